import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fractionOf,
  monthAt,
  monthCount,
  monthsOf,
  moveMonths,
  nameOfMonth,
  overlaps,
  parsePeriod,
  periodOf,
  spanOf,
  wholeTime,
  type Grip,
  type Months,
} from '../../src/model/period'

const day = fc.date({ min: new Date('2013-06-01'), max: new Date('2018-06-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const span = fc.tuple(day, day).map((ends) => ends.sort() as [string, string]).map(([from, to]) => ({ from, to }))
const months: fc.Arbitrary<Months> = fc
  .tuple(fc.nat(monthCount - 1), fc.nat(monthCount - 1))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))

describe('the days a date may mean', () => {
  test.each([
    ['2016-09-09', '2016-09-09', '2016-09-09'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015~', '2015-01-01', '2015-12-31'],
    ['2016-09~', '2016-09-01', '2016-09-30'],
    ['2016-08-29/2016-09-04', '2016-08-29', '2016-09-04'],
    // An open side reaches no further than the day that is known.
    ['../2014-02-10', '2014-02-10', '2014-02-10'],
    ['2016-09-09/..', '2016-09-09', '2016-09-09'],
  ])('%s: from %s to %s', (edtf, from, to) => expect(spanOf(edtf)).toEqual({ from, to }))

  test('what is no date has none', () => expect([spanOf('soon'), spanOf('2016-02-30'), spanOf('../..')]).toEqual([null, null, null]))
})

describe('two spans of days overlap', () => {
  test('when they have a day in common, and only then, whichever is asked first', () => {
    fc.assert(
      fc.property(span, span, day, (a, b, between) => {
        const holds = (one: typeof a): boolean => one.from <= between && between <= one.to
        if (holds(a) && holds(b)) expect(overlaps(a, b)).toBe(true)
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        if (overlaps(a, b)) {
          const common = a.from > b.from ? a.from : b.from
          expect([a, b].every((one) => one.from <= common && common <= one.to)).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['2016-08', '2016-08-31/2016-09-01', true],
    ['2016-08', '2016-09', false],
    ['2016', '2016-12-31/2017-01-01', true],
    ['2015', '2016-01-01', false],
    ['2016-09-12/..', '2017-02-08', true],
    ['../2014-01-12', '2014-01-13', false],
  ])('%s and %s: %s', (period, date, isSo) => expect(overlaps(parsePeriod(period)!, spanOf(date)!)).toBe(isSo))
})

describe('a period', () => {
  test('of months is read back from the address it makes', () => {
    fc.assert(
      fc.property(months, (chosen) => {
        const text = periodOf(chosen)
        expect(monthsOf(text)).toEqual(chosen)
        if (text !== null) expect(parsePeriod(text)).not.toBeNull()
        expect(text === null).toBe(chosen.first === 0 && chosen.last === monthCount - 1)
      }),
    )
  })

  test.each([
    [{ first: 24, last: 35 }, '2016'],
    [{ first: 12, last: 35 }, '2015/2016'],
    [{ first: 31, last: 32 }, '2016-08/2016-09'],
    [{ first: 31, last: 31 }, '2016-08'],
    [{ first: 0, last: 47 }, null],
  ])('%o is written %s', (chosen, text) => expect(periodOf(chosen)).toBe(text))

  test('of days, or beyond the timeline, touches the months it can', () => {
    expect(monthsOf('2016-08-26/2016-09-09')).toEqual({ first: 31, last: 32 })
    expect(monthsOf('2010')).toEqual({ first: 0, last: 0 })
    expect(monthsOf('2016-09/..')).toEqual({ first: 32, last: 47 })
    expect(monthsOf('../2014-02')).toEqual({ first: 0, last: 1 })
  })

  test.each(['2016~', '2016?', '2016-13', '../..', '2017/2016', '', ' ', '2016/2017/2018', '-2016', '2016-9'])('"%s" is none', (text) =>
    expect(parsePeriod(text)).toBeNull(),
  )
})

describe('moving a period', () => {
  const grips: Grip[] = ['first', 'last', 'whole', 'new']
  test('always gives one within the timeline, its beginning not after its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...grips), months, fc.nat(monthCount - 1), fc.integer({ min: -60, max: 110 }), (grip, from, gripped, now) => {
        const { first, last } = moveMonths(grip, from, gripped, grip === 'new' ? Math.min(Math.max(now, 0), monthCount - 1) : now)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(last).toBeGreaterThanOrEqual(first)
        expect(last).toBeLessThan(monthCount)
      }),
    )
  })

  test('as a whole keeps its length, and goes where the hand goes as far as it can', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -60, max: 60 }), (from, step) => {
        const to = moveMonths('whole', from, from.first, from.first + step)
        expect(to.last - to.first).toBe(from.last - from.first)
        const wanted = from.first + step
        if (wanted >= 0 && wanted + (from.last - from.first) < monthCount) expect(to.first).toBe(wanted)
      }),
    )
  })

  test('by one end leaves the other where it is', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -60, max: 110 }), (from, now) => {
        expect(moveMonths('first', from, 0, now).last).toBe(from.last)
        expect(moveMonths('last', from, 0, now).first).toBe(from.first)
      }),
    )
  })
})

describe('places on the timeline', () => {
  test('run from its first day to the end of its last', () => {
    expect([fractionOf(wholeTime.from), fractionOf(wholeTime.to, true)]).toEqual([0, 1])
    expect(fractionOf('2016-01-01')).toBeCloseTo(0.5, 3)
    expect([fractionOf('1999-01-01'), fractionOf('2030-01-01')]).toEqual([0, 1])
  })

  test('never turn back', () => {
    fc.assert(
      fc.property(span, ({ from, to }) => {
        expect(fractionOf(from)).toBeLessThanOrEqual(fractionOf(to))
      }),
    )
  })

  test('the middle of each month is that month', () => {
    for (let month = 0; month < monthCount; month += 1) {
      expect(monthAt(fractionOf(`${nameOfMonth(month)}-15`))).toBe(month)
    }
    expect([monthAt(-0.1), monthAt(1), monthAt(7)]).toEqual([0, monthCount - 1, monthCount - 1])
  })
})
