import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../geo/entries'
import { edition, read, site, ways } from './published'
import { offline, ringFaults, schemaFaults } from './readBack'

const { content } = edition
const quotes = quotesOf(content)

interface Feature {
  '@id': string
  properties: Record<string, unknown> & { id: string; licence: string; license: string; credit: string }
  geometry: { type: string; coordinates: unknown } | null
  names: { toponym: string }[]
  when?: { timespans: { start: { in: string }; end: { in: string } }[] }
  relations?: { relationTo: string }[]
}
interface Annotation {
  id: string
  body?: { source: string; purpose: string }[]
  target: { source: string; selector: { exact?: string; prefix?: string; suffix?: string; start?: number; end?: number } }[]
  metonyms?: string[]
}

describe.each(ways)('the linked data, $way', ({ siteUrl, begins }) => {
  const { jsonOf } = read(siteUrl)

  describe('places.geojson', () => {
    const places = jsonOf<{ features: Feature[] }>('places.geojson')
    const faults = schemaFaults('linked-places')

    test('keeps Linked Places v1.3 and RFC 7946, and every ring closes and turns the right way', () => {
      expect(faults(places)).toEqual([])
      expect(places.features.flatMap(({ geometry }) => (geometry ? ringFaults(geometry) : []))).toEqual([])
    })

    test('has every place once, under an absolute identifier, and points only at places it has', () => {
      const ids = places.features.map((feature) => feature['@id'])
      expect(places.features.map(({ properties }) => properties.id).sort()).toEqual(content.places.map(({ properties }) => properties.id).sort())
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id.startsWith(`${begins}place`), id).toBe(true)
      for (const { relations } of places.features) for (const { relationTo } of relations ?? []) expect(ids).toContain(relationTo)
    })

    test('draws every place as the content does, with its licence, credit and error', () => {
      for (const { properties, geometry } of places.features) {
        const place = content.places.find((one) => one.properties.id === properties.id)!
        expect(geometry?.coordinates ?? null).toEqual((place.geometry as { coordinates?: unknown } | null)?.coordinates ?? null)
        expect(properties).toMatchObject({ licence: place.properties.licence, error_m: place.properties.error_m, soft: place.properties.soft })
        expect(properties.license).toMatch(properties.licence === 'ODbL-1.0' ? /opendatacommons\.org/ : /creativecommons\.org/)
        expect(properties.credit).toMatch(properties.licence === 'ODbL-1.0' ? /^© OpenStreetMap contributors$/ : /Ceasefire Atlas/)
      }
    })

    test('claims the years of the texts that speak of a place, none between them, and none for a mere metonym', () => {
      for (const { properties, when } of places.features) {
        const speaking = quotes.filter((quote) => quote.places.some((mention) => 'id' in mention && mention.id === properties.id && mention.how !== 'metonym'))
        const years = [...new Set(speaking.map((quote) => quote.source.match(/\d{4}/)![0]))].sort()
        expect((when?.timespans ?? []).map(({ start, end }) => [start.in, end.in]), properties.id).toEqual(years.map((year) => [year, year]))
        if (years.length === 0) expect(properties['roles'], properties.id).toEqual([])
        else expect((properties['roles'] as string[]).length, properties.id).toBeGreaterThan(0)
      }
    })

    test('says the same as RDF: each name, and each certainty of a shape', async () => {
      const quads = await jsonld.toRDF(places, { documentLoader: offline, base: `${site}data/places.geojson`, format: 'application/n-quads' })
      const count = (property: string): number => quads.split(`#${property}> `).length - 1
      expect(count('toponym')).toBe(places.features.flatMap(({ names }) => names).length)
      expect(count('has_certainty')).toBe(places.features.filter(({ geometry }) => geometry).length)
    })
  })

  describe('quotes.jsonld', () => {
    const collection = jsonOf<{ total: number; first: { items: Annotation[] } }>('quotes.jsonld')
    const { items } = collection.first

    test('has what the Web Annotation model asks of a collection, a page and an annotation', () => {
      expect(schemaFaults('web-annotation')(collection)).toEqual([])
      expect(collection.total).toBe(items.length)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    })

    test('loses nothing as JSON-LD', async () => {
      const expanded = await jsonld.expand(collection, { documentLoader: offline, safe: true })
      expect(JSON.stringify(expanded).match(/"http:\/\/www.w3.org\/ns\/oa#Annotation"/g)).toHaveLength(quotes.length)
      // a part that only our own context names
      const unknown = { ...collection, unheardOf: 'x' }
      await expect(jsonld.expand(unknown, { documentLoader: offline, safe: true })).rejects.toThrow()
    })

    test('has every quotation letter for letter, at the original and by position', () => {
      expect(items).toHaveLength(quotes.length)
      quotes.forEach((quote, at) => {
        const [words, position] = items[at]!.target
        const source = content.sources.find(({ id }) => id === quote.source)!
        expect(items[at]!.id.startsWith(begins)).toBe(true)
        expect(items[at]!.id.endsWith(quote.id)).toBe(true)
        expect(words!.source).toBe(source.URL)
        expect([words!.selector.exact, words!.selector.prefix ?? '', words!.selector.suffix ?? '']).toEqual([quote.exact, quote.prefix, quote.suffix])
        expect(position!.source).toBe(`urn:sha256:${content.fingerprints.get(quote.source)!.sha256}`)
        expect([position!.selector.start, position!.selector.end]).toEqual([quote.start, quote.end])
      })
    })

    test('never links a metonym to the place as its subject, and links only what is published', () => {
      const ids = jsonOf<{ features: Feature[] }>('places.geojson').features.map((feature) => feature['@id'])
      const told = jsonOf<{ agreements: { iri: string; terms: { iri: string }[] }[] }>('agreements.json').agreements
      const tags = told.flatMap(({ iri, terms: inner }) => [iri, ...inner.map((term) => term.iri)])
      quotes.forEach((quote, at) => {
        const { body = [], metonyms = [] } = items[at]!
        const identified = body.filter(({ purpose }) => purpose === 'identifying').map(({ source }) => source)
        const idsOf = (isMetonym: boolean): string[] => quote.places.flatMap((mention) => ('id' in mention && (mention.how === 'metonym') === isMetonym ? [mention.id] : []))
        expect(identified.map((iri) => iri.replace(/\/$/, '').split(/[:/]/).at(-1))).toEqual(idsOf(false))
        expect(metonyms.map((iri) => iri.replace(/\/$/, '').split(/[:/]/).at(-1))).toEqual(idsOf(true))
        for (const iri of [...identified, ...metonyms]) expect(ids).toContain(iri)
        for (const { source, purpose } of body) if (purpose === 'tagging') expect(tags).toContain(source)
      })
      for (const tag of told.flatMap(({ terms: inner }) => inner.map((term) => term.iri))) {
        expect(items.some(({ body }) => body?.some(({ source }) => source === tag)), tag).toBe(true)
      }
    })
  })
})

describe('what these tests let pass', () => {
  test('rings that close and turn as RFC 7946 says', () => {
    const ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    expect(ringFaults({ type: 'Polygon', coordinates: [ring] })).toEqual([])
    expect(ringFaults({ type: 'Polygon', coordinates: [[...ring].reverse()] })).toHaveLength(1)
    expect(ringFaults({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] })).toHaveLength(1)
  })

  const first = read(null)
  const broken: [what: string, breakIt: (feature: Feature) => void][] = [
    ['no names', (feature) => void delete (feature as Partial<Feature>).names],
    ['no geometry, not even null', (feature) => void delete (feature as Partial<Feature>).geometry],
    ['coordinates in the wrong order', (feature) => void (feature.geometry = { type: 'Point', coordinates: [36.2, 137] })],
    ['a class that GeoNames does not have', (feature) => void (feature.properties['fclasses'] = ['Z'])],
    ['an identifier that is no IRI', (feature) => void (feature['@id'] = 'aleppo')],
  ]
  test.each(broken)('no feature with %s', (_, breakIt) => {
    const places = first.jsonOf<{ features: Feature[] }>('places.geojson')
    breakIt(places.features[0]!)
    expect(schemaFaults('linked-places')(places)).not.toEqual([])
  })

  const wrong: [what: string, breakIt: (annotation: Annotation & { creator?: string }) => void][] = [
    ['no target', (annotation) => void delete (annotation as Partial<Annotation>).target],
    ['an empty quotation', (annotation) => void (annotation.target[0]!.selector.exact = '')],
    ['half a position', (annotation) => void delete annotation.target[1]!.selector.end],
    ['a creator, who could be taken for the speaker', (annotation) => void (annotation.creator = 'John Kerry')],
  ]
  test.each(wrong)('no annotation with %s', (_, breakIt) => {
    const collection = first.jsonOf<{ first: { items: Annotation[] } }>('quotes.jsonld')
    breakIt(collection.first.items[0]!)
    expect(schemaFaults('web-annotation')(collection)).not.toEqual([])
  })
})
