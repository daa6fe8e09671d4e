import type { Page, Route } from '@playwright/test'
import { drawing, expect, isMapReady, markWindow, open, test } from './atlas'
import { at, castello, home, languages, nameIn, speaks } from './content'

// Long enough for the map's deadline of 8 s on a machine that is slow.
const pastDeadline = 20_000

// The sketch has its ground in a file of its own.
const grounds = /ground\/(world|region|aleppo)\.json$/

/** The drawing is the map: a sentence says so once, and the page is as usable as ever. */
async function isDrawing(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: sentence })).toHaveCount(1, { timeout: pastDeadline })
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(drawing(page)).toBeVisible()
  await expect(page.locator('#map canvas')).toBeHidden()
}

async function isUsable(page: Page): Promise<void> {
  const isMarked = await markWindow(page)
  await drawing(page).locator('[data-place="homs"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('homs', 'en'))
  await expect(page).toHaveURL((url) => url.pathname === '/place/homs/')
  await page.getByRole('link', { name: speaks.en('atlasName'), exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: nameIn('castello-road', 'en'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
  await expect(drawing(page).locator('[data-place="castello-road"]')).toBeVisible()
  expect(await isMarked()).toBe(true)
}

const blocked: Record<string, [pattern: RegExp, how: (route: Route) => unknown, sentence: 'mapNoWebgl' | 'mapLate']> = {
  'whose own script cannot be had': [/assets\/view-[^/]*\.js$/, (route) => route.abort(), 'mapNoWebgl'],
  'whose worker cannot be had': [/worker[^/]*\.js$/, (route) => route.abort(), 'mapLate'],
  'whose worker never answers': [/worker[^/]*\.js$/, () => undefined, 'mapLate'],
  'whose ground cannot be had': [grounds, (route) => route.abort(), 'mapLate'],
  'whose ground is not JSON': [grounds, (route) => route.fulfill({ body: '<html>' }), 'mapLate'],
}

for (const [which, [pattern, how, sentence]] of Object.entries(blocked)) {
  test(`a map ${which} leaves the drawing, says so, and the page is usable`, async ({ page, watched }) => {
    watched.forgive(/Failed to load resource|Worker failed to load|worker/i)
    await page.route(pattern, how)
    await open(page, at(home))
    await isDrawing(page, speaks.en(sentence))
    await isUsable(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
}

test('a map that comes late is welcome', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(grounds, async (route) => {
    await held
    await route.continue()
  })
  await open(page, at(home))
  await isDrawing(page, speaks.en('mapLate'))
  release()
  await isMapReady(page)
  await expect(page.getByText(speaks.en('mapLate'))).toBeHidden()
})

for (const language of languages) {
  test(`the sentence is said in the language of the page, ${language}`, async ({ page, watched }) => {
    watched.forgive(/Failed to load resource/)
    await page.route(/assets\/view-[^/]*\.js$/, (route) => route.abort())
    await open(page, at(castello, language))
    await isDrawing(page, speaks[language]('mapNoWebgl'))
  })
}

test('the drawing is there again after another language and back', async ({ page, watched }) => {
  watched.forgive(/Failed to load resource/)
  await page.route(/assets\/view-[^/]*\.js$/, (route) => route.abort())
  await open(page, at(castello))
  await isDrawing(page, speaks.en('mapNoWebgl'))
  const road = drawing(page).locator('[data-place="castello-road"]')
  await page.getByRole('link', { name: speaks.en('otherLanguage') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(road).toContainText(nameIn('castello-road', 'ar'))
  await page.getByRole('link', { name: speaks.ar('otherLanguage') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(road).toContainText(nameIn('castello-road', 'en'))
})
