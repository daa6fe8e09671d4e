/** Sentences of what a reader takes along: link, citation, files. */
export interface AlongMessages {
  alongTitle: null
  alongCopyLink: null
  alongShare: null
  alongShareRefused: null
  alongQuotations: { count: number }
  alongPlaces: { count: number }
  termCopyLink: null
  copied: null
  copyByHand: null
  cite: null
  citeQuote: null
  citeNoDate: null
  citeCopyText: null
  citeCopy: { form: string }
  citeSave: { form: string }
  citeLoading: null
  citeMissing: null
}
