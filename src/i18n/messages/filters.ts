/** Sentences of the filters, the legend and the timeline. */
export interface FilterMessages {
  // Filters
  filters: null
  filterPeriod: null
  filterKind: null
  filterStatus: null
  filterSpeaker: null
  filterSource: null
  filterAgreement: null
  filterNote: null
  filterChosen: { count: number }
  filterLoading: null
  filterFailed: null
  chips: null
  chipRemove: { facet: string; value: string }
  chipsClear: null
  // What remains
  shownQuotations: { shown: number; count: number }
  /** how many of the quotations that name a place remain, and how many terms that apply there */
  shownNaming: { shown: number; count: number }
  shownApplying: { count: number }
  shownPlaces: { shown: number; count: number }
  shownAgreements: { shown: number; count: number }
  shownSources: { shown: number; count: number }
  shownTerms: { shown: number; count: number }
  quotationsOutside: { count: number }
  termsOutside: { count: number }
  outside: null
  nothingFound: null
  nothingWithout: { facet: string; count: number }
  // Legend
  legend: null
  legendPlaces: null
  legendFill: null
  legendStatus: null
  legendTime: null
  legendDay: null
  legendSpan: null
  legendUncertain: null
  legendOpen: null
  // Timeline
  timeline: null
  timelineAll: null
  timelineList: null
  timelineOpenNote: null
  timelinePicture: { count: number }
  timelineYears: null
  timelinePeriod: null
  timelineFrom: null
  timelineTo: null
  timelineWhole: null
  timelineAgreement: null
  timelineEvent: null
  timelineSource: null
  timelinePublished: { source: string }
  timelineSome: { shown: number; count: number }
}
