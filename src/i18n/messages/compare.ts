/** Sentences of the two comparisons: places with sources, kinds of term with agreements. */
export interface CompareMessages {
  compareNav: null
  comparePlacesTitle: null
  comparePlacesWhat: null
  comparePlacesDescription: null
  compareTermsTitle: null
  compareTermsWhat: null
  compareTermsDescription: null
  comparePlace: null
  compareKind: null
  compareTotal: null
  compareTermTotal: null
  compareNamed: { count: number }
  compareByContext: { count: number }
  compareMetonym: { count: number }
  compareNotMentioned: null
  compareNotMentionedIn: { sources: string }
  compareNoTerm: null
  compareNoTermIn: { count: number; all: number }
  compareCell: { row: string; column: string; what: string }
  compareSortBy: { column: string }
  compareSort: null
  compareSortNone: null
  compareReverse: null
  compareDownload: null
  compareWords: null
  compareTermWords: null
  compareBack: null
  compareLegend: null
}
