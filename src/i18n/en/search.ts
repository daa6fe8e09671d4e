import type { Sentences } from '../messages'
import type { SearchMessages } from '../messages/search'

export const search: Sentences<SearchMessages> = {
  search: 'Search',
  searchHint: 'Places, agreements, terms, people, quotations, sources and tours, in English or Arabic.',
  searchKeys: 'Up and down arrows choose, Enter opens, Esc closes.',
  searchResults: 'Search results',
  searchGroup:
    '{group, select, places {Places} agreements {Agreements, truces, plans and talks} terms {Terms and conditions} people {People and parties} events {Events} quotations {Quotations} tours {Tours} other {Sources}}',
  searchCount: '{count, plural, =0 {No results} one {# result} other {# results}}',
  searchAll: 'Show all {count}',
  searchNear: 'Nothing has exactly these words; this comes close.',
  searchSome: 'Nothing has all of these words; this has some of them.',
  searchNothing: 'Nothing was found for “{query}”.',
  searchShorter: 'Search for “{query}”',
  searchPlaces: 'See the list of places',
  searchLoading: 'Loading the search.',
  searchMissing: 'The search could not be loaded; every page is there without it.',
  searchBroken: 'The search arrived damaged; every page is there without it.',
  searchSlow: 'The search is taking long to load; every page is there without it.',
}
