import { anchorOf, linesOf } from '../model/geometry'
import type { PlaceEntry } from '../model/place'
import { roundKm, type Reach } from '../model/reach'
import { touches, type Box } from './labels'
import { width, type Point, type Projection } from './project'

/** A great circle from a venue to a place that terms touch, as far as the frame shows it. */
export interface SketchLine {
  venue: string
  place: string
  km: number
  /** what of it lies within the frame, part by part, in drawing units */
  parts: Point[][]
  /** whether its distance is written; a line beside it may say the same */
  isSaid: boolean
}

/** Ends nearer to each other than this are one cluster, to which one line leads. Drawing units. */
const clusterReach = 60

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by)

/** The part of a segment within the frame (Liang and Barsky 1984), or null where none is. */
function clip([ax, ay]: Point, [bx, by]: Point, height: number): [Point, Point] | null {
  const [dx, dy] = [bx - ax, by - ay]
  let [from, to] = [0, 1]
  for (const [delta, room] of [[-dx, ax], [dx, width - ax], [-dy, ay], [dy, height - ay]] as const) {
    if (delta === 0 && room < 0) return null
    if (delta < 0) from = Math.max(from, room / delta)
    if (delta > 0) to = Math.min(to, room / delta)
  }
  return from < to ? [[ax + dx * from, ay + dy * from], [ax + dx * to, ay + dy * to]] : null
}

function clipped(points: readonly Point[], height: number): Point[][] {
  const parts: Point[][] = []
  for (const [at, point] of points.entries()) {
    const piece = at === 0 ? null : clip(points[at - 1]!, point, height)
    if (!piece) continue
    const last = parts.at(-1)
    if (last && distance(last.at(-1)!, piece[0]) < 0.01) last.push(piece[1])
    else parts.push(piece)
  }
  return parts
}

/**
 * In: what a page reaches, all places, the frame's projection. Out: the lines that the frame shows, one for each
 * venue and cluster of places, to the place of which most is quoted.
 */
export function sketchLines(reaches: readonly Reach[], places: readonly PlaceEntry[], projection: Projection): SketchLine[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const weightOf = ({ place }: Reach): number => byId.get(place)?.quoteCount ?? 0
  const kept: { venue: string; end: Point }[] = []
  const said = new Set<string>()
  return [...reaches]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap(({ venue, place, km, line }): SketchLine[] => {
      const geometry = byId.get(place)?.geometry
      const anchor = geometry && anchorOf(geometry)
      if (!anchor) return []
      const end = projection.point(anchor)
      if (kept.some((other) => other.venue === venue && distance(other.end, end) < clusterReach)) return []
      const parts = linesOf(line).flatMap((positions) => clipped(positions.map(projection.point), projection.height))
      if (parts.length === 0) return []
      kept.push({ venue, end })
      const words = `${venue} ${String(roundKm(km))}`
      const isSaid = !said.has(words)
      said.add(words)
      return [{ venue, place, km, parts, isSaid }]
    })
}

/** Text set along a line: the middle of its foot, and its slope in degrees, never upside down. */
export interface AlongLabel {
  text: string
  x: number
  y: number
  angle: number
}

function lengthOfPart(part: readonly Point[]): number {
  return part.slice(1).reduce((sum, point, at) => sum + distance(part[at]!, point), 0)
}

function pointAt(part: readonly Point[], along: number): Point {
  let left = along
  for (const [at, point] of part.entries()) {
    const next = part[at + 1]
    if (!next) return point
    const length = distance(point, next)
    if (left <= length) {
      const share = length === 0 ? 0 : left / length
      return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]
    }
    left -= length
  }
  return part.at(-1) ?? [0, 0]
}

// Close enough that no word slips between two of them.
const boxStep = 8

/** What lines cover, as boxes for the placing of words. */
export function boxesAlong(parts: readonly Point[][]): Box[] {
  return parts.flatMap((part) => {
    const length = lengthOfPart(part)
    return Array.from({ length: Math.ceil(length / boxStep) + 1 }, (_, step): Box => {
      const [x, y] = pointAt(part, Math.min(length, step * boxStep))
      return [x - 2, y - 2, x + 2, y + 2]
    })
  })
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/**
 * In: a line's parts, its words, their size and width, the frame's height, boxes that must stay free. Out: where
 * the words stand, above the line and nearest to the middle of the frame's height, which every pane shows; and the
 * boxes they take. Null: nowhere.
 */
export function labelAlong(
  parts: readonly Point[][],
  text: string,
  size: number,
  long: number,
  height: number,
  taken: readonly Box[],
): { label: AlongLabel; boxes: Box[] } | null {
  const found = parts.flatMap((part) => {
    const length = lengthOfPart(part)
    return shares.flatMap((share) => {
      const middle = length * share
      if (middle - long / 2 < 0 || middle + long / 2 > length) return []
      const [from, to] = [pointAt(part, middle - long / 2), pointAt(part, middle + long / 2)]
      const [start, stop] = from[0] <= to[0] ? [from, to] : [to, from]
      const slope = Math.atan2(stop[1] - start[1], stop[0] - start[0])
      // Above the line, so that it does not run through the letters; a bent line rises above its chord.
      const [mx, my] = pointAt(part, middle)
      const away: Point = [Math.sin(slope), -Math.cos(slope)]
      const foot: Point = [mx + away[0] * size * 0.4, my + away[1] * size * 0.4]
      const steps = Math.max(1, Math.ceil(long / size))
      const boxes = Array.from({ length: steps + 1 }, (_, step): Box => {
        const along = (step / steps - 0.5) * long
        const x = foot[0] + Math.cos(slope) * along + away[0] * size * 0.35
        const y = foot[1] + Math.sin(slope) * along + away[1] * size * 0.35
        return [x - size * 0.55, y - size * 0.55, x + size * 0.55, y + size * 0.55]
      })
      const isFree = boxes.every(
        (box) => box[0] >= 4 && box[1] >= 4 && box[2] <= width - 4 && box[3] <= height - 4 && !taken.some((other) => touches(other, box)),
      )
      return isFree ? [{ label: { text, x: foot[0], y: foot[1], angle: (slope * 180) / Math.PI }, boxes }] : []
    })
  })
  const off = ({ label }: (typeof found)[number]): number => Math.abs(label.y - height / 2)
  return found.sort((a, b) => off(a) - off(b))[0] ?? null
}
