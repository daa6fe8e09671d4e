import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { Language } from '../model/language'
import type { Palette } from '../model/palette'

/** The ground's files. What is left out is not loaded and not drawn: the view adds detail as the reader zooms in. */
export interface GroundUrls {
  /** land and lakes of the world, where the view reaches beyond what is near */
  world?: string
  /** land and lakes around all places, where the view reaches beyond the region */
  near?: string
  /** Syria and its neighbours, from `regionZoom` */
  region?: string
  /** the sketch of Aleppo, from `sketchZoom` */
  aleppo?: string
}

/** The files with land: at least one of them is under every place. */
export const landSources = ['world', 'near', 'region'] as const
export const landLayerIds = landSources.map((source) => `${source}-land`)

// The first view of a phone is Syria at 3.6, and has its borders.
export const regionZoom = 3.5
export const sketchZoom = 10

export interface Ground {
  urls: GroundUrls
  colours: Palette
  language: Language
  /** places that are drawn as such, and from which zoom: from there the ground does not draw them again */
  standing: ReadonlyMap<string, number>
}

/** The features of one layer of a ground file. */
export const of = (layer: string): ExpressionSpecification => ['==', ['get', 'layer'], layer]

/** A width in pixels that grows with the zoom, from the first pair to the last. */
export function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification
}

export function groundSources({ world, near, region, aleppo }: GroundUrls): Record<string, SourceSpecification> {
  // The ground is finer than its own coordinates beyond these zooms: tiles are enlarged instead of cut again.
  return {
    ...(world ? { world: { type: 'geojson' as const, data: world, maxzoom: 6 } } : {}),
    ...(near ? { near: { type: 'geojson' as const, data: near, maxzoom: 6 } } : {}),
    ...(region ? { region: { type: 'geojson' as const, data: region, maxzoom: 10 } } : {}),
    ...(aleppo ? { aleppo: { type: 'geojson' as const, data: aleppo, maxzoom: 13 } } : {}),
  }
}

/**
 * The zoom from which a file's layers show. Once loaded a file stays: without this, whoever zooms out again sees
 * the borders of Syria and its neighbours alone on a map of the world that draws no borders.
 */
export const shownFrom = { world: 0, near: 0, region: regionZoom, aleppo: sketchZoom } as const

/** Land, water, borders and roads, from the bottom up. */
export function groundLayers({ urls, colours, standing }: Ground): LayerSpecification[] {
  const fill = (source: keyof GroundUrls, layer: string, colour: string): LayerSpecification => ({
    id: `${source}-${layer}`,
    type: 'fill',
    source,
    minzoom: shownFrom[source],
    filter: of(layer),
    paint: { 'fill-color': colour },
  })
  const line = (
    source: keyof GroundUrls,
    layer: string,
    colour: string,
    width: DataDrivenPropertyValueSpecification<number>,
    more: { dashes?: number[]; opacity?: number; filter?: FilterSpecification; id?: string; minzoom?: number } = {},
  ): LayerSpecification => ({
    id: `${source}-${more.id ?? layer}`,
    type: 'line',
    source,
    minzoom: more.minzoom ?? shownFrom[source],
    filter: more.filter ?? of(layer),
    layout: { 'line-cap': more.dashes ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': width,
      ...(more.dashes ? { 'line-dasharray': more.dashes } : {}),
      ...(more.opacity === undefined ? {} : { 'line-opacity': more.opacity }),
    },
  })
  const notDrawnAsPlace: FilterSpecification = ['!', ['in', ['get', 'same_as'], ['literal', [...standing.keys()]]]]
  const roads: FilterSpecification = ['all', ['match', ['get', 'layer'], ['road', 'road-of-place'], true, false], notDrawnAsPlace]
  const tier = (which: number): FilterSpecification => ['all', roads, ['==', ['coalesce', ['get', 'tier'], 1], which]]
  return [
    { id: 'background', type: 'background', paint: { 'background-color': colours.sea } },
    ...(['world', 'near'] as const).flatMap((source) =>
      urls[source] ? [fill(source, 'land', colours.land), fill(source, 'lake', colours.sea)] : [],
    ),
    ...(urls.region
      ? [
          fill('region', 'sea', colours.sea),
          fill('region', 'land', colours.land),
          // A shade of the water's own: the sea is pale, and a hairline gives it its edge.
          line('region', 'coast', colours.river, byZoom([4, 0.5], [8, 0.9])),
          line('region', 'governorate', colours.rule, byZoom([4, 0.4], [8, 0.9]), { dashes: [4, 2.5], opacity: 0.9, minzoom: 5.5 }),
          line('region', 'river', colours.river, byZoom([4, 0.6], [8, 1.4], [12, 2])),
          fill('region', 'lake', colours.sea),
          line('region', 'border', colours.border, byZoom([4, 0.6], [8, 1]), {
            id: 'border-neighbour',
            filter: ['all', of('border'), ['!=', ['get', 'of'], 'syria']] as FilterSpecification,
            opacity: 0.7,
          }),
          line('region', 'border', colours.border, byZoom([4, 0.9], [8, 1.6]), {
            id: 'border-syria',
            filter: ['all', of('border'), ['==', ['get', 'of'], 'syria']] as FilterSpecification,
          }),
          line('region', 'disputed', colours.border, byZoom([4, 0.8], [8, 1.3]), { dashes: [3, 2.5] }),
        ]
      : []),
    ...(urls.aleppo
      ? [
          fill('aleppo', 'built-up', colours.builtUp),
          fill('aleppo', 'airport', colours.builtUp),
          fill('aleppo', 'citadel', colours.road),
          line('aleppo', 'river', colours.river, byZoom([10, 1], [13, 2.4])),
          line('aleppo', 'road', colours.road, byZoom([10, 0.6], [13, 2.2]), { id: 'street', filter: tier(2), minzoom: 11.5 }),
          line('aleppo', 'road', colours.road, byZoom([10, 1], [13, 4]), { filter: tier(1) }),
        ]
      : []),
  ]
}
