import { languages } from '../model/language'
import type { Page } from '../state/address'
import { oembedOf, type Oembed } from './oembed'
import { pictureName, pictureSize } from '../model/linkPicture'
import { structuredOf, urlOf, type Told } from './structured'

/** Tags of the head by which a page is found and previewed elsewhere. Values are plain text; who writes them escapes. */
export interface PreviewTags {
  /** name or property → content */
  metas: [attribute: 'name' | 'property', key: string, content: string][]
  links: [rel: string, hreflang: string | null, href: string][]
  structured: object
  /** how other sites show the page; null: it has no embedded view */
  oembed: Oembed | null
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
    structured: structuredOf(siteUrl, told),
    oembed: oembedOf(siteUrl, told),
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
