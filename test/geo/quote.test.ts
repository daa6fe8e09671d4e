import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultByText } from '../../geo/check/quotes'
import { quotationAt, quote } from '../../geo/quote'
import { between, countWords, textOf } from '../../geo/text'
import { folder } from './fixtures'

const text =
  'The U.S. envoy spoke on Jan. 23 in Milltown. “We won’t wait,” he said – twice. 🌍 The road\nstays open. The road stays closed at night.\nThe road is long.\n'
const root = mkdtempSync(join(tmpdir(), 'atlas-quote-'))

beforeAll(() => {
  mkdirSync(join(root, 'geo', 'quotes'), { recursive: true })
  const source = { id: 'tiny', type: 'webpage', title: 'Tiny' }
  writeFileSync(join(root, 'geo', 'sources.json'), JSON.stringify([source, { ...source, id: 'large' }]))
  writeFileSync(join(root, 'geo', 'quotes', 'tiny.json'), JSON.stringify([{ id: 'tiny-us-envoy-spoke-jan' }]))
  writeFileSync(join(root, 'tiny.txt'), text)
})
afterAll(() => rmSync(root, { recursive: true }))

const ask = (...args: string[]) => quote([...args, '--geo', join(root, 'geo'), '--texts', root])
const answer = (...args: string[]) => JSON.parse(ask(...args).out) as Record<string, unknown>

describe('words that stand in the text', () => {
  test('become a quotation with offsets in code points, context of their sentence, and fields to fill', () => {
    expect(answer('tiny', 'stays closed at night')).toEqual({
      id: 'tiny-stays-closed-night',
      source: 'tiny',
      exact: 'stays closed at night',
      prefix: 'The road ',
      suffix: '.',
      start: 111,
      end: 132,
      speakers: [],
      manner: '',
      relays: null,
      reportedBy: null,
      places: [],
    })
  })

  test('count an emoji before them as one character', () => {
    expect(answer('tiny', '🌍')).toMatchObject({ start: 79, end: 80 })
    expect(Array.from(text).slice(79, 80)).toEqual(['🌍'])
  })

  test('keep "U.S." and "Jan." within one sentence', () => {
    expect(answer('tiny', 'spoke on')).toMatchObject({ prefix: 'The U.S. envoy ', suffix: ' Jan. 23 in Milltown.' })
  })

  test('need no context where they are the whole sentence', () => {
    expect(answer('tiny', 'The road is long.')).toMatchObject({ prefix: '', suffix: '' })
  })

  test('get an id that is not taken', () => {
    expect(answer('tiny', 'The U.S. envoy spoke on Jan. 23')).toMatchObject({ id: 'tiny-us-envoy-spoke-jan-23' })
  })

  test('that stand there more than once are listed, and chosen with --nth', () => {
    const { code, out, err } = ask('tiny', 'The road')
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      [
        'These words stand in tiny 3 times. Choose one with --nth:',
        '  1: at 81  …n’t wait,” he said – twice. 🌍 [The road]⏎stays open. The road stays cl…',
        '  2: at 102  …twice. 🌍 The road⏎stays open. [The road] stays closed at night.⏎The ro…',
        '  3: at 134  …e road stays closed at night.⏎[The road] is long.⏎…',
      ].join('\n'),
    )
    expect(answer('tiny', 'The road', '--nth', '2')).toMatchObject({ start: 102, end: 110 })
    expect(ask('tiny', 'The road', '--nth', '4').err).toContain('--nth 4 is not one of the 3')
    expect(ask('tiny', 'The road', '--nth', 'two').code).toBe(1)
  })

  test('anywhere in any text make a quotation that the check verifies', () => {
    const texts = fc.array(fc.constantFrom('Mill', 'road', 'U.S.', '“Yes,”', '–', '🌍', 'end.', '\n', 'Dr.', 'طريق'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(12), (parts, at, count) => {
        const whole = textOf(Buffer.from(parts.join(' ')))
        const first = at % parts.length
        const words = parts.slice(first, first + count + 1).join(' ')
        fc.pre(words === words.trim() && words !== '')
        const start = Array.from(parts.slice(0, first).map((part) => `${part} `).join('')).length
        const made = quotationAt('tiny', whole, words, start, new Set())
        expect(faultByText({ ...made, manner: 'narration' }, whole)).toBeNull()
        expect(countWords(made.prefix)).toBeLessThanOrEqual(12)
        expect(countWords(made.suffix)).toBeLessThanOrEqual(12)
        const held = between(whole, start - Array.from(made.prefix).length, made.end + Array.from(made.suffix).length)
        expect(held).toBe(made.prefix + words + made.suffix)
      }),
      { numRuns: 300 },
    )
  })
})

describe('words that do not stand in the text', () => {
  test('are not matched by a straight quote; the curly one is shown', () => {
    const { code, out, err } = ask('tiny', "We won't wait")
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('These words do not stand in tiny, letter for letter.')
    expect(err).toContain('  We won’t wait\n')
    expect(err).toContain('at character 7: here "won\'t", there "won’t" (U+0027 here, U+2019 there)')
  })

  test('are not matched by a hyphen, a line break or a capital; the difference is told', () => {
    expect(ask('tiny', 'he said - twice').err).toContain('(U+002D here, U+2013 there)')
    expect(ask('tiny', 'The road stays open').err).toContain('(U+0020 here, U+000A there)')
    expect(ask('tiny', 'the U.S. envoy').err).toContain('at character 1: here "the", there "The"')
  })

  test('show the closest place where only some of them are there', () => {
    expect(ask('tiny', 'The road stays shut at night').err).toContain('shares "the road stays" and reads:\n  The road')
    expect(ask('tiny', 'nothing whatever').err).toContain('Nothing close to them was found.')
  })
})

describe('what cannot be answered is told in a sentence', () => {
  test('no source, a source that is not there, no words, too many, an unknown option', () => {
    expect(ask().err).toContain('No source given. The sources are:\n  tiny\n  large\n')
    expect(ask('tinny', 'x').err).toContain('There is no source "tinny"; nearest is "tiny".')
    expect(ask('tiny').err).toContain('No words given.')
    expect(ask('tiny', ' ').err).toContain('No words given.')
    expect(ask('tiny', 'The', 'road').err).toContain('put them between quotation marks')
    expect(ask('tiny', 'x', '--loose').err).toContain('Use: npm run quote')
  })

  test('no text of the source', () => {
    expect(ask('large', 'x').err).toContain(`there is no text ${join(root, 'large.txt')}`)
  })

  test('white space at the edge is let through with a note', () => {
    expect(ask('tiny', 'The U.S. ').err).toContain('begin or end with white space')
  })
})

test('the command prints the quotation alone on its output and exits 0; 1 where it has none', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(folder, '..', '..', 'geo', 'quote.ts'), ...args, '--geo', join(root, 'geo'), '--texts', root], { encoding: 'utf8' })
  const found = run('tiny', 'in Milltown')
  expect(JSON.parse(found.stdout)).toMatchObject({ exact: 'in Milltown', start: 32 })
  expect([found.status, found.stderr]).toEqual([0, ''])
  const missing = run('tiny', 'in Milton')
  expect([missing.status, missing.stdout]).toEqual([1, ''])
})
