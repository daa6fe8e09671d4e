import type { Core } from '../model/atlas'
import type { Language } from '../model/language'
import { nameOf } from '../model/place'
import type { Manner, Quote } from '../model/quote'
import { issuedOf, type SourceEntry } from '../model/source'
import { pathOf, type Page } from '../state/address'

/** What is told of a page to those who find and preview it elsewhere. */
export interface Told {
  core: Core
  /** the quotations on the page */
  quotes: readonly Quote[]
  page: Page
  language: Language
  title: string
  heading: string
  description: string
  /** what the atlas is called in the language */
  site: string
}

export function urlOf(siteUrl: string, language: Language, page: Page): string {
  return siteUrl + pathOf({ language, page })
}

/** Manners in which the words are those of the speaker; in the others they are the text's, about the speaker. */
const spoken: readonly Manner[] = ['transcript', 'interpreted', 'direct', 'question', 'post']

/**
 * To whom the words are attributed in the text (https://schema.org/spokenByCharacter), told in full where first, then by
 * address. Who is not named may be one or many, and so is neither a Person nor an Organization.
 */
function speakersIn(siteUrl: string, { core, language }: Told): (quote: Quote) => object[] {
  const told = new Set<string>()
  return ({ manner, speakers }) => {
    if (!spoken.includes(manner)) return []
    return core.actors.flatMap(({ id, kind, name }) => {
      if (!speakers.includes(id) || kind === 'unnamed') return []
      const known = { '@id': urlOf(siteUrl, language, { kind: 'person', id }) }
      if (told.has(id)) return [known]
      told.add(id)
      return [{ '@type': kind === 'person' ? 'Person' : 'Organization', ...known, name: name[language] }]
    })
  }
}

/**
 * https://schema.org/Quotation, on the page of their source alone: there each has its address, and on the page of a
 * place the same again would be up to 23 kB. The words are the source's; no translation of ours is among them.
 */
function quotationsOf(siteUrl: string, source: SourceEntry, told: Told): object[] {
  const speakersOf = speakersIn(siteUrl, told)
  const page = urlOf(siteUrl, told.language, { kind: 'source', id: source.id })
  return told.quotes.map((quote) => {
    const [speaker, ...more] = speakersOf(quote)
    return {
      '@type': 'Quotation',
      url: `${page}#${quote.id}`,
      text: quote.exact,
      inLanguage: 'en',
      isBasedOn: { '@id': source.URL },
      ...(speaker && { spokenByCharacter: more.length > 0 ? [speaker, ...more] : speaker }),
    }
  })
}

/** What a page is mainly about, in the words of schema.org; null: the page itself. */
function mainEntity(siteUrl: string, told: Told): object | null {
  const { core, page, language } = told
  if (page.kind === 'place') {
    const place = core.places.find(({ id }) => id === page.id)
    if (!place) return null
    const [longitude, latitude] = place.geometry?.type === 'Point' ? place.geometry.coordinates : []
    const geo = longitude === undefined ? {} : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    return { '@type': 'Place', name: nameOf(place, language), ...geo }
  }
  if (page.kind === 'source') {
    const source = core.sources.find(({ id }) => id === page.id)
    if (!source) return null
    const publisher = { '@type': 'Organization', name: source.publisher }
    const hasPart = quotationsOf(siteUrl, source, told)
    return { '@type': 'NewsArticle', '@id': source.URL, headline: source.title, url: source.URL, datePublished: issuedOf(source), inLanguage: 'en', publisher, hasPart }
  }
  return null
}

/** In: where the atlas stands, and what is told of a page. Out: the page as JSON-LD in the words of https://schema.org. */
export function structuredOf(siteUrl: string, told: Told): object {
  const { page, language, heading, description, site } = told
  const url = urlOf(siteUrl, language, page)
  const base = { '@context': 'https://schema.org', url, name: heading, description, inLanguage: language }
  const home = urlOf(siteUrl, language, { kind: 'home' })
  const part = { '@type': 'WebSite', name: site, url: home }
  if (page.kind === 'home') return { ...base, '@type': 'WebSite', name: site, hasPart: { '@type': 'Map', name: site, url: `${home}#map` } }
  if (page.kind === 'data') {
    const distribution = { '@type': 'DataDownload', contentUrl: `${siteUrl}data/atlas.zip`, encodingFormat: 'application/zip' }
    return { ...base, '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/', distribution, isPartOf: part }
  }
  const entity = mainEntity(siteUrl, told)
  return { ...base, '@type': 'WebPage', isPartOf: part, ...(entity ? { mainEntity: entity } : {}) }
}
