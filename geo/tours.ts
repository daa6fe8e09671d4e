import type { Agreement } from '../src/model/agreement'
import type { Leaf } from '../src/model/atlas'
import { clauseAt } from '../src/model/link'
import { placesOf, type Quote } from '../src/model/quote'
import { readShow, type Tour, type TourEntry, type TourStep } from '../src/model/tour'
import type { Content } from './content'

type Shown = Omit<Leaf, 'version'>

/** The ids of the places that what a step shows is about; none: about no place in particular. */
function placesShown({ show }: TourStep, content: Content): string[] {
  const shown = readShow(show)
  if (shown === null) return []
  switch (shown.kind) {
    case 'place':
      return [shown.id]
    case 'source': {
      const quotes = content.quotes.get(shown.id) ?? []
      return [...new Set(quotes.filter(({ id }) => shown.quote === null || id === shown.quote).flatMap(placesOf))]
    }
    case 'agreement':
    case 'plan': {
      const agreement = content.agreements.find(({ id }) => id === shown.id)
      if (!agreement) return []
      const { term } = clauseAt(agreement, shown.kind === 'agreement' ? shown.term : null)
      const places = (term ? [term] : agreement.terms).flatMap((each) => each.places ?? [])
      return [...new Set(places.length > 0 ? places : agreement.venues.map(({ place }) => place))]
    }
    default:
      return []
  }
}

/** The tours as every page knows them. */
export function tourEntries(content: Content): TourEntry[] {
  // The shortest first: it is the one to begin with.
  const inOrder = [...content.tours].sort((a, b) => a.minutes - b.minutes || a.id.localeCompare(b.id))
  return inOrder.map(({ id, title, minutes, steps }) => ({
    id,
    title,
    minutes,
    steps: steps.map((step) => ({ title: step.title, asks: Boolean(step.ask), places: placesShown(step, content) })),
  }))
}

/** What a step shows, from the data of the page that it leads to: no more of it than the step needs. */
function shownOf({ show }: TourStep, content: Content, pages: ReadonlyMap<string, Shown>): Shown {
  const nothing: Shown = { quotes: [], agreements: [], events: [], nationwide: [] }
  const shown = readShow(show)
  if (shown === null) return nothing
  if (shown.kind === 'plan') {
    // The short board names what it waits for; the words are on the plan's own page.
    const { speakers, agreements } = pages.get(`agreement/${shown.id}/plan`) ?? nothing
    return { ...nothing, agreements, ...(speakers ? { speakers } : {}) }
  }
  if (shown.kind === 'source') {
    return { ...nothing, quotes: (content.quotes.get(shown.id) ?? []).filter(({ id }) => id === shown.quote) }
  }
  if (shown.kind !== 'agreement') return nothing
  const { agreements, quotes, reaches = [] } = pages.get(`agreement/${shown.id}`) ?? nothing
  const agreement = agreements[0]
  if (!agreement) return nothing
  const { term, condition } = clauseAt(agreement, shown.term)
  const needed = new Set((term?.requires ?? []).map(({ needs }) => needs))
  const resting = new Set([
    ...(term ?? condition ?? agreement).quotes,
    ...(term?.requires ?? []).flatMap((requirement) => requirement.quotes),
  ])
  return {
    ...nothing,
    quotes: quotes.filter(({ id }) => resting.has(id)),
    agreements: [{ ...agreement, terms: agreement.terms.filter(({ id }) => id === term?.id || needed.has(id)) }],
    reaches: term ? reaches.filter(({ place }) => term.places?.includes(place)) : [],
  }
}

/** What stands together: each thing once. */
function together(parts: readonly Shown[], quotes: readonly Quote[], own: readonly string[]): Shown {
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

/** The pages of a tour by their names: its list of steps, each step, the presenter's window, and both handouts. */
export function tourPages(tour: Tour, content: Content, quotes: readonly Quote[], pages: ReadonlyMap<string, Shown>): [string, Shown][] {
  const parts = tour.steps.map((step) => shownOf(step, content, pages))
  // The pupils' paper shows the words; what notes and answers rest on comes with these.
  const paper = (own: readonly string[]): Shown => ({ ...together(parts, quotes, own), tour })
  const list: Shown = { quotes: [], agreements: [], events: [], nationwide: [], tour }
  return [
    [`tour/${tour.id}`, list],
    ...tour.steps.map((step, at): [string, Shown] => [`tour/${tour.id}/${String(at + 1)}`, { ...together([parts[at]!], quotes, step.quotes), step }]),
    [`tour/${tour.id}/presenter`, list],
    [`tour/${tour.id}/pupils`, paper([])],
    [`tour/${tour.id}/teacher`, paper(tour.steps.flatMap((step) => step.quotes))],
  ]
}
