import { boundsOf, type Bounds } from '../model/geometry'
import type { AgreementEntry } from '../model/agreement'
import type { PlaceEntry } from '../model/place'
import type { Camera, Page } from '../state/address'
import type { Target } from './contract'
import { fineZoom, type Fineness } from './feather'
import { deepestZoom } from '../model/crowd'
import { pixelsAtZoomZero } from '../model/pixels'

/** Syria with a little of its neighbours: the frame of the home page and of whatever has no place of its own. */
export const syria: Bounds = [35.5, 32.2, 42.4, 37.4]

/** Inside it the ground is drawn in detail; outside there is land and coast only, and nothing to see up close. */
const detailed: Bounds = [31, 31, 45, 38.5]
/** What `near.json` and `region.json` cover, to their edges; beyond them there is the next larger one. */
export const near: Bounds = [-15, 10, 85, 62]
export const region: Bounds = [30, 30, 46, 39]
/** The sketch of Aleppo. */
export const sketched: Bounds = [37.0, 36.08, 37.35, 36.35]

// A city in its surroundings: nearer than this, the neighbouring towns that say where it is leave the map.
const cityZoom = 8.4
// The sketch is on from zoom 10: a point inside it is worth showing with the ring road around it.
const sketchedCityZoom = 10.8
// Land and coast at 1:50m: a continent's outline tells where a venue is.
const venueZoom = 4.2
const groupZoom = 12
// The whole of a road with the ring road on either side, never so near that the sketch looks like a street map.
const nearestZoom = 12.4

const wholeSyria: Target = { bounds: syria, maxZoom: nearestZoom }

/** Aleppo with all that the atlas places there. */
export function aleppoAround(places: readonly PlaceEntry[]): Target {
  const inside = places.flatMap(({ geometry }) => {
    const bounds = geometry && boundsOf([geometry])
    return geometry && bounds && contains(sketched, bounds) ? [geometry] : []
  })
  return { bounds: boundsOf(inside) ?? sketched, maxZoom: groupZoom }
}

/** How finely soft edges will be drawn where the camera goes: on what screen is not asked, it is about what is looked at. */
export function finenessFor(target: Target): Fineness {
  if ('camera' in target) return target.camera.zoom >= fineZoom ? 'fine' : 'coarse'
  // No wider than three degrees fits on a small screen at that zoom.
  const { bounds: [west, , east], maxZoom } = target
  return maxZoom >= fineZoom && east - west < 3 ? 'fine' : 'coarse'
}

/** Every place of the atlas, from one end to the other. */
export function worldAround(places: readonly PlaceEntry[]): Target {
  return { bounds: boundsOf(places.flatMap(({ geometry }) => (geometry ? [geometry] : []))) ?? syria, maxZoom: venueZoom }
}

export function contains([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): boolean {
  return w >= west && s >= south && e <= east && n <= north
}

/** The box grown by an error in metres on each side. */
function grow([west, south, east, north]: Bounds, metres: number): Bounds {
  const latitude = (south + north) / 2
  // One pixel at zoom 0 is 360/512 degrees of longitude.
  const degrees = pixelsAtZoomZero(metres, latitude) * (360 / 512)
  const upright = degrees * Math.cos((latitude * Math.PI) / 180)
  return [west - degrees, south - upright, east + degrees, north + upright]
}

/** A camera with nothing in it that would poison the map: one that is not finite stays so for ever. */
export function clampCamera({ zoom, lat, lng }: Camera): Camera | null {
  if (![zoom, lat, lng].every(Number.isFinite)) return null
  return {
    zoom: Math.max(0, Math.min(deepestZoom, zoom)),
    lat: Math.max(-85, Math.min(85, lat)),
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
  }
}

function framePlace(place: PlaceEntry): Target {
  const bounds = place.geometry && boundsOf([place.geometry])
  if (!bounds) return wholeSyria
  if (place.geometry?.type === 'Point') {
    const maxZoom = contains(sketched, bounds) ? sketchedCityZoom : contains(detailed, bounds) ? cityZoom : venueZoom
    return { bounds, maxZoom }
  }
  return { bounds: grow(bounds, place.errorM || 0), maxZoom: nearestZoom }
}

/** A venue with the places that what was said there was to reach, so that its lines are seen from end to end. */
function frameVenue(venue: PlaceEntry, places: readonly PlaceEntry[], agreements: readonly AgreementEntry[]): Target {
  const touched = agreements.filter(({ venues }) => venues.includes(venue.id)).flatMap((agreement) => agreement.places)
  const reached = places.filter(({ id, geometry }) => geometry !== null && touched.includes(id))
  const bounds = boundsOf([venue, ...reached].flatMap(({ geometry }) => (geometry ? [geometry] : [])))
  return reached.length > 0 && bounds ? { bounds, maxZoom: venueZoom } : framePlace(venue)
}

/**
 * Where the map looks for a page: Syria at home; a place's own surroundings, a venue with what it reaches; for an
 * agreement or a source what of it lies in Syria, else all of it.
 * In: the page, all places, the ids of those that belong to it, and all agreements.
 */
export function frameOf(
  page: Page,
  places: readonly PlaceEntry[],
  ids: readonly string[],
  agreements: readonly AgreementEntry[],
): Target {
  if (page.kind === 'home') return wholeSyria
  if (page.kind === 'place') {
    const place = places.find(({ id }) => id === page.id)
    if (!place) return wholeSyria
    return place.role === 'talks' ? frameVenue(place, places, agreements) : framePlace(place)
  }
  const shown = places.filter(({ id, geometry }) => geometry !== null && ids.includes(id))
  const inSyria = shown.filter(({ ccodes }) => ccodes.includes('SY'))
  const framed = inSyria.length > 0 ? inSyria : shown
  if (framed.length === 1) return framePlace(framed[0]!)
  const bounds = boundsOf(framed.flatMap(({ geometry }) => (geometry ? [geometry] : [])))
  return bounds ? { bounds, maxZoom: groupZoom } : wholeSyria
}
