import { chromium } from '@playwright/test'
import { findChromium } from '../browser/chromium'
import serve from '../browser/serve'
import { root } from '../browser/server'

/**
 * What each keystroke in the search costs on the full content. `painted`: from the keystroke to the frame that shows
 * its results, as a clock says it, so also what else the machine was doing. `busy`: the time the page's own thread
 * was at work for it, whatever else the machine did. The drawing stands for the map: what WebGL costs without a
 * graphics card is not the search's.
 */
const queries = ['ramouseh', 'ramosueh', 'humanitarian castello', 'الراموسة', 'what was promised for the ramouseh gap?', 'zzzzqqqq']

const close = await serve()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-3d-apis', '--disable-quic', '--no-first-run'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable', { timeDomain: 'threadTicks' })

/** Milliseconds that the page's thread has worked so far. */
async function busySoFar(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

await page.goto(root)
await page.locator('html[data-live]').waitFor({ state: 'attached' })
const field = page.locator('header input')
await field.focus()
await page.evaluate(() => {
  const painted: number[] = []
  Reflect.set(window, 'painted', painted)
  // Before React hears of it; two frames on, its results have been shown.
  addEventListener(
    'input',
    () => {
      const began = performance.now()
      requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - began)))
    },
    { capture: true },
  )
})
// The index loads when the field is first used.
await page.keyboard.type('a')
await page.getByRole('listbox').waitFor()

const middleOf = (sorted: readonly number[]): string => (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)

for (const query of queries) {
  await field.fill('')
  await page.waitForTimeout(800)
  await page.evaluate(() => (Reflect.get(window, 'painted') as number[]).splice(0))
  const busy: number[] = []
  for (const key of query) {
    const before = await busySoFar()
    await page.keyboard.insertText(key)
    await page.waitForTimeout(150)
    busy.push((await busySoFar()) - before)
  }
  const painted = sorted(await page.evaluate(() => Reflect.get(window, 'painted') as number[]))
  const work = sorted(busy)
  console.log(
    `${query}: ${String(work.length)} keystrokes; busy: median ${middleOf(work)} ms, most ${(work.at(-1) ?? 0).toFixed(1)} ms; ` +
      `painted after: median ${middleOf(painted)} ms, most ${(painted.at(-1) ?? 0).toFixed(1)} ms`,
  )
}

await browser.close()
await close()
