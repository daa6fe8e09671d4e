import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '../model/language'
import { palettes, type Theme } from '../model/palette'
import type { Part } from './features'
import { byZoom } from './ground'
import { roleColour, symbolName, type SymbolLook } from './symbols'

export interface PlaceMarks {
  theme: Theme
  language: Language
  /** the place that is open */
  chosen: string | null
  /** the places that belong to the page; the others are quieter */
  lit: readonly string[]
  /** the word beneath the name of a place without a surveyed edge */
  approximate: string
}

/** The layers whose features are places: what can be chosen, and what must be on screen in a healthy map. */
export const placeLayerIds = ['place-symbol', 'place-line', 'place-area', 'place-band'] as const

const part = (which: Part): FilterSpecification => ['==', ['get', 'part'], which]
export const partWith = (which: Part, ...more: ExpressionSpecification[]): FilterSpecification =>
  ['all', part(which), ...more] as FilterSpecification

/** What a metre-true radius is at any zoom: the property holds it for zoom 0. Exponential with base 2 is exact. */
const metric = (factor: number): ExpressionSpecification => [
  'interpolate', ['exponential', 2], ['zoom'],
  0, ['*', factor, ['get', 'halo']],
  20, ['*', factor * 2 ** 20, ['get', 'halo']],
]

// Half of a road with room inside for its status: solid, hollow, or filled on one side.
const roadWidth = byZoom([5, 1.6], [9, 3], [11, 6], [13, 8])
const grown = (by: number): ExpressionSpecification => byZoom([5, 1.6 + by / 2], [9, 3 + by], [11, 6 + by], [13, 8 + by])
const coreFrom = 10

/** Shapes, roads and symbols of the places, from the bottom up, without their names. */
export function placeShapes(marks: PlaceMarks): LayerSpecification[] {
  const colours = palettes[marks.theme]
  const role = [
    'match', ['get', 'role'],
    ...Object.entries(roleColour).filter(([name]) => name !== 'mentioned').flatMap(([name, key]) => [name, colours[key]]),
    colours.roleMentioned,
  ] as unknown as ExpressionSpecification
  const isChosen: ExpressionSpecification = ['==', ['get', 'id'], marks.chosen ?? '']
  const isLit: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...marks.lit]]]
  // Smoothstep: no visible beginning, no visible end.
  const depth: ExpressionSpecification = ['get', 'depth']
  const fade: ExpressionSpecification = ['*', depth, depth, ['-', 3, ['*', 2, depth]]]
  const form = (name: string): ExpressionSpecification => ['==', ['get', 'form'], name]
  const symbol = (chosen: boolean): ExpressionSpecification => {
    const [before, , after] = symbolName({ role: 'terms', form: 'plain', cut: false, chosen, theme: marks.theme } satisfies SymbolLook)
      .split(/(terms:plain:whole)/)
    return ['concat', before!, ['get', 'role'], ':', ['get', 'form'], ':', ['case', ['get', 'cut'], 'cut', 'whole'], after!]
  }
  const road = (id: string, paint: object, more: { filter?: FilterSpecification; minzoom?: number; cap?: 'round' | 'butt' } = {}): LayerSpecification => ({
    id,
    type: 'line',
    source: 'places',
    ...(more.minzoom === undefined ? {} : { minzoom: more.minzoom }),
    filter: more.filter ?? part('line'),
    layout: { 'line-cap': more.cap ?? 'round', 'line-join': 'round' },
    paint,
  })
  return [
    {
      id: 'place-band',
      type: 'fill',
      source: 'places',
      filter: part('band'),
      paint: {
        'fill-color': role,
        // No antialiasing: it would draw a hairline around every band.
        'fill-antialias': false,
        'fill-opacity': ['*', fade, ['case', isChosen, 0.4, isLit, 0.24, 0.12]],
      },
    },
    {
      id: 'place-area',
      type: 'fill',
      source: 'places',
      filter: part('area'),
      paint: { 'fill-color': role, 'fill-opacity': ['case', isChosen, 0.28, 0.16] },
    },
    road('place-area-edge', { 'line-color': role, 'line-width': ['case', isChosen, 2, 1] }, { filter: part('area') }),
    {
      id: 'place-halo',
      type: 'circle',
      source: 'places',
      filter: partWith('symbol', ['>', ['get', 'halo'], 0], ['!', ['get', 'soft']]),
      paint: {
        'circle-color': role,
        'circle-radius': metric(1),
        'circle-blur': 0.5,
        'circle-opacity': ['case', isChosen, 0.22, 0.13],
        'circle-pitch-alignment': 'map',
      },
    },
    road('place-line-error', { 'line-color': role, 'line-width': metric(2), 'line-blur': metric(0.7), 'line-opacity': 0.16 }),
    road('place-line-chosen', { 'line-color': colours.accent, 'line-width': grown(7) }, { filter: partWith('line', isChosen) }),
    road('place-line-casing', { 'line-color': colours.paper, 'line-width': grown(3) }),
    road('place-line', { 'line-color': role, 'line-width': roadWidth }, { filter: partWith('line', ['!', form('dotted')]) }),
    road(
      'place-line-dotted',
      { 'line-color': role, 'line-width': roadWidth, 'line-dasharray': [0.01, 1.7] },
      { filter: partWith('line', form('dotted')) },
    ),
    road(
      'place-line-hollow',
      { 'line-color': colours.paper, 'line-width': byZoom([coreFrom, 1.2], [11, 3], [13, 4.6]) },
      { filter: partWith('line', ['match', ['get', 'form'], ['plain', 'quote'], true, false]), minzoom: coreFrom },
    ),
    road(
      'place-line-half',
      {
        'line-color': colours.paper,
        'line-width': byZoom([coreFrom, 0.8], [11, 1.9], [13, 2.8]),
        'line-offset': byZoom([coreFrom, 0.7], [11, 1.1], [13, 1.5]),
      },
      { filter: partWith('line', form('half')), minzoom: coreFrom, cap: 'butt' },
    ),
    road(
      'place-line-cut',
      { 'line-color': colours.paper, 'line-width': roadWidth, 'line-dasharray': [0.35, 3] },
      { filter: partWith('line', ['any', ['get', 'cut'], form('cut')]), cap: 'butt' },
    ),
    {
      id: 'place-symbol',
      type: 'symbol',
      source: 'places',
      filter: partWith('symbol', ['any', isChosen, ['>=', ['zoom'], ['get', 'from']]]),
      layout: {
        'icon-image': ['case', isChosen, symbol(true), symbol(false)],
        // Size says how much is said there; a place outside the page is a little smaller, never fainter than 3:1.
        'icon-size': [
          '*',
          ['interpolate', ['linear'], ['sqrt', ['get', 'quotes']], 0, 0.85, 7, 1.2],
          ['case', ['any', isChosen, isLit], 1, 0.85],
        ],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['case', isChosen, 100_000, ['-', 0, ['get', 'order']]],
      },
    },
  ]
}
