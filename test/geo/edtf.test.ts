import { expect, test } from 'vitest'
import { isDuration, readEdtf } from '../../geo/edtf'

test.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016-09-12', '2016-09-12', '2016-09-12'],
  ['2016-09-12T19:00:00Z', '2016-09-12', '2016-09-12'],
  ['2014-01~', '2014-01-01', '2014-01-31'],
  ['2014?', '2014-01-01', '2014-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['2016-XX', '2016-01-01', '2016-12-31'],
  ['2016-XX-XX', '2016-01-01', '2016-12-31'],
  ['2016-09-XX', '2016-09-01', '2016-09-30'],
  ['2016-23', '2016-01-01', '2016-12-31'],
  ['2014-02-03/2014-02-09', '2014-02-03', '2014-02-09'],
  ['../2014-02-10', null, '2014-02-10'],
  ['2014-02-10/..', '2014-02-10', null],
  ['2014-02-10/', '2014-02-10', null],
])('%s is EDTF level 1', (expression, first, last) => {
  expect(readEdtf(expression)).toEqual({ first, last })
})

test.each(['', '2016-9', '16', '2016-09-31', '2016-00', '2016-13', '2016-09-12T25:00:00Z', '9 Sep 2016', '/', '..', '2017/2016'])(
  '"%s" is refused with a sentence',
  (expression) => {
    expect(readEdtf(expression)).toBeTypeOf('string')
  },
)

test.each(['P7D', 'PT48H', 'P2W', 'P1Y2M3D', 'P1DT12H', 'PT0.5H'])('%s is a duration', (text) => {
  expect(isDuration(text)).toBe(true)
})

test.each(['', 'P', 'PT', 'P7', '7D', 'P0D', 'PT0H', 'P1W2D', 'P0.5DT1H', 'P1DT', '48H', 'p7d', 'P-7D'])(
  '"%s" is not a duration that lasts',
  (text) => {
    expect(isDuration(text)).toBe(false)
  },
)
