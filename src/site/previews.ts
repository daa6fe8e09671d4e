import type { Core } from '../model/atlas'
import { languages, type Language } from '../model/language'
import { nameOf } from '../model/place'
import { issuedOf } from '../model/source'
import { pathOf, type Page } from '../state/address'
import { pictureSize } from './picture'

/** The picture of a page for where it is linked, in the page's own folder. */
export const pictureName = 'picture.png'

interface Told {
  core: Core
  page: Page
  language: Language
  title: string
  heading: string
  description: string
  /** what the atlas is called in the language */
  site: string
}

function urlOf(siteUrl: string, language: Language, page: Page): string {
  return siteUrl + pathOf({ language, page })
}

/** What a page is mainly about, in the words of schema.org; null: the page itself. */
function mainEntity({ core, page, language }: Told): object | null {
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
    return { '@type': 'NewsArticle', headline: source.title, url: source.URL, datePublished: issuedOf(source), inLanguage: 'en', publisher }
  }
  return null
}

function structured(siteUrl: string, told: Told): object {
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
  const entity = mainEntity(told)
  return { ...base, '@type': 'WebPage', isPartOf: part, ...(entity ? { mainEntity: entity } : {}) }
}

/** Tags of the head by which a page is found and previewed elsewhere. Values are plain text; who writes them escapes. */
export interface PreviewTags {
  /** name or property → content */
  metas: [attribute: 'name' | 'property', key: string, content: string][]
  links: [rel: string, hreflang: string | null, href: string][]
  structured: object
}

/**
 * In: where the atlas stands, and what a page is called. Out: its canonical address and those in the other languages,
 * the Open Graph (https://ogp.me) with its picture, and schema.org. All are whole addresses, so that there are none
 * where it is not known where the atlas stands.
 */
export function previewsOf(siteUrl: string, told: Told): PreviewTags {
  const { page, language, heading, description, site } = told
  const url = urlOf(siteUrl, language, page)
  const others = languages.filter((other) => other !== language)
  return {
    links: [
      ['canonical', null, url],
      ...languages.map((each): PreviewTags['links'][number] => ['alternate', each, urlOf(siteUrl, each, page)]),
      ['alternate', 'x-default', urlOf(siteUrl, 'en', page)],
    ],
    metas: [
      ['property', 'og:type', 'website'],
      ['property', 'og:site_name', site],
      ['property', 'og:title', heading],
      ['property', 'og:description', description],
      ['property', 'og:url', url],
      ['property', 'og:locale', language],
      ...others.map((other): PreviewTags['metas'][number] => ['property', 'og:locale:alternate', other]),
      ['property', 'og:image', url + pictureName],
      ['property', 'og:image:type', 'image/png'],
      ['property', 'og:image:width', String(pictureSize.width)],
      ['property', 'og:image:height', String(pictureSize.height)],
      ['property', 'og:image:alt', `${heading}. ${description}`],
      ['name', 'twitter:card', 'summary_large_image'],
    ],
    structured: structured(siteUrl, told),
  }
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Every page with the same page in the other languages (https://www.sitemaps.org/protocol.html). */
export function sitemapOf(siteUrl: string, pages: readonly Page[]): string {
  const rows = pages.flatMap((page) =>
    languages.map((language) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(urlOf(siteUrl, other, page))}"/>`,
      )
      return `  <url><loc>${escapeXml(urlOf(siteUrl, language, page))}</loc>${alternates.join('')}</url>`
    }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${rows.join('\n')}
</urlset>
`
}
