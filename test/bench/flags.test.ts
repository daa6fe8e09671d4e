import { expect, test } from 'vitest'
import { partNames, readFlags } from './flags'

test('without flags everything is built and measured in seven rounds', () => {
  expect(readFlags([])).toEqual({ rounds: 7, only: partNames, isBuilt: false })
})

test('a quick look names its rounds and its parts', () => {
  expect(readFlags(['--rounds', '3', '--only', 'first,click', '--built'])).toEqual({ rounds: 3, only: ['first', 'click'], isBuilt: true })
})

test.each([
  [['--rounds', 'many'], 'name a number of rounds'],
  [['--rounds'], 'name a number of rounds'],
  [['--only', 'first,everything'], 'there is no part "everything"'],
  [['--quick'], '"--quick"'],
])('%j is answered with what may stand there', (words, sentence) => {
  expect(() => readFlags(words)).toThrow(sentence)
})
