import { describe, expect, test } from 'vitest'
import { check, rules, textsOf } from '../../geo/check'
import { geo, textsFolder } from '../../geo/command'
import { printProblem } from '../../geo/problem'
import { readContent } from '../../geo/read'
import type { Quote } from '../../src/model/quote'

const content = readContent(geo)
const folder = textsFolder(undefined)
const quotes = [...content.quotes.values()].flat()

// a fresh clone has no texts: there the fingerprints alone prove the words
const ways = [
  ...(folder === null ? [] : [{ way: 'the texts', texts: textsOf(content, folder) }]),
  { way: 'the fingerprints', texts: null },
]

describe.each(ways)('the content of the atlas, by $way', ({ texts }) => {
  test('has no problems', () => {
    expect(check(content, { texts }).problems.map(printProblem)).toEqual([])
  })

  test('has every quotation verified', () => {
    for (const { source, quotes, verified } of check(content, { texts }).sources) expect([source, verified]).toEqual([source, quotes])
    expect(quotes.length).toBeGreaterThan(0)
  })

  const words = { quotes: rules['quotes'] ?? (() => []) }
  const faultsOf = (quote: Quote) => {
    // this quotation alone: all of them at each change would take minutes
    const alone = { ...content, quotes: new Map([[quote.source, [quote]]]) }
    return check(alone, { texts }, words).problems.filter(({ at }) => at.includes(quote.id))
  }

  test.each(['exact', 'prefix', 'suffix'] as const)('is stopped by a changed letter in any quotation: %s', (field) => {
    for (const quote of quotes) {
      const before = quote[field]
      if (before === '') continue
      const points = Array.from(before)
      // each quotation at another place, so that beginnings, middles and ends are tried
      const at = (quote.start * 7) % points.length
      points[at] = points[at] === 'e' ? 'ë' : 'e'
      quote[field] = points.join('')
      expect(faultsOf(quote), `${quote.id}, ${field}, character ${at + 1}`).not.toEqual([])
      quote[field] = before
    }
  })

  test('is stopped by offsets that are one off', () => {
    for (const quote of quotes) {
      quote.start += 1
      quote.end += 1
      expect(faultsOf(quote), quote.id).not.toEqual([])
      quote.start -= 1
      quote.end -= 1
    }
  })
})
