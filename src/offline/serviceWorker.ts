import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { buildOf, bundleName, folderAsked, isBundled, notFoundName, shellAt, shellName, type Keeping } from './kept'

/** What is used of the worker's scope: its types and those of the document exclude each other. */
declare const self: {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: { matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly unknown[]> }
  addEventListener: (type: 'message', listener: (event: MessageEvent & { waitUntil: (work: Promise<unknown>) => void }) => void) => void
}
/** Put in by the build. */
declare const keeping: Keeping

const { build, files, pages } = keeping
const known = new Set(pages)

/** How long the host may take with a page that could be drawn without it. */
const patience = 3000

precacheAndRoute(files, { cleanURLs: false, directoryIndex: '' })
cleanupOutdatedCaches()
// The page that has brought it is answered by it too: after one visit all is there.
clientsClaim()

/** A text as a page, with the headers that the host has sent with it. */
function pageOf(text: string, { headers, status }: Response): Response {
  const own = new Headers(headers)
  // Of the text as it was sent, not as it is here.
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) own.delete(name)
  return new Response(text, { status, headers: own })
}

/** The host's own page where it is of this build; null: it is not, or does not come. */
async function writtenPage(request: Request): Promise<Response | null> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (!response.ok) return null
    const text = await response.text()
    return buildOf(text) === build ? pageOf(text, response) : null
  } catch {
    return null
  }
}

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const folder = folderAsked(url.pathname.slice(new URL(self.registration.scope).pathname.length))
    if (!known.has(folder)) {
      try {
        return await fetch(request)
      } catch {
        return (await matchPrecache(notFoundName)) ?? Response.error()
      }
    }
    const written = await writtenPage(request)
    if (written) return written
    const shell = await matchPrecache(shellName)
    return shell ? pageOf(shellAt(await shell.text(), folder), shell) : Response.error()
  }),
)

/** The bundle, once it was asked for: the browser stops this worker when it rests. */
let bundle: Promise<Record<string, unknown>> | null = null

async function readBundle(): Promise<Record<string, unknown>> {
  const response = await matchPrecache(bundleName)
  if (!response) throw new Error('The data is not kept.')
  return (await response.json()) as Record<string, unknown>
}

/** Data of a page: from what is kept, so that it is of the same build as the script that asks. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && dataName(url) !== null,
  async ({ request, url }) => {
    bundle ??= readBundle()
    try {
      const value = (await bundle)[dataName(url) ?? '']
      if (value !== undefined) return Response.json(value)
    } catch {
      bundle = null
    }
    return fetch(request)
  },
)

/** The name of a file that stands in the bundle; null: it does not. */
function dataName(url: URL): string | null {
  const scope = new URL(self.registration.scope).pathname
  const [, name] = /^data\/(.*)\.json$/.exec(url.pathname.startsWith(scope) ? url.pathname.slice(scope.length) : '') ?? []
  return name !== undefined && isBundled(name) ? name : null
}

// The reader has asked for the newer build. In another window a presentation may be held, with the older one; a worker
// that waits controls no window, so all are asked for.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type !== 'SKIP_WAITING') return
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then(async (windows) => {
      if (windows.length <= 1) await self.skipWaiting()
      else event.source?.postMessage({ type: 'OTHER_WINDOWS' })
    }),
  )
})
