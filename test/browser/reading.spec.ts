import type { Locator, Page } from '@playwright/test'
import { partsOf, placesIn } from '../../src/model/passages'
import { placesOf, type Quote } from '../../src/model/quote'
import type { Language } from '../../src/model/language'
import { depthOf, drawing, expect, isUncovered, open, press, test, withoutWebgl, type Means } from './atlas'
import { at, castello, core, languages, leafOf, nameIn, plan, speaks, transcript } from './content'

// Where the map is not the subject the drawing lights up in its place, by the same choice.
test.use(withoutWebgl)

const sizes = { 1280: { width: 1280, height: 800 }, 390: { width: 390, height: 844 } }
const lavrov = { kind: 'person', id: 'sergey-lavrov' } as const
const { quotes } = leafOf(transcript)
const personName = (id: string, language: Language): string => core.actors.find((actor) => actor.id === id)?.name[language] ?? id

/** A quotation of the transcript that a term of Castello Road rests on, and that mentions another place or one only. */
function linked(): { quote: Quote; term: { slug: string; title: Record<Language, string> } } {
  const leaf = leafOf(transcript)
  const pairs = quotes.flatMap((quote) => {
    const term = (leaf.terms ?? []).find((one) => one.quotes.includes(quote.id))
    return term && term.agreement === plan.id && placesOf(quote).includes('castello-road') ? [{ quote, term }] : []
  })
  if (!pairs[0]) throw new Error('No quotation about Castello Road has a term that rests on it.')
  return pairs[0]
}

async function isAt(page: Page, path: string, fragment = ''): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === `/${path}` && url.hash === (fragment === '' ? '' : `#${fragment}`))
}

const figureOf = (page: Page, id: string): Locator => page.locator(`figure#${id}`)

/** Place → term → quotation → source → the next place it mentions. */
async function round(page: Page, language: Language, means: Means): Promise<void> {
  const { quote, term } = linked()
  await open(page, at(castello, language))
  const here = page.locator('main article').filter({ hasText: quote.exact }).first()
  await press(page, means, here.getByRole('heading').getByRole('link'))
  await isAt(page, at(plan, language), term.slug)
  await press(page, means, page.locator(`article#${term.slug} figure`).filter({ hasText: quote.exact }).locator(`a[href$="#${quote.id}"]`))
  await isAt(page, at(transcript, language), quote.id)
  const figure = figureOf(page, quote.id)
  await expect(figure.locator('blockquote q')).toBeInViewport()
  // From the source back to the term, and on to the place.
  await expect(figure.getByRole('link', { name: term.title[language] })).toHaveAttribute('href', new RegExp(`#${term.slug}$`))
  await press(page, means, figure.getByRole('link', { name: nameIn('castello-road', language), exact: true }))
  await isAt(page, at(castello, language))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** What did Lavrov say that Kerry did not? */
async function ask(page: Page, language: Language, means: Means): Promise<void> {
  const speak = speaks[language]
  const alone = leafOf(lavrov)
    .person?.speaksOf.find(({ agreement }) => agreement === plan.id)
    ?.terms.find(({ by, byText }) => !byText && by.join(' ') === lavrov.id)
  if (!alone) throw new Error('Nothing of the plan is said by Lavrov alone.')
  await open(page, at({ kind: 'home' }, language))
  await press(page, means, page.getByRole('main').getByRole('link', { name: personName(lavrov.id, language), exact: true }))
  await isAt(page, at(lavrov, language))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(personName(lavrov.id, language))
  const list = page.getByRole('list', { name: speak('personSpeaksOf', { name: personName(lavrov.id, language) }) }).first()
  const row = list.locator('li li').filter({ hasText: alone.title[language] })
  await expect(row).toContainText(`(${speak('personAlone')})`)
  await expect(page.getByRole('list', { name: speak('personSilentOn', { name: personName(lavrov.id, language) }) }).first()).toContainText(personName('john-kerry', language))
  await press(page, means, row.getByRole('link', { name: alone.title[language] }))
  await isAt(page, at(plan, language), alone.slug)
  // And from the words of the term back to who says them.
  await press(page, means, page.locator(`article#${alone.slug} figure`).first().getByRole('link', { name: personName(lavrov.id, language), exact: true }))
  await isAt(page, at(lavrov, language))
}

/** The places that the drawing shows as in view. */
function litNow(page: Page): Promise<string[]> {
  return drawing(page).locator('[data-in-view]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-place') ?? '').sort())
}

async function read(page: Page, language: Language, means: Means): Promise<void> {
  const speak = speaks[language]
  await open(page, at(transcript, language))
  const strip = page.getByRole('navigation', { name: speak('stripLabel') })
  const parts = partsOf(quotes, core.sources.find(({ id }) => id === transcript.id)?.length ?? 0)
  expect(await litNow(page)).toEqual([])

  // A part of the strip leads to its first quotation; the keyboard has no point within it.
  const third = strip.getByRole('link', { name: speak('stripPart', { part: 3, parts: 10, count: parts[2]!.quotes.length }) })
  const box = await strip.boundingBox()
  expect((box?.height ?? 0) / 10).toBeGreaterThanOrEqual(24)
  await press(page, means, third)
  await expect(page).toHaveURL((url) => url.hash.length > 1)
  const opened = new URL(page.url()).hash.slice(1)
  const near = parts[2]!.stretches.map(({ quote }) => quote.id)
  if (means === 'keyboard') expect(opened).toBe(parts[2]!.quotes[0]!.id)
  else expect(near).toContain(opened)
  await expect(figureOf(page, opened).locator('blockquote q')).toBeInViewport()
  await expect.poll(() => isUncovered(figureOf(page, opened).locator('blockquote q'))).toBe(true)

  // What is in view lights up, and the strip shows it; scrolling on changes both, and moves no map.
  const about = quotes.find((quote) => placesOf(quote).includes('castello-road'))!
  await figureOf(page, about.id).evaluate((node) => node.scrollIntoView())
  await expect.poll(() => litNow(page)).toContain('castello-road')
  const frame = await drawing(page).getAttribute('viewBox')
  const quiet = [...quotes].reverse().find((quote) => placesOf(quote).length === 0)!
  await figureOf(page, quiet.id).evaluate((node) => node.scrollIntoView())
  await expect.poll(() => litNow(page)).not.toContain('castello-road')
  expect(await drawing(page).getAttribute('viewBox')).toBe(frame)
  await expect(page).toHaveURL((url) => !url.searchParams.has('at'))

  // Choosing a place marks its passages, in the strip and in words.
  const select = page.getByLabel(speak('stripMark'))
  const homs = placesIn(quotes)[0]!
  await select.selectOption(homs)
  await expect(page.getByRole('status').filter({ hasText: nameIn(homs, language) })).toBeAttached()
  const marked = quotes.filter((quote) => placesOf(quote).includes(homs))
  const plain = await strip.locator('rect').evaluateAll((nodes) => new Set(nodes.map((node) => getComputedStyle(node).fill)).size)
  expect(plain).toBeGreaterThan(1)
  expect(marked.length).toBeGreaterThan(0)
}

for (const [width, viewport] of Object.entries(sizes)) {
  for (const language of languages) {
    // By hand on the small screen, by mouse on the large one; by keyboard in one language on each.
    const hand: Means = width === '390' ? 'touch' : 'mouse'
    const all: Means[] = (width === '1280') === (language === 'en') ? [hand, 'keyboard'] : [hand]
    for (const means of all) {
      test.describe(`at ${width} px in ${language}, by ${means}`, () => {
        test.use({ viewport, hasTouch: means === 'touch', isMobile: means === 'touch' })

        test('from a place to a term, its words, their source, and the place these mention', ({ page }) => round(page, language, means))
        test('what Lavrov says of the plan and nobody else does', ({ page }) => ask(page, language, means))
        test('a source is read with its strip, and what is in view lights up', ({ page }) => read(page, language, means))
      })
    }
  }
}

test('scrolling a source writes nothing to the address and takes no focus', async ({ page }) => {
  await open(page, at(transcript))
  const [address, entries] = [page.url(), await page.evaluate(() => history.length)]
  await page.locator('figure').nth(40).evaluate((node) => node.scrollIntoView())
  await expect.poll(() => drawing(page).locator('[data-in-view]').count()).toBeGreaterThan(0)
  await page.waitForTimeout(400)
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expect(await depthOf(page)).toBeGreaterThan(1000)
})

test('without script the strip and the lines of the places lead on, and the choice is not offered', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto(at(transcript))
  await expect(page.getByLabel(speaks.en('stripMark'))).toBeHidden()
  const first = page.getByRole('navigation', { name: speaks.en('stripLabel') }).getByRole('link').nth(4)
  const id = ((await first.getAttribute('href')) ?? '').split('#')[1] ?? ''
  await first.click()
  await expect(page).toHaveURL((url) => url.hash === `#${id}`)
  await expect(figureOf(page, id).locator('blockquote q')).toBeInViewport()
  await page.getByRole('list', { name: speaks.en('sourcePlaces') }).getByRole('link', { name: nameIn('castello-road', 'en') }).click()
  await isAt(page, at(castello))
  await context.close()
})
