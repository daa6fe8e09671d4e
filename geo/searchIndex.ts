import MiniSearch from 'minisearch'
import type { ActorKind } from '../src/model/actor'
import type { Agreement } from '../src/model/agreement'
import { holdsNames, searchFields, type Findable, type QuoteAddress, type SearchData, type SearchField } from '../src/model/findable'
import type { Localized } from '../src/model/language'
import { placesOf, type Quote } from '../src/model/quote'
import { keysOf, wordsIn } from '../src/model/search'
import { issuedOf } from '../src/model/source'
import { slugOf } from '../src/model/term'
import type { Vocabulary } from '../src/model/vocabulary'
import type { Content } from './content'
import { agreementsInOrder, placeEntries, quotesOf } from './entries'

/** Something to be found, with the texts it is found by. */
interface Entry {
  findable: Findable
  by: Partial<Record<SearchField, (string | null | undefined)[]>>
}

const both = ({ en, ar }: Localized): string[] => [en, ar]

/** Everything that ids are called: places in every language and spelling that the content has. */
interface Called {
  places: (ids: readonly string[]) => string[]
  actors: (ids: readonly string[]) => string[]
  source: (id: string) => string[]
  label: (list: keyof Vocabulary, id: string) => string[]
}

function calledIn({ places, actors, sources, vocabulary }: Content): Called {
  const ofPlaces = new Map(
    places.map(({ properties: { id, title, spellings }, names }) => [
      id,
      [title, ...names.map(({ toponym }) => toponym), ...spellings.map(({ words }) => words)],
    ]),
  )
  const ofActors = new Map(actors.map(({ id, kind, name }) => [id, [...both(name), ...initialsOf(kind, name.en)]]))
  const ofSources = new Map(sources.map(({ id, custom }) => [id, both(custom.short)]))
  return {
    places: (ids) => ids.flatMap((id) => ofPlaces.get(id) ?? []),
    actors: (ids) => ids.flatMap((id) => ofActors.get(id) ?? []),
    source: (id) => ofSources.get(id) ?? [],
    label: (list, id) => vocabulary[list].filter((entry) => entry.id === id).flatMap((entry) => both(entry.label)),
  }
}

/** States and organizations are also called by their initials: "US", "UN". */
function initialsOf(kind: ActorKind, name: string): string[] {
  const words = name.split(' ')
  const isCapital = words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return isCapital && (kind === 'state' || kind === 'organization') ? [words.map((word) => word.charAt(0)).join('')] : []
}

function placeFound(content: Content, called: Called): Entry[] {
  return placeEntries(content).map(({ id, kind }) => ({
    findable: { group: 'places', id },
    by: { name: called.places([id]), words: called.label('placeKinds', kind) },
  }))
}

/** A tour is found by its title alone: what its steps show is found where it stands. */
function toursFound({ tours }: Content): Entry[] {
  return tours.map(({ id, title }) => ({ findable: { group: 'tours', id }, by: { title: both(title) } }))
}

function agreementFound({ id, name, kind, dates, venues, terms }: Agreement, called: Called): Entry {
  const places = [...venues.map(({ place }) => place), ...terms.flatMap((term) => term.places ?? [])]
  return {
    findable: { group: 'agreements', id },
    by: {
      title: both(name),
      words: [...called.label('agreementKinds', kind), ...dates.map(({ when }) => when)],
      around: called.places([...new Set(places)]),
    },
  }
}

/** Conditions, and what is said of the whole, stand among the terms: a reader need not know which of them it was. */
function termsFound({ id, name, terms, conditions, whole = [] }: Agreement, called: Called): Entry[] {
  return [
    ...terms.map(
      (term): Entry => ({
        findable: { group: 'terms', agreement: id, slug: slugOf(term.id), title: term.title, places: term.places ?? [] },
        by: {
          title: both(term.title),
          words: [...called.label('termKinds', term.kind), term.words, ...both(name)],
          around: [...called.places(term.places ?? []), ...called.actors(term.obliges)],
        },
      }),
    ),
    ...[...conditions, ...whole].map(
      (condition): Entry => ({
        findable: { group: 'terms', agreement: id, slug: slugOf(condition.id), title: condition.title, places: [] },
        by: { title: both(condition.title), words: both(name) },
      }),
    ),
  ]
}

function quotationFound(quote: Quote, called: Called): Entry {
  const { id, source, prefix, exact, suffix, speakers, relays } = quote
  const places = placesOf(quote)
  const gloss = quote.gloss?.ar ?? null
  return {
    findable: { group: 'quotations', at: { source, quote: id }, prefix, exact, suffix, gloss, speakers, places },
    by: {
      words: [prefix + exact + suffix, gloss],
      around: [
        ...called.actors(relays === null ? speakers : [...speakers, relays]),
        ...called.places(places),
        ...called.source(source),
      ],
    },
  }
}

function addressAmong(quotes: readonly Quote[], ids: readonly string[]): QuoteAddress | null {
  const quote = quotes.find(({ id }) => ids.includes(id))
  return quote ? { source: quote.source, quote: quote.id } : null
}

function peopleFound(content: Content, called: Called): Entry[] {
  return content.actors.map(({ id, roles }) => ({
    findable: { group: 'people', id },
    by: { name: called.actors([id]), words: roles.flatMap(({ title }) => both(title)) },
  }))
}

function eventsFound({ events }: Content, called: Called, quotes: readonly Quote[]): Entry[] {
  return events.flatMap(({ name, when, places, actors, quotes: ids }): Entry[] => {
    const at = addressAmong(quotes, ids)
    if (at === null) return []
    return [
      {
        findable: { group: 'events', name, when, places, at },
        by: { title: both(name), words: [when], around: [...called.places(places), ...called.actors(actors)] },
      },
    ]
  })
}

function sourcesFound({ sources }: Content): Entry[] {
  return sources.map((source) => ({
    findable: { group: 'sources', id: source.id },
    by: {
      name: [source.publisher, source['container-title'], ...both(source.custom.short)],
      title: [source.title],
      words: [...both(source.custom.publisher), issuedOf(source)],
    },
  }))
}

/** Everything that can be found, and the index of it, in both languages and scripts. The same content gives the same index. */
export function searchData(content: Content): Omit<SearchData, 'version'> {
  const called = calledIn(content)
  const quotes = quotesOf(content)
  const agreements = agreementsInOrder(content)
  const entries = [
    ...placeFound(content, called),
    ...agreements.map((agreement) => agreementFound(agreement, called)),
    ...agreements.flatMap((agreement) => termsFound(agreement, called)),
    ...peopleFound(content, called),
    ...eventsFound(content, called, quotes),
    ...quotes.map((quote) => quotationFound(quote, called)),
    ...sourcesFound(content),
    ...toursFound(content),
  ]
  const index = new MiniSearch<Entry & { id: number }>({
    fields: [...searchFields],
    extractField: (entry, field) =>
      field === 'id' ? String(entry.id) : (entry.by[field as SearchField] ?? []).filter((text) => text != null).join('\n'),
    tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
    processTerm: (folded, field) => keysOf(folded, holdsNames(field)),
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  return { findables: entries.map(({ findable }) => findable), index: index.toJSON() }
}
