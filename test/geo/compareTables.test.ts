import { expect, test } from 'vitest'
import { placesBySourceCsv, termsByAgreementCsv } from '../../geo/exports/compareTables'
import { edition } from './published'
import { readCsv } from './readBack'

const { content, core } = edition

test('places-by-source.csv has every place with every source, the silent ones in words', () => {
  const rows = readCsv(placesBySourceCsv(edition))
  expect(rows).toHaveLength(core.places.length * core.sources.length)
  for (const { place, source, mentioned, named, by_context, quotes_named } of rows) {
    const count = core.places.find(({ id }) => id === place)!.mentions[source!] ?? 0
    expect(Number(named) + Number(by_context), `${place!} ${source!}`).toBe(count)
    expect(mentioned).toBe(count === 0 ? 'not mentioned in this text' : 'mentioned')
    expect(quotes_named === '' ? 0 : quotes_named!.split(' | ').length).toBe(Number(named))
  }
})

test('a metonym stands in a column of its own and makes nothing mentioned', () => {
  const tehran = readCsv(placesBySourceCsv(edition)).filter(({ place }) => place === 'tehran')
  expect(tehran.some(({ metonyms }) => Number(metonyms) > 0)).toBe(true)
  expect(new Set(tehran.map(({ mentioned }) => mentioned))).toEqual(new Set(['not mentioned in this text']))
})

test('terms-by-agreement.csv has every kind with every agreement, and every term in one row', () => {
  const rows = readCsv(termsByAgreementCsv(edition))
  expect(rows).toHaveLength(content.vocabulary.termKinds.length * core.agreements.length)
  const listed = rows.flatMap(({ term_ids }) => (term_ids === '' ? [] : term_ids!.split(' | ')))
  expect(listed.sort()).toEqual(content.agreements.flatMap(({ terms }) => terms.map(({ id }) => id)).sort())
  for (const { stated, terms } of rows) expect(stated).toBe(terms === '0' ? 'no text states such a term' : 'stated')
})

test('what was only discussed is not given as anything further', () => {
  const paris = readCsv(termsByAgreementCsv(edition)).filter(({ agreement, stated }) => agreement === 'paris-talks-2014-01' && stated === 'stated')
  expect(paris.length).toBeGreaterThan(0)
  for (const { furthest_status } of paris) expect(['discussed', 'proposed', 'called-for', '']).toContain(furthest_status)
})
