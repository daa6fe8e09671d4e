import type { Position } from 'geojson'
import { distanceM, linesOf } from './geometry'
import { pixelsAtZoomZero } from './pixels'
import { nameOf, type PlaceEntry, type PlaceRole } from './place'
import { formOfPlace, type SymbolForm } from './status'

/** What the symbol of a place, and its name, are drawn from. */
export interface SymbolProperties {
  id: string
  part: 'symbol'
  role: PlaceRole
  form: SymbolForm
  cut: boolean
  soft: boolean
  isLine: boolean
  name_en: string
  name_ar: string
  quotes: number
  /** labels give way by it: small is kept first */
  order: number
  /** the symbol shows from this zoom: before, a weightier neighbour stands for it */
  from: number
  /** names of the weightiest places it stands for from far away, for whom the first view would have no word; '': none */
  beneath_en: string
  beneath_ar: string
  /** radius of the halo of uncertainty at zoom 0, CSS pixels; times 2^zoom */
  halo: number
}

// Two symbols of about 16 px, with air between them.
const roomPx = 22
/** The map ends at this zoom: beyond it, the sketch of Aleppo would pretend to be a street map. */
export const deepestZoom = 13.4
/** A zoom that is never reached. */
export const never = 99

/**
 * Which of two crowding places stands for both from far away: a town with a part to play, then roads and
 * areas, then what is only mentioned; among equals, the one of which more is said.
 */
export function weightOf(place: PlaceEntry): number {
  const isPoint = place.geometry?.type === 'Point'
  const rank = place.role === 'mentioned' ? 0 : isPoint ? 2 : 1
  return rank * 10_000 + Math.min(9999, place.quoteCount)
}

/** A place with where its symbol stands. */
export type Anchored = readonly [PlaceEntry, Position]

/** In: metres to the nearest weightier symbol, and the latitude. Out: the zoom from which there is room for both; `never` where there is none. */
function zoomApart(metres: number, latitude: number): number {
  const from = Math.max(0, Math.log2(roomPx / Math.max(pixelsAtZoomZero(metres, latitude), 1e-9)))
  // Two at one spot never part: the weightier one stands for both, and the pointer offers both.
  if (from > deepestZoom) return never
  // MapLibre tests the filter at whole zooms only: the next one, so that no two symbols ever touch.
  return Math.min(Math.floor(deepestZoom), Math.ceil(from))
}

/** For each place, in their order, the zoom from which it has room for its symbol beside every weightier one. */
export function zoomsFrom(all: readonly Anchored[], weigh: (place: PlaceEntry) => number = weightOf): number[] {
  const byWeight = all
    .map(([place, anchor], at) => ({ at, id: place.id, weight: weigh(place), anchor }))
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight) || (a.id < b.id ? -1 : 1))
  const zooms = new Array<number>(all.length)
  byWeight.forEach(({ at, anchor }, rank) => {
    let nearest = Infinity
    for (let above = 0; above < rank; above += 1) nearest = Math.min(nearest, distanceM(anchor, byWeight[above]!.anchor))
    zooms[at] = zoomApart(nearest, anchor[1] ?? 0)
  })
  return zooms
}

/** In: a place, where its symbol stands, and the zoom from which it shows. Out: what map and tiles draw it from. */
export function symbolOf(place: PlaceEntry, anchor: Position, from: number): SymbolProperties {
  const isLine = place.geometry !== null && linesOf(place.geometry).length > 0
  return {
    id: place.id,
    part: 'symbol',
    role: place.role,
    ...formOfPlace(place),
    soft: place.soft,
    isLine,
    name_en: nameOf(place, 'en'),
    name_ar: nameOf(place, 'ar'),
    quotes: place.quoteCount,
    order: -weightOf(place),
    from,
    beneath_en: '',
    beneath_ar: '',
    halo: place.geometry?.type === 'Point' || isLine ? pixelsAtZoomZero(place.errorM, anchor[1] ?? 0) : 0,
  }
}
