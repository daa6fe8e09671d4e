import type { Fingerprint, LedgerRow, QuoteFingerprint } from '../content'
import { broken, count, filled, like, object, words, type Shape } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const quotes = words('quotation ids')

const used = object<Extract<LedgerRow, { quotes: string[] }>>('a row of the ledger', { start: count, end: count, quotes })
const unused = object<Extract<LedgerRow, { why: string }>>('an unused row of the ledger', {
  start: count,
  end: count,
  why: filled,
})
export const ledgerRow: Shape<LedgerRow> = (value, path, reading) =>
  typeof value === 'object' && value !== null && 'why' in value
    ? unused(value, path, reading)
    : used(value, path, reading)

const hash = like(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')
const quoteFingerprint = object<QuoteFingerprint>('a fingerprint of a quotation', {
  start: count,
  end: count,
  sha256: hash,
  context: hash,
})
/** An object whose keys are ids. */
const byId: Shape<Record<string, QuoteFingerprint>> = (value, path, reading) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reading.say(path, 'should be an object by quotation id')
    return broken
  }
  const read = Object.entries(value).map(([id, one]) => [id, quoteFingerprint(one, [...path, id], reading)] as const)
  if (read.some(([, one]) => one === broken)) return broken
  return Object.fromEntries(read) as Record<string, QuoteFingerprint>
}
export const fingerprint = object<Fingerprint>('a fingerprint', {
  source: filled,
  sha256: hash,
  length: count,
  words: count,
  quotes: byId,
})
