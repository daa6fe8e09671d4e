import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDay, parseWhen } from '../../src/model/when'

const two = (value: number): string => String(value).padStart(2, '0')
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = day.map((text) => text.slice(0, 7))
const year = day.map((text) => text.slice(0, 4))
const mark = fc.constantFrom('', '?', '~', '%')

describe('single dates', () => {
  test('a day is its own first and last day', () => {
    fc.assert(
      fc.property(day, mark, (text, sign) => {
        expect(parseWhen(text + sign)).toMatchObject({ from: text, to: text, precision: 'day', isInterval: false })
      }),
    )
  })

  test('a month runs to the day before the next month', () => {
    fc.assert(
      fc.property(month, (text) => {
        const when = parseWhen(text)!
        const next = new Date(`${when.to!}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(when.from).toBe(`${text}-01`)
        expect(next.getUTCDate()).toBe(1)
        expect(when.to!.slice(0, 7)).toBe(text)
      }),
    )
  })

  test('a year runs from its first to its last day', () => {
    fc.assert(
      fc.property(year, (text) => {
        expect(parseWhen(text)).toMatchObject({ from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year' })
      }),
    )
  })

  test.each([
    ['2016-02', '2016-02-29'],
    ['2015-02', '2015-02-28'],
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
  ])('%s ends on %s', (text, last) => {
    expect(parseWhen(text)?.to).toBe(last)
  })

  test.each([
    ['2016?', false, true],
    ['2016-09~', true, false],
    ['2016-09-09%', true, true],
    ['2016', false, false],
  ])('%s is read as approximate %s and uncertain %s', (text, approximate, uncertain) => {
    expect(parseWhen(text)).toMatchObject({ approximate, uncertain })
  })
})

describe('intervals', () => {
  test('run from the first day of the first to the last day of the last', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = [a, b].sort() as [string, string]
        expect(parseWhen(`${first}/${last}`)).toMatchObject({ from: first, to: last, isInterval: true })
      }),
    )
  })

  test('an end before its beginning is no interval', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a !== b)
        const [first, last] = [a, b].sort() as [string, string]
        expect(parseWhen(`${last}/${first}`)).toBeNull()
      }),
    )
  })

  test.each(['../2014-02-10', '/2014-02-10'])('an open beginning is open: %s', (text) => {
    expect(parseWhen(text)).toMatchObject({ from: null, to: '2014-02-10', isInterval: true })
  })

  test.each(['2016-09-09/..', '2016-09-09/'])('an open end is open: %s', (text) => {
    expect(parseWhen(text)).toMatchObject({ from: '2016-09-09', to: null, isInterval: true })
  })

  test('a mark on either end marks the whole', () => {
    expect(parseWhen('2014~/2017')).toMatchObject({ approximate: true })
    expect(parseWhen('2014/2017?')).toMatchObject({ uncertain: true })
  })

  test('a year that ends within the month it begins in holds together', () => {
    expect(parseWhen('2016-09/2016')).toMatchObject({ from: '2016-09-01', to: '2016-12-31' })
  })
})

describe('what is no date', () => {
  test.each([
    '', '..', '/', '../..', '2016-13', '2016-00', '2016-1', '2016-09-31', '2016-09-00', '2015-02-29', '1900-02-29', '16-09-09',
    '2016-09-09T00:00', '2016-09-09/2016-13', '2016/2017/2018', ' 2016', '2016 ', '٢٠١٦', '2016-٠٩', 'sundown', '2016-09-09??', '-2016', '12016',
  ])('"%s" is refused', (text) => {
    expect(parseWhen(text)).toBeNull()
  })

  test('anything else at all is refused without an error, or read to days that exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/.~?%-]{0,21}$/)), (text) => {
        const when = parseWhen(text)
        for (const end of [when?.from, when?.to]) {
          if (end) expect(new Date(`${end}T00:00:00Z`).toISOString().slice(0, 10)).toBe(end)
        }
        if (when) expect(when.from !== null || when.to !== null).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('time order', () => {
  test('is that of the first possible days; what has none comes by its last, what is no date at the end', () => {
    const given = ['nonsense', '2017', '../2014-02-10', '2016-09-09/..', '2014-01-13', '2016-02']
    expect([...given, null].sort((a, b) => firstDay(a).localeCompare(firstDay(b)))).toEqual([
      '2014-01-13', '../2014-02-10', '2016-02', '2016-09-09/..', '2017', 'nonsense', null,
    ])
  })

  test('agrees with the calendar for any two days', () => {
    fc.assert(
      fc.property(fc.nat(9998), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const text = `${String(y).padStart(4, '0')}-${two(m)}`
        expect(firstDay(text)).toBe(`${text}-01`)
      }),
    )
  })
})
