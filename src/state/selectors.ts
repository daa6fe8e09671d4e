import type { Core, Leaf } from '../model/atlas'
import { isFiltering, type Facts, type Filter } from '../model/facts'
import type { Theme } from '../model/palette'
import type { PlaceEntry } from '../model/place'
import type { Presenting, TourEntry } from '../model/tour'
import { standingUnder, visibleUnder, type Visible } from '../model/visible'
import { lessonId } from '../model/lesson'
import { isOfLesson, type Page } from './address'
import { lessonEntry, lessonLeaf } from './lesson'
import { leafName, type InView, type State } from './store'
import { placesNow, planOn, type PlanNow } from '../model/planNow'

/** The data that was written for the page that is shown, or null while it is on its way. */
export function writtenLeaf(state: State): Leaf | null {
  return state.leaves[leafName(state.address.page)] ?? null
}

/** The data of the page that is shown: as it was written, or of a lesson put together; null while it is on its way. */
export function leafOf(state: State): Leaf | null {
  return isOfLesson(state.address.page) ? lessonLeaf(state) : writtenLeaf(state)
}

/** The place that is open, or null. */
export function chosenPlace(state: State): PlaceEntry | null {
  const { page } = state.address
  if (page.kind !== 'place') return null
  return state.core?.places.find((place) => place.id === page.id) ?? null
}

function tourOf({ tours }: Core, id: string, lesson: TourEntry | null): TourEntry | undefined {
  return id === lessonId ? (lesson ?? undefined) : tours.find((tour) => tour.id === id)
}

/** The ids of the places that belong to a page; a page that is about no place in particular belongs to all. `lesson`: the one that is open, if any. */
export function litOn(page: Page, core: Core, lesson: TourEntry | null = null): string[] {
  switch (page.kind) {
    case 'home':
    case 'about':
    case 'compare':
    case 'data':
    case 'share':
      return core.places.map((place) => place.id)
    case 'place':
      return [page.id]
    case 'plan':
    case 'agreement': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      return agreement ? [...new Set([...agreement.places, ...agreement.venues])] : []
    }
    case 'source':
      return core.places.filter((place) => (place.mentions[page.id] ?? 0) > 0).map(({ id }) => id)
    case 'tour':
    case 'presenter':
    case 'handout':
      return [...new Set(tourOf(core, page.id, lesson)?.steps.flatMap(({ places }) => places) ?? [])]
    case 'lesson': {
      const places = [...new Set(lesson?.steps.flatMap((step) => step.places) ?? [])]
      return places.length > 0 ? places : core.places.map((place) => place.id)
    }
    case 'step': {
      const places = tourOf(core, page.id, lesson)?.steps[page.step - 1]?.places ?? []
      return places.length > 0 ? places : core.places.map((place) => place.id)
    }
    case 'quote':
      return []
    case 'person':
      return core.actors.find(({ id }) => id === page.id)?.places ?? []
  }
}

/** The ids of the places that belong to the page that is shown, whatever of it is in view: where its map looks. */
export function placesOfPage(state: State): string[] {
  return state.core === null ? [] : litOn(state.address.page, state.core, lessonEntry(state))
}

function inViewOf(state: State): InView | null {
  return state.inView?.page === leafName(state.address.page) ? state.inView : null
}

/** The ids of the places of the passages in view; null: nothing is told of what is in view. */
export function placesInView(state: State): readonly string[] | null {
  return inViewOf(state)?.places ?? null
}

/** The ids of the places that light up: those of the passages in view while a source is read, else all of the page. */
export function placesOnPage(state: State): readonly string[] {
  return placesInView(state) ?? placesOfPage(state)
}

const none: readonly string[] = []

/** The ids of the quotations that the reader has before the eyes. */
export function quotesInView(state: State): readonly string[] {
  return inViewOf(state)?.quotes ?? none
}

/** A plan as it stands: in the chosen account, at the chosen moment. Null where no plan is shown. */
export function planNow(state: Pick<State, 'address' | 'leaves'>): PlanNow | null {
  const { page, choices } = state.address
  const leaf = page.kind === 'plan' ? state.leaves[leafName(page)] : undefined
  const agreement = leaf?.agreements[0]
  return leaf && agreement ? planOn(agreement, leaf, choices.account, choices.run) : null
}

/** The ids of the places to light: of a plan that is being tried, those with a term that may begin at this moment. */
export function litPlaces(state: State): readonly string[] {
  const now = state.address.choices.run === null ? null : planNow(state)
  return now ? placesNow(now) : placesOnPage(state)
}

/** The presentation that is held, on its path or off it; null: none, or one of a tour that there is not. */
export function presentingOf(state: State): Presenting | null {
  const { present } = state.address.choices
  return present && state.core && tourOf(state.core, present.tour, lessonEntry(state))?.steps[present.step - 1] ? present : null
}

/** The presentation whose step is the page that is open; null: none, or it is off its path. */
export function presentingOn(state: State): Presenting | null {
  const present = presentingOf(state)
  const { page } = state.address
  return present && page.kind === 'step' && page.id === present.tour && page.step === present.step ? present : null
}

/** The theme that was chosen: by the address, else by the reader; null: as the system says. */
export function themeOf(state: State): Theme | null {
  return state.address.choices.theme ?? state.preferredTheme
}

/** The last choices and the last answer: asked for at every change of the store, they change only with the choices. */
let chosen: { key: string; filter: Filter } | null = null
let answered: { facts: Facts; filter: Filter; visible: Visible; places: readonly string[] } | null = null
let standing: { places: PlaceEntry[]; visible: Visible; shown: PlaceEntry[] } | null = null

/** The filters and the period that are chosen. The same object for the same choices. */
export function filterOf({ address }: State): Filter {
  const { period, kind, status, speaker, source, agreement } = address.choices
  const filter: Filter = { period, kind, status, speaker, source, agreement }
  const key = JSON.stringify(filter)
  if (chosen?.key !== key) chosen = { key, filter }
  return chosen.filter
}

function answerOf(state: State): typeof answered {
  const { facts } = state
  const filter = filterOf(state)
  if (facts === null || !isFiltering(filter)) return null
  if (answered?.facts !== facts || answered.filter !== filter) {
    const visible = visibleUnder(facts, filter)
    answered = { facts, filter, visible, places: [...visible.places.keys()] }
  }
  return answered
}

/** What the filters and the period leave; null: nothing is chosen, or what it is computed from is on its way. */
export function visibleOf(state: State): Visible | null {
  return answerOf(state)?.visible ?? null
}

const noPlaces: PlaceEntry[] = []

/** The places as map and drawing show them: each with its status by the words that remain. The same list for the same choices. */
export function shownPlaces(state: State): PlaceEntry[] {
  const places = state.core?.places ?? noPlaces
  const visible = visibleOf(state)
  if (visible === null) return places
  if (standing?.places !== places || standing.visible !== visible) {
    const shown = places.map((place) => ({ ...place, ...standingUnder(visible.places, place.id, place) }))
    standing = { places, visible, shown }
  }
  return standing.shown
}

/** The ids of the places that the remaining quotations name, or whose terms rest on them; null: all. The same list for the same choices. */
export function visiblePlaces(state: State): readonly string[] | null {
  return answerOf(state)?.places ?? null
}
