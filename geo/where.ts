import { bearing, centroid, distance, length, nearestPointOnLine, point, pointToPolygonDistance } from '@turf/turf'
import type { Feature, LineString, Point, Polygon, Position } from 'geojson'
import { positionsOf } from '../src/model/geometry'
import { compass, type CompassPoint, type Where } from '../src/model/where'
import type { PlaceFeature } from './content'

/** Something well known that others are told from: a place of the atlas or a landmark of the ground. */
export interface Reference {
  id: string
  name: { en: string; ar: string }
  position: Position
}

/**
 * The citadel, from which everything in and around Aleppo is told; 36.1993 N, 37.1629 E, error 50 m
 * (Columbia University Center for Spatial Research, Conflict Urbanism Aleppo).
 */
export const citadel: Reference = {
  id: 'aleppo-citadel',
  name: { en: 'the Citadel of Aleppo', ar: 'قلعة حلب' },
  position: [37.1629, 36.1993],
}

// A place of a city is told from that city; farther off, the country says more.
const reachKm = 30

/** In: degrees clockwise from north, any range. Out: the nearest of eight directions. */
export function compassOf(degrees: number): CompassPoint {
  const turn = ((degrees % 360) + 360) % 360
  return compass[Math.round(turn / 45) % 8]!
}

function nearestKm(from: Feature<Point>, geometry: PlaceFeature['geometry']): number {
  switch (geometry?.type) {
    case 'LineString':
      return distance(from, nearestPointOnLine(geometry as LineString, from))
    case 'Polygon':
      return Math.max(0, pointToPolygonDistance(from, geometry as Polygon))
    default:
      return geometry === null ? 0 : distance(from, point(positionsOf(geometry)[0]!))
  }
}

/**
 * Where a place is, from its geometry: distance (great circle, kilometres, turf) and direction of its middle
 * from the nearest reference within 30 km. A place without geometry has its country only.
 */
export function whereOf(place: PlaceFeature, references: readonly Reference[]): Where {
  const { geometry, properties } = place
  const positions = geometry === null ? [] : positionsOf(geometry)
  const nothing: Where = { from: null, bearing: null, nearestKm: 0, farthestKm: 0, lengthKm: null, countries: properties.ccodes }
  if (geometry === null || positions.length === 0) return nothing
  const middle = centroid(geometry)
  const candidates = references
    .filter((reference) => reference.id !== properties.id)
    .map((reference) => ({ reference, km: distance(point(reference.position), middle) }))
    .filter(({ km }) => km <= reachKm)
    .sort((a, b) => a.km - b.km)
  const lengthKm = geometry.type === 'LineString' ? length({ type: 'Feature', properties: {}, geometry }) : null
  const nearest = candidates[0]
  // A city is not told from its own citadel.
  if (!nearest || geometry.type === 'Point') return { ...nothing, lengthKm }
  const from = point(nearest.reference.position)
  const farthestKm = Math.max(...positions.map((position) => distance(from, point(position))))
  return {
    from: { name: nearest.reference.name },
    bearing: compassOf(bearing(from, middle)),
    nearestKm: nearestKm(from, geometry),
    farthestKm,
    lengthKm,
    countries: properties.ccodes,
  }
}
