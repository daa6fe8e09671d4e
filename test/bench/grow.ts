import type { Geometry, Position } from 'geojson'
import type { AgreementEntry } from '../../src/model/agreement'
import type { Core, Leaf } from '../../src/model/atlas'
import { undivided } from '../../src/model/division'
import type { ClaimFacts, Facts } from '../../src/model/facts'
import { anchorOf } from '../../src/model/geometry'
import type { Localized } from '../../src/model/language'
import type { PlaceEntry } from '../../src/model/place'
import { randomFrom, retelling } from './retell'

/** How much of everything there is. */
export interface Amount {
  places: number
  quotations: number
  agreements: number
}

const most: Amount = { places: 10_000, quotations: 100_000, agreements: 2000 }

/** So many times as much as there is, up to what a thousand such atlases could be expected to hold. */
export function amountOf(core: Core, facts: Facts, factor: number): Amount {
  return {
    places: Math.min(factor * core.places.length, Math.max(most.places, core.places.length)),
    quotations: Math.min(factor * facts.quotes.length, Math.max(most.quotations, facts.quotes.length)),
    agreements: Math.min(factor * core.agreements.length, Math.max(most.agreements, core.agreements.length)),
  }
}

/** The name of something in a copy of the atlas; the first is the atlas itself. */
const named = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${String(copy)}`)

/** A list with copies behind it, until it is as long as asked for. */
function copies<T>(list: readonly T[], count: number, make: (one: T, copy: number) => T): T[] {
  return Array.from({ length: Math.max(count, list.length) }, (_, at) => {
    const one = list[at % list.length]!
    return at < list.length ? one : make(one, Math.floor(at / list.length))
  })
}

/** Which copy of another list is meant by the copy of this one: the other may have fewer. */
const within = (copy: number, count: number, length: number): number => copy % Math.max(1, Math.floor(count / Math.max(1, length)))

// Where Syria is.
const [west, south, east, north] = [35.8, 32.4, 42.1, 37.2]

/** A geometry of the same form, with its anchor at a place; 5 decimals as in the content. */
function movedTo(geometry: Geometry, [lng, lat]: Position): Geometry {
  const [x, y] = anchorOf(geometry) ?? [lng!, lat!]
  const move = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [Number((value[0] - x! + lng!).toFixed(5)), Number(((value[1] as number) - y! + lat!).toFixed(5))]
      : (value as unknown[]).map(move)
  return geometry.type === 'GeometryCollection' ? geometry : ({ ...geometry, coordinates: move(geometry.coordinates) } as Geometry)
}

/** The core with so many places and agreements; names and notes differ, ids are unique, what refers to another is there. */
export function growCore(core: Core, { places, agreements }: Omit<Amount, 'quotations'>): Core {
  const random = randomFrom(1)
  const texts = [
    ...core.places.flatMap(({ names, note }) => [...names.map(({ toponym }) => toponym), note?.en ?? '', note?.ar ?? '']),
    ...core.agreements.flatMap(({ name }) => [name.en, name.ar]),
    ...core.vocabulary.statuses.flatMap(({ meaning }) => [meaning.en, meaning.ar]),
  ]
  const retell = retelling(texts, random)
  const retold = ({ en, ar }: Localized): Localized => ({ en: retell(en), ar: retell(ar) })
  const placeIn = (id: string, copy: number): string => named(id, within(copy, places, core.places.length))
  const agreementIn = (id: string, copy: number): string => named(id, within(copy, agreements, core.agreements.length))
  const grown = {
    ...core,
    places: copies(core.places, places, (place, copy): PlaceEntry => ({
      ...place,
      id: named(place.id, copy),
      title: retell(place.title),
      names: place.names.map((name) => ({ ...name, toponym: retell(name.toponym) })),
      spellings: place.spellings.map(({ words, quotes }) => ({ words: retell(words), quotes: quotes.map((id) => named(id, copy)) })),
      note: place.note && retold(place.note),
      geometry: place.geometry && movedTo(place.geometry, [west + (east - west) * random(), south + (north - south) * random()]),
      agreements: place.agreements.map((id) => agreementIn(id, copy)),
    })),
    agreements: copies(core.agreements, agreements, (agreement, copy): AgreementEntry => ({
      ...agreement,
      id: named(agreement.id, copy),
      name: retold(agreement.name),
      statuses: agreement.statuses.map((claim) => ({ ...claim, quotes: claim.quotes.map((id) => named(id, copy)) })),
      venues: agreement.venues.map((id) => placeIn(id, copy)),
      places: agreement.places.map((id) => placeIn(id, copy)),
    })),
  }
  return { ...grown, division: undivided(grown.places, grown.agreements) }
}

/** The facts of so many quotations and agreements; events grow with the agreements. */
export function growFacts(facts: Facts, core: Core, { places, quotations, agreements }: Amount): Facts {
  const retell = retelling(facts.events.flatMap(({ name }) => [name.en, name.ar]), randomFrom(2))
  const placeIn = (id: string, copy: number): string => named(id, within(copy, places, core.places.length))
  const quoteAt = (at: number, copy: number): number => at + facts.quotes.length * within(copy, quotations, facts.quotes.length)
  const share = agreements / core.agreements.length
  return {
    ...facts,
    quotes: copies(facts.quotes, quotations, (quote, copy) => ({ ...quote, id: named(quote.id, copy), places: quote.places.map((id) => placeIn(id, copy)) })),
    claims: copies(facts.claims, Math.floor(facts.claims.length * share), (claim, copy): ClaimFacts => ({
      ...claim,
      agreement: named(claim.agreement, copy),
      term: claim.term === null ? null : claim.term.replace(claim.agreement, named(claim.agreement, copy)),
      places: claim.places.map((id) => placeIn(id, copy)),
      quotes: claim.quotes.map((at) => quoteAt(at, copy)),
      statuses: claim.statuses.map((status) => ({ ...status, quotes: status.quotes.map((at) => quoteAt(at, copy)) })),
    })),
    events: copies(facts.events, Math.floor(facts.events.length * share), (event, copy) => ({
      ...event,
      id: named(event.id, copy),
      name: { en: retell(event.name.en), ar: retell(event.name.ar) },
      quote: named(event.quote, within(copy, quotations, facts.quotes.length)),
    })),
  }
}

/**
 * What the page of a place holds in the larger atlas: its own quotations, which are as many as before, and the terms of
 * all agreements that are for the whole country.
 */
export function growLeaf(leaf: Leaf, core: Core, { agreements }: Amount): Leaf {
  const retell = retelling(leaf.nationwide.flatMap(({ title }) => [title.en, title.ar]), randomFrom(3))
  return {
    ...leaf,
    nationwide: copies(leaf.nationwide, Math.floor((leaf.nationwide.length * agreements) / core.agreements.length), (term, copy) => ({
      ...term,
      agreement: named(term.agreement, copy),
      title: { en: retell(term.title.en), ar: retell(term.title.ar) },
    })),
  }
}
