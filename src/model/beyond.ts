import { anchorOf, type Bounds } from './geometry'
import type { PlaceEntry } from './place'
import type { Reach } from './reach'

/** A point of the map or of the drawing: its pixels or units, y downward. */
type Point = readonly [x: number, y: number]

/** What lies beyond the edge of the map and belongs to the page. */
export interface Beyond {
  place: PlaceEntry
  /** where it would be on the map, were it larger */
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

/** What a map shows, as far as what lies beyond its edge depends on it. */
export interface Shown {
  places: readonly PlaceEntry[]
  /** ids of the places that belong to the page */
  lit: readonly string[]
  /** ids of the places that match the reader's filter; null: there is none, and all do */
  visible: readonly string[] | null
  /** from the venues of the page's agreements to the places their terms touch */
  reaches: readonly Reach[]
}

/**
 * In: what is shown, the middle of the map in degrees, its size, where a position lies on it, how many at most.
 * Out: what belongs to the page and lies beyond the edge, the weightiest first: the other ends of its lines, then
 * where terms apply or talks were held.
 */
export function beyondEdge(
  { places, lit, visible, reaches }: Shown,
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

/** The free part of the map, in its pixels or units: between what stands on it above and below. */
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

// How far a hint may stand from where the way to its place leaves the map, along the edge, pixels or units.
const slides = [0, -28, 28, -56, 56, -90, 90, -130, 130, -180, 180]

/** In: a hint's size and where its way leaves the room. Out: the places it may stand at, best first, wholly inside the room. */
export function standsFor([width, height]: Point, [x, y]: Point, room: Room): Bounds[] {
  const isSide = Math.min(x - room.left, room.right - x) <= Math.min(y - room.top, room.bottom - y)
  return slides.map((slide): Bounds => {
    const [px, py] = isSide ? [x, y + slide] : [x + slide, y]
    const left = Math.max(room.left, Math.min(room.right - width, px - width / 2))
    const top = Math.max(room.top, Math.min(room.bottom - height, py - height / 2))
    return [left, top, left + width, top + height]
  })
}
