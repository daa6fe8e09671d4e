import { nothingShown, placesShown, shownOf, together, type Shown, type ShownOn } from '../src/model/shown'
import type { Quote } from '../src/model/quote'
import type { Tour, TourEntry } from '../src/model/tour'

/** The tours as every page knows them. */
export function tourEntries(tours: readonly Tour[], shownOn: ShownOn): TourEntry[] {
  // The shortest first: it is the one to begin with.
  const inOrder = [...tours].sort((a, b) => a.minutes - b.minutes || a.id.localeCompare(b.id))
  return inOrder.map(({ id, title, minutes, steps }) => ({
    id,
    title,
    minutes,
    steps: steps.map((step) => ({ title: step.title, asks: Boolean(step.ask), places: placesShown(step.show, shownOn) })),
  }))
}

/** The pages of a tour by their names: its list of steps, each step, the presenter's window, and both handouts. */
export function tourPages(tour: Tour, quotes: readonly Quote[], shownOn: ShownOn): [string, Shown][] {
  const parts = tour.steps.map(({ show }) => shownOf(show, shownOn))
  // The pupils' paper shows the words; what notes and answers rest on comes with these.
  const paper = (own: readonly string[]): Shown => ({ ...together(parts, quotes, own), tour })
  const list: Shown = { ...nothingShown, tour }
  return [
    [`tour/${tour.id}`, list],
    ...tour.steps.map((step, at): [string, Shown] => [`tour/${tour.id}/${String(at + 1)}`, { ...together([parts[at]!], quotes, step.quotes), step }]),
    [`tour/${tour.id}/presenter`, list],
    [`tour/${tour.id}/pupils`, paper([])],
    [`tour/${tour.id}/teacher`, paper(tour.steps.flatMap((step) => step.quotes))],
  ]
}
