import { geoMercator, type GeoProjection } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { coordEach, rewind, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Bounds } from './flatten';
import { ringArea, tidyAreas, tidyLines } from './tidy';

/** What a static drawing 700 px wide can show. */
export interface Frame {
  bounds: Bounds;
  /** What the paper between the layers is. */
  ground: 'sea' | 'land';
  layers: Record<string, MultiPolygon | MultiLineString>;
  labels: { layer: string; name_en: string; name_ar: string; at: Position }[];
}

interface Plan {
  bounds: Bounds;
  ground: 'sea' | 'land';
  decimals: number;
  /** Detail given up, in pixels of the drawing; the whole world is read for its continents, not its islands. */
  tolerancePx: number;
  /** Islands and lakes below this area are specks. */
  smallestPx2: number;
  /** Layer of the drawing → which features of which ground fill it. */
  layers: Record<string, (each: Feature) => boolean>;
  labels: (each: Feature) => boolean;
}

const widthPx = 700;
const marginPx = 24; // a little more than the frame, so that strokes along the cut stay outside

function mercator([west, south, east, north]: Bounds): GeoProjection {
  const projection = geoMercator().precision(0);
  const corners: [number, number][] = [[west, south], [east, north]];
  projection.scale(widthPx / ((east - west) * (Math.PI / 180))).translate([0, 0]);
  const [[x0], [, y0]] = corners.map((corner) => projection(corner)) as [[number, number], [number, number]];
  projection.translate([-x0, -y0]);
  const height = (projection(corners[0] as [number, number]) as [number, number])[1];
  return projection.clipExtent([[-marginPx, -marginPx], [widthPx + marginPx, height + marginPx]]);
}

const isArea = (geometry: Geometry): boolean => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function withoutSpecks(geometry: Geometry, smallestPx2: number): Geometry {
  if (geometry.type === 'Polygon') return withoutSpecks({ type: 'MultiPolygon', coordinates: [geometry.coordinates] }, smallestPx2);
  if (geometry.type !== 'MultiPolygon') return geometry;
  const large = (ring: Position[]): boolean => Math.abs(ringArea(ring)) / 2 >= smallestPx2;
  return { ...geometry, coordinates: geometry.coordinates.filter(([outer]) => outer && large(outer)).map((rings) => rings.filter(large)) };
}

function drawn(geometry: Geometry, { bounds, decimals, tolerancePx, smallestPx2 }: Plan): MultiPolygon | MultiLineString | null {
  const projection = mercator(bounds);
  // d3 reads rings on the sphere and wants outer ones clockwise, the opposite of RFC 7946.
  const spherical = isArea(geometry) ? (rewind(geometry as MultiPolygon, { reverse: true }) as Geometry) : geometry;
  const pixels = geoProject(spherical, projection);
  if (!pixels) return null;
  const simple = simplify(withoutSpecks(pixels, smallestPx2), { tolerance: tolerancePx, highQuality: true });
  coordEach(simple, (position) => {
    const [lng, lat] = projection.invert?.([position[0] as number, position[1] as number]) ?? [];
    position[0] = lng as number;
    position[1] = lat as number;
  });
  return isArea(geometry) ? tidyAreas(simple, decimals) : tidyLines(simple, decimals);
}

function merged(parts: (MultiPolygon | MultiLineString)[]): MultiPolygon | MultiLineString | null {
  const [first] = parts;
  if (!first) return null;
  return { type: first.type, coordinates: parts.flatMap((part) => part.coordinates as Position[][][]) } as MultiPolygon | MultiLineString;
}

function frame(ground: FeatureCollection, plan: Plan): Frame {
  const layers: Frame['layers'] = {};
  for (const [name, belongs] of Object.entries(plan.layers)) {
    const parts = ground.features.filter((each) => each.geometry.type !== 'Point' && belongs(each))
      .flatMap((each) => drawn(each.geometry, plan) ?? []);
    const whole = merged(parts);
    if (whole) layers[name] = whole;
  }
  const labels = ground.features.filter(plan.labels).flatMap(({ properties, geometry }) =>
    geometry.type === 'Point' && inside(geometry.coordinates, plan.bounds)
      ? [{ layer: String(properties?.['layer']), name_en: String(properties?.['name_en']), name_ar: String(properties?.['name_ar']), at: geometry.coordinates }]
      : []);
  return { bounds: plan.bounds, ground: plan.ground, layers, labels };
}

function inside([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  return lng !== undefined && lat !== undefined && lng > west && lng < east && lat > south && lat < north;
}

const is = (layer: string, key?: string, value?: string | number) => (each: Feature): boolean =>
  each.properties?.['layer'] === layer && (key === undefined || each.properties[key] === value);

/** The grounds of the static drawing: from Washington to Hangzhou; Syria; Aleppo. A page carries one of them. */
export function sketch(world: FeatureCollection, region: FeatureCollection, aleppo: FeatureCollection): Record<'world' | 'syria' | 'aleppo', Frame> {
  const none = (): boolean => false;
  return {
    world: frame(world, {
      bounds: [-85, -45, 130, 76], ground: 'sea', decimals: 1, tolerancePx: 1, smallestPx2: 12, labels: none,
      layers: { land: is('land'), lake: is('lake') },
    }),
    syria: frame(region, {
      bounds: [34.1, 30.8, 43.9, 38.6], ground: 'sea', decimals: 3, tolerancePx: 0.6, smallestPx2: 4,
      layers: {
        land: is('land'), lake: is('lake'), governorate: is('governorate'), river: is('river'),
        'border-neighbour': is('border', 'of', 'neighbour'), 'border-syria': is('border', 'of', 'syria'), disputed: is('disputed'),
      },
      labels: (each) => is('country')(each) || is('sea-name')(each) || is('settlement', 'rank', 1)(each),
    }),
    aleppo: frame(aleppo, {
      bounds: [37.03, 36.115, 37.27, 36.315], ground: 'land', decimals: 5, tolerancePx: 0.6, smallestPx2: 4,
      layers: {
        'built-up': is('built-up'), airport: is('airport'), citadel: is('citadel'), river: is('river'),
        'road-2': is('road', 'tier', 2), 'road-1': is('road', 'tier', 1), 'road-of-place': is('road-of-place'),
      },
      labels: is('landmark'),
    }),
  };
}
