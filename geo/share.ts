import type { Quote } from '../src/model/quote'

/**
 * How many words of a source its quotations hold, context included, each counted once.
 * Words are runs without white space. Counted from the quotations alone, so that it needs no text.
 */
export function wordsHeld(quotes: readonly Quote[]): number {
  const held = new Map<number, string>()
  for (const { exact, prefix, suffix, start } of quotes) {
    const from = start - Array.from(prefix).length
    Array.from(prefix + exact + suffix).forEach((point, at) => held.set(from + at, point))
  }
  let words = 0
  let last: number | null = null
  for (const at of [...held.keys()].sort((a, b) => a - b)) {
    if (/\s/u.test(held.get(at) ?? ' ')) continue
    // a word goes on only where the very next character belongs to it
    if (last === null || at !== last + 1) words++
    last = at
  }
  return words
}
