import type { Map } from 'maplibre-gl'
import type { Target } from './contract'
import { clampCamera } from './frame'

/** The one owner of the map's camera. */
export interface CameraOwner {
  look(target: Target): void
  /** the container has another size: what was framed is framed again, unless the reader moved since */
  resize(): void
  /** the reader moved the map */
  yield(): void
}

// Beyond two and a half screens a flight shows nothing but water passing by: then the map is simply there.
const farthestFlight = 2.5
const [shortest, longest] = [200, 600]

// What the program moves is marked; all else is the reader's. The other way round does not work: MapLibre
// names the reader's event for a drag, a tap and a key, but not for the wheel.
const mark = { isProgram: true }

/** Whether the reader moved the map, by any means. In: an event of the map's. */
export function isReaders(event: object): boolean {
  return !('isProgram' in event)
}

const isStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

export function ownCamera(map: Map): CameraOwner {
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
    const padding = Math.min(56, Math.min(clientWidth, clientHeight) * 0.12)
    const fit = map.cameraForBounds(wanted.bounds, { padding, maxZoom: wanted.maxZoom })
    if (!fit?.center) return null
    const center = fit.center as { lng: number; lat: number }
    const camera = clampCamera({ zoom: fit.zoom ?? 0, lat: center.lat, lng: center.lng })
    return camera && { center: [camera.lng, camera.lat], zoom: camera.zoom }
  }

  const go = (wanted: Target, mayFly: boolean): void => {
    const there = resolve(wanted)
    if (!there) return
    if (!mayFly || isStill()) {
      map.jumpTo(there, mark)
      return
    }
    const { clientWidth, clientHeight } = map.getContainer()
    const here = map.project(map.getCenter())
    const point = map.project(there.center)
    // Measured at the wider of the two views, which is what is seen of the way.
    const shrink = Math.min(1, 2 ** (there.zoom - map.getZoom()))
    const screens = (Math.hypot(point.x - here.x, point.y - here.y) * shrink) / Math.max(1, Math.min(clientWidth, clientHeight))
    if (screens > farthestFlight) {
      map.jumpTo(there, mark)
      return
    }
    const effort = Math.min(1, screens / 2 + Math.abs(there.zoom - map.getZoom()) / 6)
    map.easeTo({ ...there, duration: shortest + (longest - shortest) * effort, easing: (t) => 1 - (1 - t) ** 3 }, mark)
  }

  return {
    look: (wanted) => {
      target = wanted
      hasYielded = false
      go(wanted, hasLooked)
      hasLooked = true
    },
    resize: () => {
      map.resize(mark)
      if (target && !hasYielded) go(target, false)
    },
    yield: () => {
      hasYielded = true
    },
  }
}
