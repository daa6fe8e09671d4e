import { basename } from 'node:path'
import { pathsOf } from '../ids'
import { nearest, problemOf, type Problem } from '../problem'
import { hashOf, hashWithContext, between, lengthOf, wordsOf, type SourceText } from '../text'
import type { Content, Fingerprint } from '../content'
import type { Quote } from '../../src/model/quote'
import { faultByText } from './quotes'
import { textIn, type Context, type Rule } from './rule'

const rerun = 'run npm run fingerprint'

/** Each source has a fingerprint, of the text as received; with the texts at hand also: it is up to date. */
export const fingerprints: Rule = (content, context) => {
  const problems: Problem[] = []
  for (const source of content.sources) {
    const file = `geo/fingerprints/${source.id}.json`
    const text = context.texts?.get(source.id)
    if (context.texts !== null && typeof text !== 'object')
      problems.push(problemOf(content, source, ['id'], text ?? 'no text of this source is at hand'))
    const fingerprint = content.fingerprints.get(source.id)
    if (fingerprint !== undefined) problems.push(...faultsOf(content, context, source.id, fingerprint))
    else if (!content.files.has(file) && !content.unread.has(file))
      problems.push({ file, at: 'the file', what: `is missing; where the texts are, ${rerun}` })
  }
  for (const path of pathsOf(content, 'fingerprints')) {
    const source = basename(path, '.json')
    if (!context.ids.sources.has(source))
      problems.push({ file: path, at: 'the file', what: `is of no source${nearest(source, context.ids.sources)}` })
  }
  return problems
}

function faultsOf(content: Content, context: Context, source: string, fingerprint: Fingerprint): Problem[] {
  const problems: Problem[] = []
  const say = (path: string[], what: string) => problems.push(problemOf(content, fingerprint, path, what))
  if (fingerprint.source !== source) say(['source'], `names "${fingerprint.source}", but the file is of "${source}"`)
  const listed = content.quotes.get(source) ?? []
  // where the quotations could not be read, none of them is known
  for (const id of content.unread.has(`geo/quotes/${source}.json`) ? [] : Object.keys(fingerprint.quotes))
    if (!context.ids.quotes.has(id)) say(['quotes', id], `there is no such quotation; ${rerun}`)
  const text = textIn(context, source)
  if (text === null) return problems
  if (text.sha256 !== fingerprint.sha256) {
    say(['sha256'], `the text at hand is another one: its SHA-256 is ${text.sha256}`)
    return problems
  }
  const fresh = fingerprintOf(source, text, listed)
  for (const name of ['length', 'words'] as const)
    if (fingerprint[name] !== fresh[name]) say([name], `is ${fingerprint[name]}, the text has ${fresh[name]}; ${rerun}`)
  for (const quote of listed) {
    // words that differ from the text are said by the rule of quotations
    if (faultByText(quote, text) !== null) continue
    const old = Object.hasOwn(fingerprint.quotes, quote.id) ? fingerprint.quotes[quote.id] : undefined
    const now = fresh.quotes[quote.id]
    if (old === undefined) say(['quotes'], `has none of "${quote.id}"; ${rerun}`)
    else if (JSON.stringify(Object.entries(old).sort()) !== JSON.stringify(Object.entries(now ?? {}).sort()))
      say(['quotes', quote.id], `is of other words or offsets than the quotation; ${rerun}`)
  }
  return problems
}

/** The fingerprint of a text and of quotations from it, in their order. Assumes that they match the text. */
export function fingerprintOf(source: string, text: SourceText, quotes: readonly Quote[]): Fingerprint {
  return {
    source,
    sha256: text.sha256,
    length: text.points.length,
    words: wordsOf(text.points).length,
    quotes: Object.fromEntries(
      quotes.map(({ id, start, end, prefix, suffix }) => {
        const exact = between(text, start, end)
        const before = between(text, Math.max(0, start - lengthOf(prefix)), start)
        const after = between(text, end, end + lengthOf(suffix))
        return [id, { start, end, sha256: hashOf(exact), context: hashWithContext(before, exact, after) }]
      }),
    ),
  }
}
