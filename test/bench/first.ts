import type { Browser } from '@playwright/test'
import { firstAims, isMet, reached, type Rounds } from './aims'
import type { Shape } from './browser'
import type { BenchServer } from './server'
import { ratioOf, spreadOf } from './statistics'
import type { Part } from './table'
import { inUnit, spreadInWords, type Unit } from './units'
import { figureNames, visit, type FigureName, type FirstView, type Measured } from './visit'

const words: Record<FigureName, [words: string, unit: Unit]> = {
  textBytes: ['bytes until text is readable, kB', 'kB'],
  textRequests: ['requests until then', 'count'],
  placesBytes: ['bytes until the map shows places, kB', 'kB'],
  laterBytes: ['of these, kept for use without network, kB', 'kB'],
  placesRequests: ['requests until then', 'count'],
  firstPaint: ['first paint, ms', 'ms'],
  firstContentfulPaint: ['first contentful paint, ms', 'ms'],
  largestPaint: ['largest contentful paint, ms', 'ms'],
  textAt: ['text is readable, ms', 'ms'],
  placesAt: ['the map shows places, ms', 'ms'],
  blocking: ['blocking until then, ms', 'ms'],
  shift: ['layout shift', 'shift'],
  heap: ['heap of the page, MB', 'MB'],
}

/** Opens the pages in turn, the floor first in the list, and measures what each costs until its map is there. */
export async function measureFirst(browser: Browser, server: BenchServer, shape: Shape, pages: readonly Measured[], rounds: number, tell: (words: string) => void): Promise<Part> {
  const seen = new Map<string, FirstView[]>(pages.map(({ name }) => [name, []]))
  // Round 0 fills the server's memory and the browser's own, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    // Each is first once, so that none has always the same before it.
    const order = pages.map((_, at) => pages[(at + round) % pages.length]!)
    for (const page of order) {
      const view = await visit(browser, server, shape, page)
      tell(`${shape.name}, round ${String(round)}: ${page.name} shows places after ${inUnit(view.figures.placesAt, 'ms')} ms`)
      if (round > 0) seen.get(page.name)!.push(view)
    }
  }
  const roundsOf = (name: string): Rounds => seen.get(name)!.map(({ figures }) => figures)
  const [floor, ...ours] = pages.map(({ name }) => ({ name, rounds: roundsOf(name) })) as [{ name: string; rounds: Rounds }, ...{ name: string; rounds: Rounds }[]]
  const valuesOf = (of: Rounds, figure: FigureName): number[] => of.map((round) => round[figure])
  const rows = figureNames.map((figure) => {
    const [title, unit] = words[figure]
    return [
      title,
      spreadInWords(spreadOf(valuesOf(floor.rounds, figure)), unit),
      ...ours.flatMap((page) => {
        const ratio = ratioOf(valuesOf(page.rounds, figure), valuesOf(floor.rounds, figure))
        return [spreadInWords(spreadOf(valuesOf(page.rounds, figure)), unit), ratio === null ? '–' : ratio.toFixed(2)]
      }),
    ]
  })
  return {
    title: `First view, ${shape.name}`,
    head: ['median (quarters)', floor.name, ...ours.flatMap(({ name }) => [name, '÷ floor'])],
    rows,
    notes: [
      ...pages.map(({ name }) => `Largest paint of ${name}: ${largestOf(seen.get(name)!)}.`),
      ...(shape.slowdown === 1 ? [] : [ours.flatMap(({ name, rounds: own }) => judge(name, own, floor.rounds, seen.get(name)!)).join('\n')]),
    ],
    data: Object.fromEntries([...seen].map(([name, views]) => [name, { rounds: views.map(({ figures, largest }) => ({ ...figures, largest })), files: views.at(-1)?.files, tasks: views.at(-1)?.tasks.filter(({ duration }) => duration > 50) }])),
  }
}

function largestOf(views: readonly FirstView[]): string {
  return [...new Set(views.map(({ largest }) => largest?.element ?? 'none'))].join('; ')
}

/** Each aim of a page as a line that says whether it was met. */
function judge(name: string, ours: Rounds, floor: Rounds, views: readonly FirstView[]): string[] {
  const isText = views.every(({ largest }) => largest?.isText === true)
  return [
    `- ${name}: ${isText ? 'met' : 'missed'}: largest paint is the page’s own text`,
    ...firstAims.map((aim) => {
      const value = reached(aim, ours, floor)
      const said = value === null ? '–' : aim.figure === 'textBytes' ? `${inUnit(value, 'kB')} kB` : value.toFixed(aim.figure === 'shift' ? 4 : 2)
      return `- ${name}: ${isMet(aim.most, value) ? 'met' : 'missed'}: ${aim.words}: ${said}`
    }),
  ]
}
