import { anchorOf } from '../model/geometry'
import type { PlaceEntry } from '../model/place'
import type { MapScene } from './contract'
import type { Point } from './pointing'

/** What lies beyond the edge of the map and belongs to the page. */
export interface Beyond {
  place: PlaceEntry
  /** where it would be on the screen */
  at: Point
  /** from the middle of the map, kilometres along the great circle */
  km: number
}

/** Great-circle kilometres, haversine; radius 6371.0088 km (IUGG mean), as turf at build. */
export function kmBetween([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180
  const h = Math.sin(rad(y2 - y1) / 2) ** 2 + Math.cos(rad(y1)) * Math.cos(rad(y2)) * Math.sin(rad(x2 - x1) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)))
}

// Farther places of one neighbourhood say the same: Geneva stands for Montreux and Paris.
const apartKm = 700

/**
 * In: the scene, the middle of the map, its size, where a position lies on the screen. Out: what belongs to the page
 * and lies beyond the edge, the weightiest first: the other ends of its lines, then where terms apply or talks were held.
 */
export function beyondEdge(
  { places, lit, visible, reaches }: Pick<MapScene, 'places' | 'lit' | 'visible' | 'reaches'>,
  middle: readonly number[],
  [width, height]: Point,
  project: (position: readonly number[]) => Point,
  most: number,
): Beyond[] {
  const ends = new Set(reaches.flatMap(({ venue, place }) => [venue, place]))
  const weight = ({ id, role, quoteCount }: PlaceEntry): number =>
    (ends.has(id) ? 2_000_000 : 0) + (role === 'terms' || role === 'talks' ? 1_000_000 : 0) + quoteCount
  const candidates = places
    .filter(({ id, role }) => (ends.has(id) || (lit.includes(id) && role !== 'mentioned')) && (visible === null || visible.includes(id)))
    .sort((a, b) => weight(b) - weight(a))
  const found: Beyond[] = []
  for (const place of candidates) {
    const anchor = place.geometry && anchorOf(place.geometry)
    if (!anchor || found.length === most) continue
    const at = project(anchor)
    if (at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height) continue
    const isSaid = found.some((other) => kmBetween(anchorOf(other.place.geometry!)!, anchor) < apartKm)
    if (!isSaid) found.push({ place, at, km: kmBetween(middle, anchor) })
  }
  return found
}

/** The free part of the map, CSS pixels: between what stands on it above and below. */
export interface Room {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where the way from the middle of the map to a point leaves the room, and in which direction (radians, clockwise from right). */
export function leaves(room: Room, [width, height]: Point, [x, y]: Point): { at: Point; angle: number } {
  const [cx, cy] = [width / 2, height / 2]
  const [dx, dy] = [x - cx, y - cy]
  const share = (delta: number, low: number, high: number, middle: number): number =>
    delta > 0 ? (high - middle) / delta : delta < 0 ? (low - middle) / delta : Infinity
  const t = Math.max(0, Math.min(share(dx, room.left, room.right, cx), share(dy, room.top, room.bottom, cy)))
  return { at: Number.isFinite(t) ? [cx + dx * t, cy + dy * t] : [cx, cy], angle: Math.atan2(dy, dx) }
}
