import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameStop, phases, readShow, stopAfter, stopsOf, type TourEntry } from '../../src/model/tour'

describe('what a step shows', () => {
  test.each([
    ['place/castello-road/', { kind: 'place', id: 'castello-road' }],
    ['person/john-kerry/', { kind: 'person', id: 'john-kerry' }],
    ['compare/terms/', { kind: 'compare', id: 'terms' }],
    ['source/rt-2014-01-13/', { kind: 'source', id: 'rt-2014-01-13', quote: null }],
    ['source/rt-2014-01-13/#rt-2014-01-13-some-words', { kind: 'source', id: 'rt-2014-01-13', quote: 'rt-2014-01-13-some-words' }],
    ['agreement/a-plan/', { kind: 'agreement', id: 'a-plan', term: null }],
    ['agreement/a-plan/#a-term', { kind: 'agreement', id: 'a-plan', term: 'a-term' }],
    ['agreement/a-plan/plan/', { kind: 'plan', id: 'a-plan', account: null, run: null }],
    ['agreement/a-plan/plan/?account=john-kerry&run=168,a-0,break-120', { kind: 'plan', id: 'a-plan', account: 'john-kerry', run: { hour: 168, began: { a: 0 }, breaks: [120] } }],
  ])('%s is read', (address, shown) => {
    expect(readShow(address)).toEqual(shown)
  })

  test.each([
    '', '/', 'about/', 'data/', 'place/', 'place/A/', 'place/a/b/', 'place/a/#b', 'place/a/?at=9,35,37', '/place/a/', 'https://a.example/', '//a/b',
    'agreement/a/x/', 'agreement/a/#b#c', 'agreement/a/plan/#b', 'agreement/a/plan/?run=soon', 'agreement/a/plan/?layer=roads', 'tour/a/', 'source/a/?x=1',
  ])('"%s" shows nothing', (address) => {
    expect(readShow(address)).toBeNull()
  })

  test('is never a thrown error, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webPath(), fc.webUrl()), (text) => void readShow(text)))
  })
})

const tour: fc.Arbitrary<TourEntry> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 12 })
  .map((asks) => ({ id: 't', title: { en: 't', ar: 't' }, minutes: 1, steps: asks.map((each) => ({ title: { en: 's', ar: 's' }, asks: each, places: [] })) }))

describe('the stops of a presentation', () => {
  test('are a step’s thing, its question, its answer; and one where nothing is asked', () => {
    const entry: TourEntry = { id: 't', title: { en: '', ar: '' }, minutes: 2, steps: [true, false].map((asks) => ({ title: { en: '', ar: '' }, asks, places: [] })) }
    expect(stopsOf(entry).map(({ step, phase }) => `${String(step)} ${phase}`)).toEqual(['1 show', '1 ask', '1 answer', '2 show'])
  })

  test('are walked on to the last and back to the first, each once', () => {
    fc.assert(
      fc.property(tour, (entry) => {
        const stops = stopsOf(entry)
        let [at, seen] = [stops[0]!, 1]
        for (let next = stopAfter(entry, at, 1); !isSameStop(next, at); next = stopAfter(entry, at, 1)) {
          expect(stopAfter(entry, next, -1)).toEqual(at)
          at = next
          seen += 1
        }
        expect(seen).toBe(stops.length)
        expect(at).toEqual(stops.at(-1))
        expect(stopAfter(entry, at, -Infinity)).toEqual(stops[0])
        expect(stopAfter(entry, stops[0]!, Infinity)).toEqual(stops.at(-1))
      }),
    )
  })

  test('never hide an answer behind a stop that is none: an unknown phase counts as its step’s first', () => {
    fc.assert(
      fc.property(tour, fc.nat(11), fc.constantFrom(...phases), (entry, at, phase) => {
        const step = (at % entry.steps.length) + 1
        const after = stopAfter(entry, { tour: 't', step, phase }, 0)
        expect(after.step).toBe(step)
        expect(stopsOf(entry)).toContainEqual(after)
      }),
    )
  })
})
