import type { Page } from '@playwright/test'
import { expect, open, press, test, withoutWebgl } from './atlas'
import { at, castello, languages, nameIn, speaks } from './content'

test.use({ ...withoutWebgl, viewport: { width: 390, height: 844 }, hasTouch: true })

/** How much of the window the map has, in percent. */
function shareOfMap(page: Page): Promise<number> {
  return page.locator('#map').evaluate((node) => Math.round((node.getBoundingClientRect().height / window.innerHeight) * 100))
}

for (const language of languages) {
  const say = speaks[language]
  for (const means of ['touch', 'keyboard'] as const) {
    test(`on a phone the text takes the room of the map and gives it back, by ${means} in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, at(castello, language))
      const more = page.getByRole('button', { name: say('splitText') })
      const map = page.getByRole('button', { name: say('splitMap') })
      const half = await shareOfMap(page)
      await press(page, means, more)
      await expect.poll(() => shareOfMap(page)).toBeLessThan(10)
      await expect(more).toHaveAttribute('aria-disabled', 'true')
      if (means === 'keyboard') await expect(more).toBeFocused()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))
      await press(page, means, map)
      await expect.poll(() => shareOfMap(page)).toBe(half)
      await press(page, means, map)
      await expect.poll(() => shareOfMap(page)).toBeGreaterThan(70)
      await expect(map).toHaveAttribute('aria-disabled', 'true')
    })
  }
}

test('the edge between map and text is drawn by hand, and rests at the nearest of three', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, at(castello))
  const draw = async (to: number): Promise<void> => {
    const edge = (await page.getByRole('group', { name: speaks.en('splitLabel') }).boundingBox())!
    await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
    await page.mouse.down()
    await page.mouse.move(edge.x + edge.width / 2, to, { steps: 5 })
    await page.mouse.up()
  }
  await draw(60)
  await expect.poll(() => shareOfMap(page)).toBeLessThan(10)
  await draw(800)
  await expect.poll(() => shareOfMap(page)).toBeGreaterThan(70)
  await draw(360)
  await expect.poll(() => shareOfMap(page)).toBe(40)
})

/** How long, in milliseconds, the processor has other work while the edge is on its way. */
for (const [reducedMotion, otherWork] of [
  ['reduce', 0],
  ['no-preference', 0],
  ['no-preference', 600],
] as const) {
  const circumstances = `motion: ${reducedMotion}, other work: ${String(otherWork)} ms`
  test(`the line that was first in the text is first again wherever the edge goes (${circumstances})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await open(page, at(castello))
    await page.evaluate((ms) => {
      const work = (): void => {
        const end = performance.now() + ms
        while (performance.now() < end);
      }
      new MutationObserver(() => setTimeout(work, 100)).observe(document.documentElement, { attributeFilter: ['data-split'] })
    }, otherWork)
    const first = page.locator('main article').first()
    await first.evaluate((node) => node.scrollIntoView())
    const belowEdge = (): Promise<number> =>
      first.evaluate((node) => Math.round(node.getBoundingClientRect().top - document.querySelector('#map')!.getBoundingClientRect().bottom))
    const was = await belowEdge()
    for (const way of ['splitMap', 'splitText', 'splitText', 'splitMap'] as const) {
      const share = await shareOfMap(page)
      // By a bare tap: Playwright's own would first scroll the button, which stands still, into view.
      const { x, y, width, height } = (await page.getByRole('button', { name: speaks.en(way) }).boundingBox())!
      await page.touchscreen.tap(x + width / 2, y + height / 2)
      await expect.poll(() => shareOfMap(page)).not.toBe(share)
      await expect.poll(belowEdge).toBe(was)
    }
  })
}

test('what scrolls under the finger is the text below the map, and the map stays where it is', async ({ page }) => {
  await open(page, at(castello))
  const box = await page.locator('#map').boundingBox()
  await page.mouse.move(195, 700)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
  expect(await page.locator('#map').boundingBox()).toEqual(box)
})

test('a wide window has no such edge', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, at(castello))
  await expect(page.getByRole('button', { name: speaks.en('splitText') })).toBeHidden()
})
