import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fingerprintOf } from './check/fingerprints'
import { faultByText } from './check/quotes'
import { geo, isStarted, textsFolder } from './command'
import type { Content, Fingerprint } from './content'
import { printProblem, problemOf } from './problem'
import { readContent, readText } from './read'
import type { SourceText } from './text'

/**
 * The fingerprint of one source, or sentences that say why there must be none: the text is another one than the
 * one recorded, or a quotation does not stand in it.
 */
export function fingerprintFor(content: Content, source: string, text: SourceText): Fingerprint | string[] {
  const file = `geo/fingerprints/${source}.json`
  const quotesFile = `geo/quotes/${source}.json`
  const recorded = content.fingerprints.get(source)
  // the recorded hash is what keeps a text from being replaced unseen, so a damaged record is not overwritten
  if (recorded === undefined && (content.files.has(file) || content.unread.has(file)))
    return [`${file}: the file: cannot be read; restore it, or delete it to record the text anew`]
  if (recorded !== undefined && recorded.sha256 !== text.sha256)
    return [`${file}: sha256: the text at hand is not the one recorded: its SHA-256 is ${text.sha256}`]
  const broken = [...content.unreadable, ...content.misshapen].filter((problem) => problem.file === quotesFile)
  const quotes = content.quotes.get(source) ?? []
  const faults = quotes.flatMap((quote) => {
    const fault = faultByText(quote, text)
    return fault === null ? [] : [problemOf(content, quote, [fault.field], fault.what)]
  })
  const ids = quotes.map(({ id }) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${quotesFile}: ${id}: stands twice`)
  const all = [...[...broken, ...faults].map(printProblem), ...twice]
  return all.length > 0 ? all : fingerprintOf(source, text, quotes)
}

/**
 * `npm run fingerprint [-- --texts folder]`: writes `geo/fingerprints/<source>.json` for every source whose text and
 * quotations agree; says why not for the others.
 * @returns the exit code: 1 where anything was refused
 */
export function run(args: string[]): number {
  let texts: string | undefined
  let folder: string
  try {
    const { values } = parseArgs({ args, options: { texts: { type: 'string' }, geo: { type: 'string' } } })
    texts = values.texts
    folder = values.geo ?? geo
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUse: npm run fingerprint [-- --texts <folder>]`)
    return 1
  }
  const from = textsFolder(texts)
  if (from === null) {
    console.error('No texts at hand: fingerprints are made from the texts. Give their folder with --texts <folder>.')
    return 1
  }
  const content = readContent(folder)
  if (content.sources.length === 0) {
    console.error('geo/sources.json names no source that can be read: nothing to fingerprint.')
    return 1
  }
  let refused = false
  for (const { id } of content.sources) {
    const text = readText(id, from)
    const made = typeof text === 'string' ? [`${id}: ${text}`] : fingerprintFor(content, id, text)
    if (Array.isArray(made)) {
      refused = true
      for (const line of made) console.error(line)
      console.error(`${id}: refused, nothing written`)
      continue
    }
    mkdirSync(join(folder, 'fingerprints'), { recursive: true })
    writeFileSync(join(folder, 'fingerprints', `${id}.json`), `${JSON.stringify(made, null, 2)}\n`)
    console.log(`${id}: ${Object.keys(made.quotes).length} quotations, SHA-256 ${made.sha256}`)
  }
  return refused ? 1 : 0
}

if (isStarted(import.meta.url)) process.exitCode = run(process.argv.slice(2))
