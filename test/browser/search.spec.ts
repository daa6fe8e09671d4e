import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { expect, isLive, isUncovered, open, press, tabTo, test, withoutWebgl } from './atlas'
import { audit } from './audit'
import { at, castello, home, languages, nameIn, speaks } from './content'

test.use(withoutWebgl)

const sizes = { 1280: { width: 1280, height: 800 }, 390: { width: 390, height: 844 } }
const gap = { kind: 'place', id: 'ramouseh-gap' } as const

const field = (page: Page, language: Language = 'en'): Locator => page.getByRole('combobox', { name: speaks[language]('search') })
const opener = (page: Page, language: Language = 'en'): Locator => page.getByRole('button', { name: speaks[language]('search'), exact: true })
const list = (page: Page, language: Language = 'en'): Locator => page.getByRole('listbox', { name: speaks[language]('searchResults') })
// The choice of colours has options too.
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option')
const optionNamed = (page: Page, name: string): Locator => options(page).filter({ hasText: name }).first()

/** The field where there is room for it; else the button that opens it, with the focus in it. */
async function openField(page: Page, width: string, language: Language, means: 'mouse' | 'keyboard' | 'touch'): Promise<Locator> {
  if (width === '390') {
    await expect(field(page, language)).toHaveCount(0)
    await press(page, means, opener(page, language))
    await expect(page.getByRole('dialog', { name: speaks[language]('search') })).toBeVisible()
    await expect(field(page, language)).toBeFocused()
  } else if (means === 'keyboard') await tabTo(page, field(page, language))
  else await field(page, language).click()
  return field(page, language)
}

async function isGap(page: Page, language: Language): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === `/${at(gap, language)}` && url.search === '' && url.hash === '')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(nameIn('ramouseh-gap', language))
  await expect(heading).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(list(page, language)).toHaveCount(0)
}

for (const [width, viewport] of Object.entries(sizes)) {
  for (const language of languages) {
    const query = language === 'en' ? 'ramusa' : 'الرّاموسه'
    test.describe(`at ${width} px in ${language}`, () => {
      test.use({ viewport })

      test('by keyboard alone a reader finds a place by another spelling, and opens it', async ({ page }) => {
        await open(page, at(home, language))
        await openField(page, width, language, 'keyboard')
        await page.keyboard.type(query)
        await expect(list(page, language)).toBeVisible()
        await page.keyboard.press('ArrowDown')
        const first = optionNamed(page, nameIn('ramouseh-gap', language))
        await expect(first).toHaveAttribute('aria-selected', 'true')
        expect(await isUncovered(first)).toBe(true)
        await expect(first.locator('mark')).toHaveCount(1)
        // What is heard comes a while after the typing.
        await expect(page.locator('[role=search] [role=status]').filter({ hasText: /\d/ })).toHaveCount(1)
        await page.keyboard.press('Enter')
        await isGap(page, language)
      })

      test('every result reached by arrow is in sight, and axe finds nothing', async ({ page }) => {
        await open(page, at(castello, language))
        await openField(page, width, language, 'mouse')
        await page.keyboard.type(language === 'en' ? 'humanitarian' : 'إنسانية')
        await expect(options(page).first()).toBeVisible()
        const count = await options(page).count()
        expect(count).toBeGreaterThan(8)
        for (let at = 0; at < count; at += 1) {
          await page.keyboard.press('ArrowDown')
          const option = options(page).nth(at)
          await expect(option).toHaveAttribute('aria-selected', 'true')
          expect(await isUncovered(option), `option ${String(at)}`).toBe(true)
        }
        expect(await audit(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
      })

      test('nothing found says so, with ways back that work', async ({ page }) => {
        await open(page, at(castello, language))
        await openField(page, width, language, 'mouse')
        await page.keyboard.type('kerryzzxx')
        await expect(page.getByText(speaks[language]('searchNothing', { query: 'kerryzzxx' })).first()).toBeVisible()
        expect(await audit(page)).toEqual([])
        await page.getByRole('button', { name: speaks[language]('searchShorter', { query: 'kerry' }) }).click()
        await expect(options(page).first()).toBeVisible()
        await expect(field(page, language)).toBeFocused()
        await page.keyboard.type('zzxx')
        await page.getByRole('link', { name: speaks[language]('searchPlaces') }).click()
        await expect(page).toHaveURL((url) => url.pathname === `/${at(home, language)}` && url.hash === '#places')
        await expect(page.locator('#places')).toBeInViewport()
      })
    })

    test.describe(`at ${width} px in ${language}, by touch`, () => {
      test.use({ viewport, hasTouch: true, isMobile: width === '390' })

      test('a reader with a finger finds a quotation and stands at its words', async ({ page }) => {
        await open(page, at(home, language))
        await openField(page, width, language, 'touch')
        await page.keyboard.type('castello convoy')
        const words = options(page).filter({ has: page.locator('q') }).first()
        const text = (await words.locator('q').textContent()) ?? ''
        expect((await words.boundingBox())!.height).toBeGreaterThanOrEqual(44)
        await words.tap()
        await expect(page.getByRole('dialog')).toHaveCount(0)
        const quoted = page.locator('figure:focus q')
        await expect(quoted).toHaveText(text)
        await expect(quoted).toBeInViewport()
      })
    })
  }
}

test.describe('with a mouse', () => {
  test.use({ viewport: sizes[1280] })

  test('a result is pressed, the rest of a group is opened, and a press elsewhere closes', async ({ page }) => {
    await open(page, at(home))
    await field(page).click()
    await page.keyboard.type('humanitarian')
    const rest = options(page).filter({ hasText: /^Show all/ }).first()
    const before = await options(page).count()
    await rest.click()
    await expect.poll(() => options(page).count()).toBeGreaterThan(before)
    await page.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 } })
    await expect(list(page)).toHaveCount(0)
    await field(page).fill('Ramouseh')
    await optionNamed(page, nameIn('ramouseh-gap', 'en')).click()
    await isGap(page, 'en')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks.en('homeTitle'))
  })

  test('Esc closes the results, then gives the focus back to where it came from', async ({ page }) => {
    await open(page, at(home))
    const name = page.getByRole('banner').getByRole('link', { name: speaks.en('atlasName') })
    await name.focus()
    await page.keyboard.press('Tab')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('Homs')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list(page)).toHaveCount(0)
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveValue('')
    await expect(name).toBeFocused()
  })
})

test('on a phone Esc and the button close the sheet and give the focus back', async ({ page }) => {
  await page.setViewportSize(sizes[390])
  await open(page, at(home))
  for (const close of [() => page.keyboard.press('Escape'), () => page.getByRole('dialog').getByRole('button', { name: speaks.en('dismiss') }).click()]) {
    await opener(page).click()
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('Homs')
    await close()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener(page)).toBeFocused()
  }
})

test('nothing of the search is loaded before its field is used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofSearch = (): string[] => asked.filter((path) => /search\.json|\/find-[^/]*\.js/.test(path)).map((path) => path.replace(/-[^/]*\.js$/, ''))
  await open(page, at(home))
  expect(ofSearch()).toEqual([])
  await field(page).click()
  await page.keyboard.type('Homs')
  await expect(list(page)).toBeVisible()
  expect(ofSearch().sort()).toEqual(['/assets/find', '/data/search.json'])
})

for (const language of languages) {
  const failures = {
    missing: { status: 404, body: 'Not found', sentence: 'searchMissing' },
    damaged: { status: 200, body: '{"version":', sentence: 'searchBroken' },
  } as const
  for (const [name, { status, body, sentence }] of Object.entries(failures)) {
    test(`a search that is ${name} says so in ${language}, and can be tried again`, async ({ page, watched }) => {
      watched.forgive(/Failed to load resource/)
      await page.route('**/data/search.json', (route) => route.fulfill({ status, body }))
      await open(page, at(home, language))
      await field(page, language).click()
      await page.keyboard.type('Homs')
      await expect(page.getByText(speaks[language](sentence)).first()).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks[language]('homeTitle'))
      expect(await audit(page)).toEqual([])
      await page.unroute('**/data/search.json')
      await tabTo(page, page.getByRole('button', { name: speaks[language]('retry') }), 3)
      await page.keyboard.press('Enter')
      await expect(optionNamed(page, nameIn('homs', language))).toBeVisible()
    })
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('no field is offered that finds nothing', async ({ page }) => {
    for (const viewport of Object.values(sizes)) {
      await page.setViewportSize(viewport)
      await page.goto(at(home))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[role=search] input, [role=search] button').filter({ visible: true })).toHaveCount(0)
    }
  })
})

test('in dark and forced colours the open results keep their contrast', async ({ page }) => {
  await page.setViewportSize(sizes[1280])
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    await open(page, at(home))
    await field(page).click()
    await page.keyboard.type('castello convoy')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await audit(page)).toEqual([])
    await page.emulateMedia({ colorScheme: null, forcedColors: null })
  }
  await isLive(page)
})
