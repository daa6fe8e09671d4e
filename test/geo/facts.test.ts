import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { factsOf } from '../../geo/facts'
import { readContent } from '../../geo/read'
import { ownVoice } from '../../src/model/facts'
import { placesOf } from '../../src/model/quote'
import { visibleUnder } from '../../src/model/visible'
import { noFilter } from '../../src/model/facts'
import { atlas, project } from '../atlas'

const content = readContent(join(project, 'geo'))
const { facts, core } = atlas
const all = content.sources.flatMap(({ id }) => content.quotes.get(id) ?? [])

describe('the facts', () => {
  test('are of every quotation, in the order of the sources', () => {
    expect(facts.quotes.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    facts.quotes.forEach((row, at) => {
      expect(row.speakers).toEqual(all[at]!.speakers.length > 0 ? all[at]!.speakers : [ownVoice])
      expect(row.places).toEqual([...new Set(placesOf(all[at]!))])
    })
  })

  test('hold no word of a source', () => {
    const text = JSON.stringify(facts)
    for (const { exact } of all) if (exact.length > 30) expect(text.includes(exact), exact).toBe(false)
  })

  test('have a claim for every term, with its kind, statuses and words', () => {
    for (const agreement of content.agreements)
      for (const term of agreement.terms) {
        const claim = facts.claims.find((one) => one.term === term.id)
        expect(claim, term.id).toMatchObject({ agreement: agreement.id, kind: term.kind })
        expect(new Set(claim!.quotes.map((at) => facts.quotes[at]!.id))).toEqual(new Set(term.quotes))
        for (const { status, asOf } of term.statuses) {
          expect(claim!.statuses.some((stated) => stated.status === status && stated.asOf === asOf)).toBe(true)
          expect(claim!.dates).toContain(asOf)
        }
      }
  })

  test('never contradict the silence that a source’s page tells: its kinds of term are those its filter leaves', () => {
    for (const source of core.sources)
      for (const { id: kind } of core.vocabulary.termKinds) {
        const found = visibleUnder(facts, { ...noFilter, source: [source.id], kind: [kind] }).quotes.size
        expect(found > 0, `${source.id} ${kind}`).toBe(source.kinds.includes(kind))
      }
  })

  test('leave each agreement something: one without terms too', () => {
    for (const { id } of core.agreements) {
      expect(visibleUnder(facts, { ...noFilter, agreement: [id] }).quotes.size, id).toBeGreaterThan(0)
    }
  })

  test('know every event, with a quotation that tells of it', () => {
    expect(facts.events.map(({ id }) => id)).toEqual(content.events.map(({ id }) => id))
    for (const { quote, source } of facts.events) expect(all.find(({ id }) => id === quote)?.source).toBe(source)
  })

  test('have the version of their build, and no speaker is taken for the text’s own voice', () => {
    expect(facts.version).toBe(core.version)
    expect(core.actors.some(({ id }) => id === ownVoice)).toBe(false)
  })

  test('change nothing of what a term of February is dated by: the time it is of, not only when it was spoken of', () => {
    const { terms } = visibleUnder(facts, { ...noFilter, period: '2016-02' })
    expect([...terms].some((id) => id.startsWith('cessation-of-hostilities-2016-02/'))).toBe(true)
    expect([...terms].some((id) => id.startsWith('homs-truce-2014-02/'))).toBe(false)
  })

  test('are the same for the same content', () => expect(factsOf(content)).toEqual(factsOf(readContent(join(project, 'geo')))))
})
