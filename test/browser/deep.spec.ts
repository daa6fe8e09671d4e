import { expect, isMapReady, markWindow, open, test } from './atlas'
import { at, castello, firstTerm, home, languages, nameIn, transcript } from './content'
import { deepRoot } from './server'

test.use({ baseURL: deepRoot })

for (const language of languages) {
  test(`below a path of a host the same build leads from home to the words and back, with its map, in ${language}`, async ({ page }) => {
    const { quote } = firstTerm()
    const below = (path: string) => (url: URL) => url.href.split(/[?#]/)[0] === deepRoot + path
    await open(page, at(home, language))
    await isMapReady(page)
    const isMarked = await markWindow(page)
    await page.getByRole('main').getByRole('link', { name: nameIn('castello-road', language), exact: true }).click()
    await expect(page).toHaveURL(below(at(castello, language)))
    await page.locator(`a[href$="#${quote.id}"]`).first().click()
    await expect(page).toHaveURL(below(at(transcript, language)))
    await expect(page.locator(`figure#${quote.id} blockquote q`)).toBeInViewport()
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL(below(at(home, language)))
    expect(await isMarked()).toBe(true)
    await page.goto(at(castello, language))
    await isMapReady(page)
  })
}
