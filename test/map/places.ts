import type { Geometry } from 'geojson'
import type { StyleInput } from '../../src/map/style'
import type { PlaceEntry } from '../../src/model/place'

/** A place for tests: Aleppo, unless told otherwise. */
export function place(id: string, more: Partial<PlaceEntry> = {}): PlaceEntry {
  return {
    id,
    title: id,
    names: [
      { toponym: `${id} in English`, lang: 'en', citations: [] },
      { toponym: `${id} بالعربية`, lang: 'ar', citations: [] },
    ],
    spellings: [],
    kind: 'city',
    ccodes: ['SY'],
    errorM: 500,
    confidence: 'high',
    origin: '',
    licence: '',
    soft: false,
    note: null,
    geometry: { type: 'Point', coordinates: [37.16117, 36.20124] },
    role: 'terms',
    furthest: 'proposed',
    violated: false,
    quoteCount: 3,
    mentions: {},
    agreements: [],
    where: null,
    when: null,
    ...more,
  }
}

export const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })

export const road: Geometry = { type: 'LineString', coordinates: [[37.115, 36.235], [37.142, 36.2575], [37.1725, 36.248]] }

export const square = (west: number, south: number, side: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]],
})

/** One of everything: a city, a road, a soft area, a venue, a place without a pin. */
export const places: PlaceEntry[] = [
  place('aleppo', { quoteCount: 14 }),
  place('castello-road', { geometry: road, furthest: 'announced', quoteCount: 23, errorM: 60 }),
  place('ramouseh-gap', { geometry: square(37.09, 36.15, 0.03), soft: true, errorM: 1000, furthest: 'announced', quoteCount: 6 }),
  place('homs', { geometry: point(36.72339, 34.72682), furthest: 'in-force', violated: true }),
  place('geneva', { geometry: point(6.14569, 46.20222), ccodes: ['CH'], role: 'talks', furthest: null, quoteCount: 15 }),
  place('london', { geometry: point(-0.12574, 51.50853), ccodes: ['GB'], role: 'events', furthest: null }),
  place('syria', { geometry: null, role: 'mentioned', furthest: null }),
]

/** What the map draws of them, before anything is chosen. */
export const styleInput: StyleInput = {
  places,
  fineness: 'fine',
  chosen: null,
  lit: places.map(({ id }) => id),
  theme: 'light',
  language: 'en',
  visible: null,
  approximate: 'approximate',
  reaches: [],
  sayReach: (venue, place, km) => `${venue} to ${place}, ${String(km)} km`,
  tiles: null,
  groundUrls: { world: '/world.json', region: '/region.json', aleppo: '/aleppo.json' },
  fontUrls: { latin: '/latin.woff2', arabic400: '/400.woff2', arabic600: '/600.woff2' },
}
