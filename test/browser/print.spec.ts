import { drawing, expect, open, test, withoutWebgl } from './atlas'
import { at, kinds, languages, leafOf, speaks } from './content'

// What paper does to the map itself is seen in `map.spec.ts`.
test.use(withoutWebgl)

for (const [kind, shown] of Object.entries(kinds)) {
  for (const language of languages) {
    test(`on paper ${kind} in ${language} is text first, then the drawing, without tools`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 720, height: 1000 })
      await open(page, at(shown, language))
      await expect(page.getByLabel(speaks[language]('theme'))).toBeHidden()
      await expect(page.getByRole('link', { name: speaks[language]('otherLanguage') })).toBeHidden()
      await expect(drawing(page)).toBeVisible()
      const main = await page.getByRole('main').boundingBox()
      const drawn = await drawing(page).boundingBox()
      expect(main && drawn && main.y + main.height <= drawn.y + 1).toBe(true)
      expect(drawn?.height).toBeGreaterThan(200)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      // At the foot the address of the page in full, and the sources of its quotations, after everything else.
      const foot = page.locator('footer')
      await expect(foot).toContainText(page.url())
      const notes = foot.locator('ol li')
      await expect(notes).toHaveCount(new Set(leafOf(shown).quotes.map(({ source }) => source)).size)
      for (const note of await notes.all()) await expect(note).toBeVisible()
      const last = await foot.boundingBox()
      expect(drawn && last && drawn.y + drawn.height <= last.y + 1).toBe(true)
    })
  }
}
