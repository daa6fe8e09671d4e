import { describe, expect, test } from 'vitest'
import { agreementsAt, metonymQuotesAt, otherQuotesAt } from '../../src/model/placed'
import { placesOf, type Mention, type Quote } from '../../src/model/quote'
import { core, leafFor } from '../atlas'

const of = (id: string, ...places: Mention[]): Quote => ({
  id, source: 's', exact: id, prefix: '', suffix: '', start: 0, end: 1, speakers: [], manner: 'narration', relays: null, reportedBy: null, places,
})

describe('the places a quotation speaks of', () => {
  test('are those it names and those the context gives', () => {
    expect(placesOf(of('a', { id: 'homs', how: 'named' }, { id: 'aleppo', how: 'context' }))).toEqual(['homs', 'aleppo'])
  })

  test('never one whose name stands for a government, nor an area without a name', () => {
    expect(placesOf(of('a', { id: 'damascus', how: 'metonym' }, { how: 'unnamed', words: 'key areas' }))).toEqual([])
  })

  test('in the content, Tehran is a government only, and so is counted nowhere', () => {
    expect(core.places.find(({ id }) => id === 'tehran')).toMatchObject({ quoteCount: 0, mentions: {}, role: 'mentioned' })
  })
})

describe('what an agreement has to do with a place', () => {
  test('Castello Road has the plan’s four terms that apply there, in the plan’s order, and no venue', () => {
    const here = agreementsAt(leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).agreements, 'castello-road')
    expect(here).toHaveLength(1)
    expect(here[0]!.terms.map(({ id }) => id)).toEqual(
      ['pullback', 'demilitarized-zone', 'traffic', 'monitoring'].map((slug) => `plan-2016-09-09/castello-${slug}`),
    )
    expect(here[0]!.venueQuotes).toEqual([])
  })

  test('Geneva is a venue of the plan and has no term of it', () => {
    const [here] = agreementsAt(leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).agreements, 'geneva')
    expect(here!.terms).toEqual([])
    expect(here!.venueQuotes.length).toBeGreaterThan(0)
  })

  test('an agreement without a term or venue there is left out', () => {
    expect(agreementsAt(leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).agreements, 'homs')).toEqual([])
  })
})

describe('the quotations of a place’s page', () => {
  const quotes = [
    of('term', { id: 'homs', how: 'named' }),
    of('event', { id: 'homs', how: 'named' }),
    of('other', { id: 'homs', how: 'context' }),
    of('metonym', { id: 'homs', how: 'metonym' }),
    of('elsewhere', { id: 'aleppo', how: 'named' }),
  ]
  const shown = agreementsAt(
    [{
      ...leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).agreements[0]!,
      venues: [{ place: 'homs', quotes: ['term'] }],
    }],
    'homs',
  )
  const event = { id: 'e', name: { en: '', ar: '' }, when: '2014', basis: 'stated' as const, places: ['homs'], actors: [], agreements: [], quotes: ['event'] }

  test('what stands under a term, a venue or an event is not told twice', () => {
    expect(otherQuotesAt(quotes, 'homs', shown, [event]).map(({ id }) => id)).toEqual(['other'])
  })

  test('a name that stands for a government is told apart', () => {
    expect(metonymQuotesAt(quotes, 'homs').map(({ id }) => id)).toEqual(['metonym'])
  })

  test('every quotation of every place’s page that speaks of the place is shown once in one of its parts', () => {
    for (const { id } of core.places) {
      const leaf = leafFor({ kind: 'place', id })
      const here = agreementsAt(leaf.agreements, id)
      const above = [
        ...here.flatMap(({ terms, venueQuotes }) => [...venueQuotes, ...terms.flatMap((term) => term.quotes)]),
        ...leaf.events.flatMap((entry) => entry.quotes),
      ]
      const others = otherQuotesAt(leaf.quotes, id, here, leaf.events).map((quote) => quote.id)
      for (const quote of leaf.quotes.filter((one) => placesOf(one).includes(id))) {
        expect([...above, ...others], id).toContain(quote.id)
      }
      expect(others.filter((quote) => above.includes(quote))).toEqual([])
    }
  })
})
