import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson'
import { never, symbolOf, weightOf, zoomsFrom, type SymbolProperties } from '../model/crowd'
import { nameOf, type PlaceEntry } from '../model/place'
import { featherArea, type Fineness } from './feather'
import { anchorOf, distanceM, linesOf, ringsOf } from '../model/geometry'

/** What a feature of the map's `places` source is a part of. One place has one symbol and its shape. */
export type Part = SymbolProperties['part'] | 'line' | 'area' | 'band'

export interface PlaceProperties extends Omit<SymbolProperties, 'part'> {
  part: Part
  /** of a ring of a soft area: from the outside (0) to the heart (1) */
  depth: number
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

interface Shape {
  anchor: Position | null
  parts: Drawn[]
}

const shapesIn: Record<Fineness, WeakMap<Geometry, Shape>> = { coarse: new WeakMap(), fine: new WeakMap() }

/** The geometry of a place's parts; feathering takes some milliseconds, so it is done once a geometry, whatever its status. */
function shapeOf(place: PlaceEntry, fineness: Fineness): Shape {
  const shapes = shapesIn[fineness]
  const { geometry } = place
  if (geometry === null) return { anchor: null, parts: [] }
  const drawn = shapes.get(geometry)
  if (drawn) return drawn
  const parts: Drawn[] = []
  if (linesOf(geometry).length > 0) parts.push(['line', geometry, 1])
  if (ringsOf(geometry).length > 0) {
    if (place.soft) parts.push(...featherArea(geometry, place.errorM, fineness).map((band): Drawn => ['band', band.geometry, band.depth]))
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
export function warmShapes(places: readonly PlaceEntry[], fineness: Fineness): () => void {
  const soft = places.filter((place) => place.soft && place.geometry !== null && !shapesIn[fineness].has(place.geometry))
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = (): void => {
    const place = soft.pop()
    if (!place) return
    shapeOf(place, fineness)
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

const knownIn: Record<Fineness, WeakMap<readonly PlaceEntry[], Features>> = { coarse: new WeakMap(), fine: new WeakMap() }

/**
 * In: the places, and how finely soft edges are drawn. Out: everything of them that the map draws; the same object for
 * the same array, because every choice of the reader asks again. A place without geometry has no pin.
 */
export function featuresOf(places: readonly PlaceEntry[], fineness: Fineness = 'coarse'): Features {
  const known = knownIn[fineness]
  const features = known.get(places) ?? draw(places, fineness)
  known.set(places, features)
  return features
}

function draw(places: readonly PlaceEntry[], fineness: Fineness): Features {
  const anchored = places.flatMap((place): [PlaceEntry, Position][] => {
    const { anchor } = shapeOf(place, fineness)
    return anchor ? [[place, anchor]] : []
  })
  const froms = zoomsFrom(anchored)
  const all = anchored.map(([place, anchor], at) => ({ place, anchor, from: froms[at]! }))
  const standIns = standInsOf(all)
  const features = all.flatMap(({ place, anchor, from }): Feature<Geometry, PlaceProperties>[] => {
    const properties = {
      ...symbolOf(place, anchor, from),
      beneath_en: (standIns.get(place) ?? []).map((each) => nameOf(each, 'en')).join(', '),
      beneath_ar: (standIns.get(place) ?? []).map((each) => nameOf(each, 'ar')).join('، '),
    }
    const parts: Drawn[] = [...shapeOf(place, fineness).parts, ['symbol', { type: 'Point', coordinates: anchor }, 1]]
    return parts.map(([part, geometry, depth]) => ({ type: 'Feature', geometry, properties: { ...properties, part, depth } }))
  })
  return { type: 'FeatureCollection', features }
}
