import type { Agreement } from '../src/model/agreement'
import { ownVoice, type ClaimFacts, type DatedEvent, type Facts, type StatusFacts } from '../src/model/facts'
import { placesOf } from '../src/model/quote'
import { issuedOf } from '../src/model/source'
import type { StatusClaim } from '../src/model/status'
import type { Content } from './content'
import { agreementsInOrder, quotesOf, roleOf } from './entries'

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

const quotesIn = (claims: readonly { quotes: readonly string[] }[]): string[] => claims.flatMap(({ quotes }) => quotes)

/** When an agreement was, by the first of its dates: the others belong to what they name, not to every term. */
function mainDate({ dates }: Agreement): string[] {
  return dates.slice(0, 1).map(({ when }) => when)
}

/** The facts of every quotation and of what rests on it: what filters and timeline are computed from, without a word. */
export function factsOf(content: Content): Omit<Facts, 'version'> {
  const quotes = quotesOf(content)
  const agreements = agreementsInOrder(content)
  const numbers = new Map(quotes.map(({ id }, at) => [id, at]))
  const numbered = (ids: readonly string[]): number[] => unique(ids).flatMap((id) => numbers.get(id) ?? [])
  const statusesOf = (claims: readonly StatusClaim[]): StatusFacts[] =>
    claims.map(({ status, asOf, quotes: ids }) => ({ status, asOf, quotes: numbered(ids) }))
  const issued = new Map(content.sources.map((source) => [source.id, issuedOf(source)]))
  // Dates that a quotation carries by itself: those of the events and of the days of an agreement that it tells of.
  const dated = [...content.events, ...agreements.flatMap(({ dates }) => dates)]

  const claims = agreements.flatMap((agreement): ClaimFacts[] => {
    const { dates, statuses, venues, parties, relations, conditions, whole = [] } = agreement
    const asWhole: ClaimFacts = {
      agreement: agreement.id,
      term: null,
      kind: null,
      statuses: statusesOf(statuses),
      places: unique(venues.map(({ place }) => place)).filter((place) => roleOf(place, content) === 'talks'),
      dates: unique([...mainDate(agreement), ...statuses.map(({ asOf }) => asOf)]),
      quotes: numbered([...agreement.quotes, ...[dates, statuses, venues, parties, relations, conditions, whole].flatMap(quotesIn)]),
    }
    const itsEvents: ClaimFacts = {
      agreement: agreement.id,
      term: null,
      kind: null,
      statuses: [],
      places: [],
      dates: [],
      quotes: numbered(quotesIn(content.events.filter((event) => event.agreements.includes(agreement.id)))),
    }
    const itsTerms = agreement.terms.map((term): ClaimFacts => ({
      agreement: agreement.id,
      term: term.id,
      kind: term.kind,
      statuses: statusesOf(term.statuses),
      places: term.places ?? [],
      dates: unique([...mainDate(agreement), ...(term.from ? [term.from] : []), ...term.statuses.map(({ asOf }) => asOf)]),
      // Of its words alone, as where a text is said to be silent: what a status or a condition rests on is not of its kind.
      quotes: numbered(term.quotes),
    }))
    return [asWhole, itsEvents, ...itsTerms].filter((claim) => claim.quotes.length > 0)
  })

  return {
    quotes: quotes.map((quote) => ({
      id: quote.id,
      source: quote.source,
      speakers: quote.speakers.length === 0 ? [ownVoice] : quote.speakers,
      places: unique(placesOf(quote)),
      dates: unique([
        ...[issued.get(quote.source)].flatMap((day) => day ?? []),
        ...dated.filter((claim) => claim.quotes.includes(quote.id)).map(({ when }) => when),
      ]),
    })),
    claims,
    events: content.events.flatMap(({ id, name, when, quotes: [first] }): DatedEvent[] => {
      const told = quotes.find((quote) => quote.id === first)
      return told ? [{ id, name, when, quote: told.id, source: told.source }] : []
    }),
  }
}
