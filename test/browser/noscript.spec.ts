import { linksOf } from '../../src/model/link'
import type { Quote } from '../../src/model/quote'
import { slugOf } from '../../src/model/term'
import type { Page } from '../../src/state/address'
import { drawing, expect, test } from './atlas'
import { at, castello, core, firstTerm, home, kinds, languages, leafOf, nameIn, plan, speaks, transcript } from './content'

test.use({ javaScriptEnabled: false })

// What the pages load early nobody uses then, and on a slow machine the browser says so.
test.beforeEach(({ watched }) => watched.forgive(/preloaded using link preload but not used/))

const { title, slug, quote } = firstTerm()

/** The quotations that stand on a page in full; elsewhere a statement of ours names its words in short. */
function quotesDue(page: Page): Quote[] {
  const { quotes, agreements } = leafOf(page)
  if (page.kind === 'about' || page.kind === 'data' || page.kind === 'tour') return []
  if (page.kind === 'step' || page.kind === 'handout') {
    const { step, tour } = leafOf(page)
    const terms = agreements.flatMap((agreement) => agreement.terms)
    const shown = (step ? [step] : (tour?.steps ?? [])).flatMap(({ show }) => {
      const fragment = show.split('#')[1] ?? ''
      return [fragment, ...terms.filter(({ id }) => slugOf(id) === fragment).flatMap((term) => term.quotes)]
    })
    return quotes.filter(({ id }) => shown.includes(id))
  }
  if (page.kind === 'compare') return quotes
  if (page.kind === 'plan') {
    const words = new Set(agreements.flatMap(linksOf).flatMap(({ requirement }) => requirement.quotes))
    return quotes.filter(({ id }) => words.has(id))
  }
  if (page.kind === 'source') return quotes.filter(({ source }) => source === page.id)
  if (page.kind === 'person') {
    const isOf = (quote: Quote): boolean => [...quote.speakers, quote.relays, quote.reportedBy].includes(page.id)
    return quotes.filter(isOf)
  }
  if (page.kind === 'place') return quotes.filter(({ places }) => places.some((place) => 'id' in place && place.id === page.id))
  const parts = agreements.filter((agreement) => 'id' in page && agreement.id === page.id)
  const ids = new Set(parts.flatMap((part) => [part, ...part.terms, ...part.conditions]).flatMap((part) => part.quotes))
  return quotes.filter(({ id }) => ids.has(id))
}

for (const language of languages) {
  const speak = speaks[language]

  test(`without script a reader goes from home to a place, a term, its words and the original, in ${language}`, async ({
    page,
  }) => {
    await page.goto(at(home, language) || './')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speak('homeTitle'))
    await page.getByRole('main').getByRole('link', { name: nameIn('castello-road', language), exact: true }).click()
    await expect(page).toHaveURL((url) => url.pathname === `/${at(castello, language)}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))

    await page.getByRole('link', { name: title[language], exact: true }).first().click()
    await expect(page).toHaveURL((url) => url.pathname === `/${at(plan, language)}` && url.hash === `#${slug}`)
    const term = page.locator(`article#${slug}`)
    await expect(term.getByRole('heading')).toBeInViewport()
    const figure = term.locator('figure').first()
    await expect(figure.locator('blockquote q')).toHaveText(quote.exact)

    await figure.locator(`a[href$="#${quote.id}"]`).click()
    await expect(page).toHaveURL((url) => url.pathname === `/${at(transcript, language)}` && url.hash === `#${quote.id}`)
    const words = page.locator(`figure#${quote.id}`)
    await expect(words.locator('blockquote q')).toBeInViewport()
    await expect(words.locator('blockquote q')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    const original = words.getByRole('link', { name: speak('quoteOriginal') })
    const url = core.sources.find(({ id }) => id === quote.source)?.URL ?? ''
    const href = (await original.getAttribute('href')) ?? ''
    expect(href.startsWith(`${url}#:~:text=`)).toBe(true)
    // First and last words, as the syntax of text fragments has it.
    const parts = href.slice(`${url}#:~:text=`.length).split(',').map(decodeURIComponent)
    expect(quote.exact.startsWith(parts[0] ?? '?')).toBe(true)
    expect(quote.exact.endsWith(parts.at(-1) ?? '?')).toBe(true)
  })

  for (const [kind, shown] of Object.entries(kinds)) {
    test(`without script ${kind} is whole in ${language}: heading, exact words, drawing, nothing dead`, async ({ page }) => {
      await page.goto(at(shown, language) || './')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const written = new Set(await page.locator('blockquote q').allTextContents())
      const due = quotesDue(shown)
      // The home page lists; the words stand on the pages it leads to.
      if ('id' in shown && shown.kind !== 'tour') expect(due.length).toBeGreaterThan(0)
      expect(due.filter(({ exact }) => !written.has(exact))).toEqual([])
      await expect(drawing(page)).toBeVisible()
      const links = drawing(page).locator('a')
      expect(await links.count()).toBeGreaterThan(0)
      for (const href of await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')))) {
        expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200)
      }
      // What only a script could do is not offered.
      await expect(page.getByLabel(speak('theme'))).toBeHidden()
      for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden()
    })
  }

  test(`without script the drawing leads to a place in ${language}`, async ({ page }) => {
    await page.goto(at(home, language) || './')
    await drawing(page).getByRole('link', { name: nameIn('homs', language), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('homs', language))
  })
}
