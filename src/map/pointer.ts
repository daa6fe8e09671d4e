import type { Map, MapMouseEvent } from 'maplibre-gl'
import type { Position } from 'geojson'
import { nameOf } from '../model/place'
import type { MapScene } from './contract'
import type { Furniture } from './furniture'
import { anchorOf } from '../model/geometry'
import { placeAt, reach, type Point } from './pointing'

/** Hover, click, tap and Enter: the reader points at a place. Out: the undo. */
export function followPointer(
  map: Map,
  scene: () => MapScene | null,
  furniture: Furniture,
  choose: (id: string) => void,
): () => void {
  const canvas = map.getCanvas()
  const frame = map.getCanvasContainer()
  const project = (position: Position): Point => {
    const { x, y } = map.project(position as [number, number])
    return [x, y]
  }
  const layers = (...ids: string[]): { layers: string[] } => ({ layers: ids.filter((id) => map.getLayer(id)) })
  const find = (id: string) => scene()?.places.find((place) => place.id === id)
  const idOf = ({ properties }: { properties: Record<string, unknown> }): string => String(properties['id'])

  const pointed = ([x, y]: Point): string | null => {
    // Writing to or asking a map whose context is lost throws.
    if (!map.getLayer('place-symbol')) return null
    const box: [[number, number], [number, number]] = [[x - reach - 8, y - reach - 8], [x + reach + 8, y + reach + 8]]
    const near = [...new Set(map.queryRenderedFeatures(box, layers('place-symbol', 'place-line', 'place-line-dotted')).map(idOf))]
    return placeAt(
      [x, y],
      {
        near: near.flatMap((id) => {
          const geometry = find(id)?.geometry
          return geometry ? [{ id, geometry }] : []
        }),
        named: map.queryRenderedFeatures([x, y], layers('place-label')).map(idOf),
        within: map.queryRenderedFeatures([x, y], layers('place-band', 'place-area')).map((feature) => ({
          id: idOf(feature),
          depth: Number(feature.properties['depth']),
        })),
      },
      project,
    )
  }

  const tell = (id: string | null, at: Point): void => {
    const place = id === null ? undefined : find(id)
    const now = scene()
    frame.classList.toggle('over', place !== undefined)
    furniture.tip(place && now ? now.words.tooltip(nameOf(place, now.language), place.quoteCount) : null, at)
  }
  const hide = (): void => tell(null, [0, 0])

  const onClick = ({ point }: MapMouseEvent): void => {
    const id = pointed([point.x, point.y])
    if (id !== null) choose(id)
  }
  const onMove = ({ point }: MapMouseEvent): void => {
    if (!map.isMoving()) tell(pointed([point.x, point.y]), [point.x, point.y])
  }

  // With the keyboard the middle of the map is the pointer: the symbol nearest to it is named, and Enter opens it.
  const nearestToMiddle = (): { id: string; at: Point } | null => {
    const middle: Point = [canvas.clientWidth / 2, canvas.clientHeight / 2]
    let best: { id: string; at: Point; pixels: number } | null = null
    for (const feature of map.queryRenderedFeatures(layers('place-symbol'))) {
      const geometry = find(idOf(feature))?.geometry
      const anchor = geometry && anchorOf(geometry)
      if (!anchor) continue
      const at = project(anchor)
      const pixels = Math.hypot(at[0] - middle[0], at[1] - middle[1])
      if (!best || pixels < best.pixels) best = { id: idOf(feature), at, pixels }
    }
    return best
  }
  const nameMiddle = (): void => {
    if (!canvas.matches(':focus-visible') || !map.getLayer('place-symbol')) return
    const nearest = nearestToMiddle()
    if (nearest) tell(nearest.id, nearest.at)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return
    const nearest = map.getLayer('place-symbol') ? nearestToMiddle() : null
    if (nearest) choose(nearest.id)
  }
  const onSettle = (event: { originalEvent?: Event }): void => {
    if (event.originalEvent instanceof KeyboardEvent) nameMiddle()
  }

  map.on('click', onClick)
  map.on('mousemove', onMove)
  map.on('mouseout', hide)
  map.on('movestart', hide)
  map.on('moveend', onSettle)
  canvas.addEventListener('keydown', onKey)
  canvas.addEventListener('focus', nameMiddle)
  canvas.addEventListener('blur', hide)
  return () => {
    canvas.removeEventListener('keydown', onKey)
    canvas.removeEventListener('focus', nameMiddle)
    canvas.removeEventListener('blur', hide)
  }
}
