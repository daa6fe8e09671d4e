import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { noFilter, type Facts, type Filter } from '../../src/model/facts'
import type { Language } from '../../src/model/language'
import { visibleUnder } from '../../src/model/visible'
import { expect, isLive, open, press, tabTo, test, withoutWebgl, type Means } from './atlas'
import { audit } from './audit'
import { at, castello, core, home, languages, leafOf, nameIn, plan, speaks, transcript } from './content'

test.use(withoutWebgl)

const facts = JSON.parse(readFileSync(join('dist', 'data', 'facts.json'), 'utf8')) as Facts
const lavrov = 'sergey-lavrov'
const left = (chosen: Partial<Filter>): ReturnType<typeof visibleUnder> => visibleUnder(facts, { ...noFilter, ...chosen })
const actorIn = (id: string, language: Language): string => core.actors.find((actor) => actor.id === id)!.name[language]

const hasSearch = (page: Page, search: string): Promise<void> => expect(page).toHaveURL((url) => url.search === search)
const chips = (page: Page, language: Language): Locator => page.getByRole('list', { name: speaks[language]('chips') }).getByRole('button')
/** What the screen reader is told of the places, in its own live region. */
const said = (page: Page): Locator => page.locator('#app > p[role=status]')

const screens: { width: number; height: number; means: Means; touch: boolean }[] = [
  { width: 1280, height: 800, means: 'mouse', touch: false },
  { width: 1280, height: 800, means: 'keyboard', touch: false },
  { width: 390, height: 844, means: 'touch', touch: true },
]

for (const { width, height, means, touch } of screens) {
  for (const language of languages) {
    const speak = speaks[language]
    test.describe(`at ${String(width)} px by ${means} in ${language}`, () => {
      test.use({ viewport: { width, height }, hasTouch: touch, isMobile: touch })

      test('a reader chooses a speaker, reads on from place to place, and takes the choice back', async ({ page }) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
        await open(page, at(home, language))
        expect(asked).not.toContain('/data/facts.json')

        await press(page, means, page.locator('summary', { hasText: speak('filters') }))
        const speaker = page.locator('summary', { hasText: speak('filterSpeaker') })
        await expect(speaker).toBeVisible()
        expect(asked.filter((path) => path === '/data/facts.json')).toHaveLength(1)
        await press(page, means, speaker)
        const name = actorIn(lavrov, language)
        const box = page.getByRole('checkbox', { name: new RegExp(`^${name} `) })
        if (means === 'keyboard') {
          await tabTo(page, box)
          await page.keyboard.press('Space')
        } else await press(page, means, box)
        await expect(box).toBeChecked()

        const { quotes, places } = left({ speaker: [lavrov] })
        const words = speak('shownPlaces', { shown: places.size, count: core.places.length })
        await expect(page.getByText(speak('shownQuotations', { shown: quotes.size, count: facts.quotes.length }))).toBeVisible()
        await expect(said(page)).toHaveText(words)
        await expect(page.locator('#places')).toContainText(words)
        await hasSearch(page, `?speaker=${lavrov}`)

        await press(page, means, page.getByRole('main').getByRole('link', { name: nameIn('castello-road', language), exact: true }))
        await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))
        await hasSearch(page, `?speaker=${lavrov}`)
        const outside = leafOf(castello).quotes.find(({ id }) => !quotes.has(id))!
        await expect(page.locator('blockquote q').filter({ hasText: outside.exact }).first()).toBeHidden()

        await press(page, means, chips(page, language).first())
        await hasSearch(page, '')
        await expect(page.locator('blockquote q').filter({ hasText: outside.exact }).first()).toBeVisible()
        // The focus is not lost with the chip that had it.
        if (means === 'keyboard') await expect(page.locator('summary', { hasText: speak('filters') })).toBeFocused()
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(speak('homeTitle'))
        await expect(chips(page, language)).toHaveCount(2)
        await page.goForward()
        await expect(chips(page, language)).toHaveCount(0)
      })
    })
  }
}

for (const language of languages) {
  const speak = speaks[language]

  test(`an address that was pasted shows what it names; what there is not is said and left out, in ${language}`, async ({ page }) => {
    await open(page, `${at(transcript, language)}?period=2016-08/2016-09&speaker=${lavrov},nobody-at-all&kind=no-such-kind&status=<b>`)
    await expect(chips(page, language)).toHaveCount(3)
    const told = page.getByRole('main').getByRole('status').first()
    for (const value of ['nobody-at-all', 'no-such-kind', '<b>']) await expect(told).toContainText(value)
    const { quotes } = left({ period: '2016-08/2016-09', speaker: [lavrov] })
    const own = leafOf(transcript).quotes
    const folded = own.filter(({ id }) => !quotes.has(id))
    const summary = page.locator('summary', { hasText: speak('quotationsOutside', { count: folded.length }) })
    await expect(summary).toBeVisible()
    await expect(page.locator(`figure#${folded[0]!.id}`)).toBeHidden()
    await summary.click()
    await expect(page.locator(`figure#${folded[0]!.id}`)).toBeVisible()
  })

  test(`where nothing is found, it is said, and each way back leads back, in ${language}`, async ({ page }) => {
    await open(page, `${at(home, language)}?period=2014&speaker=${lavrov}&kind=pullback`)
    await expect(page.getByText(speak('nothingFound'))).toBeVisible()
    await expect(said(page)).toHaveText(speak('shownPlaces', { shown: 0, count: core.places.length }))
    expect(await audit(page)).toEqual([])
    const without = left({ period: '2014', speaker: [lavrov] }).quotes.size
    await page.getByRole('button', { name: speak('nothingWithout', { facet: speak('filterKind'), count: without }) }).click()
    await expect(page.getByText(speak('nothingFound'))).toBeHidden()
    await hasSearch(page, `?period=2014&speaker=${lavrov}`)
    await page.getByRole('button', { name: speak('chipsClear') }).click()
    await hasSearch(page, '')
    await expect(page.locator('summary', { hasText: speak('filters') })).toBeFocused()
  })

  for (const width of [1280, 390]) {
    test(`axe finds nothing with filters, legend and list open at ${String(width)} px in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await open(page, `${at(home, language)}?period=2016&status=announced`)
      await page.locator('summary', { hasText: speak('filters') }).click()
      await page.locator('summary', { hasText: speak('filterKind') }).click()
      await page.locator('summary', { hasText: speak('legend') }).click()
      if (width === 390) await page.getByRole('button', { expanded: false, name: new RegExp(`^${speak('timelinePeriod')}:`) }).click()
      await page.locator('summary', { hasText: speak('timelineList') }).click()
      await expect(page.getByRole('slider')).toHaveCount(3)
      // What the header covers halfway is no smaller for it.
      await page.evaluate(() => window.scrollTo(0, 0))
      expect(await audit(page)).toEqual([])
    })
  }
}

test('what the address names is shown, whatever is chosen', async ({ page }) => {
  const other = leafOf(transcript).quotes.find(({ id }) => !left({ speaker: [lavrov] }).quotes.has(id))!
  await open(page, `${at(transcript)}?speaker=${lavrov}#${other.id}`)
  await expect(chips(page, 'en')).toHaveCount(2)
  await expect(page.locator(`figure#${other.id}`)).toBeInViewport()
})

test('filters that cannot be loaded are said, everything stays shown, and trying again mends it', async ({ page, watched }) => {
  watched.forgive(/facts\.json|Failed to load resource/)
  let fails = true
  await page.route('**/data/facts.json', (route) => (fails ? route.fulfill({ status: 503, body: '' }) : route.continue()))
  await open(page, `${at(plan)}?kind=pullback`)
  await expect(page.getByText(speaks.en('filterFailed'))).toBeVisible()
  await expect(page.locator('section[aria-labelledby=terms] > article')).toHaveCount(leafOf(plan).agreements[0]!.terms.length)
  fails = false
  await page.getByRole('button', { name: speaks.en('retry') }).click()
  const pullbacks = leafOf(plan).agreements[0]!.terms.filter(({ kind }) => kind === 'pullback')
  await expect(page.locator('section[aria-labelledby=terms] > article')).toHaveCount(pullbacks.length)
})

test('the legend is read without script, and nothing in it is dead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./')
  await page.locator('summary', { hasText: speaks.en('legend') }).click()
  await expect(page.getByText(core.vocabulary.statuses[0]!.meaning.en)).toBeVisible()
  await expect(page.locator('input:visible')).toHaveCount(0)
  await expect(page.locator('summary', { hasText: speaks.en('filters') })).toBeHidden()
  await context.close()
})

test('a reload keeps what was chosen', async ({ page }) => {
  await open(page, `${at(home)}?source=rt-2014-01-13`)
  await expect(chips(page, 'en')).toHaveCount(2)
  await page.reload()
  await isLive(page)
  await expect(chips(page, 'en')).toHaveCount(2)
})
