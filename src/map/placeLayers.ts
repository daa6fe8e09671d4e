import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '../model/language'
import { palettes, type Theme } from '../model/palette'
import { symbolScale } from '../model/place'
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
  /** the places that match the reader's filter, null for all; the others stay, small and quiet, to be found */
  visible: readonly string[] | null
  /** the word beneath the name of a place without a surveyed edge */
  approximate: string
}

/** The layers whose features are places: what can be chosen, and what must be on screen in a healthy map. */
export const placeLayerIds = ['place-symbol', 'place-line', 'place-area', 'place-band'] as const

/** Whether a feature's place is one of some. `match` looks an id up; `in` would read through all of them each time. */
export function isAmong(ids: readonly string[]): ExpressionSpecification {
  const once = [...new Set(ids)]
  return once.length === 0 ? ['==', 0, 1] : ['match', ['get', 'id'], once, true, false]
}

/** Whether a feature's place is the one that is open. */
export const isOpen = ({ chosen }: PlaceMarks): ExpressionSpecification => ['==', ['get', 'id'], chosen ?? '']

/** Whether a feature's place is outside the reader's filter. The open place is never. */
export function isQuiet(marks: PlaceMarks): ExpressionSpecification {
  return marks.visible === null ? ['==', 0, 1] : ['all', ['!', isOpen(marks)], ['!', isAmong(marks.visible)]]
}

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
  const [isChosen, isLit, quiet] = [isOpen(marks), isAmong(marks.lit), isQuiet(marks)]
  const role = [
    'case', quiet, colours.roleMentioned,
    ['match', ['get', 'role'],
    ...Object.entries(roleColour).filter(([name]) => name !== 'mentioned').flatMap(([name, key]) => [name, colours[key]]),
    colours.roleMentioned],
  ] as unknown as ExpressionSpecification
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
        // Where two of them lie over each other on built-up land, an ochre symbol must still be seen (3:1, measured).
        'fill-opacity': ['*', fade, ['case', isChosen, 0.16, quiet, 0.03, isLit, 0.11, 0.05]],
      },
    },
    {
      id: 'place-area',
      type: 'fill',
      source: 'places',
      filter: part('area'),
      paint: { 'fill-color': role, 'fill-opacity': ['case', isChosen, 0.28, quiet, 0.06, 0.16] },
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
        'circle-opacity': ['case', isChosen, 0.22, quiet, 0.05, 0.13],
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
          ['interpolate', ['linear'], ['sqrt', ['get', 'quotes']], 0, symbolScale.least, symbolScale.mostAtRoot, symbolScale.most],
          ['case', isChosen, 1, quiet, 0.6, isLit, 1, 0.85],
        ],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['case', isChosen, 100_000, ['-', 0, ['get', 'order']]],
      },
    },
  ]
}
