import { describe, expect, test } from 'vitest'
import { neighboursOf } from '../../src/model/agreement'
import { kindsSpoken, type SpokenTerm } from '../../src/model/person'
import { isBefore } from '../../src/model/when'
import { core } from '../atlas'

const term = (slug: string, kind: string, by: string[], byText = false): SpokenTerm => ({
  agreement: 'a', slug, kind, title: { en: slug, ar: slug }, quotes: [], by, byText,
})
const slugs = (terms: readonly SpokenTerm[]): string[] => terms.map(({ slug }) => slug)

describe('what one speaker says and another does not', () => {
  const terms = [
    term('one', 'access', ['lavrov', 'kerry']),
    term('two', 'access', ['kerry']),
    term('three', 'monitoring', ['kerry'], true),
    term('four', 'exchange', [], true),
    term('five', 'talks', ['lavrov']),
    term('six', 'nobody', []),
  ]
  const of = (speaker: string): Record<string, [string[], string[]]> =>
    Object.fromEntries(kindsSpoken(terms, speaker).map(({ kind, own, others }) => [kind, [slugs(own), slugs(others)]]))

  test('is told by kind, in the order of the terms', () => {
    expect(Object.keys(of('lavrov'))).toEqual(['access', 'monitoring', 'exchange', 'talks', 'nobody'])
  })

  test('tells the speaker’s own terms from those that only others or the text itself speak of', () => {
    expect(of('lavrov')).toEqual({ access: [['one'], ['two']], monitoring: [[], ['three']], exchange: [[], ['four']], talks: [['five'], []], nobody: [[], []] })
    expect(of('kerry')).toMatchObject({ access: [['one', 'two'], []], talks: [[], ['five']] })
  })
})

describe('one date before another', () => {
  test.each([
    ['2014-01-13', '2014-02', true],
    ['2014-01', '2014-01-13', false],
    ['2014-01-13', '2014-01', false],
    ['../2016-09-09', '2016-09-10', true],
    ['2016-09-09', '../2016-09-10', false],
    ['2016-09-09/..', '2017', false],
    ['2016-09-09', '2016-09-10/..', true],
    ['2016-09-09', '2016-09-09', false],
    ['soon', '2017', false],
  ])('%s before %s: %s', (a, b, expected) => expect(isBefore(a, b)).toBe(expected))

  test('no date is before or after none', () => {
    expect([isBefore(null, '2016'), isBefore('2016', null)]).toEqual([false, false])
  })
})

describe('the neighbours of an agreement in time', () => {
  const of = (id: string): { before: string[]; after: string[] } => {
    const { before, after } = neighboursOf(core.agreements.find((one) => one.id === id)!, core.agreements)
    return { before: before.map((one) => one.id), after: after.map((one) => one.id) }
  }

  test('are those whose dates leave no doubt', () => {
    expect(of('plan-2016-09-09')).toEqual({ before: ['geneva-talks-2016-08-26'], after: ['ceasefire-2016-12-29'] })
    // January 2014 and 13 January 2014: neither is surely the first.
    expect(of('paris-talks-2014-01').before).toEqual([])
    expect(of('paris-talks-2014-01').after).not.toContain('geneva-ii-2014')
  })

  test('are never before and after at once, and each is seen from the other side as later or earlier', () => {
    for (const entry of core.agreements) {
      const { before, after } = neighboursOf(entry, core.agreements)
      for (const one of before) expect(isBefore(one.when, entry.when)).toBe(true)
      for (const one of after) expect(isBefore(entry.when, one.when)).toBe(true)
    }
  })
})
