import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { divide } from '../../geo/divide'
import { placeTiles } from '../../geo/tiles'
import type { Core, Leaf } from '../../src/model/atlas'
import type { Facts } from '../../src/model/facts'
import type { SearchData } from '../../src/model/findable'
import { sharedOf } from '../../src/model/division'
import { nameOf } from '../../src/model/place'
import { readBuilt, variantOf } from '../variant'
import { expect, isMapReady, open, test } from './atlas'
import { at, home, languages, placeOf, speaks } from './content'

const leaves = readdirSync(join('dist', 'data', 'page'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replaceAll('\\', '/').slice(0, -'.json'.length))

// Our own atlas, divided as a large one is: eight places and four agreements stand for forty and twenty-four.
const divided = divide(
  {
    core: readBuilt('core') as Core,
    facts: readBuilt('facts') as Facts,
    search: readBuilt('search') as SearchData,
    leaves: new Map(leaves.map((name) => [name, readBuilt(`page/${name}`) as Leaf])),
  },
  { places: 8, agreements: 4 },
)
const { core, facts, search } = divided
const data: Record<string, unknown> = { core, facts, search, ...Object.fromEntries([...divided.leaves].map(([name, leaf]) => [`page/${name}`, leaf])) }
const tiles = new Map(placeTiles(divided.tiled, core.places).map(({ name, content }) => [name, Buffer.from(content)]))
const shared = sharedOf(core)
const { counts } = core.division

/** The host of the divided atlas: the same build, with pages and data as the build writes them of a large one. */
async function serveDivided(page: Page): Promise<void> {
  await page.route('**/data/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/data\//, '')
    const [json, tile] = [data[path.replace(/\.json$/, '')], tiles.get(path)]
    if (tile) await route.fulfill({ body: tile, contentType: 'application/x-protobuf' })
    else if (path.endsWith('.json') && json !== undefined) await route.fulfill({ json })
    else await route.continue()
  })
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch()
    const path = new URL(route.request().url()).pathname.slice(1)
    await route.fulfill({ response, body: await variantOf(path, data) })
  })
}

test.beforeEach(({ page }) => serveDivided(page))

for (const language of languages) {
  for (const width of [1280, 390]) {
    test(`home lists what is spoken of most, says how much more there is, and leads to all, at ${String(width)} px in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const speak = speaks[language]
      await open(page, at(home, language))
      await expect(page.getByText(speak('homeFirstPlaces', { shown: shared.places.length, count: counts.places }))).toBeVisible()
      await expect(page.getByText(speak('homeFirstAgreements', { shown: shared.agreements.length, count: counts.agreements }))).toBeVisible()
      const places = page.locator('section[aria-labelledby="places"] li')
      await expect(places).toHaveCount(shared.places.length)
      await page.getByRole('link', { name: speak('homeAllPlaces'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(speak('comparePlacesTitle'))
      for (const { id } of divided.tiled) {
        await expect(page.getByRole('table').getByText(nameOf(placeOf(id), language), { exact: true })).toHaveCount(1)
      }
      // What a page has brought does not lengthen the list.
      await page.goBack()
      await expect(places).toHaveCount(shared.places.length)
    })
  }
}

test('a place that no page shares is drawn from its tile, told by the pointer, and opened by a press', async ({ page }) => {
  const damascus = placeOf('damascus')
  expect(shared.places.map(({ id }) => id)).not.toContain('damascus')
  if (damascus.geometry?.type !== 'Point') throw new Error('Damascus is no point.')
  const [lng, lat] = damascus.geometry.coordinates
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, `${at({ kind: 'place', id: 'homs' })}?at=8,${String(lat)},${String(lng)}`)
  await isMapReady(page)
  // Nothing was asked for of it yet but its symbol, and no tile in vain.
  const ofDamascus = (): string[] => asked.filter((path) => path.includes('damascus'))
  expect(ofDamascus()).toEqual([])
  const box = (await page.locator('#map canvas').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await expect(async () => {
    await page.mouse.move(x + 40, y + 40)
    await page.mouse.move(x, y)
    await expect(page.getByText(speaks.en('mapTooltip', { name: 'Damascus', count: damascus.quoteCount }))).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  expect(ofDamascus()).toEqual(['/data/page/place/damascus.json'])
  expect(asked.filter((path) => path.includes('/tiles/')).map((path) => tiles.has(path.replace('/data/', '')))).not.toContain(false)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL((url) => url.pathname === '/place/damascus/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Damascus')
  await expect(page.locator('main blockquote').first()).toBeVisible()
  await expect(page).toHaveTitle(/Damascus/)
})

test('what is shared by no page is found, opened and reloaded, and an agreement among it is a filter by its name', async ({ page }) => {
  await open(page, at(home))
  await page.getByRole('combobox', { name: speaks.en('search') }).fill('montreux')
  await page.getByRole('listbox').getByRole('option').filter({ hasText: 'Montreux' }).first().click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('Montreux')
  await expect(heading).toBeFocused()
  const text = await page.locator('main blockquote').allTextContents()
  await page.reload()
  await expect(page.locator('main blockquote')).toHaveText(text)
  const agreement = facts.more!.agreements[0]!
  await open(page, `${at(home)}?agreement=${agreement.id}`)
  await expect(page.getByRole('list', { name: speaks.en('chips') }).getByRole('button')).toContainText([agreement.name.en])
})

test('an address of what there is nowhere says so', async ({ page, watched }) => {
  watched.forgive(/404/)
  await open(page, at(home))
  await page.evaluate(() => {
    history.pushState(null, '', '/place/atlantis/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks.en('pageUnknown'))
})
