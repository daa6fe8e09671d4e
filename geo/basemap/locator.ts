import { geoMercator } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { rewind, simplify } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import type { Bounds } from './flatten';
import { ringArea } from './tidy';

/** A picture as small as a thumb, on which the map marks what it shows: paths of an SVG `width` × `height`. */
export interface LocatorFrame {
  bounds: Bounds;
  width: number;
  height: number;
  land: string;
  border: string;
}

// Twice the size it has on the page: one unit is half a pixel.
const width = 96;
const smallest = 3;

function pathOf(rings: Position[][], isClosed: boolean): string {
  return rings
    .map((ring) => ring.map(([x, y]) => [Math.round(x as number), Math.round(y as number)].join(' ')))
    // Neighbours that fall on the same unit are one point.
    .map((points) => points.filter((point, index) => point !== points[index - 1]))
    .filter((points) => points.length > (isClosed ? 3 : 1))
    .map((points) => `M${(isClosed ? points.slice(0, -1) : points).join('L')}${isClosed ? 'Z' : ''}`)
    .join('');
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'LineString' ? [geometry.coordinates] : [];
}

function frame({ features }: FeatureCollection, bounds: Bounds, tolerance: number): LocatorFrame {
  const [west, south, east, north] = bounds;
  const projection = geoMercator().precision(0).scale(width / ((east - west) * (Math.PI / 180))).translate([0, 0]);
  const [[x0], [, y0]] = [projection([west, south]), projection([east, north])] as [[number, number], [number, number]];
  projection.translate([-x0, -y0]);
  const height = Math.round((projection([west, south]) as [number, number])[1]);
  projection.clipExtent([[0, 0], [width, height]]);
  const drawn = (geometry: Geometry): Position[][] => {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    // d3 reads rings on the sphere and wants outer ones clockwise, the opposite of RFC 7946.
    const pixels = geoProject(isArea ? (rewind(geometry as MultiPolygon, { reverse: true }) as Geometry) : geometry, projection);
    return pixels ? ringsOf(simplify(pixels, { tolerance, highQuality: true })) : [];
  };
  const inLayer = (layer: string, of?: string): Position[][] =>
    features.filter(({ properties }) => properties?.['layer'] === layer && (of === undefined || properties['of'] === of)).flatMap(({ geometry }) => drawn(geometry));
  return {
    bounds, width, height,
    land: pathOf(inLayer('land').filter((ring) => Math.abs(ringArea(ring)) / 2 >= smallest), true),
    border: pathOf(inLayer('border', 'syria'), false),
  };
}

/** Syria in the world, and Aleppo in Syria: a view of either is marked on the next larger. */
export function locator(world: FeatureCollection, region: FeatureCollection): Record<'world' | 'syria', LocatorFrame> {
  return {
    world: frame(world, [-130, -40, 150, 72], 0.8),
    syria: frame(region, [34.6, 31.6, 43.2, 37.9], 0.8),
  };
}
