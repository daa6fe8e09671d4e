import type { Leaf } from '../../src/model/atlas'
import type { Citation } from '../../src/model/citation'
import { languages } from '../../src/model/language'
import { lessonPageNames } from '../../src/model/lesson'
import type { Compiled } from '../compile'
import { citationOf } from './citations'
import type { Edition, PublishOptions } from './edition'
import { placesGeojson } from './places'
import { pageQuotesCsv } from './quotesTable'

/** A file beside the data of a page, for a reader to take along. */
export interface AlongFile {
  /** below `data/` */
  name: string
  content: string
}

/** The places a page is about: those that its map marks. A page about everything has the published files. */
function placesOn(page: string, leaf: Leaf, { core }: Edition): string[] {
  const [kind, id = ''] = page.split('/')
  switch (kind) {
    case 'place':
      return [id]
    case 'agreement':
      return leaf.agreements.flatMap(({ venues, terms }) => [
        ...venues.map(({ place }) => place),
        ...terms.flatMap(({ places }) => places ?? []),
      ])
    case 'source':
      return core.places.filter(({ mentions }) => (mentions[id] ?? 0) > 0).map((place) => place.id)
    default:
      return []
  }
}

/**
 * How each page is cited, and its quotations and places as files.
 * In: what was compiled; each page is told what there is of it to take along. Out: the files.
 */
export function takeAlong({ leaves }: Compiled, edition: Edition, options: PublishOptions): AlongFile[] {
  return [...leaves].flatMap(([page, leaf]) => {
    // A reader's own lesson is the reader's, and is saved as a file of its own.
    if (lessonPageNames.some((name) => name === page)) return []
    // A quotation by itself is cited as on the page of its source; and where views are put together there is nothing to cite.
    if (page === 'share' || page.startsWith('quote/')) return []
    const [en, ar] = languages.map((language) => citationOf(page, language, edition, options)) as [Citation, Citation]
    const places = new Set(placesOn(page, leaf, edition))
    leaf.along = { cited: { en: en.plain, ar: ar.plain }, quotations: leaf.quotes.length, places: places.size }
    return [
      { name: `cite/en/${page}.json`, content: JSON.stringify(en) },
      { name: `cite/ar/${page}.json`, content: JSON.stringify(ar) },
      ...(leaf.quotes.length > 0 ? [{ name: `page/${page}-quotations.csv`, content: pageQuotesCsv(edition, leaf.quotes) }] : []),
      ...(places.size > 0 ? [{ name: `page/${page}-places.geojson`, content: placesGeojson(edition, options, places) }] : []),
    ]
  })
}
