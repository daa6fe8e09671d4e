import { createHash } from 'node:crypto'

/** A source's text as we received it. Offsets everywhere are Unicode code points into it, end exclusive. */
export interface SourceText {
  /** one string per code point: JavaScript's own offsets count UTF-16 units and would drift after an emoji */
  points: readonly string[]
  /** SHA-256 of the file's bytes, lower-case hex */
  sha256: string
}

/**
 * @param bytes the file as stored: no byte-order mark, line end or space is normalised
 * @throws TypeError where the bytes are not UTF-8
 */
export function textOf(bytes: Uint8Array): SourceText {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return { points: Array.from(decoder.decode(bytes)), sha256: hashOf(bytes) }
}

/** SHA-256 in lower-case hex; of a string, its UTF-8 bytes. */
export function hashOf(what: Uint8Array | string): string {
  return createHash('sha256').update(what).digest('hex')
}

/** Hash of a quotation with its context. The zero keeps apart what belongs to the words and what stands around them. */
export function hashWithContext(prefix: string, exact: string, suffix: string): string {
  return hashOf([prefix, exact, suffix].join('\u0000'))
}

/** The words between two offsets. Offsets outside the text give what there is. */
export function between(text: SourceText, start: number, end: number): string {
  return start < 0 ? '' : text.points.slice(start, end).join('')
}

/** How many Unicode code points a string has. */
export function lengthOf(words: string): number {
  return Array.from(words).length
}

/** How many words, split on white space, as the limit of 12 around a quotation counts them. */
export function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => word !== '').length
}

/** Where each word (a run without white space) stands in the text. */
export function wordsOf(points: readonly string[]): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  let start = -1
  points.forEach((point, at) => {
    const blank = /\s/u.test(point)
    if (!blank && start === -1) start = at
    if (blank && start !== -1) {
      words.push({ start, end: at })
      start = -1
    }
  })
  if (start !== -1) words.push({ start, end: points.length })
  return words
}

/** Offsets at which exactly these words stand in the text: letter for letter, nothing folded. */
export function findWords(text: SourceText, words: string): number[] {
  const sought = Array.from(words)
  const found: number[] = []
  if (sought.length === 0) return found
  for (let at = 0; at + sought.length <= text.points.length; at++)
    if (sought.every((point, i) => text.points[at + i] === point)) found.push(at)
  return found
}
