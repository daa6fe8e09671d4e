import type { Localized } from './language'

/** What can be found: results stand together by it. */
export type FindableGroup = Findable['group']

/** The address of a quotation, on its source's page. */
export interface QuoteAddress {
  source: string
  quote: string
}

/**
 * Something the search can find, with as much as showing it needs beyond the core: of places, agreements, people,
 * sources and tours the core has the names already; what it has not of a large atlas brings its `name`.
 */
export type Findable =
  | { group: 'places' | 'agreements' | 'people' | 'sources' | 'tours'; id: string; name?: Localized }
  /** a term or a condition: its agreement, and its address on the agreement's page */
  | { group: 'terms'; agreement: string; slug: string; title: Localized; places: string[] }
  | { group: 'events'; name: Localized; when: string; places: string[]; at: QuoteAddress }
  | {
      group: 'quotations'
      at: QuoteAddress
      prefix: string
      exact: string
      suffix: string
      gloss: string | null
      speakers: string[]
      places: string[]
    }

/** What the search loads: everything that can be found, and the index of it as its library wrote it. */
export interface SearchData {
  /** the same as in the other files of the build */
  version: string
  findables: Findable[]
  /** its documents are numbered as the findables are */
  index: object
}

/**
 * The fields of the index. `name`: what places, people and sources are called, in every language and spelling;
 * `title`: what agreements, terms and events are called; `words`: their own words; `around`: the names of what they
 * belong to.
 */
export const searchFields = ['name', 'title', 'words', 'around'] as const
export type SearchField = (typeof searchFields)[number]

/** Whether a field holds names, which are found by their sound as well. */
export function holdsNames(field: string | undefined): boolean {
  return field === 'name' || field === 'around'
}
