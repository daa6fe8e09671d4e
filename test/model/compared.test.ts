import { describe, expect, test } from 'vitest'
import { compareMentions, compareTerms, inOrder, mentionCount, type ComparedTerm } from '../../src/model/compared'
import { placesOf, type Mention, type Quote } from '../../src/model/quote'
import type { Status } from '../../src/model/status'
import { atlas, core, leafFor } from '../atlas'

const quote = (id: string, source: string, ...places: Mention[]): Quote => ({
  id, source, places, exact: id, prefix: '', suffix: '', start: 0, end: 1, speakers: [], manner: 'narration', relays: null, reportedBy: null,
})
const ids = (...names: string[]): { id: string }[] => names.map((id) => ({ id }))

describe('places and sources', () => {
  const quotes = [
    quote('a', 'one', { id: 'milltown', how: 'named' }, { id: 'bridge', how: 'context' }),
    quote('b', 'one', { id: 'milltown', how: 'context' }),
    quote('c', 'two', { id: 'milltown', how: 'metonym' }, { how: 'unnamed', words: 'villages' }),
  ]
  const cells = compareMentions(ids('milltown', 'bridge'), ids('one', 'two'), quotes)

  test('have a cell each, place by place, with the quotations told apart by how they mention it', () => {
    expect(cells).toEqual([
      { place: 'milltown', source: 'one', named: ['a'], context: ['b'], metonym: [] },
      { place: 'milltown', source: 'two', named: [], context: [], metonym: ['c'] },
      { place: 'bridge', source: 'one', named: [], context: ['a'], metonym: [] },
      { place: 'bridge', source: 'two', named: [], context: [], metonym: [] },
    ])
  })

  test('a name that stands for something else is not counted as a mention', () => {
    expect(cells.map(mentionCount)).toEqual([2, 0, 1, 0])
  })

  test('count in the real content what the pages of the places count', () => {
    const real = compareMentions(core.places, core.sources, leafFor({ kind: 'compare', id: 'places' }).quotes)
    for (const place of core.places) {
      const counts = real.filter((cell) => cell.place === place.id).map((cell) => [cell.source, mentionCount(cell)] as const)
      expect(Object.fromEntries(counts.filter(([, count]) => count > 0)), place.id).toEqual(place.mentions)
    }
    // and the page holds every quotation that speaks of a place
    const all = new Set([...atlas.leaves.values()].flatMap(({ quotes: held }) => held.filter((one) => placesOf(one).length > 0)).map(({ id }) => id))
    const counted = new Set(real.flatMap(({ named, context }) => [...named, ...context]))
    expect([...counted].sort()).toEqual([...all].sort())
  })
})

describe('kinds of term and agreements', () => {
  const term = (id: string, kind: string, ...statuses: Status[]): ComparedTerm => ({
    id, kind, title: { en: id, ar: id }, quotes: [], statuses: statuses.map((status) => ({ status, asOf: '2001', by: [], quotes: [] })),
  })
  const terms = [
    term('plan/a', 'cessation', 'proposed'),
    term('plan/b', 'cessation', 'agreed', 'reported-violated'),
    term('plan-b/c', 'cessation', 'announced'),
    term('plan/d', 'evacuation', 'position'),
  ]
  const cells = compareTerms(ids('cessation', 'evacuation'), ids('plan', 'plan-b'), terms)

  test('have a cell each with the terms of that kind, also where there is none', () => {
    expect(cells.map(({ kind, agreement, terms: own }) => [kind, agreement, own.map(({ id }) => id)])).toEqual([
      ['cessation', 'plan', ['plan/a', 'plan/b']],
      ['cessation', 'plan-b', ['plan-b/c']],
      ['evacuation', 'plan', ['plan/d']],
      ['evacuation', 'plan-b', []],
    ])
  })

  test('show the furthest status, a report of violation beside it, and a position where nothing got further', () => {
    expect(cells.map(({ furthest, shown, violated }) => [furthest, shown, violated])).toEqual([
      ['agreed', 'agreed', 'reported-violated'],
      ['announced', 'announced', null],
      [null, 'position', null],
      [null, null, null],
    ])
  })

  test('lose no term of the real content and show none twice', () => {
    const leaf = leafFor({ kind: 'compare', id: 'terms' })
    const real = compareTerms(core.vocabulary.termKinds, core.agreements, leaf.comparedTerms!)
    expect(real.flatMap(({ terms: own }) => own.map(({ id }) => id)).sort()).toEqual(leaf.comparedTerms!.map(({ id }) => id).sort())
    expect(leaf.comparedTerms).toHaveLength(core.agreements.reduce((sum, { termCount }) => sum + termCount, 0))
    const held = new Set(leaf.quotes.map(({ id }) => id))
    for (const { id, quotes } of leaf.comparedTerms!) expect(quotes.filter((one) => !held.has(one)), id).toEqual([])
  })
})

describe('an order', () => {
  const rows = [{ name: 'b', n: 1 }, { name: 'c', n: 3 }, { name: 'a', n: 1 }]
  const sorted = (by: string | null, isReversed = false): string =>
    inOrder(rows, { by, isReversed }, (row, column) => (column === 'name' ? row.name : row.n), (a, b) => a.localeCompare(b)).map(({ name }) => name).join('')

  test.each([
    ['of the atlas leaves the rows as they are', null, false, 'bca'],
    ['of the atlas can be turned round', null, true, 'acb'],
    ['by name begins with the first letter', 'name', false, 'abc'],
    ['by name, turned round, with the last', 'name', true, 'cba'],
    ['by number begins with the greatest, and leaves what is equal in the order of the atlas', 'n', false, 'cba'],
    ['by number, turned round, with the least, and leaves it too', 'n', true, 'bac'],
  ])('%s', (_, by, isReversed, names) => {
    expect(sorted(by, isReversed)).toBe(names)
    expect(rows.map(({ name }) => name).join('')).toBe('bca')
  })
})
