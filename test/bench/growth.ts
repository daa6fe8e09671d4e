import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Core } from '../../src/model/atlas'
import type { Facts } from '../../src/model/facts'
import { filesBelow } from '../../src/site/filesBelow'
import { readBuilt } from '../variant'
import { phone } from './browser'
import { amountOf, type Amount } from './grow'
import { packBelow } from './packed'
import type { BenchServer } from './server'
import { quantile } from './statistics'
import type { Part } from './table'
import { inUnit } from './units'
import { atlasShowsPlaces, visit, type FigureName, type FirstView } from './visit'

const factors = [1, 10, 100, 1000] as const
const pages = [
  ['home', ''],
  ['a place', 'place/castello-road/'],
] as const
// Longer than any build may take for two pages.
const writingMinutes = 5

const figures: [FigureName, words: string, unit: 'kB' | 'ms' | 'MB'][] = [
  ['textBytes', 'bytes until text, kB', 'kB'],
  ['textAt', 'text is readable, ms', 'ms'],
  ['placesBytes', 'bytes until the map shows places, kB', 'kB'],
  ['placesAt', 'the map shows places, ms', 'ms'],
  ['heap', 'heap, MB', 'MB'],
]

/** Runs the writer for one size. Out: null, or why there is no such atlas. */
function write(factor: number, folder: string): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writeGrown.ts'), String(factor), folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    const timer = setTimeout(() => child.kill(), writingMinutes * 60_000)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const fault = said.split('\n').find((line) => /error/i.test(line)) ?? said.split('\n')[0] ?? ''
      done(code === 0 ? null : signal !== null ? `its pages were not written within ${String(writingMinutes)} minutes` : `its pages could not be written: ${fault}`)
    })
  })
}

interface Grown {
  factor: number
  amount: Amount
  views: Record<string, FirstView[]>
  faults: string[]
}

async function measure(browser: Browser, server: BenchServer, factor: number, amount: Amount, rounds: number, tell: (words: string) => void): Promise<Grown> {
  const grown: Grown = { factor, amount, views: Object.fromEntries(pages.map(([name]) => [name, []])), faults: [] }
  const folder = mkdtempSync(join(tmpdir(), 'grown-'))
  try {
    const fault = await write(factor, folder)
    if (fault !== null) return { ...grown, faults: [fault] }
    const mount = `grown-${String(factor)}`
    server.mount(mount, [folder, 'dist'])
    // Compressed before anybody waits for it.
    for (const path of filesBelow(folder)) packBelow([folder], path)
    for (const [name, path] of pages) {
      for (let round = 0; round < rounds; round += 1) {
        try {
          const view = await visit(browser, server, phone, { name, path: `${mount}/${path}`, placesSelector: atlasShowsPlaces })
          grown.views[name]!.push(view)
          tell(`growth × ${String(factor)}: ${name} shows places after ${inUnit(view.figures.placesAt, 'ms')} ms`)
          if (Number.isNaN(view.figures.placesAt)) {
            grown.faults.push(`${name}: the map did not come`)
            break
          }
        } catch (error) {
          grown.faults.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`)
          break
        }
      }
    }
    return grown
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How the first view grows with the content, on the slow phone. */
export async function measureGrowth(browser: Browser, server: BenchServer, rounds: number, tell: (words: string) => void): Promise<Part> {
  const [core, facts] = [readBuilt('core') as Core, readBuilt('facts') as Facts]
  // The first visit of a browser is slower than all others, whatever it visits.
  await visit(browser, server, phone, { name: 'warming', path: 'atlas/', placesSelector: atlasShowsPlaces })
  const all: Grown[] = []
  for (const factor of factors) all.push(await measure(browser, server, factor, amountOf(core, facts, factor), rounds, tell))
  const median = ({ views }: Grown, page: string, figure: FigureName): number => quantile(views[page]!.map((view) => view.figures[figure]), 0.5)
  const [today] = all as [Grown, ...Grown[]]
  const largest = all.at(-1)!
  const aims = pages.flatMap(([page]) =>
    (['placesBytes', 'placesAt'] as const).map((figure) => {
      const ratio = median(largest, page, figure) / median(today, page, figure)
      const words = figure === 'placesBytes' ? 'bytes' : 'time'
      return `- ${page}: ${ratio <= 1.2 ? 'met' : 'missed'}: at 1,000 times the content ${words} ≤ 1.2 × today’s: ${Number.isNaN(ratio) ? 'no map' : ratio.toFixed(2)}`
    }),
  )
  return {
    title: 'The first view of a larger atlas, slow phone',
    head: ['', ...all.map(({ factor, amount }) => `× ${String(factor)}: ${amount.places.toLocaleString('en')} places, ${amount.quotations.toLocaleString('en')} quotations, ${amount.agreements.toLocaleString('en')} agreements`)],
    rows: pages.flatMap(([page]) =>
      figures.map(([figure, words, unit]) => [
        `${page}: ${words}`,
        ...all.map((grown) => {
          const value = median(grown, page, figure)
          const ratio = value / median(today, page, figure)
          return Number.isNaN(value) ? '–' : `${inUnit(value, unit)}${grown === today ? '' : ` (× ${ratio.toFixed(2)})`}`
        }),
      ]),
    ),
    notes: [...all.flatMap(({ factor, faults }) => faults.map((fault) => `× ${String(factor)}: ${fault}.`)), aims.join('\n')],
    data: all.map(({ views, ...grown }) => ({ ...grown, views: Object.fromEntries(Object.entries(views).map(([page, list]) => [page, list.map((view) => view.figures)])) })),
  }
}
