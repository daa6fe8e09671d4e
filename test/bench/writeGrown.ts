import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Core, Leaf } from '../../src/model/atlas'
import type { Facts } from '../../src/model/facts'
import type * as Writer from '../../src/site/writePages'
import { amountOf, growCore, growFacts, growLeaf } from './grow'

/**
 * Writes what a larger atlas has otherwise than ours, for the two pages that are measured: data, and pages as the
 * build's own writer makes them of that data. A program of its own, so that it can be stopped.
 * In: how many times as large, and the folder to write to.
 */
const [factorWords, folder] = process.argv.slice(2)
if (factorWords === undefined || folder === undefined) throw new Error('Name a factor and a folder.')

const built = 'dist'
const measured = ['', 'place/castello-road/']

const read = (name: string): unknown => JSON.parse(readFileSync(join(built, 'data', `${name}.json`), 'utf8'))
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const [core, facts] = [read('core') as Core, read('facts') as Facts]
const amount = amountOf(core, facts, Number(factorWords))
const grown: Record<string, unknown> = {
  core: growCore(core, amount),
  facts: growFacts(facts, core, amount),
  'page/home': read('page/home'),
  'page/place/castello-road': growLeaf(read('page/place/castello-road') as Leaf, core, amount),
}
for (const [name, value] of Object.entries(grown)) write(`data/${name}.json`, JSON.stringify(value))

const writer = (await import(pathToFileURL(join(process.cwd(), 'node_modules', '.atlas', 'writePages.js')).href)) as typeof Writer

/** What stands in the page between its frame, which knows the names of the scripts. */
function bodyOf(page: string): [from: number, to: number] {
  const opening = '<div id="app">'
  return [page.indexOf(opening) + opening.length, page.lastIndexOf('</div>', page.indexOf('<div id="notice">'))]
}

for (const path of measured) {
  const template = '<html><head><!--head--></head><body><div id="app"><!--app--></div><div id="notice"></div></body></html>'
  const page = await writer.answerPath(path, template, (name) => grown[name] ?? read(name))
  if (page === null) throw new Error(`There is no page ${path}.`)
  const frame = readFileSync(join(built, path, 'index.html'), 'utf8')
  const [[from, to], [start, end]] = [bodyOf(page), bodyOf(frame)]
  write(`${path}index.html`, frame.slice(0, start) + page.slice(from, to) + frame.slice(end))
}
