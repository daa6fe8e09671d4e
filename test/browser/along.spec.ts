import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Download, Locator, Page } from '@playwright/test'
import { readCsv } from '../geo/readBack'
import { expect, open, press, test, withoutWebgl } from './atlas'
import { at, castello, core, firstTerm, languages, leafOf, nameIn, plan, speaks, transcript } from './content'

test.use(withoutWebgl)

async function downloaded(page: Page, start: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await start()
  const download: Download = await waiting
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') }
}

/** What was copied last, as the page hears it. */
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

for (const language of languages) {
  const speak = speaks[language]
  const section = (page: Page): Locator => page.getByRole('region', { name: speak('alongTitle') })

  test(`a page is cited by keyboard: copied, saved in each form and read back with the reader’s own address, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, at(castello, language))
    const { href } = new URL(page.url())
    await press(page, 'keyboard', section(page).getByText(speak('cite')))
    await press(page, 'keyboard', section(page).getByRole('button', { name: speak('citeCopyText') }))
    await expect(section(page).getByText(speak('copied'), { exact: true })).toBeVisible()
    const plain = await copied(page)
    expect(plain.endsWith(href)).toBe(true)
    await expect(section(page).getByText(plain)).toBeVisible()

    for (const [form, ending] of [['BibTeX', 'bib'], ['RIS', 'ris'], ['CSL-JSON', 'json']] as const) {
      const { name, text } = await downloaded(page, () => press(page, 'keyboard', section(page).getByRole('button', { name: speak('citeSave', { form }) })))
      expect(name).toBe(`ceasefire-atlas-${language}-place-castello-road.${ending}`)
      const [work] = new Cite(text).data
      expect(work, form).toMatchObject({ URL: href, title: nameIn('castello-road', language) })
      expect(text).toContain(core.version)
      expect(text).not.toContain('urn:')
    }
  })

  test(`the quotations and places of a page are downloaded and read back, also without script, in ${language}`, async ({ page, browser, baseURL }) => {
    const still = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })).newPage()
    for (const reader of [page, still]) {
      await reader.goto(at(castello, language))
      const { along, quotes } = leafOf(castello)
      const table = await downloaded(reader, () => section(reader).getByRole('link', { name: speak('alongQuotations', { count: quotes.length }) }).click())
      expect(table.name).toBe('ceasefire-atlas-place-castello-road-quotations.csv')
      expect(readCsv(table.text).map(({ exact }) => exact)).toEqual(quotes.map(({ exact }) => exact))
      const map = await downloaded(reader, () => section(reader).getByRole('link', { name: speak('alongPlaces', { count: along!.places }) }).click())
      expect(map.name).toBe('ceasefire-atlas-place-castello-road-places.geojson')
      const { features } = JSON.parse(map.text) as { features: { properties: { id: string; licence: string } }[] }
      expect(features.map(({ properties }) => properties.id)).toEqual(['castello-road'])
    }
    // What can be cited without script stands there.
    await section(still).getByText(speak('cite')).click()
    await expect(section(still).getByText(leafOf(castello).along!.cited[language])).toBeVisible()
    await still.context().close()
  })
}

test('a quotation is cited as its source and as where the atlas has it, at its own address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at(castello))
  const { quote } = firstTerm()
  const figure = page.locator('figure').filter({ hasText: quote.exact }).first()
  await press(page, 'keyboard', figure.getByText(speaks.en('citeQuote'), { exact: true }))
  await figure.getByRole('button', { name: speaks.en('citeCopy', { form: 'CSL-JSON' }) }).click()
  await expect(figure.getByText(speaks.en('copied'), { exact: true })).toBeVisible()
  const source = core.sources.find(({ id }) => id === quote.source)!
  const works = JSON.parse(await copied(page)) as { URL: string; title: string }[]
  expect(works.map(({ URL }) => URL)).toEqual([source.URL, `${baseURL!}${at(transcript)}#${quote.id}`])
})

test('the link to a page and to a term is copied; where the clipboard is refused it can be selected', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at(plan))
  await page.getByRole('button', { name: speaks.en('alongCopyLink') }).click()
  await expect.poll(() => copied(page)).toBe(`${baseURL!}${at(plan)}`)
  const { slug } = firstTerm()
  const term = page.locator(`article#${slug}`)
  await term.getByRole('button', { name: speaks.en('termCopyLink') }).click()
  await expect.poll(() => copied(page)).toBe(`${baseURL!}${at(plan)}#${slug}`)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: speaks.en('alongCopyLink') }).click()
  const box = page.getByLabel(speaks.en('quoteCopyByHand'))
  await box.focus()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL!}${at(plan)}`)
})

test('the system’s share sheet gets the page where there is one, and is not offered where there is none', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.defineProperty(window, 'shared', { value: shared })
    Object.defineProperty(navigator, 'share', { configurable: true, value: (given: unknown) => Promise.resolve(shared.push(given)) })
  })
  await open(page, at(castello))
  await press(page, 'keyboard', page.getByRole('button', { name: speaks.en('alongShare'), exact: true }))
  expect(await page.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual([{ title: await page.title(), url: `${baseURL!}${at(castello)}` }])
  await page.addInitScript(() => Reflect.deleteProperty(navigator, 'share'))
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await open(page, at(castello))
  await expect(page.getByText(speaks.en('alongShare'), { exact: true })).toBeHidden()
})
