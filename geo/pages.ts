import type { Agreement } from '../src/model/agreement'
import type { Leaf, NationwideTerm } from '../src/model/atlas'
import type { Quote } from '../src/model/quote'
import { slugOf } from '../src/model/term'
import type { Content } from './content'
import { agreementsInOrder, quotesOf, quotesOfAgreement } from './entries'
import { reachesOf } from './reach'

type Shown = Omit<Leaf, 'version'>

/**
 * What each page shows beyond the core, by the page's name ("place/homs"): its quotations in reading order,
 * its agreements in time order, its events. A page loads this and no more.
 */
export function pageData(content: Content): Map<string, Shown> {
  const quotes = quotesOf(content)
  const agreements = agreementsInOrder(content)
  const reaches = reachesOf(content)
  const pages = new Map<string, Shown>()
  const only = (ids: Iterable<string>): Quote[] => {
    const wanted = new Set(ids)
    return quotes.filter(({ id }) => wanted.has(id))
  }

  const nationwide: NationwideTerm[] = agreements.flatMap((agreement) =>
    agreement.terms
      .filter((term) => term.scope === 'nationwide')
      .map((term) => ({ agreement: agreement.id, slug: slugOf(term.id), title: term.title })),
  )

  pages.set('home', { quotes: [], agreements: [], events: [], nationwide: [] })

  for (const { properties } of content.places) {
    const { id } = properties
    // Of an agreement, a place's page shows the terms that apply here; the rest is one link away.
    const here = agreements.flatMap((agreement): Agreement[] => {
      const applying = agreement.terms.filter((term) => term.places?.includes(id))
      // what they require comes along, for its title
      const needed = new Set(applying.flatMap((term) => term.requires.map((requirement) => requirement.needs)))
      const terms = agreement.terms.filter((term) => applying.includes(term) || needed.has(term.id))
      const isVenue = agreement.venues.some(({ place }) => place === id)
      return terms.length > 0 || isVenue ? [{ ...agreement, terms }] : []
    })
    const events = content.events.filter((event) => event.places.includes(id))
    pages.set(`place/${id}`, {
      quotes: only([
        ...quotes.filter((quote) => quote.places.some((mention) => 'id' in mention && mention.id === id)).map((quote) => quote.id),
        ...here.flatMap(({ terms, venues }) => [
          ...venues.filter(({ place }) => place === id).flatMap((venue) => venue.quotes),
          ...terms
            .filter((term) => term.places?.includes(id))
            .flatMap((term) => [...term.quotes, ...term.requires.flatMap((requirement) => requirement.quotes)]),
        ]),
        ...events.flatMap((event) => event.quotes),
      ]),
      agreements: here,
      events,
      nationwide: properties.ccodes.includes('SY') ? nationwide : [],
      // of a place where terms apply, where they were spoken of; of a venue, where what was spoken of there was to apply
      reaches: reaches.filter(({ venue, place }) => venue === id || place === id),
    })
  }

  for (const agreement of agreements) {
    pages.set(`agreement/${agreement.id}`, {
      quotes: only([
        ...quotesOfAgreement(agreement),
        ...content.events.filter((event) => event.agreements.includes(agreement.id)).flatMap((event) => event.quotes),
      ]),
      agreements: [agreement],
      events: content.events.filter((event) => event.agreements.includes(agreement.id)),
      nationwide: [],
      reaches: reaches.filter((reach) => reach.agreement === agreement.id),
    })
  }

  for (const { id } of content.sources) {
    pages.set(`source/${id}`, { quotes: quotes.filter((quote) => quote.source === id), agreements: [], events: [], nationwide: [] })
  }
  const nothing: Shown = { quotes: [], agreements: [], events: [], nationwide: [] }
  pages.set('about', { ...nothing, about: content.about })
  pages.set('data', nothing)
  return pages
}
