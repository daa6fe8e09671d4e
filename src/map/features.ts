import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { nameOf, type PlaceEntry, type PlaceRole } from '../model/place'
import { featherArea } from './feather'
import { anchorOf, distanceM, linesOf, ringsOf } from '../model/geometry'
import { pixelsAtZoomZero } from './pixels'
import { formOfPlace, type SymbolForm } from './symbols'

/** What a feature of the map's `places` source is a part of. One place has one symbol and its shape. */
export type Part = 'symbol' | 'line' | 'area' | 'band'

export interface PlaceProperties {
  id: string
  part: Part
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
  /** radius of the halo of uncertainty at zoom 0, CSS pixels; times 2^zoom */
  halo: number
  /** of a ring of a soft area: from the outside (0) to the heart (1) */
  depth: number
}

// Two symbols of about 16 px, with air between them.
const roomPx = 22
/** The map ends at this zoom: beyond it, the sketch of Aleppo would pretend to be a street map. */
export const deepestZoom = 13.4

/**
 * Which of two crowding places stands for both from far away: a town with a part to play, then roads and
 * areas, then what is only mentioned; among equals, the one of which more is said.
 */
function weightOf(place: PlaceEntry): number {
  const isPoint = place.geometry?.type === 'Point'
  const rank = place.role === 'mentioned' ? 0 : isPoint ? 2 : 1
  return rank * 10_000 + Math.min(9999, place.quoteCount)
}

/** The zoom from which a place has room for its symbol beside every weightier one. */
function zoomFrom(place: PlaceEntry, anchor: Position, others: readonly [PlaceEntry, Position][]): number {
  let from = 0
  for (const [other, at] of others) {
    const [mine, theirs] = [weightOf(place), weightOf(other)]
    if (other.id === place.id || theirs < mine || (theirs === mine && other.id > place.id)) continue
    const pixels = pixelsAtZoomZero(distanceM(anchor, at), anchor[1] ?? 0)
    from = Math.max(from, Math.log2(roomPx / Math.max(pixels, 1e-9)))
  }
  // MapLibre tests the filter at whole zooms only.
  return Math.round(Math.min(from, deepestZoom - 1))
}

type Drawn = [part: Part, geometry: Geometry, depth: number]

const shapes = new WeakMap<PlaceEntry, { anchor: Position | null; parts: Drawn[] }>()

/** The geometry of a place's parts; feathering takes some milliseconds, so it is done once a place. */
function shapeOf(place: PlaceEntry): { anchor: Position | null; parts: Drawn[] } {
  const drawn = shapes.get(place)
  if (drawn) return drawn
  const { geometry } = place
  const parts: Drawn[] = []
  if (geometry && linesOf(geometry).length > 0) parts.push(['line', geometry, 1])
  if (geometry && ringsOf(geometry).length > 0) {
    if (place.soft) parts.push(...featherArea(geometry, place.errorM).map((band): Drawn => ['band', band.geometry, band.depth]))
    else parts.push(['area', geometry, 1])
  }
  const shape = { anchor: geometry ? anchorOf(geometry) : null, parts }
  shapes.set(place, shape)
  return shape
}

type Features = FeatureCollection<Geometry, PlaceProperties>

const known = new WeakMap<readonly PlaceEntry[], Features>()

/**
 * In: the places. Out: everything of them that the map draws; the same object for the same array, because
 * every choice of the reader asks again. A place without geometry has no pin.
 */
export function featuresOf(places: readonly PlaceEntry[]): Features {
  const features = known.get(places) ?? draw(places)
  known.set(places, features)
  return features
}

function draw(places: readonly PlaceEntry[]): Features {
  const anchored = places.flatMap((place): [PlaceEntry, Position][] => {
    const { anchor } = shapeOf(place)
    return anchor ? [[place, anchor]] : []
  })
  const features = anchored.flatMap(([place, anchor]): Feature<Geometry, PlaceProperties>[] => {
    const { form, cut } = formOfPlace(place)
    const isPoint = place.geometry?.type === 'Point'
    const properties = {
      id: place.id,
      role: place.role,
      form,
      cut,
      soft: place.soft,
      isLine: linesOf(place.geometry!).length > 0,
      name_en: nameOf(place, 'en'),
      name_ar: nameOf(place, 'ar'),
      quotes: place.quoteCount,
      order: -weightOf(place),
      from: zoomFrom(place, anchor, anchored),
      halo: isPoint || linesOf(place.geometry!).length > 0 ? pixelsAtZoomZero(place.errorM, anchor[1] ?? 0) : 0,
    }
    const parts: Drawn[] = [...shapeOf(place).parts, ['symbol', { type: 'Point', coordinates: anchor }, 1]]
    return parts.map(([part, geometry, depth]) => ({ type: 'Feature', geometry, properties: { ...properties, part, depth } }))
  })
  return { type: 'FeatureCollection', features }
}
