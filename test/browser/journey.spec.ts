import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { depthOf, expect, isLive, isUncovered, markWindow, open, press, reach, test, withoutWebgl, type Means } from './atlas'
import { at, castello, firstTerm, home, languages, nameIn, speaks, transcript } from './content'

// The way is through the text; what the map does of it is asked in `map.spec.ts`.
test.use(withoutWebgl)

const sizes = { 1280: { width: 1280, height: 800 }, 390: { width: 390, height: 844 } }
const { title, quote } = firstTerm()

/** The quotation on its source's page is the one the address names: in view, marked, nothing over it. */
async function isShown(page: Page): Promise<void> {
  const figure = page.locator(`figure#${quote.id}`)
  const exact = figure.locator('blockquote q')
  await expect(exact).toHaveText(quote.exact)
  await expect(exact).toBeInViewport()
  await expect.poll(() => isUncovered(exact)).toBe(true)
  await expect(exact).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
}

async function isCastello(page: Page, language: Language): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === `/${at(castello, language)}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))
}

/** The term on the place's page, found by its title. */
function termOf(page: Page, language: Language): Locator {
  return page.locator('article').filter({ has: page.getByRole('heading', { name: title[language], exact: true }) })
}

async function journey(page: Page, language: Language, means: Means): Promise<void> {
  const speak = speaks[language]
  await open(page, at(home, language))
  const isMarked = await markWindow(page)
  await expect(page).toHaveTitle(speak('atlasName'))
  // Somewhat down the page, so that coming back has a depth to come back to.
  await page.evaluate(() => window.scrollTo(0, 260))
  const link = page.getByRole('main').getByRole('link', { name: nameIn('castello-road', language), exact: true })
  await reach(page, means, link)
  const homeDepth = await depthOf(page)
  // Tab begins at the top again.
  if (means !== 'keyboard') expect(homeDepth).toBeGreaterThan(0)

  await press(page, means, link)
  await isCastello(page, language)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(speak('pageTitle', { title: nameIn('castello-road', language) }))
  expect(await depthOf(page)).toBe(0)

  const figure = termOf(page, language).locator('figure').first()
  await expect(figure.locator('blockquote q')).toHaveText(quote.exact)
  const source = figure.locator(`a[href$="#${quote.id}"]`)
  await reach(page, means, source)
  const placeDepth = await depthOf(page)

  await press(page, means, source)
  await expect(page).toHaveURL((url) => url.pathname === `/${at(transcript, language)}` && url.hash === `#${quote.id}`)
  await expect(page.locator(`figure#${quote.id}`)).toBeFocused()
  await isShown(page)

  await page.goBack()
  await isCastello(page, language)
  await expect.poll(() => depthOf(page)).toBe(placeDepth)
  await page.goBack()
  await expect(page).toHaveTitle(speak('atlasName'))
  await expect.poll(() => depthOf(page)).toBe(homeDepth)
  await page.goForward()
  await isCastello(page, language)
  await expect.poll(() => depthOf(page)).toBe(placeDepth)
  await page.goForward()
  await isShown(page)
  expect(await isMarked(), 'moving inside does not reload').toBe(true)

  const pasted = await page.context().newPage()
  await pasted.goto(page.url())
  await isShown(pasted)
  await isLive(pasted)
  await isShown(pasted)
  await expect(pasted).toHaveTitle(await page.title())
  expect(await pasted.getByRole('main').innerText()).toBe(await page.getByRole('main').innerText())
}

for (const [width, viewport] of Object.entries(sizes)) {
  for (const language of languages) {
    test.describe(`at ${width} px in ${language}`, () => {
      test.use({ viewport })

      test('a reader with a mouse goes from the list to the words, to their source, and back', async ({ page }) => {
        await journey(page, language, 'mouse')
      })

      test('a reader with a keyboard alone goes the same way', async ({ page }) => {
        await journey(page, language, 'keyboard')
      })
    })

    test.describe(`at ${width} px in ${language}, by touch`, () => {
      test.use({ viewport, hasTouch: true, isMobile: width === '390' })

      test('a reader with a finger goes the same way', async ({ page }) => {
        await journey(page, language, 'touch')
      })
    })
  }
}
