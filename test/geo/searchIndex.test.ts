import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../geo/compile'
import { readContent } from '../../geo/read'
import type { Findable } from '../../src/model/findable'
import { slugOf } from '../../src/model/term'
import { atlas, project } from '../atlas'

const content = readContent(join(project, 'geo'))
const { findables } = atlas.search
const of = <G extends Findable['group']>(group: G): Extract<Findable, { group: G }>[] =>
  findables.filter((one): one is Extract<Findable, { group: G }> => one.group === group)
const quotes = new Map([...content.quotes].flatMap(([source, own]) => own.map((quote) => [quote.id, { source, quote }])))

describe('what the search knows', () => {
  test('is every place, agreement, actor and source once', () => {
    expect(of('places').map(({ id }) => id).sort()).toEqual(content.places.map(({ properties }) => properties.id).sort())
    expect(of('agreements').map(({ id }) => id).sort()).toEqual(content.agreements.map(({ id }) => id).sort())
    expect(of('people').map(({ id }) => id)).toEqual(content.actors.map(({ id }) => id))
    expect(of('sources').map(({ id }) => id)).toEqual(content.sources.map(({ id }) => id))
  })

  test('is every term, condition and event once', () => {
    const wanted = content.agreements.flatMap(({ id, terms, conditions, whole = [] }) => [...terms, ...conditions, ...whole].map((one) => `${id}/${slugOf(one.id)}`))
    expect(of('terms').map(({ agreement, slug }) => `${agreement}/${slug}`).sort()).toEqual(wanted.sort())
    expect(of('events').map(({ name }) => name.en)).toEqual(content.events.map(({ name }) => name.en))
  })

  test('is every quotation once, letter for letter, with its own address', () => {
    expect(of('quotations').map(({ at }) => at.quote).sort()).toEqual([...quotes.keys()].sort())
    for (const { at, prefix, exact, suffix } of of('quotations')) {
      const { source, quote } = quotes.get(at.quote)!
      expect([at.source, prefix, exact, suffix]).toEqual([source, quote.prefix, quote.exact, quote.suffix])
    }
  })

  test('leads events to quotations that are there', () => {
    for (const { at } of of('events')) expect(quotes.get(at.quote)?.source).toBe(at.source)
  })
})

describe('the index', () => {
  test('is of the build’s version, and the same for the same content', () => {
    expect(atlas.search.version).toBe(atlas.core.version)
    const again = compile(readContent(join(project, 'geo')))
    expect(JSON.stringify(again.search)).toBe(JSON.stringify(atlas.search))
  })

  test('changes the version when a name is spelled in one more way', () => {
    const changed = readContent(join(project, 'geo'))
    const gap = changed.places.find(({ properties }) => properties.id === 'ramouseh-gap')!
    gap.properties.spellings.push({ words: 'Ramosa Gap', quotes: [] })
    expect(compile(changed).core.version).not.toBe(atlas.core.version)
    expect(JSON.stringify(compile(changed).search.index)).toContain('"ramosa"')
  })
})
