import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson'
import { nameOf, type PlaceEntry, type PlaceRole } from '../model/place'
import { featherArea } from './feather'
import { never } from './ground'
import { anchorOf, distanceM, linesOf, ringsOf } from '../model/geometry'
import { formOfPlace, type SymbolForm } from '../model/status'
import { pixelsAtZoomZero } from './pixels'

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
  /** names of the weightiest places it stands for from far away, for whom the first view would have no word */
  beneath_en: string
  beneath_ar: string
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

/** The zoom from which a place has room for its symbol beside every weightier one; `never` where there is none. */
export function zoomFrom(place: PlaceEntry, anchor: Position, others: readonly [PlaceEntry, Position][]): number {
  let from = 0
  for (const [other, at] of others) {
    const [mine, theirs] = [weightOf(place), weightOf(other)]
    if (other.id === place.id || theirs < mine || (theirs === mine && other.id > place.id)) continue
    const pixels = pixelsAtZoomZero(distanceM(anchor, at), anchor[1] ?? 0)
    from = Math.max(from, Math.log2(roomPx / Math.max(pixels, 1e-9)))
  }
  // Two at one spot never part: the weightier one stands for both, and the pointer offers both.
  if (from > deepestZoom) return never
  // MapLibre tests the filter at whole zooms only: the next one, so that no two symbols ever touch.
  return Math.min(Math.floor(deepestZoom), Math.ceil(from))
}

/**
 * In: the places. Out: for each the others at its spot, whose symbols never part from its own at any zoom.
 * A crowd at one spot is one group, whoever of them is drawn.
 */
export function spotsOf(places: readonly PlaceEntry[]): Map<string, string[]> {
  const symbols = featuresOf(places).features.filter(({ properties }) => properties.part === 'symbol')
  const at = ({ geometry }: (typeof symbols)[number]): Position => (geometry as Point).coordinates
  const spots = new Map<string, string[]>()
  for (const hidden of symbols.filter(({ properties }) => properties.from === never)) {
    const shown = symbols
      .filter(({ properties }) => properties.from !== never)
      .sort((a, b) => distanceM(at(a), at(hidden)) - distanceM(at(b), at(hidden)))[0]
    if (shown) spots.set(shown.properties.id, [...(spots.get(shown.properties.id) ?? [shown.properties.id]), hidden.properties.id])
  }
  return new Map([...spots.values()].flatMap((group) => group.map((id) => [id, group.filter((other) => other !== id)] as const)))
}

type Drawn = [part: Part, geometry: Geometry, depth: number]

const shapes = new WeakMap<Geometry, { anchor: Position | null; parts: Drawn[] }>()

/** The geometry of a place's parts; feathering takes some milliseconds, so it is done once a geometry, whatever its status. */
function shapeOf(place: PlaceEntry): { anchor: Position | null; parts: Drawn[] } {
  const { geometry } = place
  if (geometry === null) return { anchor: null, parts: [] }
  const drawn = shapes.get(geometry)
  if (drawn) return drawn
  const parts: Drawn[] = []
  if (linesOf(geometry).length > 0) parts.push(['line', geometry, 1])
  if (ringsOf(geometry).length > 0) {
    if (place.soft) parts.push(...featherArea(geometry, place.errorM).map((band): Drawn => ['band', band.geometry, band.depth]))
    else parts.push(['area', geometry, 1])
  }
  const shape = { anchor: anchorOf(geometry), parts }
  shapes.set(geometry, shape)
  return shape
}

/**
 * Draws soft edges before anybody asks for them, each in a task of its own, so that the page answers in between: while
 * the map's script is on its way there is time. Out: the undo.
 */
export function warmShapes(places: readonly PlaceEntry[]): () => void {
  const soft = places.filter((place) => place.soft && place.geometry !== null && !shapes.has(place.geometry))
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = (): void => {
    const place = soft.pop()
    if (!place) return
    shapeOf(place)
    timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => clearTimeout(timer)
}

/** Below this zoom a name also says which places its symbol stands for. */
export const nearZoom = 8
// Two: a third would make the name of a city a paragraph.
const mostBeneath = 2

interface Anchored {
  place: PlaceEntry
  anchor: Position
  from: number
}

/** Which places each symbol stands for up to `nearZoom`, the weightiest first, the named ones among equals. */
function standInsOf(all: readonly Anchored[]): Map<PlaceEntry, PlaceEntry[]> {
  const shown = all.filter(({ from }) => from < nearZoom).map((each) => ({ ...each, stands: [] as PlaceEntry[] }))
  for (const { place, anchor, from } of all) {
    if (from < nearZoom || place.role !== 'terms') continue
    let [best, least] = [shown[0], Infinity]
    for (const each of shown) {
      const far = distanceM(each.anchor, anchor)
      if (far < least) [best, least] = [each, far]
    }
    best?.stands.push(place)
  }
  return new Map(
    shown.map(({ place, stands }) => [place, stands.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostBeneath)]),
  )
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
  const all = anchored.map(([place, anchor]) => ({ place, anchor, from: zoomFrom(place, anchor, anchored) }))
  const standIns = standInsOf(all)
  const features = all.flatMap(({ place, anchor, from }): Feature<Geometry, PlaceProperties>[] => {
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
      from,
      beneath_en: (standIns.get(place) ?? []).map((each) => nameOf(each, 'en')).join(', '),
      beneath_ar: (standIns.get(place) ?? []).map((each) => nameOf(each, 'ar')).join('، '),
      halo: isPoint || linesOf(place.geometry!).length > 0 ? pixelsAtZoomZero(place.errorM, anchor[1] ?? 0) : 0,
    }
    const parts: Drawn[] = [...shapeOf(place).parts, ['symbol', { type: 'Point', coordinates: anchor }, 1]]
    return parts.map(([part, geometry, depth]) => ({ type: 'Feature', geometry, properties: { ...properties, part, depth } }))
  })
  return { type: 'FeatureCollection', features }
}
