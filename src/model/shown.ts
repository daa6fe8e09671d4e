import type { Agreement } from './agreement'
import type { Leaf } from './atlas'
import { clauseAt } from './link'
import { placesOf, type Quote } from './quote'
import { readShow } from './tour'

/** What is shown of a page beyond the core. */
export type Shown = Omit<Leaf, 'version'>

/** In: the name of a page's data. Out: what the page shows; undefined: there is none, or it is on its way. */
export type ShownOn = (name: string) => Shown | undefined

export const nothingShown: Shown = { quotes: [], agreements: [], events: [], nationwide: [] }

/** The name of the data of the page that a step leads to: "agreement/plan-2016-09-09/plan". */
export function pageNameOf(show: string): string {
  return show.replace(/\/?(?:[?#].*)?$/, '')
}

/** The ids of the places that what a step shows is about; none: about no place in particular. */
export function placesShown(show: string, shownOn: ShownOn): string[] {
  const shown = readShow(show)
  const page = shownOn(pageNameOf(show))
  switch (shown?.kind) {
    case 'place':
      return [shown.id]
    case 'source': {
      const quotes = page?.quotes ?? []
      return [...new Set(quotes.filter(({ id }) => shown.quote === null || id === shown.quote).flatMap(placesOf))]
    }
    case 'agreement':
    case 'plan': {
      const agreement = page?.agreements.find(({ id }) => id === shown.id)
      if (!agreement) return []
      const { term } = clauseAt(agreement, shown.kind === 'agreement' ? shown.term : null)
      const places = (term ? [term] : agreement.terms).flatMap((each) => each.places ?? [])
      return [...new Set(places.length > 0 ? places : agreement.venues.map(({ place }) => place))]
    }
    default:
      return []
  }
}

/** What a step shows, from the data of the page that it leads to: no more of it than the step needs. */
export function shownOf(show: string, shownOn: ShownOn): Shown {
  const shown = readShow(show)
  const page = shownOn(pageNameOf(show))
  if (!shown || !page) return nothingShown
  if (shown.kind === 'plan') {
    // The short board names what it waits for; the words are on the plan's own page.
    const { speakers, agreements } = page
    return { ...nothingShown, agreements, ...(speakers ? { speakers } : {}) }
  }
  if (shown.kind === 'source') return { ...nothingShown, quotes: page.quotes.filter(({ id }) => id === shown.quote) }
  const agreement = page.agreements[0]
  if (shown.kind !== 'agreement' || !agreement) return nothingShown
  const { term, condition } = clauseAt(agreement, shown.term)
  const needed = new Set((term?.requires ?? []).map(({ needs }) => needs))
  const resting = new Set([
    ...(term ?? condition ?? agreement).quotes,
    ...(term?.requires ?? []).flatMap((requirement) => requirement.quotes),
  ])
  return {
    ...nothingShown,
    quotes: page.quotes.filter(({ id }) => resting.has(id)),
    agreements: [{ ...agreement, terms: agreement.terms.filter(({ id }) => id === term?.id || needed.has(id)) }],
    reaches: term ? (page.reaches ?? []).filter(({ place }) => term.places?.includes(place)) : [],
  }
}

/** What stands together: each thing once. In: all quotations in reading order, and the ids of those that are shown besides. */
export function together(parts: readonly Shown[], quotes: readonly Quote[], own: readonly string[] = []): Shown {
  const wanted = new Set([...own, ...parts.flatMap((part) => part.quotes.map(({ id }) => id))])
  const agreements = new Map<string, Agreement>()
  for (const agreement of parts.flatMap((part) => part.agreements)) {
    const known = agreements.get(agreement.id)
    const terms = [...(known?.terms ?? []), ...agreement.terms.filter(({ id }) => !known?.terms.some((term) => term.id === id))]
    agreements.set(agreement.id, { ...agreement, terms })
  }
  const plan = parts.find((part) => part.speakers)
  return {
    quotes: quotes.filter(({ id }) => wanted.has(id)),
    agreements: [...agreements.values()],
    events: [],
    nationwide: [],
    reaches: parts.length === 1 ? (parts[0]!.reaches ?? []) : [],
    ...(plan?.speakers ? { speakers: plan.speakers } : {}),
  }
}
