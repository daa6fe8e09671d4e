/** Sentences of the embedded views, and of the page where they are put together. */
export interface EmbedMessages {
  embedLinks: null
  embedFull: null
  embedBack: { title: string }
  embedScreen: null
  embedNoWindow: null
  embedQuoteDescription: { publisher: string }
  embedPage: null
  embedQuote: null
  shareTitle: null
  shareDescription: null
  shareLead: null
  shareByHand: null
  shareWhat: null
  shareHome: null
  shareQuotations: { source: string }
  shareLanguage: null
  shareColours: null
  shareView: null
  shareBoth: null
  shareMap: null
  shareText: null
  shareWidth: null
  shareColumn: null
  sharePixels: { count: string }
  shareHeight: null
  shareControls: null
  shareButtons: null
  shareFilters: null
  shareOther: null
  shareGestures: null
  shareCooperative: null
  shareFree: null
  shareAway: null
  shareOpen: null
  shareNone: null
  shareLine: null
  shareCopy: null
  shareLook: null
  shareAtSize: null
  sharePhone: null
  shareStill: null
  shareStillWhy: null
  shareStillCopy: null
  shareNotes: null
  shareWordPress: null
  shareMoodle: null
  shareSandbox: null
  shareTall: null
  embedProof: null
  embedQuotation: null
  embedLeaveScreen: null
  shareAuto: null
  shareNeedsScript: null
  shareQuotationTitle: { who: string; words: string }
}
