import type { Geometry } from 'geojson'
import { placeRoles, type PlaceEntry, type PlaceRole } from '../../src/model/place'
import { issuedOf } from '../../src/model/source'
import type { Content, PlaceFeature } from '../content'
import { jsonOf, type Edition, type PublishOptions } from './edition'
import { placeIri } from './identifiers'
import { creditOf, licenceAddress } from './licences'
import { namesIn, type Names } from './names'

const context = 'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld'

/**
 * The Getty AAT concept of a kind, from the list that World Historical Gazetteer supports. A kind that no concept
 * there fits ("area", "city-part": no text gives them bounds or an office) keeps our own word alone.
 */
const aat: Record<string, { identifier: string; label: string }> = {
  city: { identifier: 'aat:300008389', label: 'cities' },
  town: { identifier: 'aat:300008375', label: 'towns' },
  road: { identifier: 'aat:300008217', label: 'roads' },
  region: { identifier: 'aat:300182722', label: 'regions (geographic)' },
  country: { identifier: 'aat:300387506', label: 'countries' },
}

// Linked Places has three words for it, as we have (https://github.com/LinkedPasts/linked-places-format).
const certainties = { high: 'certain', medium: 'less-certain', low: 'uncertain' } as const

/** The format's own prefix `gn:` stands for an ontology, not for a place: identifiers are written out. */
function linkOf({ type, identifier }: { type: string; identifier: string }): { type: string; identifier: string } {
  return {
    type,
    identifier: identifier
      .replace(/^gn:(\d+)$/, 'https://sws.geonames.org/$1/')
      .replace(/^wd:(Q\d+)$/, 'http://www.wikidata.org/entity/$1'),
  }
}

/**
 * Everything the texts say of the place, not only what decides its symbol on the map. Nothing where its name only
 * ever stands for a government: a metonym is not a mention.
 */
function rolesOf({ id, quoteCount }: PlaceEntry, { agreements, events }: Content): PlaceRole[] {
  const holds: Record<PlaceRole, boolean> = {
    terms: agreements.some(({ terms }) => terms.some(({ places }) => places?.includes(id) ?? false)),
    talks: agreements.some(({ venues }) => venues.some(({ place }) => place === id)),
    events: events.some(({ places }) => places.includes(id)),
    mentioned: quoteCount > 0,
  }
  const more = placeRoles.filter((role) => role !== 'mentioned' && holds[role])
  return more.length === 0 && holds.mentioned ? ['mentioned'] : more
}

/** One timespan for each year of a text that speaks of the place: the years between are not claimed. */
function whenOf({ mentions }: PlaceEntry, { sources }: Content): object | null {
  const years = new Set(sources.filter(({ id }) => (mentions[id] ?? 0) > 0).map((source) => issuedOf(source).slice(0, 4)))
  if (years.size === 0) return null
  return {
    timespans: [...years].sort().map((year) => ({ start: { in: year }, end: { in: year } })),
    label: 'the years of the texts that speak of it',
  }
}

/** GeoJSON allows members of other formats in a geometry; Linked Places asks for these. */
function geometryOf(geometry: Geometry | null, { confidence, origin }: PlaceFeature['properties']): object | null {
  return geometry && { ...geometry, certainty: certainties[confidence], citations: [{ label: origin }] }
}

function featureOf(place: PlaceFeature, entry: PlaceEntry, content: Content, names: Names, siteUrl: string | null): object {
  const { id, title, ccodes, fclasses, kind, error_m, confidence, origin, licence, soft, note, within } = place.properties
  const label = names.word('placeKinds', kind).name
  const when = whenOf(entry, content)
  return {
    '@id': placeIri(id, siteUrl),
    type: 'Feature',
    properties: {
      id,
      title,
      ccodes,
      fclasses,
      kind,
      error_m,
      confidence,
      origin,
      licence,
      license: licenceAddress(licence),
      credit: creditOf({ licence, origin }),
      soft,
      roles: rolesOf(entry, content),
    },
    ...(when && { when }),
    names: place.names,
    types: [
      {
        ...(aat[kind] ?? { label: label.en }),
        sourceLabels: [
          { label: label.en, lang: 'en' },
          { label: label.ar, lang: 'ar' },
        ],
      },
    ],
    geometry: geometryOf(place.geometry, place.properties),
    ...(place.links && { links: place.links.map(linkOf) }),
    ...(within != null && {
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: placeIri(within, siteUrl),
          label: `part of ${names.place(within).name.en}`,
        },
      ],
    }),
    ...(note && {
      descriptions: [
        { value: note.en, lang: 'en' },
        { value: note.ar, lang: 'ar' },
      ],
    }),
  }
}

/**
 * `places.geojson`: Linked Places Format v1.3, which is GeoJSON (RFC 7946). A place that is told in text only has
 * the geometry null.
 * @param only the ids of the places that are wanted, where not all are
 */
export function placesGeojson({ content, core }: Edition, { siteUrl }: PublishOptions, only?: ReadonlySet<string>): string {
  const names = namesIn(content)
  const places = new Map(content.places.map((place) => [place.properties.id, place]))
  return jsonOf({
    type: 'FeatureCollection',
    '@context': context,
    title: 'Ceasefire Atlas: places',
    version: core.version,
    // the order of the atlas: the places it is named for come first
    features: core.places.flatMap((entry) => {
      const place = places.get(entry.id)
      return place && (only?.has(entry.id) ?? true) ? [featureOf(place, entry, content, names, siteUrl)] : []
    }),
  })
}
