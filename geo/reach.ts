import { distance, greatCircle } from '@turf/turf'
import type { LineString, MultiLineString, Position } from 'geojson'
import { anchorOf } from '../src/model/geometry'
import type { Reach } from '../src/model/reach'
import type { Content } from './content'
import { agreementsInOrder } from './entries'

// A straight piece of 50 km leaves the great circle by 50 m at most: two pixels where the map is nearest.
const pieceKm = 50
// 4 decimals ≈ 10 m, less than a pixel at zoom 13.
const decimals = 4

const rounded = (position: Position): Position => position.map((degrees) => Number(degrees.toFixed(decimals)))

/** Cut wherever the longitude jumps: both parts end on the antimeridian, at the latitude where they meet it. */
function cutAtAntimeridian(way: Position[]): Position[][] {
  const parts: Position[][] = [[]]
  for (const [index, [lng = 0, lat = 0]] of way.entries()) {
    const [lng0 = lng, lat0 = lat] = way[index - 1] ?? []
    if (Math.abs(lng - lng0) > 180) {
      const side = Math.sign(lng0)
      const [left, right] = [180 - Math.abs(lng0), 180 - Math.abs(lng)]
      const crossing = lat0 + ((lat - lat0) * left) / (left + right || 1)
      parts.at(-1)!.push([side * 180, crossing])
      parts.push([[-side * 180, crossing]])
    }
    parts.at(-1)!.push([lng, lat])
  }
  return parts
}

// turf cuts by itself from 10 degrees beside the antimeridian, and misses some crossings near the poles:
// with no room to cut in, it leaves the way whole.
const uncut = 1e-9

/** The great circle between two positions (turf), cut where it crosses the antimeridian. In: not the same one twice. */
export function greatCircleOf(from: Position, to: Position): { km: number; line: LineString | MultiLineString } {
  const km = distance(from, to)
  const { geometry } = greatCircle(from, to, { npoints: Math.max(2, Math.ceil(km / pieceKm) + 1), offset: uncut })
  const way = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
  const parts = cutAtAntimeridian(way).map((part) => part.map(rounded))
  const line: LineString | MultiLineString =
    parts.length === 1 ? { type: 'LineString', coordinates: parts[0]! } : { type: 'MultiLineString', coordinates: parts }
  return { km: Number(km.toFixed(1)), line }
}

/**
 * From each venue that a text states to each place that the terms of the same agreement touch, in time order.
 * Nothing where no text names a venue, and nothing to or from what has no position: a country is no point.
 */
export function reachesOf(content: Content): Reach[] {
  const anchors = new Map(
    content.places.flatMap(({ properties, geometry }): [string, Position][] => {
      const anchor = geometry && anchorOf(geometry)
      return anchor ? [[properties.id, anchor]] : []
    }),
  )
  return agreementsInOrder(content).flatMap(({ id: agreement, venues, terms }) => {
    const touched = [...new Set(terms.flatMap((term) => term.places ?? []))]
    return [...new Set(venues.map(({ place }) => place))].flatMap((venue) =>
      touched.flatMap((place): Reach[] => {
        const [from, to] = [anchors.get(venue), anchors.get(place)]
        return from && to && venue !== place ? [{ agreement, venue, place, ...greatCircleOf(from, to) }] : []
      }),
    )
  })
}
