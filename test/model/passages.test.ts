import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partCount, partsOf, placesIn, usedShare } from '../../src/model/passages'
import type { Quote } from '../../src/model/quote'
import { core, leafFor } from '../atlas'

const at = (start: number, end: number, ...places: string[]): Quote => ({
  id: `s-${String(start)}`, source: 's', exact: '', prefix: '', suffix: '', start, end, speakers: [], manner: 'narration', relays: null, reportedBy: null,
  places: places.map((id) => ({ id, how: 'named' })),
})

describe('how much of a text is used', () => {
  test('is nothing without quotations, all with one that holds all, and nothing of a text without letters', () => {
    expect(usedShare([], 100)).toBe(0)
    expect(usedShare([at(0, 100)], 100)).toBe(1)
    expect(usedShare([], 0)).toBe(0)
  })

  test('counts once what two quotations share, and one inside another not at all', () => {
    expect(usedShare([at(10, 40), at(20, 50)], 100)).toBeCloseTo(0.4)
    expect(usedShare([at(10, 60), at(20, 30), at(70, 80)], 100)).toBeCloseTo(0.6)
  })

  test('is never more than all, whatever the quotations', () => {
    const quotes = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 100 })).map(([start, length]) => at(start, Math.min(100, start + length))))
    fc.assert(
      fc.property(quotes, (some) => {
        const used = new Set(some.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).size
        expect(usedShare(some, 100)).toBeCloseTo(used / 100)
      }),
    )
  })
})

describe('the parts of a text', () => {
  test('are ten, each with the quotations that begin in it', () => {
    const parts = partsOf([at(0, 5), at(9, 12), at(10, 11), at(99, 100)], 100)
    expect(parts).toHaveLength(partCount)
    expect(parts.map(({ quotes }) => quotes.map(({ start }) => start))).toEqual([[0, 9], [10], [], [], [], [], [], [], [], [99]])
  })

  test('show a quotation that goes over their edge on both sides of it, as shares of each', () => {
    const [first, second, third] = partsOf([at(5, 15)], 100)
    expect(first!.stretches).toMatchObject([{ from: 0.5, to: 1 }])
    expect(second!.stretches).toMatchObject([{ from: 0, to: 0.5 }])
    expect(third!.stretches).toEqual([])
  })

  test.each(core.sources.map(({ id }) => id))('of %s hold every quotation once, within its bounds', (id) => {
    const source = core.sources.find((one) => one.id === id)!
    const { quotes } = leafFor({ kind: 'source', id })
    const parts = partsOf(quotes, source.length)
    expect(parts.flatMap((part) => part.quotes)).toEqual(quotes)
    for (const { from, to } of parts.flatMap(({ stretches }) => stretches)) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
      expect(to).toBeGreaterThan(from)
    }
  })
})

test('the places of passages stand in the order in which they are spoken of, each once, without metonyms', () => {
  const metonym: Quote = { ...at(3, 4), places: [{ id: 'moscow', how: 'metonym' }] }
  expect(placesIn([at(0, 1, 'homs', 'aleppo'), at(1, 2, 'aleppo'), metonym])).toEqual(['homs', 'aleppo'])
})
