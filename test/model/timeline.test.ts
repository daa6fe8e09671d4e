import { describe, expect, test } from 'vitest'
import { fractionOf } from '../../src/model/period'
import { extentOf, lanes, marksOf, placeMarks, toldApart, type Mark } from '../../src/model/timeline'
import { firstDay } from '../../src/model/when'
import { atlas } from '../atlas'

const { core, facts } = atlas
const marks = marksOf(core, facts.events)

describe('the marks of the timeline', () => {
  test('are every agreement with a date, every event and every source, each once, in time order', () => {
    const ids = marks.map((mark) => (mark.kind === 'agreement' ? mark.agreement.id : mark.kind === 'event' ? mark.event.id : mark.source.id))
    expect([...ids].sort()).toEqual(
      [...core.agreements.filter(({ when }) => when !== null), ...facts.events, ...core.sources].map(({ id }) => id).sort(),
    )
    const days = marks.map(({ when }) => firstDay(when))
    expect(days).toEqual([...days].sort())
  })

  test('all stand on it, each in a row of its lane', () => {
    const placed = placeMarks(marks)
    expect(placed).toHaveLength(marks.length)
    const rowsOf = (kind: keyof typeof lanes): number[] => [...new Set(placed.filter(({ mark }) => mark.kind === kind).map(({ row }) => row))].sort()
    expect([rowsOf('agreement'), rowsOf('event'), rowsOf('source')]).toEqual([[0, 1], [2, 3, 4], [5]])
    for (const { extent } of placed) {
      expect(extent.at).toBeGreaterThanOrEqual(0)
      expect(extent.at).toBeLessThanOrEqual(1)
    }
  })

  test('near each other stand on rows of their own as long as there are any', () => {
    const source = core.sources[0]!
    const event = (id: string, when: string): (typeof facts.events)[number] => ({ id, when, name: { en: id, ar: id }, quote: 'q', source: source.id })
    const rows = placeMarks(marksOf({ agreements: [], sources: [] }, [event('a', '2016-05-01'), event('b', '2016-05-03'), event('c', '2016-05-05'), event('d', '2016-12-01')]))
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 2])
  })
})

describe('more dates than can be told apart', () => {
  test('are thinned until they can, in time order; as many as there are now are not', () => {
    expect(toldApart(marks)).toBe(marks)
    const crowd = Array.from({ length: 500 }, (_, at): Mark[] =>
      facts.events.map((event) => ({ kind: 'event', when: event.when, event: { ...event, id: `${event.id}-${String(at)}` } })),
    ).flat().sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)))
    const kept = toldApart(crowd)
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.length).toBeLessThan(120)
    expect(crowd.filter((mark) => kept.includes(mark))).toEqual(kept)
    // No time of the line is left without its date, if there is one within what is kept apart.
    const times = kept.map(({ when }) => extentOf(when)!.at)
    for (const { when } of facts.events) expect(Math.min(...times.map((at) => Math.abs(at - extentOf(when)!.at)))).toBeLessThan(0.05)
  })
})

describe('how a date is drawn', () => {
  test('a day is a point, a month a bar over all its days', () => {
    const day = extentOf('2016-09-09')!
    expect(day.to - day.from).toBeCloseTo(1 / 1461, 6)
    const month = extentOf('2016-02')!
    expect([month.from, month.to]).toEqual([fractionOf('2016-02-01'), fractionOf('2016-02-29', true)])
    expect(month.at).toBeCloseTo((month.from + month.to) / 2)
    expect([day.open, day.isUncertain, month.isUncertain]).toEqual([null, false, false])
  })

  test.each([
    ['2015~', null, true],
    ['2016-09?', null, true],
    ['2016-09%', null, true],
    ['../2016-09-09', 'start', false],
    ['2016-09-09/..', 'end', false],
  ])('%s: open side %s, uncertain %s', (edtf, open, isUncertain) => expect(extentOf(edtf)).toMatchObject({ open, isUncertain }))

  test('what is no date is not drawn', () => expect(extentOf('later')).toBeNull())
})
