import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ground } from '../../geo/basemap/ground';

interface Frame { bounds: [number, number, number, number]; layers: Record<string, Geometry> }

const folder = new URL('../../geo/basemap/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const collection = (file: string): FeatureCollection => JSON.parse(text(file)) as FeatureCollection;
const files = ['aleppo.json', 'locator.json', 'near.json', 'region.json', 'sketch.json', 'world.json'];
const brotliKb = (content: string): number => brotliCompressSync(content).length / 1000;

const world = collection('ground/world.json');
const near = collection('ground/near.json');
const region = collection('ground/region.json');
const aleppo = collection('ground/aleppo.json');
const frames = JSON.parse(text('ground/sketch.json')) as Record<'world' | 'syria' | 'aleppo', Frame>;

const layerOf = (each: Feature): unknown => each.properties?.['layer'];
const inLayer = (of: FeatureCollection, name: string): Feature[] => of.features.filter((each) => layerOf(each) === name);
const everyGeometry = (): Geometry[] => [
  ...[world, near, region, aleppo].flatMap((each) => each.features.map(({ geometry }) => geometry)),
  ...Object.values(frames).flatMap(({ layers }) => Object.values(layers)),
];

function polygons(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function paths(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : polygons(geometry).flat();
}

function signedArea(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = NaN, y = NaN], i) => {
    const [x0 = NaN, y0 = NaN] = ring[i] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);
}

/** Degrees between a point and the nearest vertex of a layer. */
function distanceTo(features: Feature[], [lng, lat]: [number, number]): number {
  const vertices = features.flatMap(({ geometry }) => paths(geometry).flat()) as [number, number][];
  return Math.min(...vertices.map(([x, y]) => Math.hypot(x - lng, y - lat)));
}

describe('the ground as it is kept', () => {
  it('is what the recipe makes, byte for byte, each time', { timeout: 120_000 }, () => {
    const [first, second] = [ground(), ground()];
    expect(Object.keys(first).sort()).toEqual(files);
    expect(readdirSync(new URL('ground/', folder)).sort()).toEqual(files);
    for (const file of files) {
      // Compared as a truth, not as text: a failing diff of 200 kB says nothing.
      expect(first[file] === second[file], `${file} built twice`).toBe(true);
      expect(first[file] === text(`ground/${file}`), `${file} as kept`).toBe(true);
    }
  });

  it('stays within its budgets', () => {
    expect(brotliKb(text('ground/world.json'))).toBeLessThan(55);
    expect(brotliKb(text('ground/world.json')) + brotliKb(text('ground/region.json'))).toBeLessThan(90);
    for (const [name, frame] of Object.entries(frames)) expect(brotliKb(JSON.stringify(frame)), name).toBeLessThan(10);
    // What the first view of the map asks for: Syria, with the picture beside the buttons.
    expect(['near', 'region', 'locator'].reduce((sum, file) => sum + brotliKb(text(`ground/${file}.json`)), 0)).toBeLessThan(25);
    expect(files.reduce((sum, file) => sum + brotliKb(text(`ground/${file}`)), 0)).toBeLessThan(100);
  });

  it('says in each file whose data it is', () => {
    for (const each of [world, near, region, aleppo]) expect(each).toMatchObject({ attribution: expect.any(String) as string, licence: expect.any(String) as string });
    expect(aleppo).toMatchObject({ attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0' });
  });
});

describe('shapes', () => {
  it('closes every ring and winds it as RFC 7946 wants', () => {
    for (const geometry of everyGeometry()) {
      for (const rings of polygons(geometry)) {
        for (const [index, ring] of rings.entries()) {
          expect(ring.length).toBeGreaterThan(3);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(signedArea(ring) > 0).toBe(index === 0);
        }
      }
    }
  });

  it('has no segment that jumps across the antimeridian', () => {
    for (const path of everyGeometry().flatMap(paths)) {
      for (const [i, [lng = NaN, lat = NaN]] of path.entries()) {
        expect(Math.abs(lng)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        const [before = lng] = path[i - 1] ?? [];
        expect(Math.abs(lng - before)).toBeLessThanOrEqual(180);
      }
    }
  });

  it('draws no coast where land was only cut', () => {
    const coasts = inLayer(region, 'coast').flatMap(({ geometry }) => paths(geometry));
    expect(coasts.length).toBeGreaterThan(1);
    for (const line of coasts) {
      for (const [i, [lng = NaN, lat = NaN]] of line.entries()) {
        const [lng0, lat0] = line[i - 1] ?? [];
        expect(lng === lng0 && [30, 46].includes(lng)).toBe(false);
        expect(lat === lat0 && [30, 39].includes(lat)).toBe(false);
      }
    }
  });

  it('keeps the Caspian a hole in the land', () => {
    const rings = polygons(inLayer(world, 'land')[0]?.geometry as Geometry).flatMap(([, ...holes]) => holes);
    expect(rings.some((ring) => ring.some(([lng = 0, lat = 0]) => lng > 49 && lng < 55 && lat > 36 && lat < 46))).toBe(true);
  });
});

describe('borders', () => {
  it('are not in the world', () => {
    expect(world.features.map(layerOf)).toEqual(['land', 'lake']);
    // Syria's land borders lie inland: no line of the world comes near the tripoint with Turkey and Iraq.
    expect(distanceTo(world.features, [42.36, 37.11])).toBeGreaterThan(0.3);
    expect(Object.keys(frames.world.layers)).toEqual(['land', 'lake']);
  });

  it('show the Golan by two lines of our own, both disputed, both marked as approximate', () => {
    const golan = region.features.filter(({ id }) => String(id).startsWith('golan-'));
    expect(golan.map(({ id }) => id)).toEqual(['golan-west', 'golan-east']);
    for (const { properties, geometry } of golan) {
      expect(geometry.type).toBe('LineString');
      expect(properties).toMatchObject({ layer: 'disputed', approximate: true, name_en: 'Golan Heights (occupied Syrian Golan in United Nations usage)' });
      expect(properties?.['name_ar']).toMatch(/الجولان/);
    }
    const own = JSON.parse(text('golan.geojson')) as FeatureCollection;
    expect(golan.map(({ geometry }) => geometry)).toEqual(own.features.map(({ geometry }) => geometry));
    expect(own.features.every(({ properties }) => String(properties?.['origin']).includes('Natural Earth'))).toBe(true);
  });

  it('have no solid line between Israel and Syria', () => {
    // The middle of the package's line, 20 km from where it meets Lebanon and Jordan.
    expect(distanceTo(inLayer(region, 'disputed'), [35.85, 33.09])).toBeLessThan(0.02);
    expect(distanceTo(inLayer(region, 'border'), [35.85, 33.09])).toBeGreaterThan(0.15);
  });

  it('do not run along the coast', () => {
    expect(distanceTo(inLayer(region, 'land'), [35.77, 35.52])).toBeLessThan(0.03); // Latakia
    expect(distanceTo(inLayer(region, 'border'), [35.77, 35.52])).toBeGreaterThan(0.2);
  });
});

describe('the region', () => {
  it('lets the Euphrates pass Raqqa, Deir ez-Zor and Abu Kamal under its name', () => {
    const euphrates = inLayer(region, 'river').filter(({ properties }) => properties?.['name_en'] === 'Euphrates');
    for (const city of [[39.0, 35.95], [40.14, 35.34], [40.92, 34.45]] as [number, number][]) expect(distanceTo(euphrates, city)).toBeLessThan(0.15);
  });

  it('names 60 to 120 settlements in both languages, the important first', () => {
    const settlements = inLayer(region, 'settlement').map(({ properties }) => properties ?? {});
    expect(settlements.length).toBeGreaterThanOrEqual(60);
    expect(settlements.length).toBeLessThanOrEqual(120);
    for (const { name_en, name_ar } of settlements) {
      expect(name_en).toMatch(/^[\p{Script=Latin} ()'-]+$/u);
      expect(name_ar).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
    }
    const ranks = settlements.map(({ rank }) => Number(rank));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('fits whole into the drawing of Syria', () => {
    const [west, south, east, north] = frames.syria.bounds;
    for (const [lng = NaN, lat = NaN] of inLayer(region, 'border').filter(({ id }) => id === 'border-syria').flatMap(({ geometry }) => paths(geometry).flat())) {
      expect(lng > west && lng < east && lat > south && lat < north).toBe(true);
    }
  });
});

describe('the sketch of Aleppo', () => {
  const castello = (JSON.parse(text('aleppo-sketch.geojson')) as FeatureCollection).features.find(({ properties }) => properties?.['same_as'] === 'castello-road');
  const vertices = paths(castello?.geometry as Geometry).flat();

  it('draws Castello Road once, with all its vertices, and not as a common road', () => {
    expect(vertices).toHaveLength(13);
    const marked = aleppo.features.filter(({ properties }) => properties?.['same_as'] === 'castello-road');
    expect(marked.map(layerOf)).toEqual(['road-of-place']);
    expect(paths(marked[0]?.geometry as Geometry)).toEqual([vertices]);
    // The two ends are roundabouts, where other roads begin.
    const inner = new Set(vertices.slice(1, -1).map(String));
    const others = aleppo.features.filter((each) => !marked.includes(each)).flatMap(({ geometry }) => paths(geometry).flat());
    expect(others.filter((vertex) => inner.has(String(vertex)))).toEqual([]);
    expect(inLayer(aleppo, 'road').length).toBeGreaterThan(20);
  });

  it('keeps it apart in the drawing too', () => {
    const inner = new Set(vertices.slice(1, -1).map(String));
    const { 'road-of-place': own, ...others } = frames.aleppo.layers;
    expect(paths(own as Geometry)).toHaveLength(1);
    expect(Object.values(others).flatMap((geometry) => paths(geometry).flat()).filter((vertex) => inner.has(String(vertex)))).toEqual([]);
  });
});
