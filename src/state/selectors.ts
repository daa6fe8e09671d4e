import type { Core, Leaf } from '../model/atlas'
import type { Theme } from '../model/palette'
import type { PlaceEntry } from '../model/place'
import type { Page } from './address'
import { leafName, type State } from './store'

/** The data of the page that is shown, or null while it is on its way. */
export function leafOf(state: State): Leaf | null {
  return state.leaves[leafName(state.address.page)] ?? null
}

/** The place that is open, or null. */
export function chosenPlace(state: State): PlaceEntry | null {
  const { page } = state.address
  if (page.kind !== 'place') return null
  return state.core?.places.find((place) => place.id === page.id) ?? null
}

/** The ids of the places that belong to a page; a page that is about no place in particular belongs to all. */
export function litOn(page: Page, core: Core): string[] {
  switch (page.kind) {
    case 'home':
    case 'about':
    case 'data':
      return core.places.map((place) => place.id)
    case 'place':
      return [page.id]
    case 'agreement': {
      const agreement = core.agreements.find(({ id }) => id === page.id)
      return agreement ? [...new Set([...agreement.places, ...agreement.venues])] : []
    }
    case 'source':
      return core.places.filter((place) => (place.mentions[page.id] ?? 0) > 0).map(({ id }) => id)
  }
}

/** The ids of the places that belong to the page that is shown. */
export function placesOnPage(state: State): string[] {
  return state.core === null ? [] : litOn(state.address.page, state.core)
}

/** The theme that was chosen: by the address, else by the reader; null: as the system says. */
export function themeOf(state: State): Theme | null {
  return state.address.choices.theme ?? state.preferredTheme
}
