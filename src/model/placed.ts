import type { Agreement } from './agreement'
import type { Event } from './event'
import { placesOf, type Quote } from './quote'
import type { Term } from './term'

/** What one agreement has to do with one place. */
export interface AgreementAtPlace {
  agreement: Agreement
  /** its terms that apply here, in its own order */
  terms: Term[]
  /** quotations that say it was held or announced here */
  venueQuotes: string[]
}

/** In: the agreements in time order, and a place. Out: those with a term or a venue there. */
export function agreementsAt(agreements: readonly Agreement[], place: string): AgreementAtPlace[] {
  return agreements
    .map((agreement) => ({
      agreement,
      terms: agreement.terms.filter((term) => term.places?.includes(place)),
      venueQuotes: agreement.venues.filter((venue) => venue.place === place).flatMap(({ quotes }) => quotes),
    }))
    .filter(({ terms, venueQuotes }) => terms.length > 0 || venueQuotes.length > 0)
}

/** The quotations that speak of a place but are not shown under one of its terms, venues or events. */
export function otherQuotesAt(
  quotes: readonly Quote[],
  place: string,
  shown: readonly AgreementAtPlace[],
  events: readonly Event[],
): Quote[] {
  const above = new Set([
    ...shown.flatMap(({ terms, venueQuotes }) => [...venueQuotes, ...terms.flatMap((term) => term.quotes)]),
    ...events.flatMap((event) => event.quotes),
  ])
  return quotes.filter((quote) => !above.has(quote.id) && placesOf(quote).includes(place))
}

/** The quotations that use a place's name for a government. */
export function metonymQuotesAt(quotes: readonly Quote[], place: string): Quote[] {
  return quotes.filter((quote) =>
    quote.places.some((mention) => 'id' in mention && mention.id === place && mention.how === 'metonym'),
  )
}
