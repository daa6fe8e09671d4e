import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../geo/entries'
import { guarded, tableOf } from '../../geo/exports/table'
import { edition, read, ways } from './published'
import { readCsv, unguarded } from './readBack'

const { content } = edition
const quotes = quotesOf(content)
const terms = content.agreements.flatMap((agreement) => agreement.terms)

describe.each(ways)('the tables, $way', ({ siteUrl }) => {
  const { textOf } = read(siteUrl)

  test('quotes.csv has every quotation letter for letter, with its source, people, positions and places', () => {
    const rows = readCsv(textOf('quotes.csv'))
    expect(rows.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id))
    quotes.forEach((quote, at) => {
      const row = rows[at]!
      const { exact, prefix, suffix, start, end, manner, source } = quote
      expect(row).toMatchObject({ exact, prefix, suffix, start: String(start), end: String(end), manner, source })
      const split = (cell: string): string[] => (cell === '' ? [] : cell.split(' | '))
      expect(split(row['speaker_ids']!)).toEqual(quote.speakers)
      const told = ['places_named', 'places_by_context', 'metonyms', 'unnamed'].flatMap((column) => split(row[column]!))
      expect(told.sort()).toEqual(quote.places.map((mention) => ('id' in mention ? mention.id : mention.words)).sort())
      expect(row['url']).toMatch(/^https?:/)
    })
  })

  test('terms.csv has every term with its titles, quotations and requirements', () => {
    const rows = readCsv(textOf('terms.csv'))
    expect(rows.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort())
    for (const term of terms) {
      const row = rows.find(({ id }) => id === term.id)!
      expect(row).toMatchObject({ title_en: term.title.en, title_ar: term.title.ar, quotes: term.quotes.join(' | '), scope: term.scope })
      for (const { needs } of term.requires) expect(row['requires']).toContain(needs)
      expect(row['statuses']!.split(' | ')).toHaveLength(term.statuses.length)
    }
  })
})

describe('a cell that begins like a formula', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', "'=1", "''-", '＝1'])('is guarded and comes back: %j', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`)
    expect(readCsv(tableOf([{ cell }]))).toEqual([{ cell }])
  })
  test.each(['plain', "'tis", '', ' = 1', "it's -"])('is left alone where it is none: %j', (cell) => {
    expect(guarded(cell)).toBe(cell)
    expect(unguarded(cell)).toBe(cell)
  })
})

test('a cell with a line end, a comma, a quotation mark or spaces at its ends comes back', () => {
  for (const cell of ['a\nb', 'a\rb', 'a\r\nb', 'a,b', 'say "b"', ' a ', '"', '“a” – b’s']) expect(readCsv(tableOf([{ cell, other: 'x' }]))).toEqual([{ cell, other: 'x' }])
})

test('the reader of these tests lets RFC 4180 pass, and nothing else', () => {
  expect(readCsv('a,b\r\n"x ""y"",\r\n",\r\n')).toEqual([{ a: 'x "y",\r\n', b: '' }])
  for (const wrong of ['a,b\nc,d\n', 'a,b\r\nc,d', 'a,b\r\nc\r\n', 'a\r\nx"y\r\n', 'a\r\n"x"y\r\n', 'a\r\n"x\r\n']) expect(() => readCsv(wrong), JSON.stringify(wrong)).toThrow()
})
