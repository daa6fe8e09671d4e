import { expect, test } from 'vitest'
import { citedAt, type Citation } from '../../src/model/citation'

const unknown: Citation = {
  version: 'v',
  iri: 'urn:ceasefire-atlas:source:tiny',
  key: 'ceasefire-atlas-en-source-tiny',
  plain: 'Tiny. https://tiny.example/\nAtlas. urn:ceasefire-atlas:source:tiny',
  bib: '@online{ceasefire-atlas-en-source-tiny,\n\turl = {urn:ceasefire-atlas:source:tiny},\n}',
  ris: 'ID  - ceasefire-atlas-en-source-tiny\r\nUR  - urn:ceasefire-atlas:source:tiny\r\n',
  csl: '[{"id":"ceasefire-atlas-en-source-tiny","URL":"urn:ceasefire-atlas:source:tiny"}]',
}
const known: Citation = JSON.parse(JSON.stringify(unknown).replaceAll('urn:ceasefire-atlas:source:tiny', 'https://site.example/source/tiny/')) as Citation
const here = 'http://reader.example/copy/source/tiny/'

test('where the build knew no address, it is the one at which the reader has the page, in every form', () => {
  const cited = citedAt(unknown, here)
  expect(cited.plain).toBe(`Tiny. https://tiny.example/\nAtlas. ${here}`)
  for (const text of [cited.bib, cited.ris, cited.csl]) expect([text.includes(here), text.includes('urn:')]).toEqual([true, false])
})

test('where the build knew it, it stays: a copy elsewhere is not what is cited', () => {
  expect(citedAt(known, here)).toEqual(known)
})

test('a quotation has its own address and key', () => {
  const cited = citedAt(known, here, 'tiny-mend-that-bridge')
  expect(JSON.parse(cited.csl)).toEqual([
    { id: 'ceasefire-atlas-en-tiny-mend-that-bridge', URL: 'https://site.example/source/tiny/#tiny-mend-that-bridge' },
  ])
  expect(cited.bib).toContain('@online{ceasefire-atlas-en-tiny-mend-that-bridge,')
  expect(cited.plain.split('\n')[0]).toBe('Tiny. https://tiny.example/')
})
