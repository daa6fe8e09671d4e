import type { Feature, FeatureCollection, Geometry } from 'geojson';

type Properties = Record<string, string | number | boolean>;

export function feature(id: string | null, properties: Properties, geometry: Geometry | null): Feature[] {
  if (!geometry) return [];
  return [{ type: 'Feature', ...(id === null ? {} : { id }), properties, geometry }];
}

/** A collection with what must travel with the file itself: whose data it is. */
export function collection(features: Feature[], attribution: string, licence: string): FeatureCollection {
  return { type: 'FeatureCollection', ...{ attribution, licence }, features };
}

/** One feature a line: small enough, and a change shows in a diff. */
export function geojsonText(of: FeatureCollection): string {
  const { features, ...head } = of;
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}
