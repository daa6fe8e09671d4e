import { booleanPointInPolygon, nearestPointOnLine, point } from '@turf/turf';
import type { Position } from 'geojson';
import type { Areas, Lines } from './tidy';
import { ownFile } from './topology';

/** Flat, because MapLibre hands nested properties on as text. */
export interface Name { name_en: string; name_ar: string }

interface Labels {
  countries: (Name & { at: Position; syria?: boolean })[];
  seas: (Name & { at: Position })[];
  rivers: (Name & { near: Position[] })[];
  lakes: (Name & { near: Position })[];
}

const labels = ownFile<Labels>('labels.json');

export const countries = labels.countries;
export const seas = labels.seas;

const namesOf = ({ name_en, name_ar }: Name): Name => ({ name_en, name_ar });

/** The packages carry no river names: a river is known by a point it passes within 3 km (their grid is 1.7 km). */
export function riverName(river: Lines): Name | null {
  const known = labels.rivers.find(({ near }) =>
    near.some((at) => nearestPointOnLine(river, point(at), { units: 'kilometers' }).properties.pointDistance < 3));
  return known ? namesOf(known) : null;
}

export function lakeName(lake: Areas): Name | null {
  const known = labels.lakes.find(({ near }) => booleanPointInPolygon(near, lake));
  return known ? namesOf(known) : null;
}
