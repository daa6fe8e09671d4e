import type { Map } from 'maplibre-gl'
import { beyondEdge, leaves, type Room } from '../model/beyond'
import type { Bounds } from '../model/geometry'
import { nameOf } from '../model/place'
import { loadGround } from '../state/load'
import { root } from '../state/root'
import type { CameraOwner } from './camera'
import type { MapScene, Target } from './contract'
import { aleppoAround, frameOf, syria, worldAround } from './frame'
import type { Furniture } from './furniture'
import { locate, type LocatorFrames } from './locator'
import { drawLocator } from './locatorPicture'
import { placeHints } from './placeHints'
import { furnishToolbar, type FrameKey } from './toolbar'

// What a hint must not cover, and what it had better not.
const [ofPlaces, ofGround] = [['place-label', 'place-symbol', 'further-place-label', 'further-place-symbol', 'reach-label'], ['region-settlement-name', 'region-settlement', 'region-country']]

// A map narrower than this has room for two hints beside its places; a wide one for three.
const wide = 480

/** Which of the frames a view is, roughly: which of the buttons is the current one. */
export function frameShown(zoom: number, [lng, lat]: readonly [number, number]): FrameKey | null {
  const within = ([west, south, east, north]: Bounds): boolean => lng > west && lng < east && lat > south && lat < north
  if (zoom >= 9.5) return within([36.9, 36, 37.4, 36.45]) ? 'aleppo' : null
  if (zoom >= 3.2) return zoom < 7.5 && within(syria) ? 'syria' : null
  return zoom < 2.6 ? 'world' : null
}

/**
 * Tells where the map looks and takes the reader elsewhere: Aleppo, Syria, the world; a picture of the larger frame
 * with the view marked on it; the places beyond the edge. Out: what to call when the scene changed, and the undo.
 */
export function tellWhereabouts(
  map: Map,
  scene: () => MapScene | null,
  furniture: Furniture,
  camera: CameraOwner,
): { say: () => void; remove: () => void } {
  const targets: Record<FrameKey, (places: MapScene['places']) => Target> = {
    aleppo: aleppoAround,
    syria: () => frameOf({ kind: 'home' }, [], [], []),
    world: worldAround,
  }
  const toolbar = furnishToolbar(
    (frame) => camera.visit(targets[frame](scene()?.places ?? [])),
    (id) => camera.visit(frameOf({ kind: 'place', id }, scene()?.places ?? [], [id], [])),
  )
  const picture = drawLocator()
  furniture.head.append(picture.element, toolbar.element)
  let frames: LocatorFrames | null = null
  let isGone = false
  loadGround<LocatorFrames>(root, 'locator').then(
    (loaded) => {
      frames = loaded
      if (!isGone) mark()
    },
    () => {
      // Without it the buttons still say where the map looks.
    },
  )

  const mark = (): void => {
    const { lng, lat } = map.getCenter().wrap()
    toolbar.tell(frameShown(map.getZoom(), [lng, lat]))
    if (!frames) return
    const bounds = map.getBounds()
    const shift = lng - map.getCenter().lng
    const located = locate(frames, [bounds.getWest() + shift, bounds.getSouth(), bounds.getEast() + shift, bounds.getNorth()])
    picture.draw(frames[located.frame], located.box)
  }
  const hint = (): void => {
    const now = scene()
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    // A map whose context is lost cannot be asked what it shows.
    if (!now || width === 0 || !map.getLayer('place-label')) return
    const { top, bottom } = furniture.covered()
    const room: Room = { left: 6, top: top + 6, right: width - 6, bottom: height - bottom - 6 }
    const middle = map.getCenter()
    const beyond = beyondEdge(
      now,
      [middle.lng, middle.lat],
      [width, height],
      (position) => {
        const { x, y } = map.project(position as [number, number])
        return [x, y]
      },
      width < wide ? 2 : 3,
    ).map(({ place, at, km }) => ({
      id: place.id,
      words: now.words.beyond(nameOf(place, now.language), km),
      ...leaves(room, [width, height], at),
    }))
    const buttons = toolbar.hint(beyond)
    const isFree = ([x1, y1, x2, y2]: Bounds, ofAll: boolean): boolean => {
      const layers = [...ofPlaces, ...(ofAll ? ofGround : [])].filter((id) => map.getLayer(id))
      return map.queryRenderedFeatures([[x1, y1], [x2, y2]], { layers }).length === 0
    }
    placeHints(buttons, beyond.map(({ at }) => at), room, isFree)
  }
  const onIdle = (): void => {
    mark()
    hint()
  }
  map.on('move', mark)
  map.on('idle', onIdle)
  return {
    say: () => {
      const now = scene()
      if (!now) return
      const named = (id: string): string | null => {
        const place = now.places.find((each) => each.id === id)
        return place ? nameOf(place, now.language) : null
      }
      toolbar.say(now.words, { aleppo: named('aleppo'), syria: named('syria'), world: now.words.world })
      mark()
    },
    remove: () => {
      isGone = true
      map.off('move', mark)
      map.off('idle', onIdle)
    },
  }
}

