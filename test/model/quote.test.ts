import { describe, expect, test } from 'vitest'
import { isCutAfter, isCutBefore } from '../../src/model/quote'

describe('what stands around the words of a quotation', () => {
  test.each([
    ['', 'a matter of common sense', false],
    ['He said that ', 'it holds', false],
    ['“', 'We agreed', false],
    ['expected to adhere to ', 'the cessation', true],
    ['48 hours, then it will be extended – ', 'it', true],
    ['"', 'common ground', true],
  ])('before: %j and %j is cut: %s', (prefix, exact, isCut) => {
    expect(isCutBefore({ prefix, exact })).toBe(isCut)
  })

  test.each([
    ['', false],
    [' in Moscow.', false],
    [', he said.”', false],
    [' (Transcript)', false],
    [',', true],
    [',"', true],
    [' is why today the United States and Russia together', true],
  ])('after: %j is cut: %s', (suffix, isCut) => {
    expect(isCutAfter({ suffix })).toBe(isCut)
  })
})
