import type { Geometry, Position } from 'geojson'
import { anchorOf, distanceToSegment, linesOf } from '../model/geometry'

/** How far beside a symbol or a road a finger may be, CSS pixels. */
export const reach = 12
// Half of a symbol of usual size: its whole face counts as touched.
const symbolRadius = 8

export type Point = readonly [x: number, y: number]

/** What lies under or near a point of the screen, by place id. */
export interface Hits {
  /** symbols and roads within reach */
  near: readonly { id: string; geometry: Geometry }[]
  /** names exactly under it, topmost first */
  named: readonly string[]
  /** areas exactly under it, and how near their heart it is (1) */
  within: readonly { id: string; depth: number }[]
}

/** Pixels from a point to a place as drawn: to its road, or to the face of its symbol. */
export function pixelsTo(point: Point, geometry: Geometry, project: (position: Position) => Point): number {
  const anchor = anchorOf(geometry)
  const toSymbol = anchor
    ? Math.max(0, Math.hypot(project(anchor)[0] - point[0], project(anchor)[1] - point[1]) - symbolRadius)
    : Infinity
  const toRoad = linesOf(geometry).flatMap((line) =>
    line.slice(1).map((end, index) => distanceToSegment(point, project(line[index]!), project(end))),
  )
  return Math.min(toSymbol, ...toRoad)
}

// Of two symbols whose distances differ by less, nobody can say which was meant.
const doubt = 4

/**
 * The places that a point means: the nearest symbol or road, and what is as near, or shares its spot; else the
 * name, else the area it lies deepest in. More than one only where a reader has to be asked.
 */
export function placesAt(
  point: Point,
  hits: Hits,
  project: (position: Position) => Point,
  atSpot: (id: string) => readonly string[],
): string[] {
  const near = hits.near
    .map(({ id, geometry }) => ({ id, pixels: pixelsTo(point, geometry, project) }))
    .filter(({ pixels }) => pixels <= reach)
    .sort((a, b) => a.pixels - b.pixels)
  const meant = near.filter(({ pixels }) => pixels - near[0]!.pixels < doubt).map(({ id }) => id)
  const first = meant.length > 0 ? meant : hits.named.slice(0, 1)
  if (first.length > 0) return [...new Set(first.flatMap((id) => [id, ...atSpot(id)]))]
  return [...hits.within].sort((a, b) => b.depth - a.depth).slice(0, 1).map(({ id }) => id)
}
