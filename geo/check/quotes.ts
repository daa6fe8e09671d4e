import type { Fingerprint } from '../content'
import type { Quote } from '../../src/model/quote'
import { differenceOf } from '../difference'
import { problemOf, type Problem } from '../problem'
import { between, countWords, findWords, hashOf, hashWithContext, lengthOf, type SourceText } from '../text'
import { textIn, type Rule } from './rule'

/** Words before and after a quotation, each: more would hold more of a text than is needed. */
export const contextLimit = 12

/**
 * Every quotation equals its source letter for letter: compared with the text at its offsets, or, where the text
 * is not at hand, by hash with the fingerprint.
 */
export const quotes: Rule = (content, context) => {
  const problems: Problem[] = []
  for (const [source, list] of content.quotes) {
    const text = textIn(context, source)
    const fingerprint = content.fingerprints.get(source)
    const seen = new Map<string, string>()
    let last: Quote | null = null
    for (const quote of list) {
      const say = (path: string[], what: string) => problems.push(problemOf(content, quote, path, what))
      sayForm(quote, say)
      if (text !== null) {
        const fault = faultByText(quote, text)
        if (fault !== null) say([fault.field], fault.what)
      } else {
        const fault = faultByFingerprint(quote, fingerprint)
        if (fault !== null) say([fault.field], fault.what)
      }
      if (last !== null && quote.start < last.start)
        say(['start'], `stands out of reading order: it begins at ${quote.start}, "${last.id}" above it at ${last.start}`)
      last = quote
      const words = `${quote.start}–${quote.end}`
      const twin = seen.get(words)
      if (twin !== undefined) say(['exact'], `holds the same words as "${twin}"; one quotation may serve many claims`)
      seen.set(words, quote.id)
    }
  }
  return problems
}

function sayForm(quote: Quote, say: (path: string[], what: string) => void): void {
  if (quote.exact !== quote.exact.trim()) say(['exact'], 'begins or ends with white space')
  for (const side of ['prefix', 'suffix'] as const) {
    const count = countWords(quote[side])
    if (count > contextLimit) say([side], `has ${count} words; at most ${contextLimit} are held around a quotation`)
  }
}

// Half of a surrogate pair becomes U+FFFD in UTF-8 and would match a text that holds that sign.
const halfCharacter = /\p{Surrogate}/u

export interface Fault {
  field: 'exact' | 'prefix' | 'suffix' | 'start' | 'end'
  what: string
}

/** What keeps a quotation from being verified against the text; null: verified, context included. */
export function faultByText(quote: Quote, text: SourceText): Fault | null {
  const { start, end, exact, prefix, suffix } = quote
  if (end <= start) return { field: 'end', what: `end ${end} is not after start ${start}` }
  if (end > text.points.length)
    return { field: 'end', what: `end ${end} lies beyond the text, which has ${text.points.length} characters` }
  const there = between(text, start, end)
  if (exact !== there) {
    const found = findWords(text, exact).slice(0, 3)
    const hint =
      found.length === 0 ? '' : `; the words stand at ${found.map((at) => `${at}–${at + lengthOf(exact)}`).join(', ')}`
    return { field: 'exact', what: `the words differ from the source ${differenceOf(exact, there)}${hint}` }
  }
  const before = between(text, Math.max(0, start - lengthOf(prefix)), start)
  if (prefix !== before)
    return { field: 'prefix', what: `the words before differ from the source ${differenceOf(prefix, before)}` }
  const after = between(text, end, end + lengthOf(suffix))
  if (suffix !== after)
    return { field: 'suffix', what: `the words after differ from the source ${differenceOf(suffix, after)}` }
  return brokenWord(quote, text)
}

/** Context is cut between words. "AgreementRemarks" in a heading is two words run together, so a capital may begin one. */
function brokenWord(quote: Quote, text: SourceText): Fault | null {
  const split = (at: number) => /^[\p{L}\p{N}]\p{Ll}$/u.test(between(text, Math.max(0, at - 1), at + 1))
  const from = quote.start - lengthOf(quote.prefix)
  const to = quote.end + lengthOf(quote.suffix)
  if (from > 0 && quote.prefix !== '' && split(from)) return { field: 'prefix', what: 'begins within a word' }
  if (quote.suffix !== '' && split(to)) return { field: 'suffix', what: 'ends within a word' }
  if (quote.start > 0 && split(quote.start)) return { field: 'start', what: 'the words begin within a word' }
  if (split(quote.end)) return { field: 'end', what: 'the words end within a word' }
  return null
}

/** The same where the text is not at hand: by hash. */
export function faultByFingerprint(quote: Quote, fingerprint: Fingerprint | undefined): Fault | null {
  const { start, end, exact, prefix, suffix } = quote
  if (end <= start) return { field: 'end', what: `end ${end} is not after start ${start}` }
  const proof = fingerprint !== undefined && Object.hasOwn(fingerprint.quotes, quote.id) ? fingerprint.quotes[quote.id] : undefined
  if (proof === undefined)
    return { field: 'exact', what: 'cannot be verified: no text at hand and no fingerprint; run npm run fingerprint where the texts are' }
  if (proof.start !== start || proof.end !== end)
    return { field: 'start', what: `stands at ${start}–${end}, its fingerprint at ${proof.start}–${proof.end}` }
  if (lengthOf(exact) !== end - start)
    return { field: 'exact', what: `has ${lengthOf(exact)} characters, its offsets hold ${end - start}` }
  if (halfCharacter.test(prefix + exact + suffix) || hashOf(exact) !== proof.sha256)
    return { field: 'exact', what: 'the words do not match their fingerprint: a letter was changed, or the fingerprint is of other words' }
  if (hashWithContext(prefix, exact, suffix) !== proof.context)
    return { field: 'prefix', what: 'the words before or after do not match their fingerprint' }
  return null
}
