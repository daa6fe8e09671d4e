import { lessonId } from '../model/lesson'
import { isOfLesson, isOwnKey, pageQuery, pathOf, readable, readAddress, writeAddress, writeFragment, type Address } from './address'
import { keepKnown } from './known'
import { rememberedShared } from './lessonKeep'
import { store, type Arrival } from './store'

/**
 * The only code that writes the address bar. A move between pages is pushed; a choice replaces,
 * at most every 250 ms (WebKit refuses more than 100 in 10 s). Nothing here needs to know who
 * changed the store: what is shown already stands in the address is not written again, so Back
 * and Forward cannot loop.
 */
const replaceEvery = 250

function placeOf(address: Address): string {
  const { page, fragment, choices } = address
  return pathOf(address) + pageQuery(page) + writeFragment(fragment, page, choices.lesson)
}

/** Reads where a link leads. Out: null where that is not below the root. */
export function readLink(root: URL, href: string): ReturnType<typeof readAddress> | null {
  const { origin, pathname, search, hash } = new URL(href, window.location.href)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null
  return readAddress(pathname.slice(root.pathname.length), search, hash)
}

const addressOfLocation = (root: URL): ReturnType<typeof readLink> => readLink(root, window.location.href)

/** Reads the address bar into the store. Out: false where the path is no page of the atlas. */
export function readLocation(root: URL, arrival: Arrival): boolean {
  const read = addressOfLocation(root)
  if (!read?.address) return false
  const { core, address: before } = store.getState()
  // Off the path of a shared lesson that is presented, its text is not in the address; it goes on.
  const { choices } = read.address
  if (choices.present?.tour === lessonId && !isOfLesson(read.address.page)) choices.lesson = before.choices.lesson ?? rememberedShared()
  const known = core === null ? { address: read.address, faults: [] } : keepKnown(read.address, core)
  store.setState({ address: known.address, faults: [...read.faults, ...known.faults], arrival, failure: null })
  return true
}

function plainHref(url: URL): string {
  return url.href.replace(url.search, readable)
}

/** Keys that are not ours (a campaign's, a host's) stay where they are until the page changes; so does a fragment that a site has put behind an embedded view. */
function withForeignKeys(root: URL, hostsFragment: string): string {
  const { address } = store.getState()
  const url = new URL(writeAddress(address), root)
  if (address.isEmbedded && address.fragment === null) url.hash = hostsFragment
  for (const [key, value] of new URLSearchParams(window.location.search)) {
    if (!isOwnKey(key)) url.searchParams.append(key, value)
  }
  return plainHref(url)
}

/** How far down each entry of this visit was read, by the key in its history state. */
const depths = new Map<number, number>()
let entry = 0

/** How far down the page was when the reader left it, pixels; for coming back to. */
export function depthOfEntry(): number {
  return depths.get(entry) ?? 0
}

/** The key of an entry; null for one that is not ours: the first, or a link within the page followed by the browser. */
function keyOf(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'number'
    ? state.key
    : null
}

/** Keeps address bar and store alike. Out: the undo. */
export function followAddress(root: URL): () => void {
  entry = keyOf(window.history.state) ?? 0
  let newest = entry
  // As the site has put it; a term or quotation that a visit comes to later is not the site's.
  const hostsFragment = window.location.hash
  let timer: number | undefined
  // Where reading stood before a jump within the page: the browser tells of it after it has scrolled.
  let depth = window.scrollY
  const onScroll = (): void => {
    depth = window.scrollY
  }
  /** Gives the entry that is shown our key, so that it is known when the reader comes back to it. */
  const claim = (): void => {
    try {
      window.history.replaceState({ key: entry }, '')
    } catch {
      // As below: without a key only the depth is forgotten.
    }
  }
  if (keyOf(window.history.state) === null) claim()
  const write = (how: 'push' | 'replace', href: string): void => {
    if (href === window.location.href) return
    try {
      // In somebody's page: the reader's way back is that page's, and not filled with steps of ours.
      if (how === 'push' && !store.getState().address.isEmbedded) {
        depths.set(entry, window.scrollY)
        newest += 1
        entry = newest
        window.history.pushState({ key: entry }, '', href)
      } else {
        window.history.replaceState({ key: entry }, '', href)
      }
    } catch {
      // The browser refuses (too many writes, or an opaque origin): the view is right, only the bar is behind.
    }
  }
  const onPop = (event: PopStateEvent): void => {
    window.clearTimeout(timer)
    const key = keyOf(event.state)
    depths.set(entry, key === null ? depth : window.scrollY)
    entry = key ?? newest + 1
    newest = Math.max(newest, entry)
    if (key === null) claim()
    if (!readLocation(root, key === null ? 'link' : 'history')) window.location.reload()
  }
  const restore = (mode: ScrollRestoration) => () => {
    window.history.scrollRestoration = mode
  }
  // Ours while the page lives (the text is there only after rendering), the browser's across a reload.
  restore('manual')()
  const onHide = restore('auto')
  const onShow = restore('manual')
  window.addEventListener('popstate', onPop)
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('pagehide', onHide)
  window.addEventListener('pageshow', onShow)
  const unsubscribe = store.subscribe(({ address }, before) => {
    if (address === before.address) return
    window.clearTimeout(timer)
    const shown = addressOfLocation(root)?.address ?? null
    if (shown === null || placeOf(shown) !== placeOf(address)) {
      write('push', address.isEmbedded ? withForeignKeys(root, hostsFragment) : plainHref(new URL(writeAddress(address), root)))
    } else {
      timer = window.setTimeout(() => write('replace', withForeignKeys(root, hostsFragment)), replaceEvery)
    }
  })
  return () => {
    unsubscribe()
    window.clearTimeout(timer)
    window.removeEventListener('popstate', onPop)
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('pagehide', onHide)
    window.removeEventListener('pageshow', onShow)
  }
}
