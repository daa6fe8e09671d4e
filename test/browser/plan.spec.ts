import type { Locator, Page } from '@playwright/test'
import { linksOf } from '../../src/model/link'
import { slugOf } from '../../src/model/term'
import { expect, open, press, tabTo, test, withoutWebgl, type Means } from './atlas'
import { at, languages, leafOf, plan, speaks } from './content'

test.use(withoutWebgl)

const page = { kind: 'plan' as const, id: plan.id }
const leaf = leafOf(page)
const agreement = leaf.agreements[0]!
const row = (shown: Page, slug: string): Locator => shown.locator(`#at-${slug}`)
const wordsOf = (quote: string): string => leaf.quotes.find(({ id }) => id === `usmission-2016-09-10-${quote}`)!.exact

/** The number of the link from a need to a term that rests on a quotation. */
function linkOf(slug: string, needs: string, quote: string): number {
  return linksOf(agreement).find(
    ({ term, requirement }) => slugOf(term.id) === slug && slugOf(requirement.needs) === needs && requirement.quotes.includes(`usmission-2016-09-10-${quote}`),
  )!.number
}

/** A wide screen by pointer and a narrow one by keyboard, in each language, so that each pair is met. */
const readers = languages.flatMap((language) =>
  ([['mouse', 1280], ['keyboard', 390]] as const).map(([means, width]) => ({ language, means: means as Means, width })),
)

for (const { language, means, width } of readers) {
  test.describe(`a reader in ${language} at ${String(width)} px, by ${means}`, () => {
    test.use({ viewport: { width, height: 900 } })
    const speak = speaks[language]
    const go = (shown: Page, key: 'planEverything' | 'planDayOn' | 'planBreak'): Promise<void> =>
      press(shown, means, shown.getByRole('button', { name: speak(key), exact: true }))

    test('finds what must hold before joint strikes, with the words', async ({ page: shown }) => {
      await open(shown, at(plan, language))
      await press(shown, means, shown.getByRole('link', { name: speak('planOpen'), exact: true }))
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(speak('planTitle'))
      const strikes = row(shown, 'develop-strikes-against-nusrah')
      await expect(strikes).toHaveAttribute('data-answer', 'waits')
      await expect(strikes.getByRole('listitem')).toHaveCount(3)
      const number = linkOf('develop-strikes-against-nusrah', 'access-provided-for-the-period', 'develop-military-strikes-against-nusrah')
      const link = strikes.getByRole('link', { name: speak('planLink', { number }), exact: true })
      if (means === 'keyboard') await link.focus()
      await press(shown, means, link)
      const words = shown.locator(`#link-${String(number)}`)
      await expect(words).toBeFocused()
      await expect(words).toContainText(wordsOf('develop-military-strikes-against-nusrah'))
    })

    test('finds what happens if the calm breaks on day five', async ({ page: shown }) => {
      await open(shown, at(page, language))
      if (means === 'keyboard') {
        // A key for each hour and for each day.
        await tabTo(shown, shown.getByRole('slider'))
        for (const key of ['Home', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp']) await shown.keyboard.press(key)
      } else for (let day = 0; day < 5; day += 1) await go(shown, 'planDayOn')
      await go(shown, 'planEverything')
      await expect(shown.locator('#moment')).toContainText(speak('planMoment', { hours: 120, start: agreement.start!.words[language] }))
      await go(shown, 'planBreak')
      const center = row(shown, 'joint-implementation-center')
      await expect(center).toHaveAttribute('data-answer', 'waits')
      await expect(center).toContainText(speak('findingRestarted'))
      await expect(row(shown, 'develop-strikes-against-nusrah')).toContainText(speak('findingBreak'))
      await expect(row(shown, 'nationwide-cessation')).toContainText(speak('planBreached'))
      // The run has an address: opened anew, it is the same moment.
      await expect(shown).toHaveURL(/[?&]run=120,.*break-120/)
      await shown.reload()
      await expect(center).toContainText(speak('findingRestarted'))
      expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  })
}

test('each account shows what is its own, and the diagram fades the links of the others', async ({ page: shown }) => {
  await open(shown, at(page))
  await shown.getByRole('radio', { name: /Lavrov/ }).check()
  await expect(shown).toHaveURL(/[?&]account=sergey-lavrov/)
  await expect(row(shown, 'another-48-hours')).toHaveAttribute('data-answer', 'waits')
  await expect(row(shown, 'castello-traffic')).toHaveAttribute('data-answer', 'not-mentioned')
  await expect(row(shown, 'coordinated-strikes')).toHaveAttribute('data-answer', 'no-condition')
  const faded = shown.locator('main svg[role="group"] path[data-out]')
  await expect(faded).toHaveCount(linksOf(agreement).filter(({ requirement }) => requirement.quotes.every((id) => !leaf.quotes.find((quote) => quote.id === id)!.speakers.includes('sergey-lavrov'))).length)
  await shown.getByRole('radio', { name: /Mistura/ }).check()
  await expect(row(shown, 'return-to-talks')).toHaveAttribute('data-answer', 'waits')
  await expect(row(shown, 'castello-traffic')).toHaveAttribute('data-answer', 'not-mentioned')
})

test('the drawing of the map shows the same moment', async ({ page: shown }) => {
  const began = 'castello-pullback.syrian-government-0,castello-pullback.syrian-opposition-0'
  await open(shown, `${at(page)}?run=1,${began}`)
  const lit = shown.locator('#map [data-place]:not([class*="unlit"])')
  await expect(lit).toHaveCount(1)
  await expect(lit).toHaveAttribute('data-place', 'castello-road')
})

for (const language of languages) {
  test(`every line of the diagram stays in its box, in ${language}`, async ({ page: shown }) => {
    await open(shown, at(page, language))
    await shown.evaluate(() => document.fonts.ready)
    const outside = await shown.locator('main svg[role="group"] a:has(rect)').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const box = node.querySelector('rect')!.getBBox()
        return [...node.querySelectorAll('text')]
          .filter((line) => {
            const { x, y, width, height } = line.getBBox()
            return x < box.x + 2 || x + width > box.x + box.width - 2 || y < box.y || y + height > box.y + box.height
          })
          .map((line) => line.textContent)
      }),
    )
    expect(outside).toEqual([])
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const language of languages) {
    test(`the page shows the diagram and all its links as text, and nothing to try, in ${language}`, async ({ page: shown }) => {
      await shown.goto(at(page, language))
      await expect(shown.locator('main svg[role="group"]').first()).toBeVisible()
      await expect(shown.locator('main svg[role="group"] path')).toHaveCount(linksOf(agreement).length)
      const texts = await shown.locator('[id^="link-"]').allTextContents()
      linksOf(agreement).forEach(({ requirement }, place) => {
        for (const id of requirement.quotes) expect(texts[place]).toContain(leaf.quotes.find((quote) => quote.id === id)!.exact)
      })
      await expect(shown.getByRole('slider')).toBeHidden()
      await expect(shown.getByText(speaks[language]('planNoScript'))).toBeVisible()
    })
  }
})
