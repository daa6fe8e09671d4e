import { chromium, type Page } from '@playwright/test'
import type { Core } from '../../src/model/atlas'
import { findChromium } from '../browser/chromium'
import serve from '../browser/serve'
import { root } from '../browser/server'

/**
 * Frame times while the map of Syria is dragged, with our places and with a thousand generated ones, in turn
 * (A B A B …). WebGL in software: compare the columns, not the milliseconds with another machine's.
 */
const rounds = 5
const counts = [null, 1000] as const

const close = await serve()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
  ],
})

/** The same core with as many places as asked for, spread over Syria. */
function widened(core: Core, count: number): Core {
  const pattern = core.places.filter(({ geometry }) => geometry?.type === 'Point')
  const more = Array.from({ length: count - core.places.length }, (_, at) => {
    const place = pattern[at % pattern.length]!
    // Two steps that never fall together: an even spread without a random number.
    const coordinates = [35.8 + ((at * 61) % 997) / 997 * 6.3, 32.4 + ((at * 37) % 991) / 991 * 4.8]
    return { ...place, id: `generated-${String(at)}`, geometry: { type: 'Point' as const, coordinates } }
  })
  return { ...core, places: [...core.places, ...more] }
}

async function measure(page: Page): Promise<number[]> {
  const canvas = page.locator('#map canvas')
  await canvas.waitFor({ state: 'visible', timeout: 60_000 })
  await page.waitForTimeout(2000)
  const box = (await canvas.boundingBox())!
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
  for (let at = 1; at <= 60; at++) await page.mouse.move(x + 120 * Math.sin(at / 6), y + 80 * Math.sin(at / 9))
  await page.mouse.up()
  return (await page.evaluate('frameTimes')) as number[]
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
const frames = new Map<number | null, number[]>(counts.map((count) => [count, []]))
for (let round = 0; round < rounds; round++) {
  for (const count of counts) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    if (count !== null) {
      await page.route('**/data/core.json', async (route) => {
        const core = (await (await route.fetch()).json()) as Core
        await route.fulfill({ json: widened(core, count) })
      })
    }
    await page.goto(root)
    frames.get(count)!.push(...(await measure(page)))
    await page.close()
  }
}
await browser.close()
await close()

console.log('places   median   95 %   slowest   (ms a frame)')
const row = (count: number | null): number[] => {
  const sorted = frames.get(count)!.sort((a, b) => a - b)
  return [0.5, 0.95, 1].map((share) => at(sorted, share))
}
for (const count of counts) console.log([String(count ?? 'ours').padEnd(8), ...row(count).map((value) => value.toFixed(1).padStart(7))].join(' '))
const [ours, thousand] = [row(null), row(1000)]
console.log(`ratio    ${thousand.map((value, index) => (value / ours[index]!).toFixed(2).padStart(7)).join(' ')}`)
