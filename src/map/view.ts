import 'maplibre-gl/dist/maplibre-gl.css'
import { Map, type StyleSpecification } from 'maplibre-gl'
import './setup'
import type { Bounds } from '../model/geometry'
import { root } from '../state/root'
import { isReaders, ownCamera } from './camera'
import { changeStyle } from './change'
import type { MapEvents, MapScene, MapView } from './contract'
import { fineZoom, type Fineness } from './feather'
import { deepestZoom } from '../model/crowd'
import { registerLatin, type FontUrls } from './fonts'
import { contains, near, region, sketched } from './frame'
import { furnish } from './furniture'
import { metresPerPixelAt } from '../model/pixels'
import { regionZoom, sketchZoom, type GroundUrls } from './ground'
import { watchHealth } from './health'
import { followPointer } from './pointer'
import { style } from './style'
import { drawSymbol, lookOf, symbolPixelRatio } from './symbols'
import { tellWhereabouts } from './whereabouts'

const below = (path: string): string => new URL(path, root).href

const ground: Required<GroundUrls> = {
  world: below('data/ground/world.json'),
  near: below('data/ground/near.json'),
  region: below('data/ground/region.json'),
  aleppo: below('data/ground/aleppo.json'),
}

// Braces stay as they are: MapLibre fills them in.
const tileUrl = `${below('data/tiles/')}{z}/{x}/{y}.pbf`

const fontUrls: FontUrls = {
  latin: below('fonts/ibm-plex-sans-latin.woff2'),
  arabic400: below('fonts/ibm-plex-sans-arabic-400.woff2'),
  arabic600: below('fonts/ibm-plex-sans-arabic-600.woff2'),
}

/**
 * The only owner of a MapLibre map. Throws where WebGL 2 is not to be had.
 * In: an element with a size, who listens, how many milliseconds the map has for being on screen, and whether it
 * stands in somebody's page, whose own scrolling it must not hold up (ctrl and wheel, two fingers).
 */
export function createView(container: HTMLElement, events: MapEvents, deadline: number, isCooperative = false): MapView {
  registerLatin(fontUrls)
  const map = new Map({
    container,
    attributionControl: false, // the credits are ours: always in sight, no second tab stop, no HTML
    // Anywhere, so that MapLibre does not go somewhere by itself when the style has loaded: `look` decides.
    center: [38.9, 34.8],
    zoom: 5,
    minZoom: 0,
    maxZoom: deepestZoom,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    trackResize: false,
    cooperativeGestures: isCooperative,
    fadeDuration: 150,
    validateStyle: false, // tests validate every style we make
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const canvas = map.getCanvas()
  // The container is the named region; the canvas in it takes the arrow keys.
  canvas.setAttribute('role', 'application')

  let scene: MapScene | null = null
  let marked: string | null = null
  const loaded: GroundUrls = {}
  let fineness: Fineness = 'coarse'
  // What can be written to: a style that finished loading, in a context that is there.
  let isWritable = false
  let isLost = false
  let shown: StyleSpecification | null = null
  let isDirty = false
  let request = 0

  const furniture = furnish(container)
  const camera = ownCamera(map, () => furniture.covered())
  const health = watchHealth(map, () => scene, events, deadline)

  /** Detail is fetched when it is first needed, and stays. */
  const addDetail = (): boolean => {
    const [before, wasFineness] = [Object.keys(loaded).length, fineness]
    const zoom = map.getZoom()
    const [[west, south], [east, north]] = map.getBounds().toArray()
    const seen: Bounds = [west, south, east, north]
    if (!contains(near, seen)) loaded.world = ground.world
    else if (zoom < regionZoom || !contains(region, seen)) loaded.near = ground.near
    if (zoom >= regionZoom) loaded.region = ground.region
    if (zoom >= sketchZoom) loaded.aleppo = ground.aleppo
    if (zoom >= fineZoom) fineness = 'fine'
    return Object.keys(loaded).length > before || fineness !== wasFineness
  }

  // The one way to the map's style: idempotent, from all that is known, so that a lost context, five
  // hundred quick selections and a style still loading all end in the same place.
  const sync = (): void => {
    request = 0
    if (!scene) return
    if (isLost || (shown !== null && !isWritable)) {
      isDirty = true
      return
    }
    isDirty = false
    addDetail()
    const { words, tiled, ...seen } = scene
    const next = style({ ...seen, fineness, tiles: tiled && { url: tileUrl, bounds: tiled }, approximate: words.approximate, sayReach: words.reach, chosen: marked, groundUrls: { ...loaded }, fontUrls })
    if (shown === null) map.setStyle(next, { diff: false })
    else if (!changeStyle(map, shown, next)) {
      isDirty = true
      return
    }
    shown = next
    furniture.say(words, scene.language, scene.theme)
    whereabouts.say()
    canvas.setAttribute('aria-label', words.label)
    measure()
  }
  /** Many changes in one frame are drawn once. */
  const plan = (): void => {
    if (request === 0) request = requestAnimationFrame(sync)
  }
  const measure = (): void => {
    const isSketch = map.getZoom() >= sketchZoom && map.getBounds().intersects(sketched)
    furniture.measure(metresPerPixelAt(map.getCenter().lat, map.getZoom()), isSketch)
  }

  map.setMissingStyleImageResolver((id) => {
    const look = lookOf(id)
    if (look && !map.hasImage(id)) map.addImage(id, drawSymbol(look), { pixelRatio: symbolPixelRatio })
  })
  const resume = (): void => {
    if (isDirty && isWritable) plan()
  }
  map.on('style.load', () => {
    isWritable = true
    resume()
  })
  // A tile was drawn, or failed to be, or left the view: a change that waited for it may have its turn. And without a
  // listener MapLibre writes every error to the console; what matters is told by `health`.
  map.on('sourcedata', ({ isSourceLoaded }) => {
    if (isSourceLoaded) resume()
  })
  map.on('idle', resume)
  map.on('error', resume)
  map.on('webglcontextlost', () => {
    isLost = true
    isWritable = false
    isDirty = true
  })
  map.on('webglcontextrestored', () => {
    isLost = false
    // Lost before its first style had loaded, the map has nothing to restore: it begins again.
    if (!(map.getStyle() as unknown)) shown = null
    isDirty = true
    if (shown === null) plan()
  })
  map.on('move', () => {
    measure()
    if (addDetail()) plan()
  })
  map.on('moveend', (event) => {
    // A restored map measures itself, which is no move of anybody's.
    if (isLost || !isReaders(event)) return
    camera.yield()
    const { lat, lng } = map.getCenter().wrap()
    events.settle({ zoom: map.getZoom(), lat, lng })
  })
  const unfollow = followPointer(map, () => scene, furniture, events)
  const whereabouts = tellWhereabouts(map, () => scene, furniture, camera)

  return {
    show: (wanted) => {
      scene = wanted
      plan()
    },
    look: (target) => camera.look(target),
    mark: (id) => {
      marked = id
      plan()
    },
    resize: () => camera.resize(),
    remove: () => {
      cancelAnimationFrame(request)
      health()
      unfollow()
      whereabouts.remove()
      furniture.remove()
      map.remove()
    },
  }
}
