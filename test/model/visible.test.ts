import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, isFiltering, noFilter, type Facet, type Facts, type Filter } from '../../src/model/facts'
import { countOptions, visibleUnder, type Visible } from '../../src/model/visible'
import { furthestOf, isViolated } from '../../src/model/status'
import { atlas } from '../atlas'
import { period } from '../state/addresses'

const { facts } = atlas
const everything = visibleUnder(facts, noFilter)
const known = Object.fromEntries(facets.map((facet) => [facet, countOptions(facet, facts, noFilter)])) as Record<Facet, ReadonlyMap<string, number>>

const chosen = (facet: Facet): fc.Arbitrary<readonly string[] | null> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...known[facet].keys()), { minLength: 1, maxLength: 3 }))
const filter: fc.Arbitrary<Filter> = fc.record({
  period: fc.option(period),
  kind: chosen('kind'),
  status: chosen('status'),
  speaker: chosen('speaker'),
  source: chosen('source'),
  agreement: chosen('agreement'),
})
const key = fc.constantFrom('period' as const, ...facets)

function holds(more: Visible, less: Visible): boolean {
  const has = (a: ReadonlySet<string> | ReadonlyMap<string, unknown>, b: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean =>
    [...b.keys()].every((id) => a.has(id))
  return (['quotes', 'terms', 'places', 'agreements', 'sources'] as const).every((kind) => has(more[kind], less[kind]))
}

describe('what the choices leave, of the whole atlas', () => {
  test('without a choice is everything', () => {
    expect(isFiltering(noFilter)).toBe(false)
    expect([...everything.quotes]).toEqual(facts.quotes.map(({ id }) => id))
    expect(Object.fromEntries(everything.places)).toEqual(
      Object.fromEntries(
        atlas.core.places.flatMap(({ id, quoteCount: named, furthest, violated }) => {
          const terms = facts.claims.filter(({ term, places }) => term !== null && places.includes(id)).length
          return named + terms > 0 ? [[id, { named, terms, furthest, violated }]] : []
        }),
      ),
    )
    for (const { id, statuses } of atlas.core.agreements)
      expect(everything.agreements.get(id), id).toEqual({ furthest: furthestOf(statuses), violated: isViolated(statuses) })
    expect([...everything.sources]).toEqual(atlas.core.sources.map(({ id, quoteCount }) => [id, quoteCount]))
    expect([...everything.agreements.keys()].sort()).toEqual(atlas.core.agreements.map(({ id }) => id).sort())
  })

  test('is never more with one filter more', () => {
    fc.assert(
      fc.property(filter, key, (all, one) => {
        expect(holds(visibleUnder(facts, { ...all, [one]: null }), visibleUnder(facts, all))).toBe(true)
      }),
    )
  })

  test('is never less with one more option of a filter', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...facets), fc.nat(), (all, facet, at) => {
        const options = [...known[facet].keys()]
        const ids = all[facet]
        if (ids === null) return
        const wider = { ...all, [facet]: [...ids, options[at % options.length]!] }
        expect(holds(visibleUnder(facts, wider), visibleUnder(facts, all))).toBe(true)
      }),
    )
  })

  test('is as much as each option says before it is chosen', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...facets), (all, facet) => {
        const counts = countOptions(facet, facts, all)
        expect([...counts.keys()].sort()).toEqual([...known[facet].keys()].sort())
        for (const [id, count] of counts) {
          expect(visibleUnder(facts, { ...all, [facet]: [id] }).quotes.size, `${facet} ${id}`).toBe(count)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('agrees with itself: every count is that of the quotations which remain', () => {
    fc.assert(
      fc.property(filter, (all) => {
        const { quotes, places, sources, terms, agreements } = visibleUnder(facts, all)
        const remaining = facts.quotes.filter(({ id }) => quotes.has(id))
        for (const [place, { named }] of places) expect(remaining.filter((quote) => quote.places.includes(place)).length).toBe(named)
        for (const [source, count] of sources) expect(remaining.filter((quote) => quote.source === source).length).toBe(count)
        for (const term of terms) expect(agreements.has(term.split('/')[0]!)).toBe(true)
      }),
    )
  })

  test('is nothing where an option occurs nowhere, whatever else is chosen', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...facets), (all, facet) => {
        expect(visibleUnder(facts, { ...all, [facet]: ['no-such-thing'] }).quotes.size).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  test('is nothing before the first and after the last year, and all of it over all time', () => {
    expect(visibleUnder(facts, { ...noFilter, period: '1999' }).quotes.size).toBe(0)
    expect(visibleUnder(facts, { ...noFilter, period: '2018/..' }).quotes.size).toBe(0)
    expect(visibleUnder(facts, { ...noFilter, period: '2014/2017' }).quotes.size).toBe(facts.quotes.length)
  })

  test('of what one speaker says is what he says, and nothing else', () => {
    const { quotes } = visibleUnder(facts, { ...noFilter, speaker: ['sergey-lavrov'] })
    for (const { id, speakers } of facts.quotes) expect(quotes.has(id), id).toBe(speakers.includes('sergey-lavrov'))
  })
})

/** Two terms of one plan on one quotation, an agreement of another year on a second. */
const small: Facts = {
  version: 'small',
  quotes: [
    { id: 'both', source: 'tiny', speakers: ['ann'], places: ['bridge'], dates: ['2016-05-01'] },
    { id: 'old', source: 'tiny', speakers: ['ben'], places: ['mill'], dates: ['2016-05-01'] },
    { id: 'bare', source: 'other', speakers: ['own-voice'], places: [], dates: ['2014'] },
  ],
  claims: [
    { agreement: 'plan', term: 'plan/open', kind: 'movement', statuses: [{ status: 'agreed', asOf: '2016-05-01', quotes: [0] }], places: ['bridge'], dates: ['2016-05-01'], quotes: [0] },
    { agreement: 'plan', term: 'plan/talk', kind: 'political-talks', statuses: [{ status: 'proposed', asOf: '2016-05-01', quotes: [0] }], places: ['mill'], dates: ['2016-05-01'], quotes: [0] },
    { agreement: 'truce', term: 'truce/stop', kind: 'cessation', statuses: [{ status: 'in-force', asOf: '2015~', quotes: [1] }], places: ['mill'], dates: ['2015~'], quotes: [1] },
  ],
  events: [],
}
const leaves = (chosen: Partial<Filter>): { quotes: string[]; terms: string[] } => {
  const { quotes, terms } = visibleUnder(small, { ...noFilter, ...chosen })
  return { quotes: [...quotes], terms: [...terms] }
}

describe('kind, status and agreement', () => {
  test('hold for the same term, not for two that rest on the same words', () => {
    expect(leaves({ kind: ['movement'], status: ['agreed'] })).toEqual({ quotes: ['both'], terms: ['plan/open'] })
    expect(leaves({ kind: ['movement'], status: ['proposed'] })).toEqual({ quotes: [], terms: [] })
    expect(leaves({ kind: ['cessation'], agreement: ['plan'] })).toEqual({ quotes: [], terms: [] })
  })

  test('of several options any will do', () => {
    expect(leaves({ kind: ['movement', 'cessation'] }).terms).toEqual(['plan/open', 'truce/stop'])
  })
})

describe('the period', () => {
  test('is that of the words or of what they tell of: what was said later of 2015 is found in 2015', () => {
    expect(leaves({ period: '2015' })).toEqual({ quotes: ['old'], terms: ['truce/stop'] })
    expect(leaves({ period: '2016-05' }).quotes).toEqual(['both', 'old'])
    expect(leaves({ period: '2014' })).toEqual({ quotes: ['bare'], terms: [] })
  })

  test('holds for the same term as kind and status', () => {
    expect(leaves({ period: '2015', kind: ['movement'] }).quotes).toEqual([])
    expect(leaves({ period: '2015', kind: ['cessation'] }).quotes).toEqual(['old'])
  })
})

describe('a place', () => {
  test('is within where a quotation that remains names it, or is the ground of a term that remains there', () => {
    const at = (chosen: Partial<Filter>): unknown =>
      [...visibleUnder(small, { ...noFilter, ...chosen }).places].map(([id, { named, terms }]) => [id, named, terms])
    expect(at({ speaker: ['ann'] })).toEqual([['bridge', 1, 1], ['mill', 0, 1]])
    expect(at({ kind: ['movement'] })).toEqual([['bridge', 1, 1]])
    expect(at({ speaker: ['ben'] })).toEqual([['mill', 1, 1]])
  })

  test('is within wherever its page shows a term of it, in the whole atlas', () => {
    fc.assert(
      fc.property(filter, (all) => {
        const { terms, places } = visibleUnder(facts, all)
        for (const { term, places: there } of facts.claims)
          if (term !== null && terms.has(term)) for (const place of there) expect(places.has(place), `${term} ${place}`).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

/** One term at the mill: proposed by one, two years later in force by another's word, and reported broken. */
const twice: Facts = {
  version: 'twice',
  quotes: [
    { id: 'first', source: 'tiny', speakers: ['ann'], places: ['mill'], dates: ['2014-01-13'] },
    { id: 'later', source: 'other', speakers: ['ben'], places: ['mill'], dates: ['2016-09-09'] },
  ],
  claims: [
    {
      agreement: 'truce',
      term: 'truce/stop',
      kind: 'cessation',
      statuses: [
        { status: 'proposed', asOf: '2014-01-13', quotes: [0] },
        { status: 'in-force', asOf: '2016-09-09', quotes: [1] },
        { status: 'reported-violated', asOf: '2016-09-09', quotes: [1] },
      ],
      places: ['mill'],
      dates: ['2014', '2016-09-09'],
      quotes: [0, 1],
    },
    {
      agreement: 'truce',
      term: null,
      kind: null,
      statuses: [{ status: 'announced', asOf: '2014-01-13', quotes: [0] }],
      places: [],
      dates: ['2014'],
      quotes: [0],
    },
  ],
  events: [],
}
const millUnder = (chosen: Partial<Filter>): unknown => {
  const { furthest, violated } = visibleUnder(twice, { ...noFilter, ...chosen }).places.get('mill')!
  return { furthest, violated }
}

describe('the status', () => {
  test('of a place is that of the words that remain', () => {
    expect(millUnder({})).toEqual({ furthest: 'in-force', violated: true })
    expect(millUnder({ speaker: ['ann'] })).toEqual({ furthest: 'proposed', violated: false })
    expect(millUnder({ status: ['reported-violated'] })).toEqual({ furthest: null, violated: true })
  })

  test('is one as of the period: what is said in it of another time is not', () => {
    expect(millUnder({ period: '2014' })).toEqual({ furthest: 'proposed', violated: false })
    expect(millUnder({ period: '2014', speaker: ['ben'] })).toEqual({ furthest: null, violated: false })
  })

  test('of an agreement is that of it as a whole, where what is chosen leaves its words', () => {
    const underOf = (chosen: Partial<Filter>): unknown => visibleUnder(twice, { ...noFilter, ...chosen }).agreements.get('truce')
    expect(underOf({ period: '2014' })).toEqual({ furthest: 'announced', violated: false })
    expect(underOf({ speaker: ['ben'] })).toEqual({ furthest: null, violated: false })
    expect(underOf({ kind: ['cessation'] })).toEqual({ furthest: null, violated: false })
  })

  test('never goes further than any word that remains, in the whole atlas', () => {
    fc.assert(
      fc.property(filter, (all) => {
        const { quotes, places } = visibleUnder(facts, all)
        for (const [id, { furthest }] of places) {
          if (furthest === null) continue
          const carried = facts.claims.some(
            (claim) =>
              claim.places.includes(id) &&
              claim.statuses.some(({ status, quotes: ids }) => status === furthest && ids.some((at) => quotes.has(facts.quotes[at]!.id))),
          )
          expect(carried, `${id} ${furthest}`).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})
