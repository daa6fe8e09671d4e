import type { StyleSpecification } from 'maplibre-gl'
import type { PlaceEntry } from '../model/place'
import { palettes } from '../model/palette'
import { featuresOf } from './features'
import { fontFaces, type FontUrls } from './fonts'
import { groundLayers, groundSources, type GroundUrls } from './ground'
import { groundLabels } from './groundLabels'
import { placeLabels } from './placeLabels'
import { placeShapes, type PlaceMarks } from './placeLayers'

/** Everything that the look of the map depends on. */
export interface StyleInput extends PlaceMarks {
  places: readonly PlaceEntry[]
  groundUrls: GroundUrls
  fontUrls: FontUrls
}

/**
 * The whole look of the map as a function: MapLibre compares what it returns with what is drawn and
 * changes the difference. There is no `glyphs`: every letter is drawn by the browser, Arabic shaped.
 */
export function style({ places, groundUrls, fontUrls, ...marks }: StyleInput): StyleSpecification {
  const features = featuresOf(places)
  const ground = {
    urls: groundUrls,
    colours: palettes[marks.theme],
    language: marks.language,
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
      places: { type: 'geojson', data: features, promoteId: 'id', maxzoom: 14 },
    },
    // Of two layers the upper one takes its room first: symbols, then their names, then the ground's names.
    layers: [...groundLayers(ground), ...shapes, ...groundLabels(ground), ...placeLabels(marks), symbols],
    // Colours change at once with the theme, and the chosen place without a fade that lags behind the reader.
    transition: { duration: 0, delay: 0 },
  }
}
