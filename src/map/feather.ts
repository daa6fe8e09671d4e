import type { MultiPolygon, Geometry, Position } from 'geojson'
import { boundsOf, distanceToSegment, isInside, planeAround, ringsOf } from '../model/geometry'
import { depthIn, edgesOf } from './depth'

// Nobody surveyed these edges, so none is drawn. MapLibre can blur a line but not a fill, and a blurred
// line on a fill leaves a dark rim: so the area is cut into rings by their distance from the edge (marching
// squares on a distance grid), each a little fainter than the next. Rings, not a stack of whole areas: two
// dozen faint fills over each other lose so much to rounding that ochre turns pink and green.
// A step is at most half a part in 256 of a colour. Those of nine could be counted, and where two areas fade into
// each other, thirty were still seen as stripes: each rounds on its own, and a ring was eight pixels wide.
// 44 cells along the longer side: a cell is smaller than a third of the error for all our areas, and crossings
// between cells are interpolated.
// From far away the whole area is a few pixels wide, and rings narrower than one are for nobody.
const detail = { fine: { ringCount: 48, cellCount: 44 }, coarse: { ringCount: 12, cellCount: 22 } } as const
/** How finely a soft edge is drawn. */
export type Fineness = keyof typeof detail
/** From this zoom a soft edge needs its fine rings: before, even the widest of our areas is no wider than a name. */
export const fineZoom = 8

type Point = [number, number]

/** Where the level crosses between two corners of a cell. */
function crossing(a: Point, b: Point, da: number, db: number, level: number): Point {
  const t = da === db ? 0.5 : (level - da) / (db - da)
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

/** Edges of a cell: 0 bottom, 1 right, 2 top, 3 left. For each case, the segments that keep the inside on the left. */
const cases: readonly (readonly (readonly [number, number])[])[] = [
  [], [[3, 0]], [[0, 1]], [[3, 1]], [[1, 2]], [[3, 2], [1, 0]], [[0, 2]], [[3, 2]],
  [[2, 3]], [[2, 0]], [[0, 3], [2, 1]], [[2, 1]], [[1, 3]], [[1, 0]], [[0, 3]], [],
].map((segments) => segments.map(([from, to]) => [to!, from!] as const))

interface Grid {
  columns: number
  rows: number
  at: (i: number, j: number) => Point
  depth: Float64Array
}

/**
 * A line without the points that it does not need: the next that is kept is the farthest from which every point between
 * lies within the tolerance. Most of a level runs straight, beside an edge of the area.
 */
function straightened(line: readonly Point[], tolerance: number): Point[] {
  const kept = [line[0]!]
  let start = 0
  for (let end = 2; end < line.length; end++) {
    const isStraight = line.slice(start + 1, end).every((point) => distanceToSegment(point, line[start]!, line[end]!) <= tolerance)
    if (isStraight) continue
    start = end - 1
    kept.push(line[start]!)
  }
  return [...kept, line.at(-1)!]
}

/** Closed lines along which the depth equals the level. Unique keys of crossed edges join the segments. */
function contour({ columns, rows, at, depth }: Grid, level: number, tolerance: number): Point[][] {
  const value = (i: number, j: number): number => depth[j * (columns + 1) + i]!
  const next = new Map<string, { to: string; point: Point }>()
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const depths = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)] as const
      const isIn = (corner: 0 | 1 | 2 | 3): number => (depths[corner] >= level ? 1 << corner : 0)
      const segments = cases[isIn(0) | isIn(1) | isIn(2) | isIn(3)]!
      if (segments.length === 0) continue
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]] as const
      const keys = [`h${i},${j}`, `v${i + 1},${j}`, `h${i},${j + 1}`, `v${i},${j}`]
      for (const [from, to] of segments) {
        const [a, b] = [from, (from + 1) % 4]
        const point = crossing(at(...corners[a]!), at(...corners[b]!), depths[a]!, depths[b]!, level)
        next.set(keys[from]!, { to: keys[to]!, point })
      }
    }
  }
  // Vertices nearer than this fall on one unit of a tile, and slivers between them tear pinholes into the fill.
  const [a, b] = [at(0, 0), at(1, 0)]
  const least = (b[0] - a[0]) * 0.08
  const rings: Point[][] = []
  while (next.size > 0) {
    const ring: Point[] = []
    let key = next.keys().next().value
    while (key !== undefined) {
      const step = next.get(key)
      if (!step) break
      next.delete(key)
      const last = ring.at(-1)
      if (!last || Math.hypot(step.point[0] - last[0], step.point[1] - last[1]) > least) ring.push(step.point)
      key = step.to
    }
    if (ring.length > 2) rings.push(straightened([...ring, ring[0]!], tolerance))
  }
  return rings
}

function signedArea(ring: Point[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0)
}

/** Outer rings with the holes that lie in them; a hole belongs to the smallest ring around it. */
function assemble(rings: Point[][]): Point[][][] {
  const outer = rings
    .filter((ring) => signedArea(ring) > 0)
    .sort((a, b) => signedArea(a) - signedArea(b))
    .map((ring) => [ring])
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    outer.find((polygon) => isInside(hole[0]!, [polygon[0]!]))?.push(hole)
  }
  return outer
}

/** One ring of a soft area, and how far it lies from the outside (0) towards the heart (1). */
export interface Band {
  geometry: MultiPolygon
  depth: number
}

/**
 * In: an area, the likely error of its edge in metres, and how finely it is drawn. Out: rings side by side,
 * that together fade over the error on both sides of the edge.
 */
export function featherArea(geometry: Geometry, errorM: number, fineness: Fineness = 'fine'): Band[] {
  const { ringCount, cellCount } = detail[fineness]
  const rings = ringsOf(geometry)
  const bounds = boundsOf([geometry])
  if (rings.length === 0 || !bounds) return []
  const [west, south, east, north] = bounds
  const plane = planeAround([(west + east) / 2, (south + north) / 2])
  const flat = rings.map((ring) => ring.map(plane.toMetres))
  const [x2, y2] = plane.toMetres([east, north])
  const [width, height] = [2 * (x2 + errorM * 1.2), 2 * (y2 + errorM * 1.2)]
  const cell = Math.max(width, height) / cellCount
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const at = (i: number, j: number): Point => [i * cell - width / 2, j * cell - height / 2]
  const depth = new Float64Array((columns + 1) * (rows + 1))
  const edges = edgesOf(flat)
  let deepest = 0
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const signed = depthIn(edges, ...at(i, j))
      depth[j * (columns + 1) + i] = signed
      deepest = Math.max(deepest, signed)
    }
  }
  // A narrow area keeps its heart: the innermost band lies no deeper than three quarters of the way in.
  const inner = Math.min(errorM, deepest * 0.75)
  // Far less than from one level to the next, so that they never cross.
  const tolerance = (errorM + inner) / ringCount / 4
  const levels = Array.from({ length: ringCount }, (_, index) => {
    const share = index / ringCount
    // What is smaller than a cell is noise of the grid along the middle of the area.
    return contour({ columns, rows, at, depth }, -errorM * (1 - share) + inner * share, tolerance).filter(
      (ring) => Math.abs(signedArea(ring)) > cell * cell,
    )
  })
  return levels.flatMap((rings, index): Band[] => {
    const within = (levels[index + 1] ?? []).map((ring) => [...ring].reverse())
    const coordinates = assemble([...rings, ...within]).map((polygon) =>
      polygon.map((ring): Position[] => ring.map(plane.toDegrees)),
    )
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
    return coordinates.length > 0 ? [{ geometry, depth: (index + 1) / ringCount }] : []
  })
}
