import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { tableOf, type Part } from './table'

export interface Result {
  date: string
  machine: string
  rounds: number
  parts: Record<string, Part>
}

const here = import.meta.dirname
const [opening, closing] = ['<!-- the last full run -->', '<!-- its end -->']

/** In: the browser's version. Out: on what it was measured, in words. */
export function machineInWords(browser: string): string {
  const [processor] = cpus()
  return `${String(cpus().length)} × ${processor?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, Node ${process.versions.node}, Chromium ${browser}, WebGL in software`
}

export function resultInWords({ date, machine, rounds, parts }: Result): string {
  return [`${date}, ${String(rounds)} rounds. ${machine}.`, ...Object.values(parts).map(tableOf)].join('\n\n')
}

/** Puts words between the marks that a file has for them. */
function putBetweenMarks(path: string, words: string): void {
  const text = readFileSync(path, 'utf8')
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from === -1 || to === -1) throw new Error(`${path}: the marks of the last full run are not there.`)
  writeFileSync(path, `${text.slice(0, from + opening.length)}\n\n${words}\n\n${text.slice(to)}`)
}

/**
 * Keeps a result: the numbers of any run for whoever looks now; of the last full one the tables, all of them beside the
 * bench, and that of the first view on a slow phone in the README of the project.
 */
export function keepResult(result: Result, isFull: boolean): void {
  writeFileSync(join(here, 'results.json'), `${JSON.stringify(result, null, 1)}\n`)
  if (!isFull) return
  const { parts, ...rest } = result
  // Without the single frames and files: small enough to be kept.
  const tables = Object.fromEntries(Object.entries(parts).map(([name, { data: _, ...table }]) => [name, table]))
  writeFileSync(join(here, 'last.json'), `${JSON.stringify({ ...rest, parts: tables }, null, 1)}\n`)
  putBetweenMarks(join(here, 'README.md'), resultInWords(result))
  const { phone } = parts
  if (phone) putBetweenMarks('README.md', resultInWords({ ...result, parts: { phone } }))
}
