import { inTimeOrder, type AgreementEntry } from './agreement'
import type { Core } from './atlas'
import type { Bounds } from './geometry'
import type { PlaceEntry } from './place'

/** How the places and agreements are divided among the core and the pages: a large atlas shares only the most spoken of. */
export interface Division {
  /** how many there are in all */
  counts: { places: number; agreements: number }
  /** the ids of those that every page shares; null: all */
  shared: { places: string[]; agreements: string[] } | null
  /** where the places lie that the map draws from tiles; null: there are none */
  tiled: Bounds | null
}

/** The deepest zoom that has tiles of its own: from there on they hold every place. */
export const deepestTiles = 8
/** What the layer in each tile is called. */
export const tileLayer = 'places'

/** Nothing divided: every page shares everything. */
export function undivided({ length: places }: readonly PlaceEntry[], { length: agreements }: readonly AgreementEntry[]): Division {
  return { counts: { places, agreements }, shared: null, tiled: null }
}

/** Entries that a page names and the core has not. */
export interface More {
  places: PlaceEntry[]
  agreements: AgreementEntry[]
}

/** Whether every place and every agreement that there is stands in the core. */
export function isWhole({ places, agreements, division: { counts } }: Pick<Core, 'places' | 'agreements' | 'division'>): boolean {
  return places.length >= counts.places && agreements.length >= counts.agreements
}

/** The places and agreements that every page shares, whatever pages have brought meanwhile. */
export function sharedOf({ places, agreements, division: { shared } }: Core): More {
  const among = <T extends { id: string }>(all: T[], ids: readonly string[]): T[] => {
    const wanted = new Set(ids)
    return all.filter(({ id }) => wanted.has(id))
  }
  return shared === null ? { places, agreements } : { places: among(places, shared.places), agreements: among(agreements, shared.agreements) }
}

function unknownOf<T extends { id: string }>(known: readonly T[], more: readonly T[]): T[] {
  const ids = new Set(known.map(({ id }) => id))
  return more.filter(({ id }) => !ids.has(id))
}

/**
 * In: the core, and what a page brings of its own, if it does. Out: the core with both, in the order of the lists,
 * whatever came first; the same object where nothing is new.
 */
export function withMore(core: Core, more: More | undefined): Core {
  const [places, agreements] = [unknownOf(core.places, more?.places ?? []), unknownOf(core.agreements, more?.agreements ?? [])]
  if (places.length + agreements.length === 0) return core
  const first = core.division.shared?.places.length ?? 0
  const others = [...core.places.slice(first), ...places].sort((a, b) => b.quoteCount - a.quoteCount || a.id.localeCompare(b.id))
  return {
    ...core,
    places: [...core.places.slice(0, first), ...others],
    agreements: [...core.agreements, ...agreements].sort(inTimeOrder),
  }
}
