import { describe, expect, test } from 'vitest'
import { directionOf, languages } from '../../src/model/language'
import { issuedOf } from '../../src/model/source'
import { slugOf } from '../../src/model/term'
import { vocabularyLists } from '../../src/model/vocabulary'
import { core } from '../atlas'

test('Arabic runs from right to left, English from left to right', () => {
  expect(languages.map(directionOf)).toEqual(['ltr', 'rtl'])
})

test('a term’s slug is what follows its agreement', () => {
  expect(slugOf('plan-2016-09-09/castello-pullback')).toBe('castello-pullback')
})

test('a condition, whose id has no agreement, is its own slug', () => {
  expect(slugOf('arrangement-holds')).toBe('arrangement-holds')
})

describe('the date printed on a source', () => {
  const [source] = core.sources
  const dated = (...parts: number[]): string => issuedOf({ ...source!, issued: { 'date-parts': [parts] } })

  test.each([
    [[2016, 9, 10], '2016-09-10'],
    [[2016, 9], '2016-09'],
    [[2016], '2016'],
  ])('%j is written %s', (parts, words) => {
    expect(dated(...parts)).toBe(words)
  })

  test('the five sources carry theirs', () => {
    expect(core.sources.map((one) => issuedOf(one))).toEqual(['2014-01-13', '2014-02-10', '2016-08-27', '2016-09-10', '2017-01-23'])
  })
})

test('every entry of the vocabulary has a word in every language', () => {
  for (const list of vocabularyLists)
    for (const entry of core.vocabulary[list])
      for (const language of languages) expect(entry.label[language].trim(), `${list} ${entry.id}`).not.toBe('')
})
