import type { Browser } from '@playwright/test'
import { desk } from './browser'
import { openPage, timeAct } from './openPage'
import type { BenchServer } from './server'
import { spreadOf } from './statistics'
import type { Part } from './table'
import { spreadInWords } from './units'

const most = 50

const queries = ['ramouseh', 'ramosueh', 'humanitarian castello', 'الراموسة', 'what was promised for the ramouseh gap?', 'zzzzqqqq']

/**
 * What each keystroke in the search costs. `painted`: from the keystroke to the frame that shows its results, as a
 * clock says it, so also what else the machine was doing. `busy`: the time the page's own thread was at work for it.
 * In: a browser without WebGL: the drawing stands for the map, whose cost without a graphics card is not the search's.
 */
export async function measureKeystroke(browser: Browser, server: BenchServer): Promise<Part> {
  const page = await openPage(browser, server, desk)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busySoFar = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  await page.goto(`${server.origin}/atlas/`)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const field = page.locator('header input')
  await field.focus()
  // The index loads when the field is first used.
  await page.keyboard.type('a')
  await page.getByRole('listbox').waitFor()
  const measured: { query: string; painted: number[]; busy: number[] }[] = []
  for (const query of queries) {
    await field.fill('')
    await page.waitForTimeout(800)
    const [painted, busy]: [number[], number[]] = [[], []]
    for (const key of query) {
      const before = await busySoFar()
      // The frame that the key brings about: what it finds is shown in it.
      const [milliseconds] = await timeAct(page, ["timeUntil('input', () => true)"], () => page.keyboard.insertText(key))
      painted.push(milliseconds!)
      await page.waitForTimeout(150)
      busy.push((await busySoFar()) - before)
    }
    measured.push({ query, painted, busy })
  }
  await page.context().close()
  const all = measured.flatMap(({ painted }) => painted)
  const row = (words: string, painted: readonly number[], busy: readonly number[]): string[] => {
    const [onScreen, atWork] = [spreadOf(painted), spreadOf(busy)]
    return [words, spreadInWords(onScreen, 'ms'), onScreen.most.toFixed(0), spreadInWords(atWork, 'ms'), atWork.most.toFixed(0)]
  }
  const isMet = spreadOf(all).median <= most
  return {
    title: 'From a keystroke in the search until its results are painted, unthrottled',
    head: ['typed', 'painted, ms', 'most', 'thread busy, ms', 'most'],
    rows: [...measured.map(({ query, painted, busy }) => row(query, painted, busy)), row('all', all, measured.flatMap(({ busy }) => busy))],
    notes: [`- ${isMet ? 'met' : 'missed'}: results within ${String(most)} ms`],
    data: measured,
  }
}
