import type { Actor, ActorEntry } from '../src/model/actor'
import type { Leaf } from '../src/model/atlas'
import type { SpokenTerm, TermName } from '../src/model/person'
import { placesOf, type Quote } from '../src/model/quote'
import { slugOf, type Term } from '../src/model/term'
import type { Content } from './content'
import { agreementsInOrder, quotesOf } from './entries'

const isOf = (id: string) => (quote: Quote): boolean =>
  quote.speakers.includes(id) || quote.relays === id || quote.reportedBy === id

/** Every quotation in which an actor speaks, is relayed, is cited, or of which something is said. */
function quotesOfActor({ id, roles }: Actor, content: Content): Set<string> {
  const claims = [
    ...roles,
    ...content.events.filter(({ actors }) => actors.includes(id)),
    ...content.agreements.flatMap(({ parties, statuses, terms }) => [
      ...parties.filter(({ actor }) => actor === id),
      ...[...statuses, ...terms.flatMap((term) => term.statuses)].filter(({ by }) => by.includes(id)),
      ...terms.filter(({ obliges }) => obliges.includes(id)),
    ]),
  ]
  return new Set([
    ...quotesOf(content).filter(isOf(id)).map((quote) => quote.id),
    ...claims.flatMap(({ quotes }) => quotes),
  ])
}

/** The actors with what follows from the rest of the content: who speaks most comes first, then the order of the file. */
export function actorEntries(content: Content): ActorEntry[] {
  const quotes = quotesOf(content)
  const entries = content.actors.map((actor): ActorEntry => {
    const theirs = quotesOfActor(actor, content)
    const mentions: Record<string, number> = {}
    const places = new Set<string>()
    for (const quote of quotes) {
      if (!theirs.has(quote.id)) continue
      mentions[quote.source] = (mentions[quote.source] ?? 0) + 1
      for (const place of placesOf(quote)) places.add(place)
    }
    const spokenCount = quotes.filter(({ speakers }) => speakers.includes(actor.id)).length
    return { ...actor, spokenCount, mentions, places: [...places] }
  })
  return entries.sort((a, b) => b.spokenCount - a.spokenCount)
}

export function nameTerm(agreement: string, { id, kind, title, quotes }: Term): TermName {
  return { agreement, slug: slugOf(id), kind, title, quotes }
}

/** What the page of an actor shows: everything said by them, of them, and asked of them. */
export function personPage(actor: Actor, content: Content): Omit<Leaf, 'version'> {
  const { id } = actor
  const quotes = quotesOf(content)
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  const agreements = agreementsInOrder(content)
  const theirs = quotesOfActor(actor, content)

  const spoken = (agreement: string, term: Term): SpokenTerm => {
    const words = term.quotes.flatMap((quote) => byId.get(quote) ?? [])
    return {
      ...nameTerm(agreement, term),
      by: [...new Set(words.flatMap(({ speakers }) => speakers))],
      byText: words.some(({ speakers }) => speakers.length === 0),
    }
  }
  const countOf = (terms: readonly SpokenTerm[]): number => terms.filter(({ by }) => by.includes(id)).length
  return {
    quotes: quotes.filter((quote) => theirs.has(quote.id)),
    agreements: [],
    events: content.events.filter(({ actors }) => actors.includes(id)),
    nationwide: [],
    person: {
      parts: agreements.flatMap((agreement) =>
        agreement.parties
          .filter((party) => party.actor === id)
          .map(({ actor: _, ...party }) => ({ agreement: agreement.id, ...party })),
      ),
      obliges: agreements.flatMap((agreement) =>
        agreement.terms.filter(({ obliges }) => obliges.includes(id)).map((term) => nameTerm(agreement.id, term)),
      ),
      speaksOf: agreements
        .map((agreement) => ({ agreement: agreement.id, terms: agreement.terms.map((term) => spoken(agreement.id, term)) }))
        .filter(({ terms }) => countOf(terms) > 0)
        .sort((a, b) => countOf(b.terms) - countOf(a.terms)),
    },
  }
}
