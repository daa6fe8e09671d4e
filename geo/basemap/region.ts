import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon } from 'geojson';
import { coast } from './coast';
import { flatten, type Bounds } from './flatten';
import { settlements } from './geonames';
import { countries, lakeName, riverName, seas } from './labels';
import { governorateLines, regionLakes, regionLandAndBorders, regionRivers } from './naturalEarth';
import { collection, feature } from './text';
import { tidyAreas, tidyLines } from './tidy';
import { ownFile } from './topology';

const bounds: Bounds = [30, 30, 46, 39];
// 3 decimals ≈ 100 m; the finest source here has a grid of 190 to 330 m.
const decimals = 3;

const clippedLines = (lines: Geometry): MultiLineString | null => tidyLines(flatten(lines, bounds), decimals);
const clippedAreas = (areas: Geometry): MultiPolygon | null => tidyAreas(flatten(areas, bounds), decimals);

/** The frame itself as water: drawn first, it covers the coarser coast of the world beneath. */
function sea(): Feature[] {
  const [w, s, e, n] = bounds;
  return feature(null, { layer: 'sea' }, { type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] });
}

function golanLines(): Feature[] {
  const golan = ownFile<FeatureCollection<LineString, Record<string, string | number | boolean>>>('golan.geojson');
  return golan.features.flatMap(({ id, properties, geometry }) => {
    const { origin: _origin, ...shown } = properties; // where a line comes from is told in the README, not to every visitor
    return feature(String(id), { layer: 'disputed', ...shown }, geometry);
  });
}

function points(): Feature[] {
  const at = (coordinates: number[]): Geometry => ({ type: 'Point', coordinates });
  return [
    ...countries.flatMap(({ name_en, name_ar, syria, at: where }) => feature(null, { layer: 'country', name_en, name_ar, syria: syria ?? false }, at(where))),
    ...seas.flatMap(({ name_en, name_ar, at: where }) => feature(null, { layer: 'sea-name', name_en, name_ar }, at(where))),
    ...settlements().flatMap(({ name_en, name_ar, rank, population, place, at: [lng, lat] }) =>
      feature(null, {
        layer: 'settlement', name_en, name_ar, rank,
        ...(population > 0 ? { population } : {}), // GeoNames writes 0 for "not known", Qamishli among them
        ...(place ? { place } : {}),
      }, at([Number(lng?.toFixed(4)), Number(lat?.toFixed(4))]))),
  ];
}

/** Syria and its neighbours from zoom 4, in the order in which it is drawn. */
export function region(): FeatureCollection {
  // 1 km² takes the steps of the package's grid (about 330 × 190 m) out of the lines; the Jordan has most of them.
  const { land, border } = regionLandAndBorders(1);
  const dryLand: MultiPolygon = { type: 'MultiPolygon', coordinates: land.flatMap((each) => clippedAreas(each)?.coordinates ?? []) };
  const features = [
    ...sea(),
    ...feature(null, { layer: 'land' }, dryLand),
    ...feature(null, { layer: 'coast' }, coast(dryLand, bounds)),
    ...feature(null, { layer: 'governorate' }, clippedLines(governorateLines())),
    ...regionRivers().flatMap((river) => {
      const line = clippedLines(river);
      return line ? feature(null, { layer: 'river', ...riverName(line) }, line) : [];
    }),
    ...regionLakes().flatMap((lake) => {
      const area = clippedAreas(lake);
      return area ? feature(null, { layer: 'lake', ...lakeName(area) }, area) : [];
    }),
    ...feature('border-neighbour', { layer: 'border', of: 'neighbour' }, clippedLines(border('neighbour'))),
    ...feature('border-syria', { layer: 'border', of: 'syria' }, clippedLines(border('syria'))),
    ...feature('armistice-1949', { layer: 'disputed' }, clippedLines(border('armistice'))),
    ...golanLines(),
    ...points(),
  ];
  return collection(features, 'Natural Earth; GeoNames (CC BY 4.0)', 'Natural Earth: public domain; settlements: CC BY 4.0');
}
