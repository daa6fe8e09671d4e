import { drawing, expect, isMapReady, open, test } from './atlas'
import { at, home, kinds, languages, leafOf, nameIn, speaks } from './content'

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

test('on paper the drawing of the open page stands in for a map that is on screen', async ({ page }) => {
  await open(page, at(home))
  await page.getByRole('main').getByRole('link', { name: nameIn('castello-road', 'en'), exact: true }).click()
  await isMapReady(page)
  await page.emulateMedia({ media: 'print' })
  await expect(drawing(page)).toBeVisible()
  // The frame of the home page is too wide for the road to be drawn.
  await expect(drawing(page).locator('[data-place="castello-road"]')).toBeVisible()
  await expect(page.locator('#map canvas')).toBeHidden()
})
