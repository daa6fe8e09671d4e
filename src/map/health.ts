import type { Map, MapGeoJSONFeature } from 'maplibre-gl'
import type { MapEvents, MapScene } from './contract'
import { anchorOf } from '../model/geometry'
import { landLayerIds, landSources } from './ground'
import { placeLayerIds } from './placeLayers'

// A context that comes back at once is a flicker; one that stays away longer should show the sketch meanwhile.
const patience = 1500

/**
 * Whether the map is really there. `load` proves nothing: with a worker that hangs it fires over an empty
 * canvas. Healthy is: places drawn on screen; or, where the view holds none, its data through the worker.
 * Out: the undo.
 */
export function watchHealth(map: Map, scene: () => MapScene | null, events: MapEvents, deadline: number): () => void {
  let isReady = false
  let isLost = false
  let isRemoved = false

  /** What is drawn at a point is told at once; all of the land takes longer than a frame. */
  const isLandDrawn = (places: readonly MapGeoJSONFeature[]): boolean => {
    const layers = landLayerIds.filter((id) => map.getLayer(id))
    const points = places.slice(0, 4).flatMap(({ geometry }) => {
      const anchor = anchorOf(geometry)
      return anchor ? [map.project(anchor as [number, number])] : []
    })
    return points.some((point) => map.queryRenderedFeatures(point, { layers }).length > 0) || map.queryRenderedFeatures({ layers }).length > 0
  }
  const isHealthy = (): boolean => {
    const now = scene()
    if (isLost || !now || now.places.length === 0) return false
    const layers = placeLayerIds.filter((id) => map.getLayer(id))
    if (layers.length === 0) return false
    // Symbols first, of which one is enough: of areas all rings would be told.
    for (const id of layers) {
      const drawn = map.queryRenderedFeatures({ layers: [id] })
      // Places over nothing, where the ground could not be had, are worth less than the drawing.
      if (drawn.length > 0) return isLandDrawn(drawn)
    }
    const bounds = map.getBounds()
    const isEmpty = now.places.every(({ geometry }) => {
      const anchor = geometry && anchorOf(geometry)
      return !anchor || !bounds.contains(anchor as [number, number])
    })
    return isEmpty && map.isSourceLoaded('places') && landSources.some((source) => map.getSource(source) && map.isSourceLoaded(source))
  }
  const check = (): boolean => {
    if (isRemoved) return false
    if (!isReady && isHealthy()) {
      isReady = true
      clearTimeout(timer)
      events.health('ready')
    }
    return isReady
  }
  const timer: ReturnType<typeof setTimeout> = setTimeout(() => {
    if (!check()) events.health('late')
  }, Math.max(0, deadline))
  let grace: ReturnType<typeof setTimeout> | undefined

  map.on('idle', check)
  map.on('webglcontextlost', () => {
    isLost = true
    isReady = false
    clearTimeout(grace)
    grace = setTimeout(() => {
      if (isLost && !isRemoved) events.health('late')
    }, patience)
  })
  map.on('webglcontextrestored', () => {
    isLost = false
    clearTimeout(grace)
  })
  return () => {
    isRemoved = true
    clearTimeout(timer)
    clearTimeout(grace)
  }
}
