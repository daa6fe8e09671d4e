import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Core } from '../../src/model/atlas'
import type { PlaceEntry } from '../../src/model/place'
import { expect, isMapReady, open, tabTo, test } from './atlas'
import { at, placeOf, speaks } from './content'

// A page without a list of places: it is the same whatever places there are.
const about = { kind: 'about' } as const

/** The atlas with places that it does not have: what the map does in a crowd, nobody's content must bring about. */
async function withPlaces(page: Page, more: readonly PlaceEntry[]): Promise<void> {
  const core = JSON.parse(readFileSync(join('dist', 'data', 'core.json'), 'utf8')) as Core
  await page.route('**/data/core.json', (route) => route.fulfill({ json: { ...core, places: [...core.places, ...more] } }))
  // A place that is opened asks for its page's data: those of a place that is there stand in.
  const asked = new Set(more.map(({ id }) => `/data/page/place/${id}.json`))
  await page.route(({ pathname }) => asked.has(pathname), (route) => route.fulfill({ path: join('dist', 'data', 'page', 'place', 'homs.json') }))
}

const named = (id: string, name: string, more: Partial<PlaceEntry>): PlaceEntry => ({
  ...placeOf('homs'),
  id,
  title: name,
  names: [{ toponym: name, lang: 'en', citations: [] }],
  quoteCount: 1,
  ...more,
})

test('two places at one spot are one symbol, and a press asks which was meant, by mouse and by keyboard', async ({ page }) => {
  await withPlaces(page, [named('twin', 'Twin', { geometry: placeOf('homs').geometry })])
  const [lng, lat] = placeOf('homs').geometry?.type === 'Point' ? (placeOf('homs').geometry as { coordinates: number[] }).coordinates : []
  await open(page, `${at(about)}?at=9,${String(lat)},${String(lng)}`)
  await isMapReady(page)
  const words = (name: string, count: number): string => speaks.en('mapTooltip', { name, count })
  const list = page.getByRole('group', { name: speaks.en('mapSeveral') })
  const box = (await page.locator('#map canvas').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await expect(async () => {
    await page.mouse.click(x, y)
    await expect(list).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expect(list.getByRole('button')).toHaveText([words('Homs', placeOf('homs').quoteCount), words('Twin', 1)])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(page.locator('#map canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname.endsWith('place/twin/'))
})

test('a thousand places more leave the map as responsive as it was', async ({ page }) => {
  test.slow()
  const measure = async (): Promise<{ ready: number; turns: number[] }> => {
    const start = Date.now()
    await open(page, at(about))
    await isMapReady(page)
    const ready = Date.now() - start
    const turns = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas')!
      const times: number[] = []
      for (let i = 0; i < 12; i += 1) {
        const before = performance.now()
        canvas.dispatchEvent(new KeyboardEvent('keydown', { key: i % 2 ? 'ArrowLeft' : 'ArrowRight', keyCode: i % 2 ? 37 : 39, bubbles: true }))
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        times.push(performance.now() - before)
      }
      return times.sort((a, b) => a - b)
    })
    return { ready, turns }
  }
  const ours = await measure()
  const crowd = Array.from({ length: 1000 }, (_, i) =>
    named(`p${String(i)}`, `Place ${String(i)}`, {
      geometry: { type: 'Point', coordinates: [35.6 + ((i * 37) % 650) / 100, 32.4 + ((i * 53) % 480) / 100] },
      quoteCount: i % 13,
    }),
  )
  await withPlaces(page, crowd)
  const theirs = await measure()
  const middle = (times: number[]): string => times[Math.floor(times.length / 2)]!.toFixed(0)
  console.log(
    `24 places: ready in ${String(ours.ready)} ms, a frame in ${middle(ours.turns)} ms; ` +
      `1,024 places: ready in ${String(theirs.ready)} ms, a frame in ${middle(theirs.turns)} ms`,
  )
  // No seconds are asserted: the machine decides them. That the crowd is drawn, named and can be chosen is.
  await tabTo(page, page.locator('#map canvas'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname.includes('place/'))
})
