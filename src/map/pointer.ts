import type { Map, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl'
import type { Geometry, Position } from 'geojson'
import { nameOf } from '../model/place'
import { furnishChoice } from './choice'
import type { MapEvents, MapScene } from './contract'
import { spotsOf } from './features'
import type { Furniture } from './furniture'
import { anchorOf } from '../model/geometry'
import { placesAt, reach, type Point } from './pointing'

/** What the pointer can tell of a place. */
interface Found {
  geometry: Geometry | null
  name: string
  count: number
}

/** Hover, click, tap and Enter: the reader points at a place, or at several, and is asked which. Out: the undo. */
export function followPointer(
  map: Map,
  scene: () => MapScene | null,
  furniture: Furniture,
  { choose, point }: Pick<MapEvents, 'choose' | 'point'>,
): () => void {
  const canvas = map.getCanvas()
  const frame = map.getCanvasContainer()
  const project = (position: Position): Point => {
    const { x, y } = map.project(position as [number, number])
    return [x, y]
  }
  const layers = (...ids: string[]): { layers: string[] } => ({ layers: ids.filter((id) => map.getLayer(id)) })
  /** What is known of the further places under the pointer: what their tiles say. */
  const further = new globalThis.Map<string, Found>()
  const find = (id: string): Found | undefined => {
    const [place, now] = [scene()?.places.find((each) => each.id === id), scene()]
    return place && now ? { geometry: place.geometry, name: nameOf(place, now.language), count: place.quoteCount } : further.get(id)
  }
  const idOf = ({ properties, geometry, source }: MapGeoJSONFeature): string => {
    const id = String(properties['id'])
    if (source === 'further') {
      const name: unknown = properties[`name_${scene()?.language ?? 'en'}`]
      further.set(id, { geometry: geometry as Geometry, name: String(name), count: Number(properties['quotes']) })
    }
    return id
  }

  const choice = furnishChoice(map.getContainer(), canvas)
  let spots: { of: MapScene['places']; known: ReadonlyMap<string, string[]> } | null = null
  const atSpot = (id: string): readonly string[] => {
    const places = scene()?.places ?? []
    if (spots?.of !== places) spots = { of: places, known: spotsOf(places) }
    return spots.known.get(id) ?? []
  }

  const pointed = ([x, y]: Point): string[] => {
    // Writing to or asking a map whose context is lost throws.
    if (!map.getLayer('place-symbol')) return []
    const box: [[number, number], [number, number]] = [[x - reach - 8, y - reach - 8], [x + reach + 8, y + reach + 8]]
    const near = [...new Set(map.queryRenderedFeatures(box, layers('place-symbol', 'further-place-symbol', 'place-line', 'place-line-dotted')).map(idOf))]
    return placesAt(
      [x, y],
      {
        near: near.flatMap((id) => {
          const geometry = find(id)?.geometry
          return geometry ? [{ id, geometry }] : []
        }),
        named: map.queryRenderedFeatures([x, y], layers('place-label', 'further-place-label')).map(idOf),
        within: map.queryRenderedFeatures([x, y], layers('place-band', 'place-area')).map((feature) => ({
          id: idOf(feature),
          depth: Number(feature.properties['depth']),
        })),
      },
      project,
      atSpot,
    )
  }

  const wordsFor = (id: string): string => {
    const found = find(id)
    return found ? (scene()?.words.tooltip(found.name, found.count) ?? '') : ''
  }
  const tell = (ids: readonly string[], at: Point): void => {
    frame.classList.toggle('over', ids.length > 0)
    furniture.tip(ids.length > 0 ? ids.map(wordsFor).join('\n') : null, at)
  }
  const hide = (): void => tell([], [0, 0])
  const decide = (ids: readonly string[], at: Point): void => {
    const [first, ...others] = ids
    choice.close()
    if (first === undefined) return
    if (others.length === 0) {
      choose(first)
      return
    }
    hide()
    choice.offer(scene()?.words.several ?? '', ids.map((id) => ({ id, words: wordsFor(id) })), at, choose)
  }

  const onClick = ({ point }: MapMouseEvent): void => decide(pointed([point.x, point.y]), [point.x, point.y])
  const onMove = ({ point: at }: MapMouseEvent): void => {
    if (map.isMoving()) return
    const ids = pointed([at.x, at.y])
    tell(ids, [at.x, at.y])
    if (ids.length === 1) point(ids[0]!)
  }
  const onStart = (): void => {
    hide()
    choice.close()
  }

  // With the keyboard the middle of the map is the pointer: the symbol nearest to it is named, and Enter opens it.
  const nearestToMiddle = (): { id: string; at: Point } | null => {
    const middle: Point = [canvas.clientWidth / 2, canvas.clientHeight / 2]
    let best: { id: string; at: Point; pixels: number } | null = null
    for (const feature of map.queryRenderedFeatures(layers('place-symbol', 'further-place-symbol'))) {
      const geometry = find(idOf(feature))?.geometry
      const anchor = geometry && anchorOf(geometry)
      if (!anchor) continue
      const at = project(anchor)
      const pixels = Math.hypot(at[0] - middle[0], at[1] - middle[1])
      if (!best || pixels < best.pixels) best = { id: idOf(feature), at, pixels }
    }
    return best
  }
  const meantAtMiddle = (): { ids: string[]; at: Point } | null => {
    const nearest = map.getLayer('place-symbol') ? nearestToMiddle() : null
    return nearest && { ids: [nearest.id, ...atSpot(nearest.id)], at: nearest.at }
  }
  const nameMiddle = (): void => {
    if (!canvas.matches(':focus-visible')) return
    const meant = meantAtMiddle()
    if (meant) tell(meant.ids, meant.at)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return
    const meant = meantAtMiddle()
    if (!meant) return
    // The list takes the focus: the same press must not choose its first line.
    event.preventDefault()
    decide(meant.ids, meant.at)
  }
  const onSettle = (event: { originalEvent?: Event }): void => {
    if (event.originalEvent instanceof KeyboardEvent) nameMiddle()
  }

  map.on('click', onClick)
  map.on('mousemove', onMove)
  map.on('mouseout', hide)
  map.on('movestart', onStart)
  map.on('moveend', onSettle)
  canvas.addEventListener('keydown', onKey)
  canvas.addEventListener('focus', nameMiddle)
  canvas.addEventListener('blur', hide)
  return () => {
    canvas.removeEventListener('keydown', onKey)
    canvas.removeEventListener('focus', nameMiddle)
    canvas.removeEventListener('blur', hide)
    choice.remove()
  }
}
