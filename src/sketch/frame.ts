import type { Geometry } from 'geojson'
import { positionsOf, type Bounds } from '../model/geometry'
import type { PlaceEntry } from '../model/place'
import { frameNames, isWithin, projectionOf, type FrameName, type Projection } from './project'

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

/** A shape smaller than this is not told from a point, and is left to the list and to nearer frames. */
const smallest = 12

function extentOf(geometry: Geometry, projection: Projection): number {
  const points = positionsOf(geometry).map(projection.point)
  const across = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis])
    return Math.max(...values) - Math.min(...values)
  }
  return Math.max(across(0), across(1))
}

/** The places that the drawing of a frame shows: points, shapes large enough to be seen, and the open one. */
export function drawnPlaces(places: readonly PlaceEntry[], bounds: Bounds, chosen: string | null): PlaceEntry[] {
  const projection = projectionOf(bounds)
  return places.filter(
    ({ id, geometry }) =>
      geometry !== null &&
      isWithin(geometry, bounds) &&
      (geometry.type === 'Point' || id === chosen || extentOf(geometry, projection) >= smallest),
  )
}
