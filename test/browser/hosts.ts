import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { snippetOf } from '../../src/model/snippet'
import { pathOf, type Page } from '../../src/state/address'
import { test } from './atlas'
import { castello } from './content'
import { root } from './server'

/** A page of somebody else's that embeds the atlas, and how it is served. */
export interface HostPage {
  html: string
  headers?: Record<string, string>
}

/** Serves on a free port of a name of this machine. In: how it answers. Out: the root, and how to stop. */
export async function serveOn(host: string, answer: RequestListener): Promise<{ root: string; close: () => void }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => void server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return { root: `http://${host}:${String(port)}/`, close: () => void server.close() }
}

/**
 * Serves pages of another site: "localhost" is to the browser another site than 127.0.0.1, where the atlas stands.
 * In: the pages by their paths. Out: the root, and how to stop.
 */
const serveHosts = (pages: Record<string, HostPage>): ReturnType<typeof serveOn> =>
  serveOn('localhost', (request, response) => {
    const page = pages[(request.url ?? '/').slice(1)]
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html ?? '')
  })

/**
 * Serves pages of another site for the tests of a file, and lets the watch pass what is theirs. In: the pages; and those
 * that need to know where they stand. Out: the root, once the tests run.
 */
export function useHosts(pages: Record<string, HostPage>, more: (site: string) => Record<string, HostPage> = () => ({})): () => string {
  let site = ''
  let stop = (): void => undefined
  test.beforeAll(async () => {
    const served = await serveHosts(pages)
    Object.assign(pages, more(served.root))
    site = served.root
    stop = served.close
  })
  test.afterAll(() => stop())
  // They have no policy of ours.
  test.beforeEach(({ watched }) => watched.forgive(/^(another host|no policy): http:\/\/localhost:/))
  return () => site
}

/** An article with something in it. The first field has the focus, and more text follows. */
export function article(inside: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head><body style="margin:0"><p><input aria-label="a field" autofocus></p>${inside}<div style="height:2500px"></div></body></html>`
}

/** The address of an embedded view. */
export const view = (page: Page, language: 'en' | 'ar' = 'en'): string => root + pathOf({ language, page, isEmbedded: true })
export const place = view(castello)
export const framed = (src: string, more = 'width="100%" height="600"'): string => `<iframe src="${src}" title="a view" ${more} style="border:0"></iframe>`
/** As the builder writes it. */
export const line = snippetOf({ src: place, title: 'Castello Road', width: '100%', height: 600, link: root, linkText: 'Castello Road' })
