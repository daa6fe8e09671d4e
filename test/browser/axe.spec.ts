import { expect, isMapReady, open, test } from './atlas'
import { audit } from './audit'
import { at, kinds, languages } from './content'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

for (const viewport of sizes) {
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport })
    for (const [kind, shown] of Object.entries(kinds)) {
      for (const language of languages) {
        test(`axe finds nothing on ${kind} in ${language}`, async ({ page }) => {
          await open(page, at(shown, language))
          await isMapReady(page)
          expect(await audit(page)).toEqual([])
        })
      }
    }
  })
}
