/** Sentences about people: the list of them, the page of one, and who speaks of what. */
export interface PeopleMessages {
  homeWayPerson: null
  peopleHeading: null
  peopleOthers: null
  personRole: null
  personAppearsIn: null
  personSilentIn: null
  personWords: { name: string }
  personNoWords: { name: string }
  personRelayed: { name: string }
  personCited: { name: string }
  personParts: { name: string }
  personObliges: { name: string }
  personKinds: { name: string }
  personKindsNote: null
  personSpeaksOf: { name: string }
  personSilentOn: { name: string }
  personSilentOnNone: { name: string }
  personOnlyOthers: null
  personToo: { who: string }
  personTextVoice: null
  personAlone: null
  personDescription: { name: string; count: number }
}
