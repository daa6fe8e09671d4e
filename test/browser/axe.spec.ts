import { expect, open, test, withoutWebgl } from './atlas'
import { audit } from './audit'
import { at, kinds, languages } from './content'

// The map itself is looked at in `axeMap.spec.ts`.
test.use(withoutWebgl)

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

for (const [kind, shown] of Object.entries(kinds)) {
  for (const language of languages) {
    test(`axe finds nothing on ${kind} in ${language}, wide and narrow`, async ({ page }) => {
      await open(page, at(shown, language))
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect.soft(await audit(page), `${String(size.width)} px`).toEqual([])
      }
    })
  }
}
