import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { never } from '../model/crowd'
import { regular } from './fonts'
import { of, shownFrom, type Ground } from './ground'

/** The ground's own names, small and quiet; they give way to every place of the atlas. */
export function groundLabels({ urls, colours, language, standing }: Ground): LayerSpecification[] {
  const other = language === 'ar' ? 'en' : 'ar'
  const name = (stem: string): ExpressionSpecification => ['coalesce', ['get', `${stem}_${language}`], ['get', `${stem}_${other}`]]
  const paint = (colour = colours.quiet) => ({
    'text-color': colour,
    'text-halo-color': colours.land,
    'text-halo-width': 1.2,
  })
  // Arabic letters are smaller in their em than Latin ones: one step more.
  const size = (latin: number): number => (language === 'ar' ? latin + 2 : latin)
  // Letters of Arabic are joined: they must never be spaced out.
  const spaced = (em: number): { 'text-letter-spacing'?: number } => (language === 'ar' ? {} : { 'text-letter-spacing': em })
  const font = { 'text-font': [regular] }
  // Damascus is a town of the ground until there is room for its own symbol beside the Ghouta's.
  const standsFrom = [
    'match', ['coalesce', ['get', 'place'], ''],
    '', never, ...[...standing].flat(), never,
  ] as unknown as ExpressionSpecification
  const shownSettlement: FilterSpecification = [
    'all',
    of('settlement'),
    ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6, 2, 7, 3, 8, 4]],
    ['<', ['zoom'], standsFrom],
  ]
  return [
    ...(urls.region
      ? ([
          {
            id: 'region-river-name',
            type: 'symbol',
            source: 'region',
            minzoom: 6,
            filter: ['all', of('river'), ['has', 'name_en']],
            layout: { ...font, ...spaced(0.06), 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-field': name('name'), 'text-size': size(11), 'text-max-angle': 30 },
            paint: paint(),
          },
          {
            id: 'region-sea-name',
            type: 'symbol',
            source: 'region',
            minzoom: shownFrom.region,
            filter: of('sea-name'),
            layout: { ...font, ...spaced(0.12), 'text-field': name('name'), 'text-size': size(12), 'text-max-width': 7 },
            paint: { 'text-color': colours.quiet },
          },
          {
            id: 'region-disputed-name',
            type: 'symbol',
            source: 'region',
            minzoom: 7,
            // Two lines carry the same name: said once, at the eastern one, of 1974. Along the line it
            // would fit only where the line has left the screen.
            filter: ['all', of('disputed'), ['in', '1974', ['coalesce', ['get', 'line_en'], '']]],
            layout: { ...font, 'text-field': name('name'), 'text-size': size(10.5), 'text-max-width': 9, 'text-anchor': 'left', 'text-offset': [0.8, 0] },
            paint: paint(),
          },
          {
            id: 'region-settlement',
            type: 'circle',
            source: 'region',
            minzoom: shownFrom.region,
            filter: shownSettlement,
            paint: {
              'circle-radius': ['match', ['get', 'rank'], 1, 2.2, 2, 1.9, 1.6],
              'circle-color': colours.land,
              'circle-stroke-color': colours.quiet,
              'circle-stroke-width': 1,
            },
          },
          {
            id: 'region-country',
            type: 'symbol',
            source: 'region',
            minzoom: shownFrom.region,
            maxzoom: 8,
            filter: of('country'),
            layout: {
              ...font, ...spaced(0.18),
              'text-field': language === 'ar' ? name('name') : ['upcase', name('name')],
              'text-size': ['case', ['==', ['get', 'syria'], true], size(13), size(10.5)],
            },
            paint: { ...paint(), 'text-opacity': 0.9 },
          },
          {
            id: 'region-settlement-name',
            type: 'symbol',
            source: 'region',
            minzoom: shownFrom.region,
            filter: shownSettlement,
            layout: {
              ...font,
              'text-field': name('name'),
              'text-size': ['match', ['get', 'rank'], 1, size(12), 2, size(11.5), size(11)],
              'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
              'text-radial-offset': 0.45,
              'text-justify': 'auto',
              'symbol-sort-key': ['get', 'rank'],
            },
            paint: paint(),
          },
        ] satisfies LayerSpecification[])
      : []),
    ...(urls.aleppo
      ? ([
          {
            id: 'aleppo-river-name',
            type: 'symbol',
            source: 'aleppo',
            minzoom: 11.5,
            filter: of('river'),
            layout: { ...font, 'symbol-placement': 'line', 'text-field': name('name'), 'text-size': size(10.5) },
            paint: paint(),
          },
          {
            id: 'aleppo-road-name',
            type: 'symbol',
            source: 'aleppo',
            minzoom: 11,
            filter: ['all', of('road'), ['any', ['has', 'name_en'], ['has', 'name_ar']]],
            layout: { ...font, 'symbol-placement': 'line', 'text-field': name('name'), 'text-size': size(10.5), 'symbol-spacing': 500 },
            paint: paint(),
          },
          {
            id: 'aleppo-landmark-name',
            type: 'symbol',
            source: 'aleppo',
            minzoom: 11.5,
            filter: ['all', ['match', ['get', 'layer'], ['landmark', 'citadel', 'airport'], true, false], ['has', 'name_en']],
            layout: { ...font, 'text-field': name('name'), 'text-size': size(11), 'text-max-width': 8, 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.6, 'text-justify': 'auto' },
            paint: paint(),
          },
        ] satisfies LayerSpecification[])
      : []),
  ]
}
