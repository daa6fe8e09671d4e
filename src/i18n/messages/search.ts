/** Sentences of the search. */
export interface SearchMessages {
  search: null
  searchHint: null
  searchKeys: null
  searchResults: null
  searchGroup: { group: string }
  searchCount: { count: number }
  searchAll: { count: string }
  searchNear: null
  searchSome: null
  searchNothing: { query: string }
  searchShorter: { query: string }
  searchPlaces: null
  searchLoading: null
  searchMissing: null
  searchBroken: null
  searchSlow: null
}
