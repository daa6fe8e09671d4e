import { readdirSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { Core } from '../../src/model/atlas'
import { nameOf } from '../../src/model/place'
import type { BenchServer } from './server'
import type { Part } from './table'

/** Every page that was built, by its folder below the root: "" is home. */
function pagesIn(built: string): string[] {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => parentPath.slice(built.length + 1).replaceAll('\\', '/'))
    .map((folder) => (folder === '' ? '' : `${folder}/`))
    .sort()
}

interface Read {
  hasHeading: boolean
  hasQuotation: boolean
  hasName: boolean
}

async function look(page: Page, names: readonly string[]): Promise<Read> {
  const { heading, quotations, text } = (await page.evaluate(`(() => {
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.textContent.trim() !== ''
    const seen = (selector) => [...document.querySelectorAll(selector)].filter(isSeen).length
    return { heading: seen('h1'), quotations: seen('q, blockquote'), text: document.body.innerText }
  })()`)) as { heading: number; quotations: number; text: string }
  return { hasHeading: heading > 0, hasQuotation: quotations > 0, hasName: names.some((name) => text.includes(name)) }
}

/** What is left of every page: without JavaScript, or without WebGL once its script has taken it over. */
async function readAll(browser: Browser, origin: string, paths: readonly string[], core: Core, hasScript: boolean): Promise<Map<string, Read>> {
  const context = await browser.newContext({ javaScriptEnabled: hasScript, serviceWorkers: 'block' })
  const read = new Map<string, Read>()
  const todo = [...paths]
  const work = async (): Promise<void> => {
    const page = await context.newPage()
    for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
      await page.goto(`${origin}/atlas/${path}`)
      // A page that no script takes over is looked at as it is.
      if (hasScript) await page.locator('html[data-live]').waitFor({ state: 'attached', timeout: 15_000 }).catch(() => undefined)
      const language = /^ar\//.test(path) ? 'ar' : 'en'
      read.set(path, await look(page, core.places.map((place) => nameOf(place, language))))
    }
  }
  await Promise.all([work(), work()])
  await context.close()
  return read
}

/** In: a browser without WebGL. Out: on how many pages names and quotations are readable all the same. */
export async function measureReadable(browser: Browser, server: BenchServer, core: Core): Promise<Part> {
  const paths = pagesIn('dist')
  server.begin()
  const [noScript, noWebgl] = [await readAll(browser, server.origin, paths, core, false), await readAll(browser, server.origin, paths, core, true)]
  const row = (words: string, read: Map<string, Read>): string[] => {
    const all = [...read.values()]
    const count = (holds: (one: Read) => boolean): string => String(all.filter(holds).length)
    return [words, String(all.length), count(({ hasHeading }) => hasHeading), count(({ hasQuotation }) => hasQuotation), count(({ hasName }) => hasName), count((one) => one.hasHeading && (one.hasQuotation || one.hasName))]
  }
  const without = (words: string, read: Map<string, Read>): string[] => {
    const silent = [...read].filter(([, one]) => !one.hasHeading || !(one.hasQuotation || one.hasName)).map(([path]) => (path === '' ? 'home' : path))
    return silent.length === 0 ? [] : [`${words}, no heading, or neither a quotation nor the name of a place: ${silent.join(', ')}`]
  }
  return {
    title: 'What is readable without the map',
    head: ['', 'pages looked at', 'with a heading', 'with a quotation', 'with a place’s name', 'with a heading and either'],
    rows: [row('without JavaScript', noScript), row('without WebGL', noWebgl)],
    notes: [...without('Without JavaScript', noScript), ...without('Without WebGL', noWebgl)],
    data: { noScript: Object.fromEntries(noScript), noWebgl: Object.fromEntries(noWebgl) },
  }
}
