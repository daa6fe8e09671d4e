const vocabulary = 'urn:ceasefire-atlas:vocabulary:'

const ours = (name: string, how: object = {}): object => ({ '@id': `${vocabulary}${name}`, ...how })
const linked = { '@type': '@id' }
const byLanguage = { '@container': '@language' }

/**
 * What the Web Annotation vocabulary has no word for. Its `creator` is who made the annotation: us, never who is
 * quoted. The meaning of each is told in the README beside this file.
 */
const terms = {
  speakers: ours('speaker', { ...linked, '@container': '@set' }),
  called: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label', ...byLanguage },
  manner: ours('manner'),
  relays: ours('relays', linked),
  reportedBy: ours('reportedBy', linked),
  mention: ours('mention'),
  metonyms: ours('metonym', { ...linked, '@container': '@set' }),
  unnamedPlaces: ours('unnamedPlace', { '@container': '@set' }),
  note: ours('note', byLanguage),
  reading: ours('reading', byLanguage),
  quotedFrom: ours('quotedFrom', linked),
  sources: ours('source', { ...linked, '@container': '@set' }),
  title: { '@id': 'http://purl.org/dc/terms/title' },
  issued: { '@id': 'http://purl.org/dc/terms/issued' },
  original: ours('original', linked),
  text: ours('text', linked),
  codePoints: ours('codePoints'),
  quotationRights: ours('quotationRights', byLanguage),
  version: ours('version'),
}

/** The W3C's context comes first, as its model asks; ours adds words and changes none. */
export const quotesContext = ['http://www.w3.org/ns/anno.jsonld', terms]
