import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import { expect, isLive, isMapReady, open, test } from './atlas'
import { at, home, nameIn, speaks } from './content'
import { serveOn } from './hosts'
import { root } from './server'

/** The last parts of what a page has asked for, without what is the same in each build. */
function asked(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => names.push(new URL(request.url()).pathname.split('/').pop()!.replace(/-[\w-]{8}(\.\w+)$/, '$1')))
  return names
}

test('nothing of the script and the map is asked for before the text has been drawn', async ({ page }) => {
  const names = asked(page)
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  await page.route(/\/main-[^/]*\.css$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(at({ kind: 'place', id: 'castello-road' }), { waitUntil: 'commit' })
  await expect.poll(() => names).toContain('boot.js')
  // Long enough for whatever would not wait.
  await page.waitForTimeout(1000)
  expect([...new Set(names)].sort()).toEqual(['', 'boot.js', 'main.css', 'theme.js'])
  release()
  await isLive(page)
  await isMapReady(page)
  expect(names).toEqual(expect.arrayContaining(['main.js', 'core.json', 'castello-road.json', 'view.js', 'map-shared.js', 'map-worker.js']))
  // The whole worker is for sandboxed frames alone.
  expect(names.filter((name) => name.startsWith('maplibre'))).toEqual([])
})

test('the map’s page and its worker share a script, and are together less than what the package publishes', () => {
  const assets = readdirSync(join('dist', 'assets'))
  const read = (start: string): string => {
    const found = assets.filter((name) => name.startsWith(start) && name.endsWith('.js'))
    expect(found).toHaveLength(1)
    return readFileSync(join('dist', 'assets', found[0]!), 'utf8')
  }
  const shared = assets.find((name) => name.startsWith('map-shared-'))!
  for (const start of ['view-', 'map-worker-']) expect(read(start)).toContain(`from"./${shared}"`)
  // A worker has no document: nothing of the page may come along.
  expect(read('map-worker-')).not.toMatch(/from"\.\/(?:main|boot|view)-/)
  expect(read('map-shared-')).not.toMatch(/from"\.\/(?:main|boot|view)-/)
  const size = (texts: string[]): number => texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
  const published = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'].map((name) => readFileSync(join('node_modules', 'maplibre-gl', 'dist', name), 'utf8'))
  expect(size(['view-', 'map-shared-', 'map-worker-'].map(read))).toBeLessThan(0.65 * size(published))
})

for (const [name, viewport] of [
  ['desk', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`of the ground only what the map shows is asked for, on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const names = asked(page)
    const ground = (): string[] => [...new Set(names.filter((each) => /^(?:world|near|region|aleppo)\.json$/.test(each)))].sort()
    await open(page, at({ kind: 'place', id: 'castello-road' }))
    await isMapReady(page)
    expect(ground()).toEqual(['aleppo.json', 'region.json'])
    await open(page, at(home))
    await isMapReady(page)
    expect(ground()).toEqual(['aleppo.json', 'near.json', 'region.json'])
    await page.getByRole('toolbar', { name: speaks.en('mapShow') }).getByRole('button', { name: speaks.en('mapWorld'), exact: true }).click()
    await expect.poll(ground).toEqual(['aleppo.json', 'near.json', 'region.json', 'world.json'])
    await page.getByRole('toolbar', { name: speaks.en('mapShow') }).getByRole('button', { name: nameIn('aleppo', 'en'), exact: true }).click()
  })
}

test('the ground is asked for once, whatever the reader opens, filters or chooses afterwards', async ({ page }) => {
  const names = asked(page)
  await open(page, at({ kind: 'place', id: 'homs' }))
  await isMapReady(page)
  const ground = (): string[] => names.filter((name) => ['near.json', 'region.json', 'world.json', 'aleppo.json'].includes(name))
  const before = ground().length
  expect(before).toBeGreaterThan(0)
  await page.locator('main').getByRole('link', { name: nameIn('geneva', 'en') }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('geneva', 'en'))
  await page.getByLabel(speaks.en('theme')).selectOption('dark')
  // The map follows when the page has been shown, and its worker asks soon after.
  await page.waitForTimeout(2500)
  expect(ground().slice(before).filter((name) => name === 'region.json')).toEqual([])
})

test('a view in somebody’s page asks for its map as soon as it is seen, and one of text alone not at all', async ({ page }) => {
  const names = asked(page)
  await open(page, at({ kind: 'place', id: 'homs' }).replace('place/', 'embed/place/'))
  await isMapReady(page)
  // What follows the page around it is asked for when the view is taken over.
  expect(names.indexOf('view.js')).toBeGreaterThan(-1)
  expect(names.indexOf('view.js')).toBeLessThan(names.indexOf('follow.js'))
  names.length = 0
  await open(page, 'embed/compare/places/')
  await page.waitForTimeout(1000)
  expect(names).toContain('main.js')
  expect(names).not.toContain('view.js')
})

/** The built site over a way on which a page comes in two parts: to the end of its text at once, and the rest later. */
const inTwoParts = (pause: number): ReturnType<typeof serveOn> =>
  serveOn('127.0.0.1', (request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', root))
      const type = answer.headers.get('content-type') ?? ''
      const policy = answer.headers.get('content-security-policy')
      response.writeHead(answer.status, { 'Content-Type': type, ...(policy !== null && { 'Content-Security-Policy': policy }) })
      const body = Buffer.from(await answer.arrayBuffer())
      const rest = type.startsWith('text/html') ? body.indexOf('<div class="_side') : -1
      if (rest > 0) {
        response.write(body.subarray(0, rest))
        await new Promise((done) => setTimeout(done, pause))
      }
      response.end(body.subarray(Math.max(0, rest)))
    })()
  })

test.describe('on a phone whose way is slow', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  let site: Awaited<ReturnType<typeof inTwoParts>>
  test.beforeAll(async () => {
    site = await inTwoParts(2500)
  })
  test.afterAll(() => site.close())

  for (const path of [at(home, 'ar'), 'place/castello-road/', 'embed/place/castello-road/']) {
    test(`the map above the text, which comes after it, does not push it down: ${path}`, async ({ page }) => {
      await page.goto(site.root + path, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('#map')).toHaveCount(0)
      await isLive(page)
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => done(0), 1000)
          }),
      )
      expect(shifted).toBeLessThan(0.02)
    })
  }
})
