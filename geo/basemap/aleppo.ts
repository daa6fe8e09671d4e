import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { collection, feature } from './text';
import { tidyAreas } from './tidy';
import { ownFile } from './topology';

interface Drawn {
  id: string;
  kind: 'ring-road' | 'main-road' | 'river' | 'built-up' | 'airport' | 'landmark';
  name: { en: string | null; ar: string | null };
  error_m: number;
  tier?: 1 | 2;
  leads_to?: { en: string | null; ar: string | null };
  same_as?: string;
}
interface Landmark { kind: string; name_en: string; name_ar: string; error_m: number }

const layerOf = ({ id, kind, same_as }: Drawn): string => {
  if (kind === 'ring-road' || kind === 'main-road') {
    // A road that is a place of the atlas gets a layer of its own, so that binding "road" never draws it twice.
    return same_as ? 'road-of-place' : 'road';
  }
  return kind === 'landmark' ? id : kind;
};

function pair(prefix: string, words: { en: string | null; ar: string | null } | undefined): Record<string, string> {
  return { ...(words?.en ? { [`${prefix}_en`]: words.en } : {}), ...(words?.ar ? { [`${prefix}_ar`]: words.ar } : {}) };
}

// The sketch's own 5 decimals ≈ 1 m stay, though its lines are only sure within 50 to 500 m: Castello Road must keep its vertices.
const counterClockwise = (geometry: Geometry): Geometry => tidyAreas(geometry, 5) ?? geometry;

function drawn({ properties, geometry }: Feature<Geometry, Drawn>): Feature[] {
  const { id, tier, same_as, error_m } = properties;
  return feature(id, {
    layer: layerOf(properties),
    ...(tier ? { tier } : {}),
    ...pair('name', properties.name),
    ...pair('leads_to', properties.leads_to),
    ...(same_as ? { same_as } : {}),
    error_m,
  }, counterClockwise(geometry));
}

/** The sketch around Aleppo; areas first, then water, roads and points. It shows no control and no passability. */
export function aleppo(): FeatureCollection {
  const order = ['built-up', 'airport', 'citadel', 'river', 'road', 'road-of-place', 'landmark'];
  const sketch = ownFile<FeatureCollection<Geometry, Drawn>>('aleppo-sketch.geojson').features.flatMap(drawn);
  const landmarks = ownFile<FeatureCollection<Point, Landmark>>('landmarks.geojson').features.flatMap(({ id, properties, geometry }) => {
    const { kind, name_en, name_ar, error_m } = properties;
    return feature(String(id), { layer: 'landmark', kind, name_en, name_ar, error_m }, geometry);
  });
  const rank = (each: Feature): number => order.indexOf(String(each.properties?.['layer']));
  const features = [...sketch, ...landmarks].sort((a, b) => rank(a) - rank(b));
  return collection(features, '© OpenStreetMap contributors', 'ODbL-1.0');
}
