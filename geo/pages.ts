import type { Agreement, RelationFrom } from '../src/model/agreement'
import type { NationwideTerm } from '../src/model/atlas'
import { lessonPageNames } from '../src/model/lesson'
import type { TermName } from '../src/model/person'
import type { ComparedTerm } from '../src/model/compared'
import type { Quote } from '../src/model/quote'
import { nothingShown as nothing, type Shown } from '../src/model/shown'
import { slugOf } from '../src/model/term'
import { linksOf } from '../src/model/link'
import type { Content } from './content'
import type { Diagrams } from './diagram'
import { agreementsInOrder, quotesOf, quotesOfAgreement, quotesOfPlan } from './entries'
import { nameTerm, personPage } from './people'
import { reachesOf } from './reach'
import { tourPages } from './tours'

/** The terms of all agreements, in time order, with what a comparison needs of them. */
export function comparedTerms(content: Content): ComparedTerm[] {
  return agreementsInOrder(content).flatMap(({ terms }) =>
    terms.map(({ id, kind, title, statuses, quotes }) => ({ id, kind, title, statuses, quotes })),
  )
}

/**
 * What each page shows beyond the core, by the page's name ("place/homs"): its quotations in reading order,
 * its agreements in time order, its events. A page loads this and no more.
 */
export function pageData(content: Content, diagrams: Diagrams = new Map()): Map<string, Shown> {
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

  // Every term that rests on one of the quotations, for pages that show these without their terms.
  const termsOn = (shown: readonly Quote[]): TermName[] => {
    const ids = new Set(shown.map(({ id }) => id))
    return agreements.flatMap((agreement) =>
      agreement.terms
        .filter((term) => term.quotes.some((id) => ids.has(id)))
        .map((term) => {
          const named = nameTerm(agreement.id, term)
          return { ...named, quotes: named.quotes.filter((id) => ids.has(id)) }
        }),
    )
  }

  pages.set('home', nothing)

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
    const relatedFrom = agreements.flatMap(({ id: from, relations }): RelationFrom[] =>
      relations.filter(({ to }) => to === agreement.id).map(({ to: _, ...relation }) => ({ from, ...relation })),
    )
    pages.set(`agreement/${agreement.id}`, {
      quotes: only([
        ...quotesOfAgreement(agreement),
        ...relatedFrom.flatMap((relation) => relation.quotes),
        ...content.events.filter((event) => event.agreements.includes(agreement.id)).flatMap((event) => event.quotes),
      ]),
      agreements: [agreement],
      events: content.events.filter((event) => event.agreements.includes(agreement.id)),
      nationwide: [],
      reaches: reaches.filter((reach) => reach.agreement === agreement.id),
      relatedFrom,
    })
    if (linksOf(agreement).length === 0) continue
    pages.set(`agreement/${agreement.id}/plan`, {
      quotes: only(quotesOfPlan(agreement)),
      speakers: Object.fromEntries(only(quotesOfAgreement(agreement)).map(({ id, speakers }) => [id, speakers])),
      agreements: [agreement],
      events: [],
      nationwide: [],
      diagrams: diagrams.get(agreement.id) ?? { en: [], ar: [] },
    })
  }

  const withTerms = (shown: Shown): Shown => ({ ...shown, terms: termsOn(shown.quotes) })
  for (const { id } of content.sources) {
    pages.set(`source/${id}`, withTerms({ ...nothing, quotes: quotes.filter((quote) => quote.source === id) }))
  }
  // By itself in somebody's page.
  for (const quote of quotes) pages.set(`quote/${quote.id}`, withTerms({ ...nothing, quotes: [quote] }))
  pages.set('share', { ...nothing, quotable: quotes.map(({ id, source, speakers, exact }) => ({ id, source, speakers, words: exact })) })
  for (const actor of content.actors) pages.set(`person/${actor.id}`, withTerms(personPage(actor, content)))

  pages.set('compare/places', { ...nothing, quotes: quotes.filter(({ places }) => places.some((mention) => 'id' in mention)) })
  const terms = comparedTerms(content)
  pages.set('compare/terms', { ...nothing, quotes: only(terms.flatMap((term) => term.quotes)), comparedTerms: terms })
  pages.set('about', { ...nothing, about: content.about })
  pages.set('data', nothing)
  for (const tour of content.tours) for (const [name, shown] of tourPages(tour, quotes, (of) => pages.get(of))) pages.set(name, shown)
  // A reader's own lesson is put together in the browser, from the data of the pages that it shows.
  for (const name of lessonPageNames) pages.set(name, nothing)
  return pages
}
