import type { Page } from '@playwright/test'
import { expect, open, test, withoutWebgl } from './atlas'
import { at, castello, home, languages } from './content'

test.use(withoutWebgl)

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

/** What has the focus, and what is wrong with how it is seen; null where the focus has left the page. */
function focused(page: Page): Promise<{ name: string; faults: string[] } | null> {
  return page.evaluate(() => {
    const node = document.activeElement
    if (!node || node === document.body) return null
    const name = `${node.tagName} ${(node.getAttribute('aria-label') ?? node.textContent ?? '').slice(0, 40)}`
    const box = [...node.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
    if (!box) return { name, faults: ['has no size'] }
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const inSight = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
    const top = document.elementFromPoint(x, y)
    // Of a drawn road the middle of its box may be bare ground.
    const isCovered = !node.closest('svg') && !(top && (node.contains(top) || top.contains(node) || top.closest('label')?.contains(node)))
    const isOutlined = [node, ...node.querySelectorAll('*')].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
    return {
      name,
      faults: [...(inSight ? [] : ['is out of sight']), ...(isCovered ? [`is under ${top?.tagName ?? 'nothing'}`] : []), ...(isOutlined ? [] : ['is not outlined'])],
    }
  })
}

for (const viewport of sizes) {
  for (const language of languages) {
    for (const [name, shown] of Object.entries({ 'the home page': home, 'a place': castello })) {
      for (const key of ['Tab', 'Shift+Tab']) {
        test(`${key} through ${name} at ${String(viewport.width)} px in ${language} shows each stop, uncovered`, async ({ page }) => {
          await page.setViewportSize(viewport)
          await open(page, at(shown, language))
          const faults: string[] = []
          const stops: string[] = []
          for (;;) {
            await page.keyboard.press(key)
            const stop = await focused(page)
            if (!stop) break
            stops.push(stop.name)
            faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`))
            expect(stops.length, 'the focus goes round within the page').toBeLessThan(300)
          }
          expect(faults).toEqual([])
          const offered = await page.evaluate(
            () =>
              [...document.querySelectorAll<HTMLElement | SVGAElement>('a[href], button, select, input, summary, [role=slider]')].filter(
                // What lies folded away in a closed `details` is no stop.
                (node) => node.tabIndex >= 0 && node.checkVisibility({ visibilityProperty: true }),
              ).length,
          )
          expect(stops).toHaveLength(offered)
        })
      }
    }
  }
}
