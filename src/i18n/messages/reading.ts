/** Sentences of every page: the page as a whole, its lists, places, agreements, quotations, the map. */
export interface ReadingMessages {
  // The page as a whole
  atlasName: null
  skipToText: null
  skipToMap: null
  otherLanguage: null
  theme: null
  themeAuto: null
  themeLight: null
  themeDark: null
  themeContrast: null
  contents: null
  pageUnknown: null
  pageTitle: { title: string }
  footerSubject: null
  footerLicence: null
  footerArabic: null
  footerPrivacy: null
  offlineReady: null
  offlineNewer: null
  offlineTake: null
  offlineOthers: null
  // Home
  homeTitle: null
  homeWhat: null
  homeDescription: null
  contentNote: null
  homeWays: null
  homeWayPlace: null
  homeWayAgreement: null
  homeWaySource: null
  homeWayMap: null
  homeFirstPlaces: { shown: number; count: number }
  homeAllPlaces: null
  homeFirstAgreements: { shown: number; count: number }
  homeAllAgreements: null
  placesHeading: null
  placesInText: null
  agreementsHeading: null
  sourcesHeading: null
  // Counts
  quotationCount: { count: number }
  termCount: { count: number }
  // Places
  role_terms: null
  role_talks: null
  role_events: null
  role_mentioned: null
  appearsIn: null
  notMentionedIn: null
  whereCountry: { kind: string; country: string }
  wherePoint: { kind: string; near: string; bearing: string; from: string }
  whereRange: { kind: string; near: string; far: string; bearing: string; from: string }
  whereAround: { kind: string; far: string; bearing: string; from: string }
  whereLength: { length: string }
  placePosition: null
  placeError: { metres: string; confidence: string }
  placeSoft: null
  placeNoPin: null
  placeFrom: null
  placeSpellings: null
  placeQuotations: null
  placeOtherQuotations: null
  placeMetonyms: null
  placeVenue: null
  placeVenueTerms: { count: number }
  placeNationwide: null
  placeNationwideNote: null
  placeNationwideFirst: { shown: number; count: number }
  eventsHeading: null
  approximate: null
  // Agreements and terms
  agreementWhen: null
  agreementWhere: null
  agreementParties: null
  agreementRelations: null
  agreementElsewhere: null
  agreementPax: { number: string }
  agreementNoPax: null
  agreementNoDate: null
  agreementNoVenue: null
  agreementTerms: null
  agreementNoTerms: null
  agreementNothingAgreed: null
  agreementConditions: null
  agreementConditionsNote: null
  agreementWhole: null
  agreementWholeNote: null
  agreementQuotations: null
  termScope: null
  termNationwide: null
  termUnnamed: null
  termExamples: null
  termNoScope: null
  termObliges: null
  termTime: null
  termRequires: null
  requiresBegin: null
  requiresContinue: null
  requiresWhole: null
  requiresHeld: { held: string }
  requiresUnbroken: { held: string }
  inAccountOf: { who: string }
  statusBy: { status: string; who: string }
  statusByText: { status: string }
  // Quotations and sources
  quoteTextVoice: null
  quoteRelays: { who: string }
  quoteReportedBy: { who: string }
  quoteVerified: null
  quoteVerifiedDetail: { sha: string; start: string; end: string }
  quoteVerifiedHow: null
  quoteOriginal: null
  quoteOriginalNote: null
  quoteArchived: null
  quoteArchivedNote: null
  quoteLink: null
  quoteCopyLink: null
  quoteCopied: null
  quoteCopyByHand: null
  quoteGloss: null
  quoteReading: null
  quoteNote: null
  sourceEyebrow: null
  sourceOriginal: null
  sourceRights: null
  sourceNote: null
  sourceFingerprint: null
  sourceLength: { count: string }
  sourceQuotations: null
  agreementSilent: null
  sourceSilent: null
  // About and data
  aboutTitle: null
  aboutDescription: null
  aboutCredits: null
  aboutChanges: null
  dataTitle: null
  dataDescription: null
  dataWhat: null
  footerLinks: null
  reportError: null
  // Map
  mapRegion: null
  mapLabel: null
  mapTooltip: { name: string; count: number }
  mapSketch: null
  sketchLabel: { count: number }
  splitLabel: null
  splitMap: null
  splitText: null
  mapNoWebgl: null
  mapLate: null
  // What went wrong, and what can be done
  loadMissing: null
  loadBroken: null
  loadVersion: null
  loadSlow: null
  retry: null
  reload: null
  loadingQuotations: null
  unknownInAddress: null
  unknownFragment: null
  dismiss: null
  // Dates
  comma: null
  whenAbout: { date: string }
  whenBetween: { from: string; to: string }
  whenSince: { date: string }
  whenUntil: { date: string }
  // Descriptions for search engines and previews
  placeDescription: { name: string; where: string; count: number }
  agreementDescription: { name: string; terms: number; count: number }
  sourceDescription: { title: string; publisher: string; count: number }
}
