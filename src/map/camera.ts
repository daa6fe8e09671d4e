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

const isStill = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

export function ownCamera(map: Map): CameraOwner {
  let target: Target | null = null
  let isReaders = false
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
      map.jumpTo(there)
      return
    }
    const { clientWidth, clientHeight } = map.getContainer()
    const here = map.project(map.getCenter())
    const point = map.project(there.center)
    // Measured at the wider of the two views, which is what is seen of the way.
    const shrink = Math.min(1, 2 ** (there.zoom - map.getZoom()))
    const screens = (Math.hypot(point.x - here.x, point.y - here.y) * shrink) / Math.max(1, Math.min(clientWidth, clientHeight))
    if (screens > farthestFlight) {
      map.jumpTo(there)
      return
    }
    const effort = Math.min(1, screens / 2 + Math.abs(there.zoom - map.getZoom()) / 6)
    map.easeTo({ ...there, duration: shortest + (longest - shortest) * effort, easing: (t) => 1 - (1 - t) ** 3 })
  }

  return {
    look: (wanted) => {
      target = wanted
      isReaders = false
      go(wanted, hasLooked)
      hasLooked = true
    },
    resize: () => {
      map.resize()
      if (target && !isReaders) go(target, false)
    },
    yield: () => {
      isReaders = true
    },
  }
}
