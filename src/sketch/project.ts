import type { Geometry, Position } from 'geojson'
import { positionsOf, type Bounds } from '../model/geometry'

/** The ground of one frame of the drawing, already cut and simplified for it (`geo/basemap/ground/sketch.json`). */
export interface SketchGround {
  bounds: Bounds
  /** what the paper between the layers is */
  ground: 'sea' | 'land'
  layers: Record<string, Geometry>
  labels: { layer: string; name_en: string; name_ar: string; at: Position }[]
}

export const frameNames = ['world', 'syria', 'aleppo'] as const
export type FrameName = (typeof frameNames)[number]

/** Width of every drawing in its own units; the height follows from the bounds. */
export const width = 700

export type Point = [number, number]

/** Web Mercator on the unit sphere (EPSG:3857 without its radius): radians in, radians out. */
function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
}

export interface Projection {
  height: number
  /** degrees in, drawing units out, y downward */
  point: (position: Position) => Point
  /** drawing units for a length in metres at a latitude */
  length: (metres: number, latitude: number) => number
}

/** The projection that fits bounds into the drawing's width; the same as the map's, so that both agree. */
export function projectionOf([west, south, east, north]: Bounds): Projection {
  const scale = width / (((east - west) * Math.PI) / 180)
  const top = mercatorY(north)
  return {
    height: Math.round((top - mercatorY(south)) * scale),
    point: ([lng, lat]) => [
      (((lng! - west) * Math.PI) / 180) * scale,
      (top - mercatorY(lat!)) * scale,
    ],
    // Mercator stretches by 1/cos(latitude); 6371008.8 m is the mean radius of the earth (IUGG).
    length: (metres, latitude) => (metres / 6371008.8 / Math.cos((latitude * Math.PI) / 180)) * scale,
  }
}

// A tenth of a unit is a tenth of a pixel at full size.
const round = (value: number): string => String(Math.round(value * 10) / 10)

/** SVG path data through points, in drawing units. */
export function pathOfPoints(points: readonly Point[], isClosed = false): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${isClosed ? 'Z' : ''}`
}

function pathOfLine(line: readonly Position[], projection: Projection, isClosed: boolean): string {
  return pathOfPoints((isClosed ? line.slice(0, -1) : line).map(projection.point), isClosed)
}

/** The outline of a geometry as SVG path data; a point has none. */
export function pathOfGeometry(geometry: Geometry, projection: Projection): string {
  switch (geometry.type) {
    case 'LineString':
      return pathOfLine(geometry.coordinates, projection, false)
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOfLine(line, projection, false)).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => pathOfLine(ring, projection, true)).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => pathOfLine(ring, projection, true)).join('')
    default:
      return ''
  }
}

/** Whether a geometry lies wholly inside a box. */
export function isWithin(geometry: Geometry, [west, south, east, north]: Bounds): boolean {
  return positionsOf(geometry).every(
    ([lng, lat]) => lng! >= west && lng! <= east && lat! >= south && lat! <= north,
  )
}
