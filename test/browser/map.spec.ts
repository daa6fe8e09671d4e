import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { drawing, expect, isMapReady, mapPatience, open, tabTo, test } from './atlas'
import { at, castello, home, languages, nameIn, placeOf, speaks } from './content'
import { root } from './server'

const canvasOf = (page: Page): Locator => page.locator('#map canvas')

/** Degrees of a place: its point, or the vertex a road is marked at. */
function positionOf(id: string): { lat: number; lng: number } {
  const geometry = placeOf(id).geometry
  if (geometry?.type !== 'Point' && geometry?.type !== 'LineString') throw new Error(`${id} is neither point nor road.`)
  const [lng, lat] =
    geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[Math.floor(geometry.coordinates.length / 2)]!
  return { lat: lat!, lng: lng! }
}

/** A home page whose map has a place in its middle. */
function centredOn(id: string, zoom: number, language: 'en' | 'ar' = 'en'): string {
  const { lat, lng } = positionOf(id)
  return `${at(home, language)}?at=${String(zoom)},${lat.toFixed(5)},${lng.toFixed(5)}`
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await canvasOf(page).boundingBox()
  if (!box) throw new Error('The map has no size.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function tooltip(page: Page, id: string, language: 'en' | 'ar' = 'en'): Locator {
  const { quoteCount: count } = placeOf(id)
  return page.locator('#map').getByText(speaks[language]('mapTooltip', { name: nameIn(id, language), count }), { exact: true })
}

/** Moves the mouse about the middle until the map says what lies there: it is silent while it still moves. */
async function hoverMiddle(page: Page, id: string, language: 'en' | 'ar' = 'en'): Promise<void> {
  const { x, y } = await middleOf(page)
  await expect(async () => {
    await page.mouse.move(x + 40, y + 90)
    await page.mouse.move(x, y)
    await expect(tooltip(page, id, language)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
}

/** What the address says of the camera. */
function cameraIn(page: Page): number[] {
  return (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number)
}

for (const language of languages) {
  test(`a place on the map says its name and count to the mouse, and a click opens it, in ${language}`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(page, centredOn('aleppo', 8, language))
    await isMapReady(page)
    await hoverMiddle(page, 'aleppo', language)
    // What it says is asked for before the press.
    await expect.poll(() => asked.filter((path) => path.endsWith('data/page/place/aleppo.json'))).toHaveLength(1)
    const { x, y } = await middleOf(page)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL((url) => url.pathname.endsWith('place/aleppo/'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('aleppo', language))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('a road is chosen by a click on it', async ({ page }) => {
  await open(page, centredOn('castello-road', 12))
  await isMapReady(page)
  await hoverMiddle(page, 'castello-road')
  const { x, y } = await middleOf(page)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL((url) => url.pathname === `/${at(castello)}`)
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a place is chosen by a tap', async ({ page }) => {
    await open(page, centredOn('castello-road', 12))
    await isMapReady(page)
    const { x, y } = await middleOf(page)
    await expect(async () => {
      await page.touchscreen.tap(x, y)
      await expect(page).toHaveURL((url) => url.pathname === `/${at(castello)}`, { timeout: 2000 })
    }).toPass({ timeout: 20_000 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
  })
})

test('choosing in the list moves the map there and marks the place; Back moves it back', async ({ page }) => {
  await open(page, at(home))
  await isMapReady(page)
  await page.getByRole('main').getByRole('link', { name: nameIn('homs', 'en'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('homs', 'en'))
  await hoverMiddle(page, 'homs')
  await page.mouse.move(5, 5)
  // A ring in the accent around the symbol, and nowhere on a map where nothing is chosen.
  await expect.poll(() => accentPixels(page)).toBeGreaterThan(20)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks.en('homeTitle'))
  await expect.poll(() => accentPixels(page)).toBe(0)
})

/** How many pixels of a map, 60 px about its middle, have the colour of what is chosen. */
async function accentPixels(page: Page): Promise<number> {
  const { x, y } = await middleOf(page)
  const picture = await page.screenshot({ clip: { x: x - 30, y: y - 30, width: 60, height: 60 } })
  return page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    sheet.drawImage(image, 0, 0)
    const { data } = sheet.getImageData(0, 0, image.width, image.height)
    const accent = [0x8a, 0x2f, 0x1c]
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (accent.every((value, channel) => Math.abs(data[at + channel]! - value) < 24)) count += 1
    }
    return count
  }, `data:image/png;base64,${picture.toString('base64')}`)
}

test('the map is one tab stop and its buttons another, and neither a trap', async ({ page }) => {
  await open(page, at(castello))
  await isMapReady(page)
  const canvas = canvasOf(page)
  const isInMap = (): Promise<boolean> => page.locator('#map').evaluate((map) => map.contains(document.activeElement))
  await tabTo(page, canvas)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('toolbar', { name: speaks.en('mapShow') }).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await isInMap()).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(canvas).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await isInMap()).toBe(false)
})

test('arrows, plus and minus move the map while it has the focus, and the address follows once it rests', async ({ page }) => {
  // The map is waited for twice.
  test.slow()
  await open(page, at(castello))
  await isMapReady(page)
  // Without the focus they belong to the page.
  for (const key of ['ArrowRight', '+', '-']) await page.keyboard.press(key)
  const canvas = canvasOf(page)
  await tabTo(page, canvas)
  expect(new URL(page.url()).search).toBe('')
  await page.keyboard.press('+')
  await expect.poll(() => cameraIn(page)).toHaveLength(3)
  const [zoom, lat, lng] = cameraIn(page) as [number, number, number]
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraIn(page)[2]).toBeGreaterThan(lng)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => cameraIn(page)[1]).toBeGreaterThan(lat)
  await page.keyboard.press('-')
  await expect.poll(() => cameraIn(page)[0]).toBeLessThan(zoom)
  await expect(canvas).toBeFocused()
  // The same view again from the address alone.
  const address = page.url()
  await page.reload()
  await isMapReady(page)
  expect(page.url()).toBe(address)
})

test('Enter opens the place that the map names at its middle', async ({ page }) => {
  await open(page, centredOn('homs', 9))
  await isMapReady(page)
  await tabTo(page, canvasOf(page))
  await expect(tooltip(page, 'homs')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname.endsWith('place/homs/'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a drag moves the map, and keys that are not ours stay in the address', async ({ page }) => {
  await open(page, `${centredOn('homs', 9)}&utm_source=mail`)
  await isMapReady(page)
  const { x, y } = await middleOf(page)
  const [, , lng] = cameraIn(page) as [number, number, number]
  await page.mouse.move(x + 60, y + 60)
  await page.mouse.down()
  await page.mouse.move(x, y + 60, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => cameraIn(page)[2]).toBeGreaterThan(lng)
  expect(new URL(page.url()).searchParams.get('utm_source')).toBe('mail')
})

/** How far two pictures of the map are apart: the mean difference of a channel, 0 to 255. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all([a, b].map((png) => sharp(png).removeAlpha().raw().toBuffer()))
  return first!.reduce((sum, value, at) => sum + Math.abs(value - second![at]!), 0) / first!.length
}

test('a map whose graphics are lost comes back with the marked place and the filters', async ({ page }) => {
  const picture = (): Promise<Buffer> => canvasOf(page).screenshot({ animations: 'disabled' })
  const show = async (query: string): Promise<Buffer> => {
    await open(page, `place/homs/?at=6,34.7,37.2${query}`)
    await isMapReady(page)
    await page.mouse.move(5, 5)
    await page.waitForTimeout(1500)
    return picture()
  }
  const unfiltered = await show('')
  const before = await show('&source=rt-2014-01-13')
  // The filter is seen on the map: else its coming back would not be either.
  const seen = await difference(unfiltered, before)
  expect(seen).toBeGreaterThan(0)
  await page.evaluate(() => {
    const extension = document.querySelector<HTMLCanvasElement>('#map canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    setTimeout(() => extension?.restoreContext(), 300)
  })
  await expect.poll(async () => difference(before, await picture()), { timeout: 20_000 }).toBeLessThan(seen / 4)
})

test('in somebody’s page the wheel over the map scrolls, and zooms only with Ctrl', async ({ page }) => {
  await page.setContent(
    `<iframe src="${root}place/homs/" style="width: 1000px; height: 600px; border: 0"></iframe><p style="height: 3000px">The page around it</p>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map canvas')).toBeVisible({ timeout: mapPatience })
  const box = (await frame.locator('#map canvas').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + 120)
  await page.mouse.wheel(0, 300)
  const inner = page.frames().at(-1)!
  // The frame's own text scrolls first, as everywhere; at its end the page around it does.
  await expect.poll(() => inner.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  await page.waitForTimeout(1000)
  const cameraNow = (): string | null => new URL(inner.url()).searchParams.get('at')
  expect(cameraNow()).toBeNull()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(cameraNow).not.toBeNull()
})

test('a map whose graphics are lost comes back with its places; lost for longer, the drawing shows meanwhile', async ({
  page,
}) => {
  await open(page, centredOn('homs', 9))
  await isMapReady(page)
  await hoverMiddle(page, 'homs')
  const lose = (): Promise<void> =>
    canvasOf(page).evaluate((canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      Reflect.set(window, 'lost', extension)
      extension?.loseContext()
    })
  const restore = (): Promise<void> =>
    page.evaluate(() => (Reflect.get(window, 'lost') as WEBGL_lose_context).restoreContext())

  await lose()
  await expect(page.getByText(speaks.en('mapLate'))).toBeVisible()
  await expect(page.locator('#map .sketch svg')).toBeVisible()
  // Choosing while it is away must not be lost either.
  await page.getByRole('main').getByRole('link', { name: nameIn('astana', 'en'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('astana', 'en'))
  await restore()
  await isMapReady(page)
  await expect(page.getByText(speaks.en('mapLate'))).toBeHidden()
  await hoverMiddle(page, 'astana')
  await page.mouse.move(5, 5)
  await expect.poll(() => accentPixels(page)).toBeGreaterThan(20)
})

test('five hundred quick selections end on the last one', async ({ page }) => {
  await open(page, at(home))
  await isMapReady(page)
  // On the drawing under the map, whose links stay in the page: as fast as a script can press.
  await page.evaluate(() => {
    const press = (id?: string): void => {
      const links = [...document.querySelectorAll('#map .sketch [data-place]')]
      const link = id === undefined ? links[Math.floor(Math.random() * links.length)] : links.find((each) => each.getAttribute('data-place') === id)
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
    for (let i = 0; i < 499; i += 1) press()
    press('homs')
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('homs', 'en'))
  await expect(page).toHaveURL((url) => url.pathname.endsWith('place/homs/'))
  await hoverMiddle(page, 'homs')
  await page.mouse.move(5, 5)
  await expect.poll(() => accentPixels(page)).toBeGreaterThan(20)
})

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
