import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Writer from '../src/site/writePages'

/** Where the build lies, and the writer of its pages. */
const project = join(import.meta.dirname, '..')
const built = join(project, 'dist')
const writerPath = join(project, 'node_modules', '.atlas', 'writePages.js')

/** A file of the built data. In: its name below `data/`, without its ending. */
export function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(join(built, 'data', `${name}.json`), 'utf8'))
}

/** What stands in a page between its frame, which knows the names of the scripts. */
function bodyOf(page: string): [from: number, to: number] {
  const opening = '<div id="app">'
  return [page.indexOf(opening) + opening.length, page.lastIndexOf('</div>', page.indexOf('<div id="notice">'))]
}

/**
 * A page of the build as its own writer makes it of other data. In: its path, and what of the data is other; the rest is
 * as built.
 */
export async function variantOf(path: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const { answerPath } = (await import(pathToFileURL(writerPath).href)) as typeof Writer
  const template = '<html><head><!--head--></head><body><div id="app"><!--app--></div><div id="notice"></div></body></html>'
  const page = await answerPath(path, template, (name) => data[name] ?? readBuilt(name))
  if (page === null) throw new Error(`There is no page ${path}.`)
  const frame = readFileSync(join(built, path, 'index.html'), 'utf8')
  const [[from, to], [start, end]] = [bodyOf(page), bodyOf(frame)]
  return frame.slice(0, start) + page.slice(from, to) + frame.slice(end)
}
