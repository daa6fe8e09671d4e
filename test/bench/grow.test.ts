import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { atlas, core, leafFor } from '../atlas'
import { amountOf, growCore, growFacts, growLeaf } from './grow'

const { facts } = atlas
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)
const amount = amountOf(core, facts, 10)
const grown = growCore(core, amount)
const grownFacts = growFacts(facts, core, amount)

describe('a grown atlas', () => {
  test('is ten times as large where that is asked for, and stops at what is enough', () => {
    expect(amount).toEqual({ places: 10 * core.places.length, quotations: 10 * facts.quotes.length, agreements: 10 * core.agreements.length })
    expect(amountOf(core, facts, 1000)).toEqual({ places: 10_000, quotations: 100_000, agreements: 2000 })
  })

  test('has as much as asked for, each with an id of its own, and ours first', () => {
    expect([grown.places.length, grown.agreements.length, grownFacts.quotes.length]).toEqual([amount.places, amount.agreements, amount.quotations])
    for (const list of [grown.places, grown.agreements, grownFacts.quotes, grownFacts.events]) expect(new Set(ids(list)).size).toBe(list.length)
    expect(grown.places.slice(0, core.places.length)).toEqual(core.places)
  })

  test.each([[1001, 17], [30, 900]])('refers only to what is there, with %i places and %i agreements', (places, agreements) => {
    const uneven = growCore(core, { places, agreements })
    const [placeIds, agreementIds] = [new Set(ids(uneven.places)), new Set(ids(uneven.agreements))]
    expect([uneven.places.length, uneven.agreements.length]).toEqual([places, agreements])
    for (const place of uneven.places) for (const id of place.agreements) expect(agreementIds).toContain(id)
    for (const entry of uneven.agreements) for (const id of [...entry.venues, ...entry.places]) expect(placeIds).toContain(id)
    for (const claim of grownFacts.claims) for (const at of claim.quotes) expect(at).toBeLessThan(grownFacts.quotes.length)
  })

  test('has its places spread over Syria, in the forms that ours have', () => {
    const spots = grown.places.slice(core.places.length).flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : []))
    expect(new Set(spots.map(String)).size).toBe(spots.length)
    for (const [lng, lat] of spots) expect(lng! > 35 && lng! < 43 && lat! > 32 && lat! < 38).toBe(true)
    expect(grown.places.map(({ geometry }) => geometry?.type ?? null)).toEqual(Array.from({ length: 10 }, () => core.places.map(({ geometry }) => geometry?.type ?? null)).flat())
  })

  test('does not compress to nothing, as it would if it only repeated itself', () => {
    const size = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length
    const repeated = { places: Array.from({ length: 10 }, () => core.places).flat() }
    expect(size({ places: grown.places })).toBeGreaterThan(2 * size(repeated))
  })

  test('is the same each time', () => {
    expect(growCore(core, amount)).toEqual(grown)
  })

  test('shows on the page of a place the terms for the whole country of all agreements', () => {
    const leaf = leafFor({ kind: 'place', id: 'castello-road' })
    const larger = growLeaf(leaf, core, amount)
    expect(larger.nationwide).toHaveLength(10 * leaf.nationwide.length)
    expect(larger.quotes).toEqual(leaf.quotes)
  })
})
