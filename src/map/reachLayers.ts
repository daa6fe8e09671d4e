import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '../model/language'
import { palettes, type Theme } from '../model/palette'
import { regular } from './fonts'

const opened: ExpressionSpecification = ['>=', ['zoom'], ['get', 'from']]

/** The great circles, fine, in the colour of what was said in a room; the casing keeps them apart from borders and roads. */
export function reachLines(theme: Theme): LayerSpecification[] {
  const colours = palettes[theme]
  const line = (id: string, colour: string, width: number, opacity: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'reaches',
    filter: opened,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity },
  })
  return [line('reach-casing', colours.land, 3.25, 0.7), line('reach-line', colours.roleTalks, 1.25, 1)]
}

/** The distance, set along the line. */
export function reachLabels(theme: Theme, language: Language): LayerSpecification[] {
  const colours = palettes[theme]
  return [
    {
      id: 'reach-label',
      type: 'symbol',
      source: 'reaches',
      filter: ['all', opened, ['!=', ['get', 'label'], '']],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'label'],
        'text-font': [regular],
        'text-size': language === 'ar' ? 14 : 12.5,
        'text-max-angle': 25,
        // Above the line, not on it: a halo of two pixels would not hide what runs through the letters.
        'text-offset': [0, -0.75],
        'text-padding': 6,
      },
      paint: { 'text-color': colours.roleTalks, 'text-halo-color': colours.land, 'text-halo-width': 2 },
    },
  ]
}
