import { expect, isMapReady, open, test } from './atlas'
import { audit } from './audit'
import { at, castello, home, languages } from './content'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

// The map brings the same controls to every page: one on which nothing is chosen, one with a place and its line.
for (const [kind, shown] of Object.entries({ home, 'a place': castello })) {
  for (const language of languages) {
    test(`axe finds nothing on ${kind} with its map in ${language}, wide and narrow`, async ({ page }) => {
      await page.setViewportSize(sizes[0]!)
      await open(page, at(shown, language))
      for (const size of sizes) {
        await page.setViewportSize(size)
        await isMapReady(page)
        expect.soft(await audit(page), `${String(size.width)} px`).toEqual([])
      }
    })
  }
}
