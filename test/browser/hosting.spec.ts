import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFor } from '../../src/site/cacheFor'
import { headersFor } from '../../src/site/headers'
import type { PublishedFile } from '../../src/model/atlas'
import { expect, isLive, isMapReady, test as watched } from './atlas'
import { at, castello, core, leafOf, nameIn } from './content'
import { startNginx, type Nginx } from './nginx'

const test = watched.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({}, use) => {
      const nginx = await startNginx()
      await use(nginx)
      await nginx.stop()
    },
    { scope: 'worker' },
  ],
})

const bases = ['/', '/atlas/']
const page = at(castello)
const assets = readdirSync(join('dist', 'assets')).map((name) => `assets/${name}`)
const script = assets.find((name) => /\/main-.*\.js$/.test(name))!
const style = assets.find((name) => /\/main-.*\.css$/.test(name))!
const font = 'fonts/source-serif-4-latin.woff2'
const data = 'data/core.json'
const geojson = 'data/places.geojson'
const missing = 'place/atlantis/'

/** One of each class of what is served. */
const served = ['', page, `${page}picture.png`, script, style, font, data, geojson, 'icon.svg', 'theme.js', 'shell.html', 'service-worker.js']

const ask = (url: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip', ...headers } })

for (const base of bases) {
  test.describe(`nginx with the sample, at ${base}`, () => {
    test('answers each class of file with the headers of the atlas, and so a page that is none', async ({ nginx }) => {
      const expected = headersFor(nginx.origin)
      for (const path of [...served, missing, 'assets/none.js', 'assets/', page.slice(0, -1)]) {
        const { headers } = await ask(nginx.origin + base + path)
        for (const [name, value] of Object.entries(expected)) expect(headers.get(name), `${name} of ${path}`).toBe(value)
        expect(headers.has('x-frame-options'), path).toBe(false)
      }
    })

    test('lets a browser keep each class of file as long as the other hosts do, and an error not', async ({ nginx }) => {
      for (const path of served) {
        const answer = await ask(nginx.origin + base + path)
        expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, cacheFor(path)])
      }
      for (const path of [missing, 'assets/none.js', 'assets/', 'fonts/none.woff2']) {
        const answer = await ask(nginx.origin + base + path)
        expect([answer.status, answer.headers.get('cache-control')], path).toEqual([404, 'no-cache'])
      }
    })

    test('names the type of each file, of the published ones as they are published', async ({ nginx }) => {
      const types: Record<string, string> = {
        '': 'text/html; charset=utf-8',
        [page]: 'text/html; charset=utf-8',
        [script]: 'text/javascript; charset=utf-8',
        [style]: 'text/css; charset=utf-8',
        [font]: 'font/woff2',
        [data]: 'application/json; charset=utf-8',
        'icon.svg': 'image/svg+xml; charset=utf-8',
        [`${page}picture.png`]: 'image/png',
      }
      for (const [path, type] of Object.entries(types)) expect((await ask(nginx.origin + base + path)).headers.get('content-type'), path).toBe(type)
      const published = leafOf({ kind: 'data' }).published as PublishedFile[]
      expect(published.length).toBeGreaterThan(5)
      // A media type may say in parameters what no ending can: here only what stands before them is compared.
      const named = (type: string | null | undefined): string | undefined => type?.split(';')[0]
      for (const { name, type } of published) {
        const given = named((await ask(`${nginx.origin}${base}data/${name}`)).headers.get('content-type'))
        // The library of references is JSON by its ending, which any reader of it knows.
        expect(given, name).toBe(name.endsWith('.json') ? 'application/json' : named(type))
      }
    })

    test('leads the address of a folder to its slash, with its query, at the same host and path', async ({ nginx }) => {
      for (const [from, to] of [[page.slice(0, -1), page], [`${page.slice(0, -1)}?theme=dark`, `${page}?theme=dark`], ['ar', 'ar/']] as const) {
        const answer = await ask(nginx.origin + base + from)
        expect([answer.status, answer.headers.get('location')], from).toEqual([301, base + to])
      }
    })

    test('compresses text, once, and what is compressed in itself not again', async ({ nginx }) => {
      for (const path of ['', page, script, style, data, geojson, 'data/quotes.csv', 'data/quotes.jsonld', 'service-worker.js']) {
        const { headers } = await ask(nginx.origin + base + path)
        expect([headers.get('content-encoding'), headers.get('vary')], path).toEqual(['gzip', 'Accept-Encoding'])
        expect((await ask(nginx.origin + base + path, { 'Accept-Encoding': 'identity' })).headers.get('content-encoding'), path).toBeNull()
      }
      for (const path of [font, `${page}picture.png`, 'data/atlas.zip']) {
        expect((await ask(nginx.origin + base + path)).headers.get('content-encoding'), path).toBeNull()
      }
    })

    test('sends nothing again that a browser has', async ({ nginx }) => {
      for (const path of [page, script, data, font]) {
        const { headers } = await ask(nginx.origin + base + path)
        for (const [condition, known] of [['If-None-Match', 'etag'], ['If-Modified-Since', 'last-modified']] as const) {
          const again = await ask(nginx.origin + base + path, { [condition]: headers.get(known)! })
          expect([again.status, await again.text(), again.headers.get('cache-control')], path).toEqual([304, '', cacheFor(path)])
        }
      }
    })

    test('shows the page for an address that is none, at any depth', async ({ nginx }) => {
      const text = readFileSync(join('dist', '404.html'), 'utf8')
      for (const path of [missing, 'place/atlantis/of/the/sea', 'none.js']) expect(await (await ask(nginx.origin + base + path)).text()).toBe(text)
    })

    test('the atlas opens, draws and goes on to another page without a fault', async ({ nginx, page: window }) => {
      await window.goto(nginx.origin + base + at({ kind: 'place', id: 'aleppo' }))
      await isLive(window)
      await isMapReady(window)
      await window.locator('main').getByRole('link', { name: nameIn('castello-road', 'en') }).first().click()
      await expect(window).toHaveURL(nginx.origin + base + page)
      await expect(window.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
    })
  })
}

test('the path without its slash leads to the root below it', async ({ nginx }) => {
  const answer = await ask(`${nginx.origin}/atlas?theme=dark`)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/atlas/?theme=dark'])
})

test('the built file of headers names each file and folder that is served, with its caching', () => {
  const text = readFileSync(join('dist', '_headers'), 'utf8')
  const origin = core.siteUrl === null ? null : new URL(core.siteUrl).origin
  for (const [name, value] of Object.entries(headersFor(origin))) expect(text.split(`  ${name}: ${value}\n`)).toHaveLength(2)
  for (const entry of readdirSync('dist', { withFileTypes: true })) {
    if (entry.name === '_headers') continue
    const [path, rule] = entry.isDirectory() ? [`${entry.name}/`, `/${entry.name}/*`] : [entry.name, `/${entry.name}`]
    expect(text).toContain(`\n${rule}\n  Cache-Control: ${cacheFor(path)}\n`)
  }
  expect(existsSync(join('dist', 'place', 'homs', 'oembed.json'))).toBe(core.siteUrl !== null)
})
