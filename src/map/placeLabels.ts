import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '../model/language'
import { palettes } from '../model/palette'
import { nearZoom } from './features'
import { bold, regular, semiBold } from './fonts'
import { byZoom } from './ground'
import { isAmong, isOpen, isQuiet, partWith, type PlaceMarks } from './placeLayers'

/**
 * Where a name may stand around its symbol, best first: on the reading side; beside a road, above or below it.
 * In: how far from the middle, em. The symbol's whole box must be cleared, or the name gives way to it.
 */
function around(language: Language, far: number, isLine: boolean): (string | [number, number])[] {
  const sides: (string | [number, number])[] = language === 'ar'
    ? ['right', [-far, 0], 'left', [far, 0]]
    : ['left', [far, 0], 'right', [-far, 0]]
  const ends: (string | [number, number])[] = ['bottom', [0, -far * 1.1], 'top', [0, far * 1.1]]
  return isLine ? [...ends, ...sides] : [...sides, ...ends]
}

/** The names of the places: English above Arabic, or Arabic above English, in the same size. */
export function placeLabels(marks: PlaceMarks): LayerSpecification[] {
  const { theme, language, approximate } = marks
  const colours = palettes[theme]
  const [isChosen, isLit, quiet] = [isOpen(marks), isAmong(marks.lit), isQuiet(marks)]
  const [first, second] = language === 'ar' ? (['name_ar', 'name_en'] as const) : (['name_en', 'name_ar'] as const)
  const heavy: ExpressionSpecification = ['case', isChosen, ['literal', [bold]], quiet, ['literal', [regular]], ['literal', [semiBold]]]
  const small = { 'font-scale': 0.86, 'text-font': ['literal', [regular]], 'text-color': colours.quiet }
  // From far away also the places that it stands for: Castello Road and the Ramouseh Gap have no room of their own.
  const name = (more: string | null): ExpressionSpecification =>
    [
      'format',
      ['get', first], {},
      ['case', ['==', ['get', first], ['get', second]], '', ['concat', '\n', ['get', second]]], {},
      ['case', ['get', 'soft'], `\n${approximate}`, ''], small,
      ...(more === null ? [] : [['case', ['==', ['get', more], ''], '', ['concat', '\n', ['get', more]]], small]),
    ] as unknown as ExpressionSpecification
  return [
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      filter: partWith('symbol', ['any', isChosen, ['>=', ['zoom'], ['get', 'from']]]),
      layout: {
        'text-field': ['step', ['zoom'], name(`beneath_${language}`), nearZoom, name(null)],
        'text-font': heavy,
        'text-size': byZoom([2, 12], [6, 13], [11, 14]),
        'text-line-height': 1.25,
        'text-max-width': 12,
        'text-variable-anchor-offset': [
          'case',
          ['all', isChosen, ['get', 'isLine']], ['literal', around(language, 1.95, true)],
          isChosen, ['literal', around(language, 1.95, false)],
          ['get', 'isLine'], ['literal', around(language, 1.3, true)],
          ['literal', around(language, 1.3, false)],
        ] as unknown as ExpressionSpecification,
        'text-justify': 'auto',
        'symbol-sort-key': ['case', isChosen, -100_000, quiet, ['+', 200_000, ['get', 'order']], isLit, ['get', 'order'], ['+', 50_000, ['get', 'order']]],
      },
      paint: {
        'text-color': ['case', isChosen, colours.ink, quiet, colours.quiet, isLit, colours.ink, colours.quiet],
        'text-halo-color': colours.paper,
        'text-halo-width': 1.6,
      },
    },
  ]
}
