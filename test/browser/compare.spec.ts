import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { readCsv } from '../geo/readBack'
import { expect, isUncovered, open, press, tabTo, test, withoutWebgl } from './atlas'
import { at, core, home, languages, leafOf, nameIn, speaks } from './content'

test.use(withoutWebgl)

const places = { kind: 'compare', id: 'places' } as const
const terms = { kind: 'compare', id: 'terms' } as const
const transcript = core.sources.find(({ id }) => id === 'usmission-2016-09-10')!

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ has: page.getByRole('link', { name, exact: true }) }) })
const firstName = (page: Page): Locator => page.getByRole('rowheader').first().getByRole('link')

for (const language of languages) {
  const speak = speaks[language]
  const castello = nameIn('castello-road', language)
  const cell = (page: Page): Locator => rowOf(page, castello).getByRole('link', { name: transcript.custom.short[language] })

  test(`by keyboard a reader sorts the places, opens a cell, reads its quotations and comes back, in ${language}`, async ({ page }) => {
    await open(page, at(places, language))
    const head = page.getByRole('columnheader', { name: transcript.custom.short[language] })
    await press(page, 'keyboard', head.getByRole('button'))
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await expect(firstName(page)).toHaveText(nameIn('syria', language))
    await page.keyboard.press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(page.getByRole('rowheader').last().getByRole('link')).toHaveText(nameIn('syria', language))

    await press(page, 'keyboard', cell(page))
    const section = page.locator(`[id="castello-road-in-${transcript.id}"]`)
    await expect(section).toBeFocused()
    const wanted = leafOf(places).quotes.filter(({ source, places: meant }) => source === transcript.id && meant.some((one) => 'id' in one && one.id === 'castello-road'))
    expect((await section.locator('blockquote q').allTextContents()).sort()).toEqual(wanted.map(({ exact }) => exact).sort())
    await expect.poll(() => isUncovered(section.locator('blockquote q').first())).toBe(true)
    await page.goBack()
    await expect(cell(page)).toBeInViewport()
    // The order that was chosen is still there.
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
  })

  for (const width of [390, 320]) {
    test(`at ${String(width)} px a row is a card: said, not said in words, sorted from one list, nothing sideways, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      for (const shown of [places, terms]) {
        await open(page, at(shown, language))
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        // The heads are away, and so are their buttons; the table is one still.
        await expect(page.getByRole('columnheader').first().getByRole('button')).toHaveCount(0)
        await expect(page.getByRole('table')).toBeVisible()
        expect(await page.getByRole('columnheader').count()).toBe((shown === places ? core.sources : core.agreements).length + 2)
        const choice = page.getByRole('combobox', { name: speak('compareSort'), exact: true })
        await choice.focus()
        await page.keyboard.press('End')
        const totals = async (): Promise<number[]> =>
          page.locator('tbody tr td:last-child').evaluateAll((nodes) => nodes.map((node) => Number(node.lastChild!.textContent)))
        await expect.poll(async () => (await totals())[0]).toBe(Math.max(...(await totals())))
        await press(page, 'keyboard', page.getByRole('button', { name: speak('compareReverse') }))
        await expect.poll(async () => (await totals())[0]).toBe(Math.min(...(await totals())))
      }
      await open(page, at(places, language))
      const row = rowOf(page, castello)
      await expect(row.getByText(speak('compareNotMentionedIn', { sources: '' }).trim())).toBeVisible()
      await cell(page).click()
      await expect.poll(() => isUncovered(page.locator(`[id="castello-road-in-${transcript.id}"] h4`))).toBe(true)
    })
  }

  test(`the terms of an agreement are opened from their cell, and from there its page, in ${language}`, async ({ page }) => {
    await open(page, at(home, language))
    await page.getByRole('navigation', { name: speak('homeWays') }).getByRole('link', { name: speak('compareTermsTitle') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speak('compareTermsTitle'))
    // The region scrolls by itself, so that the page does not.
    const region = page.getByRole('region', { name: speak('compareTermsTitle') })
    await tabTo(page, region)
    const pressed = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    await page.keyboard.press(pressed)
    await expect.poll(() => region.evaluate((node) => Math.abs(node.scrollLeft))).toBeGreaterThan(0)
    const agreement = core.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    const evacuation = core.vocabulary.termKinds.find(({ id }) => id === 'evacuation')!
    await page.getByRole('link', { name: `${evacuation.label[language]}${speak('comma')}${agreement.name[language]}` }).click()
    const section = page.locator('[id="evacuation-in-homs-truce-2014-02"]')
    await expect(section).toBeFocused()
    const term = leafOf(terms).comparedTerms!.find(({ id, kind }) => kind === 'evacuation' && id.startsWith('homs-truce-2014-02/'))!
    await section.getByRole('link', { name: term.title[language], exact: true }).click()
    await expect(page).toHaveURL((url) => url.pathname === `/${at({ kind: 'agreement', id: agreement.id }, language)}` && url.hash === `#${term.id.split('/')[1]!}`)
  })
}

test('both tables are downloaded as the published tables, and read back', async ({ page }) => {
  for (const [shown, file, count] of [
    [places, 'places-by-source.csv', core.places.length * core.sources.length],
    [terms, 'terms-by-agreement.csv', core.vocabulary.termKinds.length * core.agreements.length],
  ] as const) {
    await open(page, at(shown))
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: speaks.en('compareDownload') }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe(`ceasefire-atlas-${file}`)
    expect(readCsv(readFileSync((await download.path())!, 'utf8'))).toHaveLength(count)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ watched }) => watched.forgive(/preloaded using link preload but not used/))
  for (const language of languages) {
    test(`a cell leads to its quotations, in ${language}`, async ({ page }) => {
      await page.goto(at(places, language))
      await page.getByRole('main').getByRole('link', { name: `${nameIn('homs', language)}${speaks[language]('comma')}` }).click()
      const section = page.locator('[id="homs-in-theweek-2014-02-10"]')
      await expect(section.getByRole('heading')).toBeInViewport()
      await expect(section.getByRole('heading')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    })
  }
})
