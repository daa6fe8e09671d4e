import type { Bounds } from '../model/geometry'
import type { PlaceEntry } from '../model/place'
import { frameNames, isWithin, type FrameName } from './project'

/** From near to far: the nearest frame that holds what is shown is the one to draw. */
const nearestFirst: readonly FrameName[] = [...frameNames].reverse()

/**
 * In: what a page is about, and the bounds of the frames. Out: the frame to draw.
 * Home shows Syria; a page without any geometry too.
 */
export function frameOfPlaces(
  places: readonly PlaceEntry[],
  boundsOf: Readonly<Record<FrameName, Bounds>>,
): FrameName {
  const drawn = places.flatMap(({ geometry }) => (geometry ? [geometry] : []))
  if (drawn.length === 0) return 'syria'
  return nearestFirst.find((name) => drawn.every((geometry) => isWithin(geometry, boundsOf[name]))) ?? 'world'
}

/** What the drawing of a page frames: the places in Syria when there are any, like the map. */
export function framedPlaces(places: readonly PlaceEntry[], ids: readonly string[]): PlaceEntry[] {
  const shown = places.filter(({ id, geometry }) => geometry !== null && ids.includes(id))
  const inSyria = shown.filter(({ ccodes }) => ccodes.includes('SY'))
  return inSyria.length > 0 ? inSyria : shown
}
