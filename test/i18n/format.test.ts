import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatCountry, formatDuration, formatList, formatNumber, formatWhen } from '../../src/i18n/format'
import { languages, type Language } from '../../src/model/language'
import { core, speaks } from '../atlas'

const said = (edtf: string, language: Language): string => formatWhen(edtf, language, speaks[language])
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/

describe('dates', () => {
  test.each([
    ['2016-09-09', '9 September 2016', '9 أيلول 2016'],
    ['2014-01-13', '13 January 2014', '13 كانون الثاني 2014'],
    ['2016-02', 'February 2016', 'شباط 2016'],
    ['2013', '2013', '2013'],
    ['2013~', 'about 2013', 'نحو 2013'],
    ['2016-09?', 'about September 2016', 'نحو أيلول 2016'],
    ['2014-02-03/2014-02-09', '3 February 2014 to 9 February 2014', 'من 3 شباط 2014 إلى 9 شباط 2014'],
    ['2014/2017', '2014 to 2017', 'من 2014 إلى 2017'],
    ['2016-09-09/..', 'from 9 September 2016', 'ابتداءً من 9 أيلول 2016'],
    ['../2014-02-10', 'by 10 February 2014', 'في موعد أقصاه 10 شباط 2014'],
    ['2014~/2017', 'about 2014 to 2017', 'نحو من 2014 إلى 2017'],
  ])('%s', (edtf, english, arabic) => {
    expect(said(edtf, 'en')).toBe(english)
    expect(said(edtf, 'ar')).toBe(arabic)
  })

  test.each(['', 'sundown', '2016-13', '<b>2016</b>'])('what is no date stays as it is: "%s"', (text) => {
    for (const language of languages) expect(said(text, language)).toBe(text)
  })

  test('no date of the content is left unsaid, nor in other digits than the page’s', () => {
    const dates = [...core.agreements.flatMap(({ when, statuses }) => [when, ...statuses.map(({ asOf }) => asOf)])]
    for (const language of languages)
      for (const edtf of dates)
        if (edtf !== null) {
          expect(said(edtf, language)).not.toMatch(/\.\.|\//)
          expect(said(edtf, language)).not.toMatch(easternDigits)
        }
  })
})

describe('a day is the same day everywhere', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['Pacific/Pago_Pago', 11 * 60],
    ['Pacific/Kiritimati', -14 * 60],
    ['Asia/Damascus', null],
  ])('in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    if (offset !== null) expect(new Date('2016-09-09T12:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(said('2016-09-09', 'en')).toBe('9 September 2016')
    expect(said('2016-09-09', 'ar')).toBe('9 أيلول 2016')
    expect(said('2016-02', 'en')).toBe('February 2016')
    expect(said('2016', 'en')).toBe('2016')
    expect(said('2016-12-31/2017-01-01', 'en')).toBe('31 December 2016 to 1 January 2017')
  })
})

describe('durations', () => {
  test.each([
    ['P7D', '7 days', '7 أيام'],
    ['P1D', '1 day', 'يوم'],
    ['PT48H', '48 hours', '48 ساعة'],
    ['PT72H', '72 hours', '72 ساعة'],
  ])('%s', (iso, english, arabic) => {
    expect(formatDuration(iso, 'en')).toBe(english)
    expect(formatDuration(iso, 'ar')).toBe(arabic)
  })

  test.each(['P', 'PT', 'P1M', 'PT30M', 'P1Y', '', 'a week', 'P1DT12H', '-P1D'])('another form stays as it is: "%s"', (iso) => {
    for (const language of languages) expect(formatDuration(iso, language)).toBe(iso)
  })
})

describe('numbers, countries, lists', () => {
  test('numbers are grouped, in European digits, in both languages', () => {
    expect(formatNumber(35935, 'en')).toBe('35,935')
    expect(formatNumber(35935, 'ar')).toBe('35,935')
    expect(formatNumber(6.505, 'en', 1)).toBe('6.5')
    expect(formatNumber(12.6, 'en')).toBe('13')
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(...languages), (value, language) => {
        expect(formatNumber(value, language, 2)).not.toMatch(easternDigits)
      }),
    )
  })

  test('countries are named in the language of the page', () => {
    expect(formatCountry('SY', 'en')).toBe('Syria')
    expect(formatCountry('SY', 'ar')).toBe('سوريا')
    expect(formatCountry('CH', 'en')).toBe('Switzerland')
  })

  test('names are joined as a person would', () => {
    expect(formatList([], 'en')).toBe('')
    expect(formatList(['John Kerry'], 'en')).toBe('John Kerry')
    expect(formatList(['Russia', 'Iran', 'Turkey'], 'en')).toBe('Russia, Iran and Turkey')
    expect(formatList(['روسيا', 'إيران', 'تركيا'], 'ar')).toBe('روسيا وإيران وتركيا')
  })
})
