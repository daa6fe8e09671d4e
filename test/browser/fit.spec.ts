import type { Page } from '@playwright/test'
import { expect, isUncovered, open, test, withoutWebgl } from './atlas'
import { at, kinds, languages, speaks } from './content'

test.use(withoutWebgl)

/** What stands beyond the sides of the window, and whether the page scrolls sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const faults = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} of ${String(clientWidth)} px wide`] : []
    for (const node of document.querySelectorAll('header *, main *, footer *')) {
      if (node.closest('svg') || getComputedStyle(node).clipPath !== 'none') continue
      const box = node.getBoundingClientRect()
      if (box.width > 0 && (box.left < -1 || box.right > clientWidth + 1)) {
        faults.push(`${node.tagName} from ${box.left.toFixed(0)} to ${box.right.toFixed(0)}: ${(node.textContent ?? '').slice(0, 40)}`)
      }
      // Text that its own box hides.
      if (['hidden', 'clip'].includes(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1) {
        faults.push(`${node.tagName} hides some of: ${(node.textContent ?? '').slice(0, 40)}`)
      }
    }
    return faults
  })
}

/** Ways of reading that ask more of the room there is, one after the other on the same page. */
const ways: Record<string, { width: number; height: number; ask?: (page: Page) => Promise<unknown> }> = {
  'at 320 px': { width: 320, height: 640 },
  // 1280 × 1024 px, four times enlarged.
  'at 400 % zoom': { width: 320, height: 256 },
  'with text spaced out': { width: 320, height: 640, ask: spaced },
  'with text twice as large at 1280 px': { width: 1280, height: 800, ask: twice },
  'with text twice as large at 390 px': { width: 390, height: 844 },
}

/** As a reader who asks the browser for larger letters, and for nothing else. */
async function twice(page: Page): Promise<unknown> {
  await page.evaluate(() => void (document.adoptedStyleSheets = []))
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  return expect(page.locator('html')).toHaveCSS('font-size', '32px')
}

/** The spacing of WCAG 1.4.12. */
function spaced(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** The layout has answered to a new size. */
function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
}

for (const [kind, shown] of Object.entries(kinds)) {
  for (const language of languages) {
    test(`${kind} in ${language} fits however it is read: nothing sideways, nothing cut`, async ({ page }) => {
      await open(page, at(shown, language))
      for (const [way, { width, height, ask }] of Object.entries(ways)) {
        await page.setViewportSize({ width, height })
        await ask?.(page)
        await settle(page)
        expect.soft(await overflow(page), way).toEqual([])
      }
    })
  }
}

for (const language of languages) {
  test(`at 400 % zoom the text can be read and scrolled past the map, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await open(page, at(kinds['a source']!, language))
    const last = page.locator('figure').last().locator('blockquote q')
    await last.evaluate((node) => node.scrollIntoView())
    await expect.poll(() => isUncovered(last)).toBe(true)
    // At least half of the window is the text's.
    const covered = await page.locator('#map').boundingBox()
    expect(covered && covered.y + covered.height).toBeLessThan(128)
  })
}

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  for (const language of languages) {
    test(`the line of time fits with its handles, in ${language}`, async ({ page }) => {
      await open(page, at(kinds['a place with much']!, language))
      await page.getByRole('button', { name: new RegExp(`^${speaks[language]('timelinePeriod')}:`) }).click()
      await expect(page.getByRole('slider')).toHaveCount(2)
      expect(await overflow(page)).toEqual([])
    })
  }
  for (const [kind, shown] of Object.entries(kinds)) {
    test(`buttons and ways to go on ${kind} are 44 px high`, async ({ page }) => {
      await open(page, at(shown))
      const small = await page
        .locator('button, select, summary, nav a, #app > header a')
        .evaluateAll((nodes) =>
          nodes
            .filter((node) => node.getClientRects().length > 0 && node.getBoundingClientRect().height < 44)
            .map((node) => `${node.tagName} ${String(node.getBoundingClientRect().height)} ${node.textContent ?? ''}`),
        )
      expect([...new Set(small)]).toEqual([])
    })
  }
})
