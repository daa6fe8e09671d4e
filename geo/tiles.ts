import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection, Point, Position } from 'geojson'
import { never, symbolOf, weightOf, zoomsFrom, type SymbolProperties } from '../src/model/crowd'
import { deepestTiles, tileLayer } from '../src/model/division'
import { anchorOf, boundsOf, type Bounds } from '../src/model/geometry'
import type { PlaceEntry } from '../src/model/place'

interface Tile {
  /** below `data/` */
  name: string
  content: Uint8Array
}

/** The columns and rows of the tiles of a zoom that touch a box. Web Mercator, the usual numbering, rows from the north. */
function tilesWithin([west, south, east, north]: Bounds, zoom: number): [x: number, y: number][] {
  const side = 2 ** zoom
  const column = (lng: number): number => Math.min(side - 1, Math.floor(((lng + 180) / 360) * side))
  const row = (lat: number): number => {
    const sine = Math.sin((lat * Math.PI) / 180)
    return Math.max(0, Math.min(side - 1, Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side)))
  }
  const tiles: [number, number][] = []
  for (let x = column(west); x <= column(east); x += 1) for (let y = row(north); y <= row(south); y += 1) tiles.push([x, y])
  return tiles
}

/**
 * The symbols of places as vector tiles: of each zoom those that have room in it, so that no tile grows with the atlas.
 * Every tile of the box around them is there, if empty, so that none is asked for in vain. None where there is no place.
 * In: the places, and those that every map draws by itself, which come first where there is no room for both.
 */
export function placeTiles(places: readonly PlaceEntry[], shared: readonly PlaceEntry[]): Tile[] {
  const bounds = boundsOf(places.flatMap(({ geometry }) => geometry ?? []))
  if (bounds === null) return []
  const anchored = [...places, ...shared].flatMap((place): [PlaceEntry, Position][] => {
    const anchor = place.geometry && anchorOf(place.geometry)
    return anchor ? [[place, anchor]] : []
  })
  const standing = new Set(shared)
  const froms = zoomsFrom(anchored, (place) => (standing.has(place) ? Infinity : weightOf(place)))
  const features = anchored.flatMap(([place, anchor], at): Feature<Point, SymbolProperties>[] =>
    standing.has(place) ? [] : [{ type: 'Feature', geometry: { type: 'Point', coordinates: anchor }, properties: symbolOf(place, anchor, froms[at]!) }],
  )
  return Array.from({ length: deepestTiles + 1 }, (_, zoom) => zoom).flatMap((zoom) => {
    const last = zoom === deepestTiles ? never - 1 : zoom
    const shown: FeatureCollection = { type: 'FeatureCollection', features: features.filter(({ properties }) => properties.from <= last) }
    const index = new GeoJSONVT(shown, { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0 })
    return tilesWithin(bounds, zoom).map(([x, y]): Tile => {
      const tile = index.getTile(zoom, x, y)
      return { name: `tiles/${String(zoom)}/${String(x)}/${String(y)}.pbf`, content: tile ? fromGeojsonVt({ [tileLayer]: tile }, { version: 2, extent: 4096 }) : new Uint8Array() }
    })
  })
}
