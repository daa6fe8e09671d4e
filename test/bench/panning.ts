import type { Browser, Page } from '@playwright/test'
import type { Core } from '../../src/model/atlas'
import { desk } from './browser'
import { growCore } from './grow'
import { isMapThere, openPage } from './openPage'
import type { BenchServer } from './server'
import { spreadOf, quantile } from './statistics'
import type { Part } from './table'
import { spreadInWords } from './units'
import { atlasShowsPlaces, floorShowsPlaces } from './visit'

// Over Aleppo, with the sketch of its streets.
const view = '?at=11.6,36.21,37.15'

async function measure(page: Page): Promise<number[]> {
  const box = (await page.locator('#map canvas').first().boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  // As text: what runs in the page must not ask for the compiler's helpers.
  await page.evaluate(`{
    const times = (window.frameTimes = [])
    let last = performance.now()
    const step = (now) => {
      times.push(now - last)
      last = now
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  }`)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let at = 1; at <= 60; at += 1) await page.mouse.move(x + 120 * Math.sin(at / 6), y + 80 * Math.sin(at / 9))
  await page.mouse.up()
  return (await page.evaluate('frameTimes')) as number[]
}

/** Frame times while the map is dragged over Aleppo: the floor's, ours, and ours with a thousand places, in turn. */
export async function measurePanning(browser: Browser, server: BenchServer, rounds: number): Promise<Part> {
  const pages = [
    { name: 'floor', path: 'floor/', selector: floorShowsPlaces, places: null },
    { name: 'atlas', path: 'atlas/', selector: atlasShowsPlaces, places: null },
    { name: 'atlas with 1,000 places', path: 'atlas/', selector: atlasShowsPlaces, places: 1000 },
  ] as const
  const frames = new Map<string, number[]>(pages.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, path, selector, places } of pages) {
      const page = await openPage(browser, server, desk)
      if (places !== null) {
        await page.route('**/data/core.json', async (route) => {
          const core = (await (await route.fetch()).json()) as Core
          await route.fulfill({ json: growCore(core, { places, agreements: core.agreements.length }) })
        })
      }
      await page.goto(`${server.origin}/${path}${view}`)
      await isMapThere(page, selector)
      frames.get(name)!.push(...(await measure(page)))
      await page.context().close()
    }
  }
  const floor = spreadOf(frames.get('floor')!)
  return {
    title: 'Frames while the map is dragged over Aleppo, unthrottled',
    head: ['', 'median (quarters), ms', '95 %', 'most', 'median ÷ floor'],
    rows: pages.map(({ name }) => {
      const own = frames.get(name)!
      const spread = spreadOf(own)
      return [name, spreadInWords(spread, 'ms'), quantile(own, 0.95).toFixed(0), spread.most.toFixed(0), (spread.median / floor.median).toFixed(2)]
    }),
    notes: ['WebGL is drawn in software here: compare the rows, not the milliseconds with another machine’s.'],
    data: Object.fromEntries(frames),
  }
}
