import { expect, isLive, open, test, withoutWebgl } from './atlas'
import { at, core, languages, speaks, transcript } from './content'
import { root } from './server'

/** Where a view for somebody's page is put together, by mouse at 1280 and by keyboard at 390 pixels. */
test.use(withoutWebgl)

const nameOfActor = (id: string, language: 'en' | 'ar'): string => core.actors.find((actor) => actor.id === id)?.name[language] ?? ''

for (const language of languages) {
  const says = speaks[language]
  const width = language === 'en' ? 1280 : 390

  test(`what is chosen is what is copied and shown (${language}, ${String(width)} px)`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width, height: 800 })
    await open(page, at({ kind: 'place', id: 'castello-road' }, language))
    await page.getByRole('link', { name: says('embedPage') }).click()
    await expect(page.getByRole('heading', { level: 1, name: says('shareTitle') })).toBeVisible()
    await expect(page).toHaveURL(/share\/\?show=place\/castello-road$/)
    const line = page.getByRole('textbox', { name: says('shareLine') })
    const folder = `${root}${language === 'ar' ? 'ar/' : ''}embed/place/castello-road/`
    await expect(line).toHaveValue(new RegExp(`<iframe src="${folder}" title="[^"]+" width="100%" height="600" loading="lazy" style="border:0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>\\n<p><a href="${root}`))
    await page.getByLabel(says('shareView')).selectOption(says('shareText'))
    await page.getByLabel(says('shareColours')).selectOption(says('themeDark'))
    await page.getByLabel(says('shareAway')).selectOption(says('shareNone'))
    await page.getByLabel(says('shareOther')).uncheck()
    const height = page.getByLabel(says('shareHeight'))
    await height.fill('99999')
    await height.press('Enter')
    await expect(height).toHaveValue('1400')
    await expect(line).toHaveValue(/\?theme=dark&amp;view=text&amp;ui=buttons&amp;links=none" title="[^"]+" width="100%" height="1400"/)
    // Where nothing is to lead away, no link follows the frame.
    expect(await line.inputValue()).not.toContain('<a ')
    await page.getByRole('button', { name: says('shareCopy') }).click()
    await expect(page.getByText(says('copied'), { exact: true })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await line.inputValue())
    // The view as it will look, in a real frame.
    const frame = page.frameLocator('iframe').first()
    await expect(frame.locator('html[data-live][data-theme="dark"][data-view="text"]')).toBeAttached({ timeout: 30_000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test(`a quotation by itself, and what is copied where no frame is allowed (${language})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, at(transcript, language))
    const figure = page.locator('figure#usmission-2016-09-10-both-meet-their-obligations')
    await figure.getByText(says('citeQuote'), { exact: true }).click()
    await figure.getByRole('link', { name: says('embedQuote') }).click()
    await expect(page).toHaveURL(/share\/\?show=quote\/usmission-2016-09-10-both-meet-their-obligations$/)
    await expect(page.getByRole('textbox', { name: says('shareLine') })).toHaveValue(/\/embed\/quote\/usmission-2016-09-10-both-meet-their-obligations\/"/)
    await expect(page.getByRole('textbox', { name: says('shareStill') })).toHaveValue(/<blockquote lang="en" dir="ltr" cite="https?:\/\/[^"]+"><p>it has the ability to stick providing the regime and the opposition both meet their obligations/)
    // With who says it, and when; and as high as it is.
    await expect(page.getByRole('textbox', { name: says('shareStill') })).toHaveValue(new RegExp(`${nameOfActor('john-kerry', language)}.*2016`))
    await expect(page.getByLabel(says('shareHeight'))).not.toHaveValue('600')
    const frame = page.frameLocator('iframe').first()
    await expect(frame.locator('blockquote q')).toContainText('both meet their obligations', { timeout: 30_000 })
    // The picture of anything else is where the line says.
    await page.getByLabel(says('shareWhat')).selectOption('place/homs')
    const still = await page.getByRole('textbox', { name: says('shareStill') }).inputValue()
    const picture = /<img src="([^"]+)"/.exec(still)?.[1] ?? ''
    const answer = await page.request.get(picture)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  })
}

test('the address chooses, and one that names nothing begins with the whole atlas', async ({ page }) => {
  const says = speaks.en
  await open(page, 'share/?show=agreement/plan-2016-09-09/plan')
  await expect(page.getByLabel(says('shareWhat'))).toHaveValue('agreement/plan-2016-09-09/plan')
  await page.goto('share/?show=person/john-kerry')
  await isLive(page)
  await expect(page.getByLabel(says('shareWhat'))).toHaveValue('')
})
