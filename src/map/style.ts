import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { deepestTiles, tileLayer } from '../model/division'
import type { Bounds } from '../model/geometry'
import type { PlaceEntry } from '../model/place'
import { palettes } from '../model/palette'
import type { Reach } from '../model/reach'
import type { Fineness } from './feather'
import { featuresOf } from './features'
import { fontFaces, type FontUrls } from './fonts'
import { groundLayers, groundSources, type GroundUrls } from './ground'
import { groundLabels } from './groundLabels'
import { placeLabels } from './placeLabels'
import { isAmong, placeShapes, type PlaceMarks } from './placeLayers'
import { reachFeatures, type SayReach } from './reaches'
import { reachLabels, reachLines } from './reachLayers'

/** Everything that the look of the map depends on. */
export interface StyleInput extends PlaceMarks {
  places: readonly PlaceEntry[]
  /** how finely their soft edges are drawn */
  fineness: Fineness
  /** from the venues to the places of the page's agreements */
  reaches: readonly Reach[]
  sayReach: SayReach
  groundUrls: GroundUrls
  /** the tiles of further places, with {z}, {x} and {y} in it, and where they lie; null: there are none */
  tiles: { url: string; bounds: Bounds } | null
  fontUrls: FontUrls
}

/** The layer that draws the further places as another draws those that are known, and none of these again. */
function furtherOf(layer: LayerSpecification, known: readonly string[]): LayerSpecification {
  if (layer.type !== 'symbol') throw new Error(`Only symbols have tiles, and ${layer.id} has none.`)
  return {
    ...layer,
    id: `further-${layer.id}`,
    source: 'further',
    'source-layer': tileLayer,
    filter: ['all', layer.filter, ['!', isAmong(known)]] as FilterSpecification,
  }
}

/**
 * The whole look of the map as a function: what it returns is compared with what it returned before, and the map changed
 * by the difference (`change.ts`). There is no `glyphs`: every letter is drawn by the browser, Arabic shaped.
 */
export function style({ places, fineness, reaches, sayReach, groundUrls, tiles, fontUrls, ...marks }: StyleInput): StyleSpecification {
  const { theme, language } = marks
  const features = featuresOf(places, fineness)
  const ground = {
    urls: groundUrls,
    colours: palettes[theme],
    language,
    standing: new Map(
      features.features.map(({ properties: { id, from } }) => [id, id === marks.chosen ? 0 : from] as const),
    ),
  }
  const shapes = placeShapes(marks)
  const symbols = shapes.pop()!
  const further = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
    tiles === null ? [] : layers.map((layer) => furtherOf(layer, places.map(({ id }) => id)))
  return {
    version: 8,
    name: 'Ceasefire Atlas',
    'font-faces': fontFaces(fontUrls),
    sources: {
      ...groundSources(groundUrls),
      // Nothing simplified: rings of a soft area lie edge to edge, and gaps between them would be seen as stripes.
      places: { type: 'geojson', data: features, promoteId: 'id', maxzoom: 14, tolerance: 0 },
      ...(tiles && { further: { type: 'vector', tiles: [tiles.url], bounds: tiles.bounds, maxzoom: deepestTiles } as const }),
      reaches: { type: 'geojson', data: reachFeatures(reaches, places, language, sayReach), tolerance: 0 },
    },
    // Of two layers the upper one takes its room first: symbols, then their names, then the ground's names.
    layers: [
      ...groundLayers(ground),
      ...shapes,
      ...reachLines(theme),
      ...groundLabels(ground),
      ...reachLabels(theme, language),
      ...further(placeLabels(marks)),
      ...placeLabels(marks),
      ...further([symbols]),
      symbols,
    ],
    // Colours change at once with the theme, and the chosen place without a fade that lags behind the reader.
    transition: { duration: 0, delay: 0 },
  }
}
