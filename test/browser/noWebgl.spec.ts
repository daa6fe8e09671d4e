import { drawing, expect, markWindow, open, test, withoutWebgl } from './atlas'
import { at, castello, home, languages, nameIn, speaks } from './content'

test.use(withoutWebgl)

for (const language of languages) {
  test(`without WebGL the drawing stays, its links work, and one sentence says so, in ${language}`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(page, at(home, language))
    const sentence = page.getByRole('status').filter({ hasText: speaks[language]('mapNoWebgl') })
    await expect(sentence).toHaveCount(1)
    await expect(sentence).toBeVisible()
    await expect(page.locator('#map canvas')).toBeHidden()
    const isMarked = await markWindow(page)
    await drawing(page).locator('[data-place="aleppo"]').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('aleppo', language))
    const road = drawing(page).locator('[data-place="castello-road"]')
    await expect(road).toBeVisible()
    // By keyboard too: on a place's page its list does not stand beside it.
    await road.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL((url) => url.pathname === `/${at(castello, language)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('aleppo', language))
    await expect(sentence).toHaveCount(1)
    expect(await isMarked()).toBe(true)
    // Of what only the map needs nothing is loaded.
    expect(asked.filter((path) => /\/view-|\/map-|worker|\/ground\/(?!sketch)/.test(path))).toEqual([])
  })
}
