import type { Page } from '@playwright/test'
import { themes } from '../../src/model/palette'
import { expect, isMapReady, open, test } from './atlas'
import { at, home, placeOf } from './content'

// What is measured here is what was drawn: pixels of the screen, whatever the palette says.

type Rgb = [number, number, number]
interface Camera { zoom: number; lat: number; lng: number }

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast as WCAG 2.2 measures it. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Where a position lies on a map with a known camera in its middle. */
function onScreen([lng, lat]: readonly [number, number], camera: Camera, size: { width: number; height: number }): [number, number] {
  const world = 512 * 2 ** camera.zoom
  const y = (degrees: number): number => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
  return [size.width / 2 + ((lng - camera.lng) / 360) * world, size.height / 2 - ((y(lat) - y(camera.lat)) / (2 * Math.PI)) * world]
}

interface Drawn {
  /** the pixels of a box, row by row */
  box(x: number, y: number, width: number, height: number): Promise<Rgb[]>
  place(position: readonly [number, number]): [number, number]
}

async function draw(page: Page, theme: string, camera: Camera): Promise<Drawn> {
  await open(page, `${at(home)}?theme=${theme}&at=${String(camera.zoom)},${String(camera.lat)},${String(camera.lng)}`)
  await isMapReady(page)
  await page.mouse.move(2, 2)
  // Names fade in, and what is beyond the edge is told once all has come to rest.
  await expect(page.getByRole('toolbar').getByRole('button').nth(3)).toBeAttached({ timeout: 30_000 })
  await page.waitForTimeout(800)
  const map = (await page.locator('#map').boundingBox())!
  const picture = await page.screenshot({ clip: map })
  await page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!
    sheet.drawImage(image, 0, 0)
    Reflect.set(window, 'sheet', sheet)
  }, `data:image/png;base64,${picture.toString('base64')}`)
  return {
    place: (position) => onScreen(position, camera, map),
    box: async (x, y, width, height) => {
      const data = await page.evaluate(
        (box) => [...(Reflect.get(window, 'sheet') as OffscreenCanvasRenderingContext2D).getImageData(...box).data],
        [Math.round(x), Math.round(y), width, height] as [number, number, number, number],
      )
      return Array.from({ length: data.length / 4 }, (_, i): Rgb => [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!])
    },
  }
}

const pointOf = (id: string): [number, number] => (placeOf(id).geometry as unknown as { coordinates: [number, number] }).coordinates
const mostCommon = (colours: readonly Rgb[]): Rgb => {
  const counts = new Map<string, number>()
  for (const colour of colours) counts.set(String(colour), (counts.get(String(colour)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0].split(',').map(Number) as Rgb
}

// Tall enough that above the timeline Moscow and Cairo are on the same map.
test.use({ viewport: { width: 1280, height: 900 } })

const near: Camera = { zoom: 11, lat: 36.2, lng: 37.15 }
const far: Camera = { zoom: 3.2, lat: 42, lng: 26 }

for (const theme of themes) {
  test(`in the theme ${theme} every kind of marker is seen on every ground, and names are read on their halo`, async ({ page }) => {
    test.slow()
    const grounds: Record<string, Rgb> = {}
    const marks: Record<string, Rgb[]> = {}
    const ground = async (drawn: Drawn, name: string, position: [number, number]): Promise<void> => {
      const [x, y] = drawn.place(position)
      grounds[name] = mostCommon(await drawn.box(x - 3, y - 3, 6, 6))
    }
    const mark = async (drawn: Drawn, id: string): Promise<void> => {
      const [x, y] = drawn.place(pointOf(id))
      marks[id] = await drawn.box(x - 9, y - 9, 18, 18)
    }

    const world = await draw(page, theme, far)
    await ground(world, 'sea', [18.5, 34.5])
    await ground(world, 'land', [20, 28])
    for (const id of ['geneva', 'moscow', 'cairo', 'tehran']) await mark(world, id)

    const city = await draw(page, theme, near)
    await ground(city, 'the heart of a soft area', [37.2, 36.225])
    await ground(city, 'where soft areas meet', [37.15, 36.235])
    await ground(city, 'two soft areas over each other', [37.112, 36.172])
    await ground(city, 'built-up land under none', [37.085, 36.26])
    await mark(city, 'aleppo')

    // The grounds are what they are called: different from each other, and the sea is no land.
    expect(new Set(Object.values(grounds).map(String)).size).toBeGreaterThanOrEqual(4)
    for (const [id, pixels] of Object.entries(marks)) {
      for (const [name, colour] of Object.entries(grounds)) {
        const seen = pixels.filter((pixel) => contrast(pixel, colour) >= 3).length
        expect(seen, `${id} on ${name}: pixels of 3:1`).toBeGreaterThan(12)
      }
    }

    // The name of Aleppo stands on the built-up land and two soft areas, beside its symbol.
    const [x, y] = city.place(pointOf('aleppo'))
    const [width, height] = [48, 34]
    const pixels = await city.box(x + 16, y - height / 2, width, height)
    const isDark = luminance(grounds['land']!) < 0.2
    const text = [...pixels].sort((a, b) => (luminance(a) - luminance(b)) * (isDark ? -1 : 1))[0]!
    const core = pixels.map((pixel) => contrast(pixel, text) < 1.6)
    expect(core.filter(Boolean).length, 'pixels of letters').toBeGreaterThan(60)
    const isNear = (index: number, far: number): boolean => {
      const [row, column] = [Math.floor(index / width), index % width]
      for (let dy = -far; dy <= far; dy += 1) {
        for (let dx = -far; dx <= far; dx += 1) {
          const [r, c] = [row + dy, column + dx]
          if (r >= 0 && c >= 0 && r < height && c < width && core[r * width + c]) return true
        }
      }
      return false
    }
    // Around every letter, where its own soft edge has ended.
    const halo = pixels.filter((_, index) => !core[index] && isNear(index, 2) && !isNear(index, 1))
    expect(contrast(text, mostCommon(halo)), 'letters on their halo').toBeGreaterThanOrEqual(4.5)
    for (const [name, colour] of Object.entries(grounds)) expect(contrast(text, colour), `letters on ${name}`).toBeGreaterThanOrEqual(4.5)
  })
}
