import type { Language } from '../model/language'
import { snippetOf } from '../model/snippet'
import { isEmbeddable, pathOf, type Page } from '../state/address'
import { pictureName, pictureSize } from '../model/linkPicture'

/** In the folder of the page that it tells of. */
export const oembedName = 'oembed.json'

/** In CSS pixels; a file cannot heed the `maxwidth` that it is asked with. */
const size = { width: 600, height: 600 }

/** https://oembed.com, section 2.3.4: what is needed of a rich answer, and a picture. */
export interface Oembed {
  type: 'rich'
  version: '1.0'
  title: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

interface Told {
  page: Page
  language: Language
  /** with the name of the atlas, as a tab of the browser shows it */
  title: string
  /** what the atlas is called in the language */
  site: string
}

/** How other sites show a page that was linked on them; null: the page has no embedded view. */
export function oembedOf(siteUrl: string, { page, language, title, site }: Told): Oembed | null {
  if (!isEmbeddable(page)) return null
  const link = siteUrl + pathOf({ language, page })
  const home = siteUrl + pathOf({ language, page: { kind: 'home' } })
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site,
    provider_url: home,
    // As wide as what it stands in, so that no narrow column is burst.
    html: snippetOf({ src: siteUrl + pathOf({ language, page, isEmbedded: true }), title, width: '100%', height: size.height, link, linkText: title, isQuoted: true }),
    ...size,
    thumbnail_url: link + pictureName,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}
