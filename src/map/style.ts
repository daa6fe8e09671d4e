import type { StyleSpecification } from 'maplibre-gl'
import type { PlaceEntry } from '../model/place'
import { palettes } from '../model/palette'
import type { Reach } from '../model/reach'
import { featuresOf } from './features'
import { fontFaces, type FontUrls } from './fonts'
import { groundLayers, groundSources, type GroundUrls } from './ground'
import { groundLabels } from './groundLabels'
import { placeLabels } from './placeLabels'
import { placeShapes, type PlaceMarks } from './placeLayers'
import { reachFeatures, type SayReach } from './reaches'
import { reachLabels, reachLines } from './reachLayers'

/** Everything that the look of the map depends on. */
export interface StyleInput extends PlaceMarks {
  places: readonly PlaceEntry[]
  /** from the venues to the places of the page's agreements */
  reaches: readonly Reach[]
  sayReach: SayReach
  groundUrls: GroundUrls
  fontUrls: FontUrls
}

/**
 * The whole look of the map as a function: MapLibre compares what it returns with what is drawn and
 * changes the difference. There is no `glyphs`: every letter is drawn by the browser, Arabic shaped.
 */
export function style({ places, reaches, sayReach, groundUrls, fontUrls, ...marks }: StyleInput): StyleSpecification {
  const { theme, language } = marks
  const features = featuresOf(places)
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
  return {
    version: 8,
    name: 'Ceasefire Atlas',
    'font-faces': fontFaces(fontUrls),
    sources: {
      ...groundSources(groundUrls),
      // Nothing simplified: rings of a soft area lie edge to edge, and gaps between them would be seen as stripes.
      places: { type: 'geojson', data: features, promoteId: 'id', maxzoom: 14, tolerance: 0 },
      reaches: { type: 'geojson', data: reachFeatures(reaches, places, language, sayReach), tolerance: 0 },
    },
    // Of two layers the upper one takes its room first: symbols, then their names, then the ground's names.
    layers: [
      ...groundLayers(ground),
      ...shapes,
      ...reachLines(theme),
      ...groundLabels(ground),
      ...reachLabels(theme, language),
      ...placeLabels(marks),
      symbols,
    ],
    // Colours change at once with the theme, and the chosen place without a fade that lags behind the reader.
    transition: { duration: 0, delay: 0 },
  }
}
