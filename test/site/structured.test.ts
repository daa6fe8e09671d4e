import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/state/address'
import { structuredOf } from '../../src/site/structured'
import { core, leafFor } from '../atlas'

const site = 'https://atlas.example/here/'
interface Node {
  url: string
  text: string
  spokenByCharacter?: Record<string, string> | Record<string, string>[]
}
const told = (page: Page, language: 'en' | 'ar' = 'en'): object =>
  structuredOf(site, { core, quotes: leafFor(page).quotes, page, language, title: 'T', heading: 'H', description: 'D', site: 'S' })
const quotationsOf = (id: string, language: 'en' | 'ar' = 'en'): Node[] =>
  (told({ kind: 'source', id }, language) as { mainEntity: { hasPart: Node[] } }).mainEntity.hasPart

describe('what is told to machines of a source', () => {
  test.each(core.sources.map(({ id }) => id))('%s: each quotation with its words, its address and the text it is from', (id) => {
    const { quotes } = leafFor({ kind: 'source', id })
    const source = core.sources.find((known) => known.id === id)!
    expect(told({ kind: 'source', id })).toMatchObject({ mainEntity: { '@type': 'NewsArticle', '@id': source.URL } })
    expect(quotationsOf(id)).toHaveLength(quotes.length)
    quotationsOf(id, 'ar').forEach((quotation, at) => {
      expect(quotation).toMatchObject({
        '@type': 'Quotation',
        url: `${site}ar/source/${id}/#${quotes[at]!.id}`,
        text: quotes[at]!.exact,
        inLanguage: 'en',
        isBasedOn: { '@id': source.URL },
      })
    })
  })

  test('words are a speaker’s where the text gives them as spoken, and never where it tells of them', () => {
    for (const { id } of core.sources) {
      const { quotes } = leafFor({ kind: 'source', id })
      quotationsOf(id).forEach((quotation, at) => {
        const { manner, speakers } = quotes[at]!
        const isSpoken = !['indirect', 'narration', 'headline'].includes(manner)
        const named = core.actors.filter((actor) => speakers.includes(actor.id) && actor.kind !== 'unnamed').length
        expect([quotation.spokenByCharacter ?? []].flat(), quotes[at]!.id).toHaveLength(isSpoken ? named : 0)
      })
    }
  })

  test('a speaker is told in full where first, and then by address', () => {
    const kerry = { '@id': `${site}person/john-kerry/` }
    const his = quotationsOf('usmission-2016-09-10').flatMap(({ spokenByCharacter }) => [spokenByCharacter ?? []].flat().filter((one) => one['@id'] === kerry['@id']))
    expect(his.slice(0, 2)).toEqual([{ '@type': 'Person', ...kerry, name: 'John Kerry' }, kerry])
  })
})

test('a page of a place does not tell its quotations again', () => {
  expect(JSON.stringify(told({ kind: 'place', id: 'aleppo' }))).not.toContain('Quotation')
})
