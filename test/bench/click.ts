import type { Browser, Page } from '@playwright/test'
import type { Position } from 'geojson'
import type { Core } from '../../src/model/atlas'
import { nameOf } from '../../src/model/place'
import { desk } from './browser'
import { isMapThere, openPage, timeAct } from './openPage'
import type { BenchServer } from './server'
import { spreadOf } from './statistics'
import type { Part } from './table'
import { spreadInWords } from './units'
import { atlasShowsPlaces } from './visit'

// A click that is answered within this is answered at once: https://web.dev/articles/rail
const most = 100

/** Where the map looks: at Homs, near enough that no other symbol is meant. */
const camera = { zoom: 8, lat: 34.8, lng: 36.9 }

/** In: a place on a map of a size that looks at the camera's place. Out: the pixel, from the map's corner. */
function pixelOf([lng, lat]: Position, { width, height }: { width: number; height: number }): [x: number, y: number] {
  const size = 512 * 2 ** camera.zoom
  const north = (degrees: number): number => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)
  return [width / 2 + ((lng! - camera.lng) / 360) * size, height / 2 - (north(lat!) - north(camera.lat)) * size]
}

/** How long from a press until the place's name and its words are painted. The press is made by what is passed. */
async function timed(page: Page, name: string, press: () => Promise<void>): Promise<number> {
  const holds = `() => document.querySelector('main h1')?.textContent.includes(${JSON.stringify(name)}) === true && document.querySelector('main blockquote') !== null`
  const [milliseconds] = await timeAct(page, [`timeUntil('click', ${holds})`], press)
  return milliseconds!
}

// A hand comes to rest on what it presses; how long, in milliseconds, is assumed.
const rest = 150

/**
 * Clicks on places, in the list and on the map, each for the first time, so that the page's data has to come: pressed in
 * the moment when the pointer comes there, as by a finger, and after it has rested there, as by a mouse.
 */
export async function measureClick(browser: Browser, server: BenchServer, core: Core, rounds: number): Promise<Part> {
  const listed = ['aleppo', 'homs', 'castello-road', 'ghouta', 'ramouseh-gap'].flatMap((id) => core.places.find((place) => place.id === id) ?? [])
  const onMap = listed.filter(({ id }) => id === 'homs')
  const took: Record<'inList' | 'inListRested' | 'onMap' | 'onMapRested', number[]> = { inList: [], inListRested: [], onMap: [], onMapRested: [] }
  for (let round = 0; round < rounds; round += 1) {
    const page = await openPage(browser, server, desk)
    await page.goto(`${server.origin}/atlas/`)
    await isMapThere(page, atlasShowsPlaces)
    const heading = page.locator('main h1')
    const home = (await heading.textContent()) ?? ''
    for (const [at, place] of listed.entries()) {
      const name = nameOf(place, 'en')
      const link = page.locator('main').getByRole('link', { name, exact: true }).first()
      // Each place both ways, in turn.
      const isRested = (at + round) % 2 === 0
      if (isRested) {
        await link.hover()
        await page.waitForTimeout(rest)
      }
      took[isRested ? 'inListRested' : 'inList'].push(await timed(page, name, () => link.click()))
      await page.goBack()
      await heading.filter({ hasText: home }).waitFor()
      // The map has flown back.
      await page.waitForTimeout(2000)
    }
    for (const [place, isRested] of onMap.flatMap((place) => [[place, false], [place, true]] as const)) {
      await page.goto(`${server.origin}/atlas/?at=${String(camera.zoom)},${String(camera.lat)},${String(camera.lng)}`)
      await isMapThere(page, atlasShowsPlaces)
      const box = (await page.locator('#map canvas').first().boundingBox())!
      const [x, y] = pixelOf(place.geometry?.type === 'Point' ? place.geometry.coordinates : [0, 0], box)
      if (isRested) {
        await page.mouse.move(box.x + x, box.y + y)
        await page.waitForTimeout(rest)
      }
      took[isRested ? 'onMapRested' : 'onMap'].push(await timed(page, nameOf(place, 'en'), () => page.mouse.click(box.x + x, box.y + y)))
    }
    await page.context().close()
  }
  const row = (words: string, values: readonly number[]): string[] => {
    const spread = spreadOf(values)
    return [words, spreadInWords(spread, 'ms'), spread.most.toFixed(0), String(most), spread.median <= most ? 'met' : 'missed']
  }
  return {
    title: 'From the click on a place until its panel is painted, unthrottled',
    head: ['', 'median (quarters), ms', 'most', 'aim', ''],
    rows: [
      row('in the list, in the moment it is pointed at', took.inList),
      row(`in the list, after resting on it for ${String(rest)} ms`, took.inListRested),
      row('on the map, in the moment it is pointed at', took.onMap),
      row(`on the map, after resting on it for ${String(rest)} ms`, took.onMapRested),
    ],
    notes: [],
    data: took,
  }
}
