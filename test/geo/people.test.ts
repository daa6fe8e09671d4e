import { describe, expect, test } from 'vitest'
import { compile } from '../../geo/compile'
import { contentOf } from '../../geo/read'
import type { Actor } from '../../src/model/actor'
import type { Agreement } from '../../src/model/agreement'
import { placesOf } from '../../src/model/quote'
import { core, leafFor } from '../atlas'
import { readGood } from './fixtures'

interface Small {
  'agreements/mill-plan.json': Agreement
  'actors.json': Actor[]
}

function compiled(change: (files: Small) => void = () => undefined): ReturnType<typeof compile> {
  const files = structuredClone(readGood().files) as unknown as Small
  change(files)
  return compile(contentOf(Object.entries(files).map(([path, value]) => ({ path, raw: JSON.stringify(value) }))), [])
}

describe('a person', () => {
  test('has the quotations they speak, by source, and the places of these', () => {
    const ada = compiled().core.actors.find(({ id }) => id === 'ada-vale')!
    expect(ada).toMatchObject({ spokenCount: 3, places: expect.arrayContaining(['mill-road']) as string[] })
    expect(Object.keys(ada.mentions)).toEqual(['tiny'])
  })

  test('who speaks stands before who is only spoken of', () => {
    const counts = core.actors.map(({ spokenCount }) => spokenCount)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(core.actors.slice(0, 2).map(({ id }) => id)).toEqual(['john-kerry', 'sergey-lavrov'])
  })

  test('of whom a text says nothing has no entry for it, though they speak in another', () => {
    const kerry = core.actors.find(({ id }) => id === 'john-kerry')!
    expect(Object.keys(kerry.mentions).sort()).toEqual(['rt-2014-01-13', 'usmission-2016-09-10', 'xinhua-2016-08-27'])
  })

  test('cited as an outlet has the words it is cited for', () => {
    const leaf = compiled().leaves.get('person/valley-gazette')!
    expect(leaf.quotes.map(({ id }) => id)).toEqual(['tiny-mend-that-bridge'])
  })
})

describe('the page of a person', () => {
  test('holds their part, what they are to do, and of which terms they and others speak', () => {
    const { person } = compiled().leaves.get('person/ada-vale')!
    expect(person!.parts).toEqual([{ agreement: 'mill-plan', role: 'participant', quotes: ['tiny-mend-that-bridge'] }])
    expect(person!.obliges.map(({ slug }) => slug)).toEqual(['open-bridge'])
    expect(person!.speaksOf.map(({ agreement, terms }) => [agreement, terms.map(({ slug, by }) => [slug, by])])).toEqual([
      ['mill-plan', [['open-bridge', ['ada-vale']], ['mended-bridge', ['ada-vale']]]],
    ])
  })

  test('tells a term that the text states in its own voice from one that nobody states', () => {
    const made = compiled((files) => void (files['agreements/mill-plan.json'].terms[1]!.quotes = ['tiny-talks-opened-in-milltown']))
    const [first, second] = made.leaves.get('person/ada-vale')!.person!.speaksOf[0]!.terms
    expect([first!.byText, second!.byText, second!.by]).toEqual([false, true, []])
  })

  test.each(['john-kerry', 'sergey-lavrov', 'united-nations', 'bbc'])('has every quotation by, relayed of or cited from %s', (id) => {
    const shown = new Set(leafFor({ kind: 'person', id }).quotes.map((quote) => quote.id))
    const all = core.sources.flatMap((source) => leafFor({ kind: 'source', id: source.id }).quotes)
    const due = all.filter(({ speakers, relays, reportedBy }) => [...speakers, relays, reportedBy].includes(id))
    expect(due.filter((quote) => !shown.has(quote.id))).toEqual([])
    // Each place the person's map shows is spoken of in one of them.
    const places = new Set(all.filter((quote) => shown.has(quote.id)).flatMap(placesOf))
    expect(new Set(core.actors.find((actor) => actor.id === id)!.places)).toEqual(places)
  })
})

describe('the ways between pages', () => {
  test('the page of a source knows every term that rests on one of its quotations, with these and no others', () => {
    for (const { id } of core.sources) {
      const { quotes, terms } = leafFor({ kind: 'source', id })
      const own = new Set(quotes.map((quote) => quote.id))
      const due = core.agreements.flatMap((entry) => leafFor({ kind: 'agreement', id: entry.id }).agreements[0]!.terms.filter((term) => term.quotes.some((one) => own.has(one))))
      expect(terms!.map(({ agreement, slug }) => `${agreement}/${slug}`)).toEqual(due.map((term) => term.id))
      for (const term of terms!) expect(term.quotes.every((one) => own.has(one))).toBe(true)
    }
  })

  test('the page of an agreement knows each relation from its other end, with the words that say so', () => {
    let count = 0
    for (const entry of core.agreements) {
      const { agreements, relatedFrom, quotes } = leafFor({ kind: 'agreement', id: entry.id })
      for (const { to, how } of agreements[0]!.relations) {
        const there = leafFor({ kind: 'agreement', id: to }).relatedFrom!
        expect(there.filter((one) => one.from === entry.id && one.how === how)).toHaveLength(1)
      }
      const held = new Set(quotes.map(({ id }) => id))
      for (const relation of relatedFrom!) expect(relation.quotes.filter((id) => !held.has(id))).toEqual([])
      count += relatedFrom!.length
    }
    expect(count).toBeGreaterThan(10)
  })
})
