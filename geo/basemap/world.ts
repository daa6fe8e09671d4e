import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { flatten, type Bounds } from './flatten';
import { worldLakes, worldLand } from './naturalEarth';
import { collection, feature } from './text';
import { tidyAreas } from './tidy';

// 2 decimals ≈ 1 km, half a pixel at zoom 5, where region.json has taken over around Syria.
const decimals = 2;

function flatAreas(geometries: Geometry[], bounds?: Bounds): MultiPolygon | null {
  const coordinates = geometries.flatMap((each) => tidyAreas(flatten(each, bounds), decimals)?.coordinates ?? []);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** Land and large lakes of the world; no country borders, because every set of them takes sides somewhere. */
function worldOf(land: Geometry[], lakes: Geometry[], bounds?: Bounds): FeatureCollection {
  // No coast lines of their own: under gzip they would double the file, and the only cut is at 180°, far from any place of ours.
  const features = [
    ...feature(null, { layer: 'land' }, flatAreas(land, bounds)),
    ...feature(null, { layer: 'lake' }, flatAreas(lakes, bounds)),
  ];
  return collection(features, 'Natural Earth', 'public domain');
}

// 400 km² keeps Lake Geneva (580, less when generalised), the water beside one of the venues.
const forMap = (bounds?: Bounds): FeatureCollection => worldOf(worldLand(150, 300), worldLakes(100, 400), bounds);

/** For the map, whole. */
export const world = (): FeatureCollection => forMap();

/** For the map, as much as there is to see around all our places: a seventh of the world's bytes. */
export const near = (): FeatureCollection => forMap([-15, 10, 85, 62]);

/** For the drawing, which is generalised once more in its own pixels and cannot show small lakes. */
export const worldForDrawing = (): FeatureCollection => worldOf(worldLand(20, 300), worldLakes(20, 2000));
