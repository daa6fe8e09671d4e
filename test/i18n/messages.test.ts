import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { ar } from '../../src/i18n/ar'
import { en } from '../../src/i18n/en'
import type { Dictionary, MessageKey } from '../../src/i18n/messages'
import { loadSpeak } from '../../src/i18n/load'
import { locales } from '../../src/i18n/speak'
import { languages, type Language } from '../../src/model/language'
import { project, speaks } from '../atlas'

const dictionaries: Record<Language, Dictionary> = { en, ar }
const keys = Object.keys(en) as MessageKey[]

/** One piece of a parsed sentence: text, a value, or a choice by a value. */
interface Piece {
  type: number
  value?: string
  options?: Record<string, { value: Piece[] }>
}
const [textType, pluralType, poundType] = [0, 6, 7]

function astOf(language: Language, sentence: string): Piece[] {
  return new IntlMessageFormat(sentence, locales[language], undefined, { ignoreTag: true }).getAst() as unknown as Piece[]
}

function walk(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => [piece, ...Object.values(piece.options ?? {}).flatMap(({ value }) => walk(value))])
}

function valuesOf(pieces: readonly Piece[]): string[] {
  const used = walk(pieces).filter(({ type }) => type !== textType && type !== poundType).map(({ value }) => value!)
  return [...new Set(used)].sort()
}

const topics = join(project, 'src/i18n/messages')
const tables = readdirSync(topics).map((name) => readFileSync(join(topics, name), 'utf8')).join('\n')

/** The tables of the sentences as they are written: each key with the names of its values. */
const table = new Map(
  [...tables.matchAll(/^ {2}(\w+): (?:null|\{ (.*) \})$/gm)].map(
    ([, key, values]) => [key!, (values ?? '').split(';').map((value) => value.trim().split(':')[0]!).filter((name) => name !== '').sort()] as const,
  ),
)

test('every sentence of the table is said in every language, and no other', () => {
  for (const language of languages) expect(Object.keys(dictionaries[language]).sort()).toEqual([...table.keys()].sort())
})

describe.each(languages)('in %s', (language) => {
  test('every sentence can be parsed and says something', () => {
    for (const key of keys) {
      expect(() => astOf(language, dictionaries[language][key]), key).not.toThrow()
      expect(dictionaries[language][key].trim(), key).not.toBe('')
    }
  })

  test('every sentence uses exactly the values the table gives it', () => {
    for (const key of keys) expect(valuesOf(astOf(language, dictionaries[language][key])), key).toEqual(table.get(key))
  })

  test('every choice among forms has one for all that is not named', () => {
    for (const key of keys)
      for (const { options } of walk(astOf(language, dictionaries[language][key])))
        if (options) expect(Object.keys(options), key).toContain('other')
  })

  test('no sentence leaves a brace, an undefined value or an escaped apostrophe', () => {
    for (const key of keys) {
      const values = Object.fromEntries(table.get(key)!.map((name) => [name, name === 'count' || name === 'terms' ? 3 : 'x']))
      expect(speaks[language](key as 'quotationCount', values as { count: number }), key).not.toMatch(/[{}]|undefined|''/)
    }
  })

  test('the sentences are loaded once and say the same', async () => {
    const [speak, again] = await Promise.all([loadSpeak(language), loadSpeak(language)])
    expect(speak).toBe(again)
    expect(speak('atlasName')).toBe(dictionaries[language].atlasName)
  })
})

test('the two languages never share a sentence, except what names the other language', () => {
  for (const key of keys) expect(en[key], key).not.toBe(ar[key])
})

test('no English sentence holds Arabic letters, except that link, and every Arabic one does', () => {
  for (const key of keys) {
    if (key === 'otherLanguage') continue
    expect(en[key], key).not.toMatch(/\p{Script_Extensions=Arabic}/u)
    expect(ar[key], key).toMatch(/\p{Script_Extensions=Arabic}/u)
  }
})

test('every Arabic count has all six forms, since Arabic has six', () => {
  for (const key of keys)
    for (const { type, options } of walk(astOf('ar', ar[key])))
      if (type === pluralType) expect(Object.keys(options!).sort(), key).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
})

describe('counts are said as a person would', () => {
  test.each([
    [0, 'no quotations', 'no terms'],
    [1, '1 quotation', '1 term'],
    [2, '2 quotations', '2 terms'],
    [1234, '1,234 quotations', '1,234 terms'],
  ])('in English: %i', (count, quotations, terms) => {
    expect(speaks.en('quotationCount', { count })).toBe(quotations)
    expect(speaks.en('termCount', { count })).toBe(terms)
  })

  test.each([
    [0, 'لا اقتباسات', 'لا بنود'],
    [1, 'اقتباس واحد', 'بند واحد'],
    [2, 'اقتباسان', 'بندان'],
    [3, '3 اقتباسات', '3 بنود'],
    [11, '11 اقتباسًا', '11 بندًا'],
    [100, '100 اقتباس', '100 بند'],
  ])('in Arabic: %i', (count, quotations, terms) => {
    expect(speaks.ar('quotationCount', { count })).toBe(quotations)
    expect(speaks.ar('termCount', { count })).toBe(terms)
  })

  test.each([
    [0, 'رسم للخريطة: لا أماكن؛ كل منها رابط'],
    [1, 'رسم للخريطة: مكان واحد؛ كل منها رابط'],
    [2, 'رسم للخريطة: مكانان؛ كل منها رابط'],
    [3, 'رسم للخريطة: 3 أماكن؛ كل منها رابط'],
    [11, 'رسم للخريطة: 11 مكانًا؛ كل منها رابط'],
    [100, 'رسم للخريطة: 100 مكان؛ كل منها رابط'],
  ])('in Arabic, of the places on a drawing: %i', (count, words) => {
    expect(speaks.ar('sketchLabel', { count })).toBe(words)
  })
})

test('a value with markup or braces is said as it is', () => {
  const title = '<b>{count}</b> & \'quoted\''
  expect(speaks.en('pageTitle', { title })).toBe(`${title} – Ceasefire Atlas`)
})

test('a direction is said in words', () => {
  const at = (bearing: string): string => speaks.en('wherePoint', { kind: 'Town', near: '3', bearing, from: 'Homs' })
  expect(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'].map((bearing) => at(bearing).slice('Town, 3 km '.length, -' of Homs'.length))).toEqual(
    ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  )
})
