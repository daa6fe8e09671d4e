import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shape } from './browser'
import type { BenchServer } from './server'

const timing = readFileSync(join(import.meta.dirname, 'timing.js'), 'utf8')

/** Opens a page on which acts are timed, nothing kept from before and nothing kept for later. */
export async function openPage(browser: Browser, server: BenchServer, { context: options, pace }: Shape): Promise<Page> {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' })
  await context.addInitScript(timing)
  server.begin(pace)
  return context.newPage()
}

/** Whether the script has taken the page over, and the map shows places. */
export async function isMapThere(page: Page, selector: string): Promise<void> {
  await page.locator(selector).waitFor({ state: 'attached', timeout: 120_000 })
  // What it does at leisure once it is there would be counted to the act.
  await page.waitForTimeout(1000)
}

/** In: expressions of `timing.js`, each a promise of milliseconds, and the act that they wait for. Out: what they came to; NaN: it did not come to that. */
export async function timeAct(page: Page, expressions: readonly string[], act: () => Promise<void>): Promise<number[]> {
  // In place before the act: sent together, the act could come first.
  // Not as the value of what is evaluated, which would be waited for.
  await page.evaluate(`{ window.timed = Promise.all([${expressions.join(', ')}]); null }`)
  await act()
  // What has not come by then does not come.
  const never = new Promise<number[]>((done) => setTimeout(() => done(expressions.map(() => NaN)), 30_000).unref())
  const timed = page.evaluate('timed') as Promise<number[]>
  timed.catch(() => undefined)
  return Promise.race([timed, never])
}
