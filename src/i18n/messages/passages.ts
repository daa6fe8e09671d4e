/** Sentences of the ways between pages: mentions, terms of a quotation, the strip of a source, before and after, paper. */
export interface PassagesMessages {
  mentions: null
  mentionsAlso: null
  quoteTerms: null
  sourceUse: null
  sourceShare: { share: string }
  sourcePlaces: null
  sourcePlacesNote: null
  stripLabel: null
  stripPart: { part: number; parts: number; count: number }
  stripMark: null
  stripMarkNone: null
  stripMarked: { name: string; count: number; parts: string }
  agreementBefore: null
  agreementAfter: null
  relatedBy_renews: null
  relatedBy_prepares: null
  relatedBy_follows: null
  relatedBy_extends: null
  relatedBy_cites: null
  relatedBy_endorses: null
  relatedBy_part_of: null
  relatedBy_strengthens: null
  relatedBy_discussed_at: null
  reachAway: { kind: string; venue: string; km: string }
  reachFrom: { venue: string }
  reachKm: { km: string }
  printAddress: null
  printSources: null
}
