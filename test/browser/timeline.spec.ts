import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { depthOf, expect, isUncovered, open, tabTo, test, withoutWebgl } from './atlas'
import { audit } from './audit'
import { at, castello, core, home, languages, speaks } from './content'

test.use(withoutWebgl)

const hasPeriod = (page: Page, period: string | null): Promise<void> => expect(page).toHaveURL((url) => url.searchParams.get('period') === period)
const timeline = (page: Page, language: Language): Locator => page.getByRole('region', { name: speaks[language]('timeline') })
const slider = (page: Page, language: Language, key: 'timelineFrom' | 'timelineTo' | 'timelineWhole'): Locator =>
  page.getByRole('slider', { name: speaks[language](key) })

async function unfold(page: Page, language: Language): Promise<void> {
  await timeline(page, language).getByRole('button', { expanded: false }).tap()
}

/** Draws by hand from the middle of an element so many months of the line of time onward. */
async function draw(page: Page, language: Language, from: Locator, months: number): Promise<void> {
  const track = (await page.getByRole('group', { name: speaks[language]('timelinePeriod') }).boundingBox())!
  const box = (await from.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const way = (track.width / 48) * months * (language === 'ar' ? -1 : 1)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + way / 2, y, { steps: 4 })
  await page.mouse.move(x + way, y, { steps: 4 })
  await page.mouse.up()
}

for (const language of languages) {
  const speak = speaks[language]
  const [onward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  test(`a period is chosen by keyboard, map, list and counts follow, and the address keeps it, in ${language}`, async ({ page }) => {
    await open(page, at(home, language))
    const from = slider(page, language, 'timelineFrom')
    await tabTo(page, from, 300)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageUp')
    for (let month = 0; month < 7; month += 1) await page.keyboard.press(onward)
    await expect(from).toHaveAttribute('aria-valuetext', language === 'ar' ? 'آب 2016' : 'August 2016')
    await expect(from).toBeFocused()
    const to = slider(page, language, 'timelineTo')
    await tabTo(page, to)
    await page.keyboard.press('Home')
    await page.keyboard.press(onward)
    await hasPeriod(page, '2016-08/2016-09')
    await expect(page.locator('#places')).toContainText(/\d/)
    const whole = slider(page, language, 'timelineWhole')
    await page.keyboard.press('Shift+Tab')
    await expect(whole).toBeFocused()
    await page.keyboard.press(back)
    await hasPeriod(page, '2016-07/2016-08')
    // What does not match is drawn quiet, not taken away: on the map that draws here, and on the timeline.
    await expect(timeline(page, language).locator('a[data-mark][class*=quiet]').first()).toBeAttached()
    expect(await audit(page)).toEqual([])
    await page.reload()
    await expect(from).toHaveAttribute('aria-valuetext', language === 'ar' ? 'تموز 2016' : 'July 2016')
  })

  test(`a period is chosen by hand: ends, whole, bare track, years, in ${language}`, async ({ page }) => {
    await open(page, at(castello, language))
    const all = timeline(page, language).getByRole('button', { name: speak('timelineAll') })
    await draw(page, language, slider(page, language, 'timelineFrom'), 24)
    await hasPeriod(page, '2016/2017')
    await draw(page, language, slider(page, language, 'timelineTo'), -12)
    await hasPeriod(page, '2016')
    await expect(page.getByRole('button', { name: '2016', pressed: true })).toBeVisible()
    await draw(page, language, slider(page, language, 'timelineWhole'), -12)
    await hasPeriod(page, '2015')
    await all.click()
    await hasPeriod(page, null)
    await page.getByRole('button', { name: '2014', exact: true }).click()
    await hasPeriod(page, '2014')
    // Beside the period the track is bare; a new one begins there.
    const track = (await page.getByRole('group', { name: speak('timelinePeriod') }).boundingBox())!
    const x = (place: number): number => track.x + track.width * (language === 'ar' ? 1 - place : place)
    await page.mouse.move(x(31.5 / 48), track.y + track.height / 2)
    await page.mouse.down()
    await page.mouse.move(x(32.5 / 48), track.y + track.height / 2, { steps: 3 })
    await page.mouse.up()
    await hasPeriod(page, '2016-08/2016-09')
  })

  test(`a mark tells its name under the hand and with the focus, and leads to its page, in ${language}`, async ({ page }) => {
    await open(page, at(castello, language))
    const marks = timeline(page, language).locator('a[data-mark]')
    const first = marks.first()
    await tabTo(page, first, 300)
    const tip = timeline(page, language).locator('p[aria-hidden]')
    await expect(tip).toHaveText((await first.getAttribute('aria-label'))!)
    await page.keyboard.press(onward)
    await expect(marks.nth(1)).toBeFocused()
    await expect(tip).toHaveText((await marks.nth(1).getAttribute('aria-label'))!)
    await page.keyboard.press('Escape')
    await expect(tip).toHaveCount(0)
    const truce = marks.and(page.locator('[data-id="ceasefire-2016-12-29"]'))
    await truce.hover()
    await expect(tip).toHaveText((await truce.getAttribute('aria-label'))!)
    await truce.click()
    const { name } = core.agreements.find(({ id }) => id === 'ceasefire-2016-12-29')!
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name[language])
    // The drawing is still the one that was written for the page before: its links lead right from here too.
    await expect(truce).toHaveAttribute('href', new RegExp(`/${at({ kind: 'agreement', id: 'ceasefire-2016-12-29' }, language)}$`))
    await page.goBack()
    await expect(page).toHaveURL((url) => url.pathname === `/${at(castello, language)}`)
  })

  test.describe(`on a phone in ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

    test('the line of time costs one line until it is asked for, then everything of it can be pressed', async ({ page }) => {
      await open(page, at(home, language))
      const strip = timeline(page, language)
      expect((await strip.boundingBox())!.height).toBeLessThan(64)
      await unfold(page, language)
      const year = page.getByRole('button', { name: '2016', exact: true })
      for (const part of [year, slider(page, language, 'timelineFrom'), strip.getByRole('button', { name: speak('timelineAll') })]) {
        const { width, height } = (await part.boundingBox())!
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      }
      await year.tap()
      await hasPeriod(page, '2016')
      await draw(page, language, slider(page, language, 'timelineFrom'), 6)
      await hasPeriod(page, '2016-07/2016-12')
      const list = page.locator('summary', { hasText: speak('timelineList') })
      await list.tap()
      const line = strip.getByRole('listitem').getByRole('link').last()
      await line.scrollIntoViewIfNeeded()
      await expect.poll(() => isUncovered(line)).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await depthOf(page)).toBeGreaterThan(0)
    })
  })
}

test('in the other language the drawing is made anew in its words and its direction', async ({ page }) => {
  await open(page, at(home))
  const markOf = (language: Language): Locator => timeline(page, language).locator('a[data-mark][data-id="paris-talks-2014-01"]')
  const [before] = [await markOf('en').boundingBox()]
  await page.getByRole('link', { name: speaks.en('otherLanguage') }).click()
  await expect(markOf('ar')).toHaveAttribute('aria-label', new RegExp(core.agreements.find(({ id }) => id === 'paris-talks-2014-01')!.name.ar))
  const strip = (await timeline(page, 'ar').boundingBox())!
  const after = (await markOf('ar').boundingBox())!
  expect(after.x - strip.x).toBeGreaterThan(strip.width / 2)
  expect(before!.x).toBeGreaterThan(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const language of languages) {
    test(`the timeline is a drawing and a list of links, with nothing dead, in ${language}`, async ({ page }) => {
      await page.goto(at(castello, language))
      const strip = timeline(page, language)
      await expect(strip.locator('svg a').first()).toBeVisible()
      await expect(page.getByRole('slider')).toHaveCount(0)
      await expect(strip.locator('button:visible')).toHaveCount(0)
      await page.locator('summary', { hasText: speaks[language]('timelineList') }).click()
      const { name, id } = core.agreements.find((agreement) => agreement.id === 'homs-truce-2014-02')!
      await strip.getByRole('link', { name: name[language], exact: true }).click()
      await expect(page).toHaveURL((url) => url.pathname === `/${at({ kind: 'agreement', id }, language)}`)
    })
  }
})
