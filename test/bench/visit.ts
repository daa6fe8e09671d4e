import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession } from '@playwright/test'
import type { Shape } from './browser'
import type { Answer, BenchServer } from './server'
import { blockingTime, layoutShift, type Shift, type Task } from './vitals'

/** A page that is measured: where it is, and what is there when its map shows places. */
export interface Measured {
  name: string
  /** below the server's origin */
  path: string
  placesSelector: string
}

/** The drawing has gone, which the page does when its map is at rest with places and land on screen. */
export const atlasShowsPlaces = '#map > div[hidden] + div canvas'
export const floorShowsPlaces = 'html[data-places]'

/** What the page told. Times are milliseconds since it was asked for; null: it did not come to that. */
interface Seen {
  firstPaint: number | null
  firstContentfulPaint: number | null
  largest: { at: number; size: number; element: string; isText: boolean } | null
  shifts: Shift[]
  tasks: Task[]
  scripts: { from: string; what: string; duration: number }[]
  text: number | null
  places: number | null
}

/** The first view of a page, opened with nothing in the cache. */
export interface FirstView {
  /** milliseconds; bytes on the wire; shift without unit */
  figures: Record<FigureName, number>
  largest: { element: string; isText: boolean } | null
  files: { path: string; bytes: number; isForLater: boolean }[]
  tasks: { from: string; what: string; duration: number }[]
}

export const figureNames = [
  'firstPaint', 'firstContentfulPaint', 'largestPaint', 'textAt', 'textBytes', 'textRequests',
  'placesAt', 'placesBytes', 'laterBytes', 'placesRequests', 'blocking', 'shift', 'heap',
] as const
export type FigureName = (typeof figureNames)[number]

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8')
// Where a map has not come by then, it does not come.
const patience = 120_000

interface Arrived {
  bytes: number
  /** of these, what the service worker keeps for later */
  later: number
  requests: number
}

function arrivedBy(answers: readonly Answer[], moment: number): Arrived {
  if (Number.isNaN(moment)) return { bytes: NaN, later: NaN, requests: NaN }
  const asked = answers.filter(({ asked: at }) => at <= moment)
  return {
    bytes: asked.reduce((sum, answer) => sum + bytesBy(answer, moment), 0),
    later: asked.reduce((sum, answer) => sum + (answer.isForLater ? bytesBy(answer, moment) : 0), 0),
    requests: asked.length,
  }
}

function bytesBy({ portions }: Answer, moment: number): number {
  return portions.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Bytes that the page's own thread holds once all that nobody can reach is swept away. The worker's are not counted. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The page did not answer within ${String(milliseconds / 1000)} s.`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Opens a page cold and waits until its map shows places; what does not come is NaN. Fails where the page does not
 * even answer.
 */
export async function visit(browser: Browser, server: BenchServer, shape: Shape, measured: Measured): Promise<FirstView> {
  const context = await browser.newContext(shape.context)
  try {
    await context.addInitScript(`{ const placesSelector = ${JSON.stringify(measured.placesSelector)}\n${probe} }`)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: shape.slowdown })
    const answers = server.begin(shape.pace)
    await page.goto(`${server.origin}/${measured.path}`, { waitUntil: 'commit', timeout: patience })
    // A function, because the page's policy lets no text become one.
    const isThere = page.waitForFunction(() => (Reflect.get(window, 'seen') as { places: number | null }).places !== null, null, { timeout: patience, polling: 250 })
    // Without a map there is still something to say of the text.
    await isThere.catch(() => undefined)
    const { origin, seen } = (await within(page.evaluate('({ origin: performance.timeOrigin, seen })'), patience)) as { origin: number; seen: Seen }
    const text = Math.max(seen.text ?? NaN, seen.firstContentfulPaint ?? NaN)
    const places = seen.places ?? NaN
    const byText = arrivedBy(answers, origin + text)
    const byPlaces = arrivedBy(answers, origin + places)
    const files = answers.map((answer) => ({ path: answer.path, isForLater: answer.isForLater, bytes: bytesBy(answer, origin + places) }))
    return {
      figures: {
        firstPaint: seen.firstPaint ?? NaN,
        firstContentfulPaint: seen.firstContentfulPaint ?? NaN,
        largestPaint: seen.largest?.at ?? NaN,
        textAt: text,
        placesAt: places,
        textBytes: byText.bytes,
        textRequests: byText.requests,
        placesBytes: byPlaces.bytes,
        laterBytes: byPlaces.later,
        placesRequests: byPlaces.requests,
        blocking: blockingTime(seen.tasks, seen.places ?? Infinity),
        shift: layoutShift(seen.shifts),
        heap: await within(heapOf(session), patience),
      },
      largest: seen.largest && { element: seen.largest.element, isText: seen.largest.isText },
      files: files.filter(({ bytes }) => bytes > 0),
      tasks: seen.scripts,
    }
  } finally {
    await context.close()
  }
}
