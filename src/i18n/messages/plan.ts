/** Sentences of a plan, step by step: its diagram, its clock, its board. */
export interface PlanMessages {
  planTitle: null
  planDescription: { name: string }
  planLead: null
  planLeadLinks: null
  planHonest: null
  planOpen: null
  planNoScript: null
  // Whose account
  planAccount: null
  planAccountAll: { count: number }
  planAccountTogether: null
  planAccountOf: { who: string; count: number }
  planAccountNone: { who: string }
  // The clock
  planTry: null
  planMoment: { hours: number; start: string }
  planMomentDays: { days: string }
  planBeginning: null
  planAfter: { time: string }
  planSlider: null
  planDayBack: null
  planHourBack: null
  planHourOn: null
  planDayOn: null
  planNothing: null
  planEverything: null
  planBreak: null
  planBreakAt: { moment: string }
  planBreakUndo: { moment: string }
  // What happens
  planHappens: null
  planHappensNote: null
  planHappensNone: null
  planSide: { what: string; who: string }
  planSince: { moment: string }
  planNotYet: null
  planHolds: null
  // The board
  planBoard: null
  planSummary: { may: number; waits: number; stop: number; unsaid: number }
  planPlaces: { places: string }
  planNoPlaces: null
  answerMayBegin: null
  answerWaits: null
  answerMustStop: null
  answerUnsaid: null
  answerNotMentioned: null
  answerWholeMet: null
  answerNoCondition: null
  planNoConditionNote: null
  findingMet: { moment: string }
  findingNotBegun: null
  findingMissing: { who: string }
  findingWaits: null
  findingLeft: { left: string }
  findingLeftUnbroken: { left: string }
  findingRestarted: null
  findingBreak: null
  findingBreakAfter: null
  findingNeedUnsaid: null
  planBreached: null
  // The diagram and its links
  planDiagram: null
  planDiagramNote: null
  planDiagramPart: { number: number; of: number }
  planLegend: null
  planLegendCondition: null
  planLinks: null
  planLink: { number: number }
  planLegendWhole: null
  planWhole: null
  planWholeNote: null
  planUnlinked: null
  planUnlinkedFolded: { count: number }
  planSilences: null
}
