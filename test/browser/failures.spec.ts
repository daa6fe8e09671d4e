import type { Page, Route } from '@playwright/test'
import { expect, isLive, markWindow, open, test, withoutWebgl } from './atlas'
import { at, castello, firstTerm, home, languages, nameIn, speaks } from './content'

test.use(withoutWebgl)

type Sentence = 'loadMissing' | 'loadBroken' | 'loadVersion' | 'loadSlow'

/** Each way in which a data file can fail, and what the reader is told. */
const ways: Record<string, [how: (route: Route) => Promise<unknown>, sentence: Sentence]> = {
  missing: [(route) => route.fulfill({ status: 404, body: 'Not found' }), 'loadMissing'],
  'refused by its server': [(route) => route.fulfill({ status: 500, body: '{}' }), 'loadMissing'],
  unreachable: [(route) => route.abort(), 'loadMissing'],
  empty: [(route) => route.fulfill({ body: '' }), 'loadBroken'],
  'a page of HTML': [(route) => route.fulfill({ body: '<!doctype html><p>Hello' }), 'loadBroken'],
  'cut in the middle': [
    async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({ body: text.slice(0, text.length / 2) })
    },
    'loadBroken',
  ],
  'JSON of another kind': [(route) => route.fulfill({ body: '[]' }), 'loadBroken'],
  'of another version': [
    async (route) => {
      const file = (await (await route.fetch()).json()) as object
      await route.fulfill({ json: { ...file, version: 'another' } })
    },
    'loadVersion',
  ],
}

const { quote } = firstTerm()
const notice = (page: Page, sentence: Sentence, language: 'en' | 'ar' = 'en') =>
  page.getByRole('status').filter({ hasText: speaks[language](sentence) })
const words = (page: Page) => page.locator('blockquote q').filter({ hasText: quote.exact }).first()
const linkToCastello = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: nameIn('castello-road', 'en'), exact: true })

for (const [way, [how, sentence]] of Object.entries(ways)) {
  const button = speaks.en(sentence === 'loadVersion' ? 'reload' : 'retry')

  for (const file of ['core', 'page/place/castello-road']) {
    test(`at first, with ${file}.json ${way}, the page stays readable, says so once, and trying again helps`, async ({
      page,
      watched,
    }) => {
      watched.forgive(/Failed to load resource|preload/)
      await page.route(`**/data/${file}.json`, how)
      await page.goto(at(castello))
      await expect(notice(page, sentence)).toHaveCount(1)
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(1)
      await expect(words(page)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
      // What does not work yet is not offered; links are the browser's own.
      await expect(page.getByLabel(speaks.en('theme'))).toBeHidden()
      await page.unroute(`**/data/${file}.json`)
      await page.getByRole('button', { name: button }).click()
      await isLive(page)
      await expect(notice(page, sentence)).toHaveCount(0)
      await expect(words(page)).toBeVisible()
    })
  }

  test(`on the way, with a page’s data ${way}, its heading shows, it is said once, and trying again helps`, async ({
    page,
    watched,
  }) => {
    watched.forgive(/Failed to load resource/)
    await page.route('**/data/page/place/castello-road.json', how)
    await open(page, at(home))
    const isMarked = await markWindow(page)
    await linkToCastello(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
    await expect(notice(page, sentence)).toHaveCount(1)
    await expect(page).toHaveURL((url) => url.pathname === `/${at(castello)}`)
    await expect(page.getByText(speaks.en('loadingQuotations'))).toBeHidden()
    // The failure belongs to its page.
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks.en('homeTitle'))
    await expect(notice(page, sentence)).toHaveCount(0)
    await linkToCastello(page).click()
    await expect(notice(page, sentence)).toHaveCount(1)
    await page.unroute('**/data/page/place/castello-road.json')
    await page.getByRole('button', { name: button }).click()
    await expect(words(page)).toBeVisible()
    await expect(notice(page, sentence)).toHaveCount(0)
    await isLive(page)
    // Only a page of another version is loaded anew.
    expect(await isMarked()).toBe(sentence !== 'loadVersion')
  })
}

test('a failure that comes again is said again, once', async ({ page, watched }) => {
  watched.forgive(/Failed to load resource|preload/)
  await page.route('**/data/core.json', (route) => route.abort())
  await page.goto(at(castello))
  await expect(notice(page, 'loadMissing')).toHaveCount(1)
  await page.getByRole('button', { name: speaks.en('retry') }).click()
  await expect(notice(page, 'loadMissing')).toHaveCount(1)
  await expect(words(page)).toBeVisible()
})

for (const language of languages) {
  test(`data that never answers is called slow after a while, in ${language}`, async ({ page, watched }) => {
    watched.forgive(/preload/)
    await page.route('**/data/page/place/castello-road.json', () => undefined)
    await page.goto(at(castello, language), { waitUntil: 'commit' })
    await expect(words(page)).toBeVisible()
    await expect(notice(page, 'loadSlow', language)).toHaveCount(1, { timeout: 30_000 })
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.getByRole('button', { name: speaks[language]('retry') }).click()
    await isLive(page)
    await expect(notice(page, 'loadSlow', language)).toHaveCount(0)
  })
}

test('sentences of a language that cannot be had leave that language’s own page to the host', async ({ page, watched }) => {
  watched.forgive(/Failed to load resource/)
  await open(page, at(castello))
  await page.route(/assets\/ar-[^/]*\.js$/, (route) => route.abort())
  await page.getByRole('link', { name: speaks.en('otherLanguage') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'ar'))
  await expect(words(page)).toBeVisible()
})
