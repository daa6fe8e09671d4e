import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Bounds } from './flatten';

function alongCut(one: Position, other: Position, [west, south, east, north]: Bounds): boolean {
  const on = (axis: 0 | 1, value: number): boolean => one[axis] === value && other[axis] === value;
  return on(0, west) || on(0, east) || on(1, south) || on(1, north);
}

function shores(ring: Position[], bounds: Bounds): Position[][] {
  const lines: Position[][] = [[]];
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1];
    if (before && alongCut(before, point, bounds)) lines.push([]);
    lines.at(-1)?.push(point);
  }
  return lines.filter((line) => line.length > 1);
}

/**
 * The edges of land without those where it was cut: a stroke around the land itself would draw the frame
 * as a coast. The same points in the same order, so compression makes it nearly free.
 */
export function coast(land: MultiPolygon | null, bounds: Bounds): MultiLineString | null {
  if (!land) return null;
  return { type: 'MultiLineString', coordinates: land.coordinates.flat().flatMap((ring) => shores(ring, bounds)) };
}
