import type { Geometry } from 'geojson'
import type { PlaceName, Spelling } from '../../src/model/place'
import type { PlaceFeature } from '../content'
import { any, filled, flag, list, localized, nullable, number, object, oneOf, optional, words } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const quotes = words('quotation ids')

const citation = object<PlaceName['citations'][number]>('a citation', { label: filled, '@id': optional(filled) })

export const place = object<PlaceFeature>('a place', {
  '@id': filled,
  type: oneOf(['Feature']),
  properties: object<PlaceFeature['properties']>('the properties of a place', {
    id: filled,
    title: filled,
    ccodes: words('country codes'),
    fclasses: words('feature classes'),
    kind: filled,
    error_m: nullable(number),
    confidence: oneOf(['high', 'medium', 'low']),
    origin: filled,
    licence: filled,
    soft: flag,
    note: nullable(localized),
    within: optional(nullable(filled)),
    spellings: list(object<Spelling>('a spelling', { words: filled, quotes })),
  }),
  geometry: any<Geometry | null>(),
  names: list(object<PlaceName>('a name', { toponym: filled, lang: filled, citations: list(citation) })),
  links: optional(
    list(object<{ type: string; identifier: string }>('a link', { type: filled, identifier: filled })),
  ),
})

export const places = object<{ type: 'FeatureCollection'; '@context': string; features: PlaceFeature[] }>(
  'a collection of places',
  { type: oneOf(['FeatureCollection']), '@context': filled, features: list(place) },
)
