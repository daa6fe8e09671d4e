import type { Map } from 'maplibre-gl'
import type { Target } from './contract'
import { nearZoom } from './features'
import { clampCamera } from './frame'

/** The one owner of the map's camera. */
export interface CameraOwner {
  look(target: Target): void
  /** a button took the reader somewhere: it moves like a program, and counts as the reader's own move */
  visit(target: Target): void
  /** the container has another size: what was framed is framed again, unless the reader moved since */
  resize(): void
  /** the reader moved the map */
  yield(): void
}

// Beyond two and a half screens, or three and a half doublings, a flight shows nothing but water passing by: then
// the map is simply there.
const [farthestFlight, deepestFlight] = [2.5, 3.5]
const [shortest, longest] = [200, 600]

// A name of two lines above a road at the top; half of a symbol at the foot.
const [roomAbove, roomBelow] = [52, 16]
// A jump that is seen as one: what was there gives way to what is there now.
const fade = 200

// What the program moves is marked; all else is the reader's. The other way round does not work: MapLibre
// names the reader's event for a drag, a tap and a key, but not for the wheel.
const mark = { isProgram: true }

/** Whether the reader moved the map, by any means. In: an event of the map's. */
export function isReaders(event: object): boolean {
  return !('isProgram' in event)
}

const isStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

/** In: the map, and how many CSS pixels are covered above and below by what stands on it. */
export function ownCamera(map: Map, covered: () => { top: number; bottom: number }): CameraOwner {
  let target: Target | null = null
  let hasYielded = false
  let hasLooked = false

  const resolve = (wanted: Target): { center: [number, number]; zoom: number } | null => {
    if ('camera' in wanted) {
      const camera = clampCamera(wanted.camera)
      return camera && { center: [camera.lng, camera.lat], zoom: camera.zoom }
    }
    const { clientWidth, clientHeight } = map.getContainer()
    // A hidden map has no size: fitting into nothing gives numbers that are not finite. It is framed when it has.
    if (clientWidth === 0 || clientHeight === 0 || !wanted.bounds.every(Number.isFinite)) return null
    const { top, bottom } = covered()
    // What is framed stays clear of the buttons and the credits, and at the sides has room for half a name.
    const side = Math.min(96, clientWidth * 0.16)
    const [west, south, east, north] = wanted.bounds
    // A single place stands in the very middle: nothing covers it there.
    const isPoint = west === east && south === north
    const fitInto = (above: number): ReturnType<Map['cameraForBounds']> =>
      map.cameraForBounds(wanted.bounds, {
        padding: isPoint ? 0 : { top: Math.min(clientHeight * 0.36, above), bottom: Math.min(clientHeight / 4, bottom + roomBelow), left: side, right: side },
        maxZoom: wanted.maxZoom,
      })
    const near = fitInto(top + roomAbove)
    // From afar no road has its name above it: a small map keeps that room for the country.
    const fit = (near?.zoom ?? 0) < nearZoom ? fitInto(top) : near
    if (!fit?.center) return null
    const center = fit.center as { lng: number; lat: number }
    const camera = clampCamera({ zoom: fit.zoom ?? 0, lat: center.lat, lng: center.lng })
    return camera && { center: [camera.lng, camera.lat], zoom: camera.zoom }
  }

  const go = (wanted: Target, mayFly: boolean, mover: object): void => {
    const there = resolve(wanted)
    if (!there) return
    if (!mayFly || isStill()) {
      map.jumpTo(there, mover)
      return
    }
    const { clientWidth, clientHeight } = map.getContainer()
    const here = map.project(map.getCenter())
    const point = map.project(there.center)
    const deeper = Math.abs(there.zoom - map.getZoom())
    // Measured at the wider of the two views, which is what is seen of the way.
    const shrink = Math.min(1, 2 ** (there.zoom - map.getZoom()))
    const screens = (Math.hypot(point.x - here.x, point.y - here.y) * shrink) / Math.max(1, Math.min(clientWidth, clientHeight))
    if (screens > farthestFlight || deeper > deepestFlight) {
      map.jumpTo(there, mover)
      map.getCanvas().animate({ opacity: [0, 1] }, { duration: fade, easing: 'ease-out' })
      return
    }
    const effort = Math.min(1, screens / 2 + deeper / 6)
    map.easeTo({ ...there, duration: shortest + (longest - shortest) * effort, easing: (t) => 1 - (1 - t) ** 3 }, mover)
  }

  return {
    look: (wanted) => {
      target = wanted
      hasYielded = false
      go(wanted, hasLooked, mark)
      hasLooked = true
    },
    visit: (wanted) => go(wanted, true, {}),
    resize: () => {
      map.resize(mark)
      if (target && !hasYielded) go(target, false, mark)
    },
    yield: () => {
      hasYielded = true
    },
  }
}
