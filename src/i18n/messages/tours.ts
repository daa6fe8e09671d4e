/** Sentences of tours: their pages, the presentation, the presenter's window, what is put on paper. */
export interface TourMessages {
  toursHeading: null
  tourKind: null
  tourDescription: { title: string; steps: number; minutes: number }
  tourLength: { steps: number; minutes: number }
  tourTeaches: null
  tourSteps: null
  tourAsks: null
  tourRead: null
  tourPaper: null
  tourPupils: null
  tourTeacher: null
  tourPresentNote: null
  // A step
  stepDescription: { title: string; tour: string; step: number; of: number }
  stepOf: { step: number; of: number }
  stepNav: null
  stepNext: { title: string }
  stepPrevious: { title: string }
  stepShown: null
  stepNotes: null
  stepQuestion: null
  stepAnswer: null
  stepShowAnswer: null
  stepRests: null
  stepAlso: null
  stepMinutes: { minutes: string }
  // Presenting
  presentStart: null
  presentEnd: null
  presentNext: null
  presentPrevious: null
  presentBack: { step: number }
  presentFull: null
  presentContrast: null
  presentKeys: null
  presentKeysNext: null
  presentKeysPrevious: null
  presentKeysEnds: null
  presentKeysBlank: null
  presentKeysBlankUse: null
  presentBlank: null
  presentWindow: null
  presentWindowBlocked: null
  presentNotesHere: null
  presentClose: null
  presentControls: null
  // The presenter's window
  presenterTitle: { title: string }
  presenterDescription: { title: string }
  presenterNoScript: null
  presenterNone: null
  presenterLinked: null
  presenterLost: null
  presenterAgain: null
  presenterNow: null
  presenterNext: null
  presenterLast: null
  presenterClock: null
  presenterPassed: { minutes: number }
  presenterLeft: { minutes: number }
  presenterRestart: null
  presenterGo: null
  // On paper
  pupilsTitle: { title: string }
  pupilsDescription: { title: string }
  teacherTitle: { title: string }
  teacherDescription: { title: string }
  paperPrint: null
  paperNote: null
  paperAddress: null
  paperCode: null
  paperRoom: null
  paperLicence: null
}
