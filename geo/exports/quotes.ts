import type { Quote } from '../../src/model/quote'
import { issuedOf, type SourceEntry } from '../../src/model/source'
import { quotesOf } from '../entries'
import { jsonOf, type Edition, type PublishOptions } from './edition'
import { actorIri, agreementIri, atlasIri, fileIri, placeIri, quoteIri, sourceIri, termIri, textIri } from './identifiers'
import { licenceAddress, ourLicence } from './licences'
import { namesIn, type Names } from './names'
import { quotesContext } from './quotesContext'
import { usesOf, type Uses } from './uses'

interface Surroundings {
  names: Names
  uses: ReadonlyMap<string, Uses>
  sources: ReadonlyMap<string, SourceEntry>
  siteUrl: string | null
}

const nothing: Uses = { agreements: [], terms: [] }

/** The places the words are about and what rests on them. A metonym is not the place, so it is not here. */
function bodiesOf(quote: Quote, { uses, siteUrl }: Surroundings): object[] {
  const { agreements, terms } = uses.get(quote.id) ?? nothing
  const linkTo = (source: string, purpose: string): object => ({ type: 'SpecificResource', source, purpose })
  return [
    ...quote.places.flatMap((mention) =>
      'id' in mention && mention.how !== 'metonym'
        ? [{ ...linkTo(placeIri(mention.id, siteUrl), 'identifying'), mention: mention.how }]
        : [],
    ),
    ...agreements.map((id) => linkTo(agreementIri(id, siteUrl), 'tagging')),
    ...terms.map((id) => linkTo(termIri(id, siteUrl), 'tagging')),
  ]
}

/** The same words twice: at the original's address by the words, and in the text as we received it by position. */
function targetsOf({ exact, prefix, suffix, start, end }: Quote, source: SourceEntry): object[] {
  const words = {
    type: 'SpecificResource',
    source: source.URL,
    selector: { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
  }
  if (source.sha256 === '') return [words]
  // Both formats count Unicode code points from 0, the end exclusive.
  const position = {
    type: 'SpecificResource',
    source: textIri(source.sha256),
    selector: { type: 'TextPositionSelector', start, end },
  }
  return [words, position]
}

function annotationOf(quote: Quote, around: Surroundings): object[] {
  const { names, sources, siteUrl } = around
  const source = sources.get(quote.source)
  if (!source) return []
  const body = bodiesOf(quote, around)
  const actor = (id: string): object => ({ id: actorIri(id), called: names.actor(id).name })
  const metonyms = quote.places.flatMap((mention) => ('id' in mention && mention.how === 'metonym' ? [mention.id] : []))
  const unnamed = quote.places.flatMap((mention) => ('words' in mention ? [mention.words] : []))
  return [
    {
      id: quoteIri(quote.id, quote.source, siteUrl),
      type: 'Annotation',
      // Words to which nothing is linked are marked as worth reading, which is what is meant.
      motivation: body.length > 0 ? 'linking' : 'highlighting',
      rights: licenceAddress(ourLicence),
      ...(body.length > 0 && { body }),
      target: targetsOf(quote, source),
      quotedFrom: sourceIri(quote.source, siteUrl),
      ...(quote.speakers.length > 0 && { speakers: quote.speakers.map(actor) }),
      manner: quote.manner,
      ...(quote.relays !== null && { relays: actor(quote.relays) }),
      ...(quote.reportedBy !== null && { reportedBy: actor(quote.reportedBy) }),
      ...(metonyms.length > 0 && { metonyms: metonyms.map((id) => placeIri(id, siteUrl)) }),
      ...(unnamed.length > 0 && { unnamedPlaces: unnamed }),
      ...(quote.note && { note: quote.note }),
      ...(quote.reading && { reading: quote.reading }),
      // Never the gloss: a translation that nobody verified could be taken for the words.
    },
  ]
}

function sourceOf(source: SourceEntry, siteUrl: string | null): object {
  return {
    id: sourceIri(source.id, siteUrl),
    title: source.title,
    issued: issuedOf(source),
    original: source.URL,
    ...(source.sha256 !== '' && { text: textIri(source.sha256), codePoints: source.length }),
    quotationRights: source.custom.rights,
  }
}

/** `quotes.jsonld`: every quotation as a W3C Web Annotation, in one collection of one page. */
export function quotesJsonld({ content, core }: Edition, { siteUrl }: PublishOptions): string {
  const around: Surroundings = {
    names: namesIn(content),
    uses: usesOf(content),
    sources: new Map(core.sources.map((source) => [source.id, source])),
    siteUrl,
  }
  const annotations = quotesOf(content).flatMap((quote) => annotationOf(quote, around))
  const collection = fileIri('quotes.jsonld', siteUrl)
  const page = `${collection}#page-1`
  return jsonOf({
    '@context': quotesContext,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Quotations of the Ceasefire Atlas',
    version: core.version,
    creator: { id: atlasIri(siteUrl), name: 'Ceasefire Atlas' },
    rights: licenceAddress(ourLicence),
    sources: core.sources.map((source) => sourceOf(source, siteUrl)),
    total: annotations.length,
    first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items: annotations },
    last: page,
  })
}
