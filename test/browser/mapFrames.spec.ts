import type { Page } from '@playwright/test'
import { roundKm } from '../../src/model/reach'
import { expect, isMapReady, open, tabTo, test } from './atlas'
import { at, core, home, languages, leafOf, nameIn, speaks } from './content'

const toolbar = (page: Page, language: 'en' | 'ar' = 'en') => page.getByRole('toolbar', { name: speaks[language]('mapShow') })
const button = (page: Page, name: string, language: 'en' | 'ar' = 'en') => toolbar(page, language).getByRole('button', { name, exact: true })

function cameraIn(page: Page): number[] {
  return (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number)
}

for (const language of languages) {
  test(`the buttons of the map take the reader to Aleppo, to Syria and to the world, by keyboard, in ${language}`, async ({ page }) => {
    await open(page, at(home, language))
    await isMapReady(page)
    const [aleppo, syria, world] = [nameIn('aleppo', language), nameIn('syria', language), speaks[language]('mapWorld')]
    await expect(button(page, syria, language)).toHaveAttribute('aria-current', 'true')
    await tabTo(page, button(page, aleppo, language))
    await page.keyboard.press('Enter')
    await expect.poll(() => cameraIn(page)[0]).toBeGreaterThan(9.5)
    await expect(button(page, aleppo, language)).toHaveAttribute('aria-current', 'true')
    // Onward is where the reading goes.
    const onward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    await page.keyboard.press(onward)
    await expect(button(page, syria, language)).toBeFocused()
    await page.keyboard.press(onward)
    await expect(button(page, world, language)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => cameraIn(page)[0]).toBeLessThan(2.6)
    await expect(button(page, world, language)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Home')
    await expect(button(page, aleppo, language)).toBeFocused()
  })
}

for (const { width, height } of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
  test(`the first view says that there is more beyond the edge, and a press shows it, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, at(home))
    await isMapReady(page)
    const hint = toolbar(page).getByRole('button', { name: new RegExp(`^${nameIn('geneva', 'en')}, [\\d,]+ km$`) })
    await expect(hint).toBeVisible()
    // Inside the map, and on none of its buttons.
    const [map, own] = [(await page.locator('#map').boundingBox())!, (await hint.boundingBox())!]
    expect(own.x >= map.x && own.y >= map.y && own.x + own.width <= map.x + map.width && own.y + own.height <= map.y + map.height).toBe(true)
    await hint.click()
    await expect.poll(() => cameraIn(page)[2]).toBeCloseTo(6.1, 0)
    await expect(hint).toHaveCount(0)
    // There, Syria lies beyond the edge.
    await expect(toolbar(page).getByRole('button', { name: new RegExp(`^${nameIn('aleppo', 'en')}, `) })).toBeVisible()
  })
}

/** How many pixels of the map have the colour of the great circles, inside a part of it given in shares of its size. */
async function linePixels(page: Page, [x1, y1, x2, y2]: readonly [number, number, number, number]): Promise<number> {
  const map = (await page.locator('#map').boundingBox())!
  const clip = { x: map.x + map.width * x1, y: map.y + map.height * y1, width: map.width * (x2 - x1), height: map.height * (y2 - y1) }
  const picture = await page.screenshot({ clip })
  return page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    sheet.drawImage(image, 0, 0)
    const { data } = sheet.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let i = 0; i < data.length; i += 4) {
      // #2c5573, thinned by antialiasing: clearly blue and clearly darker than water.
      if (data[i]! < 120 && data[i + 2]! - data[i]! > 40 && data[i + 2]! < 190) count += 1
    }
    return count
  }, `data:image/png;base64,${picture.toString('base64')}`)
}

test('a venue is shown with the line to where its terms were to apply, and both ends in sight', async ({ page }) => {
  const reach = leafOf({ kind: 'place', id: 'geneva' }).reaches?.find(({ place }) => place === 'aleppo')
  expect(roundKm(reach?.km ?? 0)).toBe(2800)
  await open(page, at({ kind: 'place', id: 'geneva' }))
  await isMapReady(page)
  // Between Italy and Cyprus there is no symbol: what is blue there is the line.
  await expect.poll(() => linePixels(page, [0.45, 0.2, 0.8, 0.8]), { timeout: 30_000 }).toBeGreaterThan(100)
  // Nothing where no text names a venue.
  expect(core.agreements.find(({ id }) => id === 'homs-truce-2014-02')?.venues).toEqual([])
  await page.goto(at({ kind: 'place', id: 'homs' }))
  await isMapReady(page)
  await page.waitForTimeout(1500)
  expect(await linePixels(page, [0.05, 0.1, 0.95, 0.9])).toBeLessThan(20)
})
