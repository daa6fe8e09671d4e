import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

export type Lines = LineString | MultiLineString;
export type Areas = Polygon | MultiPolygon;

/** Twice the signed area in square units; positive when the ring runs counter-clockwise. */
export function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

function rounded(points: Position[], decimals: number): Position[] {
  const factor = 10 ** decimals;
  const out: Position[] = [];
  for (const [x, y] of points as [number, number][]) {
    // "+ 0" turns -0 into 0, so that the text does not depend on which side a zero came from.
    const point = [Math.round(x * factor) / factor + 0, Math.round(y * factor) / factor + 0];
    const last = out.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) out.push(point);
  }
  return out;
}

function wound(ring: Position[], counterClockwise: boolean): Position[] {
  return ringArea(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}

function tidyPolygon(rings: Position[][], decimals: number): Position[][] {
  const kept: Position[][] = [];
  for (const [index, ring] of rings.entries()) {
    const points = rounded(ring, decimals);
    // Rounding can flatten a small island or lake to a line: it goes, and its holes with it.
    const flat = points.length < 4 || ringArea(points) === 0;
    if (flat && index === 0) return [];
    if (!flat) kept.push(wound(points, index === 0));
  }
  return kept;
}

/** Areas as RFC 7946 wants them: rounded, closed, outer rings counter-clockwise, nothing flat; null if nothing is left. */
export function tidyAreas(geometry: Geometry | null, decimals: number): MultiPolygon | null {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => tidyPolygon(rings, decimals)).filter((rings) => rings.length > 0);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** Lines rounded, without points that fell together; null if nothing is left. */
export function tidyLines(geometry: Geometry | null, decimals: number): MultiLineString | null {
  if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') return null;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = lines.map((line) => rounded(line, decimals)).filter((line) => line.length > 1);
  return coordinates.length > 0 ? { type: 'MultiLineString', coordinates } : null;
}
