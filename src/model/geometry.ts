import type { Geometry, Position } from 'geojson'

/** West, south, east, north, in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number]

/** Every position of a geometry, in its order. */
export function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf)
  }
}

/** Metres in one degree of latitude, on the sphere that Web Mercator uses (radius 6 378 137 m). */
export const metresPerDegree = 111_319.49

const cosine = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)

/** Metres between two positions, in the plane of the first: good to 1 % within 100 km. */
export function distanceM([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * cosine((y1 + y2) / 2), y2 - y1) * metresPerDegree
}

/** A plane in metres around a position, so that distances inside it can be measured with Pythagoras. */
export function planeAround([x0 = 0, y0 = 0]: Position): {
  toMetres: (position: Position) => [number, number]
  toDegrees: (point: readonly [number, number]) => [number, number]
} {
  const perX = metresPerDegree * cosine(y0)
  return {
    toMetres: ([x = 0, y = 0]) => [(x - x0) * perX, (y - y0) * metresPerDegree],
    toDegrees: ([x, y]) => [x0 + x / perX, y0 + y / metresPerDegree],
  }
}

/** The rings of an area, outer and inner alike; none for what is not an area. */
export function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
  return []
}

/** The lines of a road; none for what is not one. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString') return geometry.coordinates
  return []
}

/** The box around geometries, or null where there is none. Positions that are not finite are left out. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  let bounds: Bounds | null = null
  for (const [x, y] of geometries.flatMap(positionsOf)) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue
    const [lng, lat] = [x as number, y as number]
    bounds = bounds
      ? [Math.min(bounds[0], lng), Math.min(bounds[1], lat), Math.max(bounds[2], lng), Math.max(bounds[3], lat)]
      : [lng, lat, lng, lat]
  }
  return bounds
}

function middleOfLine(line: Position[]): Position | null {
  const lengths = line.slice(1).map((position, index) => distanceM(line[index]!, position))
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [line[index]!, line[index + 1]!]
      return [x1 + ((x2 - x1) * left) / length, y1 + ((y2 - y1) * left) / length]
    }
    left -= length
  }
  return line[0] ?? null
}

/** Whether a point lies inside rings, by the even-odd rule: holes count as outside. */
export function isInside([x = 0, y = 0]: readonly number[], rings: readonly (readonly number[])[][]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i]!
      const [xj = 0, yj = 0] = ring[j]!
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  }
  return inside
}

/** Distance from a point to a segment, in the unit of the plane. */
export function distanceToSegment(
  [x = 0, y = 0]: readonly number[],
  [ax = 0, ay = 0]: readonly number[],
  [bx = 0, by = 0]: readonly number[],
): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

// A grid of 24 × 24 finds the middle of our areas to a few per cent of their size, which is all a symbol needs.
const gridSteps = 24

/** The point of an area farthest from its edge, so that a symbol there is surely inside. */
function middleOfArea(rings: Position[][]): Position | null {
  const bounds = boundsOf([{ type: 'Polygon', coordinates: rings }])
  if (!bounds) return null
  const [west, south, east, north] = bounds
  const plane = planeAround([(west + east) / 2, (south + north) / 2])
  const flat = rings.map((ring) => ring.map(plane.toMetres))
  const [[x1, y1], [x2, y2]] = [plane.toMetres([west, south]), plane.toMetres([east, north])]
  let best: { point: [number, number]; depth: number } | null = null
  for (let i = 1; i < gridSteps; i++) {
    for (let j = 1; j < gridSteps; j++) {
      const point: [number, number] = [x1 + ((x2 - x1) * i) / gridSteps, y1 + ((y2 - y1) * j) / gridSteps]
      if (!isInside(point, flat)) continue
      const depth = Math.min(
        ...flat.flatMap((ring) => ring.slice(1).map((end, k) => distanceToSegment(point, ring[k]!, end))),
      )
      if (!best || depth > best.depth) best = { point, depth }
    }
  }
  return best ? plane.toDegrees(best.point) : [(west + east) / 2, (south + north) / 2]
}

const anchors = new WeakMap<Geometry, Position | null>()

function findAnchor(geometry: Geometry): Position | null {
  const lines = linesOf(geometry)
  if (lines.length > 0) return middleOfLine(lines.reduce((a, b) => (b.length > a.length ? b : a)))
  const rings = ringsOf(geometry)
  if (rings.length > 0) return middleOfArea(rings)
  return positionsOf(geometry)[0] ?? null
}

/**
 * Where the symbol and the name of a geometry stand: the point, the middle of the line with the most
 * vertices, the heart of the area. Found once a geometry: the pointer asks with every move.
 */
export function anchorOf(geometry: Geometry): Position | null {
  const known = anchors.get(geometry)
  if (known !== undefined) return known
  const anchor = findAnchor(geometry)
  anchors.set(geometry, anchor)
  return anchor
}
