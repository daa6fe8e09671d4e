import type { Page as AtlasPage } from '../../src/state/address'
import { isTextOnly } from '../../src/state/embedding'
import { expect, test, withoutWebgl } from './atlas'
import { audit } from './audit'
import { castello, languages, plan, transcript } from './content'
import { view } from './hosts'

test.use(withoutWebgl)

const kinds: AtlasPage[] = [
  { kind: 'home' },
  castello,
  plan,
  { kind: 'plan', id: plan.id },
  transcript,
  { kind: 'compare', id: 'terms' },
  { kind: 'step', id: 'one-road', step: 5 },
  { kind: 'quote', id: 'usmission-2016-09-10-both-meet-their-obligations' },
]

for (const language of languages) {
  test(`every kind of view fits from 280 to 1400 pixels wide and from 300 high, and axe finds nothing (${language})`, async ({ page }) => {
    test.slow()
    for (const kind of kinds) {
      await page.goto(view(kind, language))
      await expect(page.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
      const ofText = isTextOnly(kind)
      for (const [width, height] of [[280, 300], [400, 600], [640, 360], [900, 600], [1400, 800]] as const) {
        await page.setViewportSize({ width, height })
        const where = `${kind.kind} at ${String(width)} × ${String(height)}`
        const room = await page.evaluate(() => {
          const bar = document.querySelector('footer')!.getBoundingClientRect()
          const map = document.querySelector('#map')?.getBoundingClientRect() ?? null
          return { wide: document.documentElement.scrollWidth, foot: bar.bottom, top: bar.top, map: map && [map.width, map.height] }
        })
        expect(room.wide, where).toBeLessThanOrEqual(width)
        expect(room.foot, where).toBeLessThanOrEqual(height + 1)
        if (!ofText) {
          expect(room.map?.[0], where).toBeGreaterThan(Math.min(270, width / 2 - 20))
          expect(room.map?.[1], where).toBeGreaterThan(100)
        }
        await expect(page.getByRole('heading', { level: 1 }), where).toBeVisible()
      }
      expect.soft(await audit(page), kind.kind).toEqual([])
    }
  })
}

