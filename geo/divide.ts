import { neighboursOf, type AgreementEntry } from '../src/model/agreement'
import type { Core, Leaf } from '../src/model/atlas'
import type { Division, More } from '../src/model/division'
import type { Facts } from '../src/model/facts'
import { boundsOf } from '../src/model/geometry'
import type { Findable, SearchData } from '../src/model/findable'
import { nameOf, type PlaceEntry } from '../src/model/place'

/** How much is shared at most: a list that somebody reads, the first screen of a map. */
export const mostShared = { places: 40, agreements: 24 }

/** How many terms for the whole country the page of a place names by itself; where there are more, it leads to all. */
const mostNationwide = 12

/** Everything that the explorer loads. */
interface Data {
  core: Core
  facts: Facts
  leaves: Map<string, Leaf>
  search: SearchData
}

/** Pages that list everything there is, by the names of their data. */
const listsPlaces = ['compare/places', 'share']
const listsAgreements = ['compare/terms', 'share']

/** Every word in some data that could be an id: whole, or what stands before the slash in the id of a term. */
function wordsIn(value: unknown, words = new Set<string>()): Set<string> {
  if (typeof value === 'string') words.add(value.split('/', 1)[0]!)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) wordsIn(part, words)
  return words
}

/** What the core itself says of the thing that a page is about: the places of a person, of a tour's steps. */
function aboutPage([kind, id]: readonly string[], { actors, tours }: Core): unknown {
  if (kind === 'person') return actors.find((actor) => actor.id === id)
  return kind === 'tour' ? tours.find((tour) => tour.id === id) : []
}

/** An agreement's own places and venues, and its neighbours in time, which its page names. */
function aroundAgreement([kind, id]: readonly string[], agreements: readonly AgreementEntry[]): string[] {
  const entry = kind === 'agreement' ? agreements.find((agreement) => agreement.id === id) : undefined
  if (!entry) return []
  const { before, after } = neighboursOf(entry, agreements)
  return [...entry.places, ...entry.venues, ...[...before, ...after].map((neighbour) => neighbour.id)]
}

/** The most spoken of among agreements, in the order in which they came. */
function mostSpokenOf(agreements: readonly AgreementEntry[], most: number): AgreementEntry[] {
  const first = new Set([...agreements].sort((a, b) => b.quoteCount - a.quoteCount).slice(0, most))
  return agreements.filter((agreement) => first.has(agreement))
}

/** A search result by its name, where the core does not know it. */
function named(findable: Findable, rest: { places: ReadonlyMap<string, PlaceEntry>; agreements: ReadonlyMap<string, AgreementEntry> }): Findable {
  if (findable.group === 'agreements') {
    const agreement = rest.agreements.get(findable.id)
    return agreement ? { ...findable, name: agreement.name } : findable
  }
  if (findable.group !== 'places') return findable
  const place = rest.places.get(findable.id)
  return place ? { ...findable, name: { en: nameOf(place, 'en'), ar: nameOf(place, 'ar') } } : findable
}

/**
 * Divides what every page would share, so that a page loads only what it shows: the core keeps the places and agreements
 * most spoken of, and each page brings the others that it names. In: all the data, the places in the order of the lists,
 * and how much is shared at most. Out: the same data where it is little enough; else divided, with nothing lost, and the
 * places to be drawn from tiles.
 */
export function divide<D extends Data>(data: D, most = mostShared): D & { tiled: PlaceEntry[] } {
  const { core, facts, leaves, search } = data
  if (core.places.length <= most.places && core.agreements.length <= most.agreements) return { ...data, tiled: [] }
  const shared = { places: core.places.slice(0, most.places), agreements: mostSpokenOf(core.agreements, most.agreements) }
  const restOf = <T extends { id: string }>(all: readonly T[], kept: readonly T[]): Map<string, T> => {
    const known = new Set(kept)
    return new Map(all.filter((one) => !known.has(one)).map((one) => [one.id, one]))
  }
  const rest = { places: restOf(core.places, shared.places), agreements: restOf(core.agreements, shared.agreements) }
  const namedIn = <T>(words: ReadonlySet<string>, entries: ReadonlyMap<string, T>): T[] =>
    [...words].flatMap((word) => entries.get(word) ?? [])
  const moreOf = (name: string, leaf: Leaf): More => {
    const path = name.split('/')
    const words = wordsIn([leaf, path, aboutPage(path, core), aroundAgreement(path, core.agreements)])
    return {
      places: listsPlaces.includes(name) ? [...rest.places.values()] : namedIn(words, rest.places),
      agreements: listsAgreements.includes(name) ? [...rest.agreements.values()] : namedIn(words, rest.agreements),
    }
  }
  const withPart = (name: string, whole: Leaf): Leaf => {
    const isLong = whole.nationwide.length > mostNationwide
    const leaf = isLong ? { ...whole, nationwide: whole.nationwide.slice(0, mostNationwide), nationwideCount: whole.nationwide.length } : whole
    const more = moreOf(name, leaf)
    return more.places.length + more.agreements.length > 0 ? { ...leaf, more } : leaf
  }
  const tiled = [...rest.places.values()]
  const division: Division = {
    ...core.division,
    shared: { places: shared.places.map(({ id }) => id), agreements: shared.agreements.map(({ id }) => id) },
    tiled: boundsOf(tiled.flatMap(({ geometry }) => geometry ?? [])),
  }
  return {
    ...data,
    tiled,
    core: { ...core, ...shared, division },
    facts: { ...facts, more: { places: [], agreements: [...rest.agreements.values()] } },
    leaves: new Map([...leaves].map(([name, leaf]) => [name, withPart(name, leaf)])),
    search: { ...search, findables: search.findables.map((findable) => named(findable, rest)) },
  }
}
