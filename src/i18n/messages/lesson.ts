/** Sentences of a lesson of one's own: putting it together, keeping and sharing it. */
export interface LessonMessages {
  lessonKind: null
  lessonTitle: null
  lessonDescription: null
  lessonNoScript: null
  lessonAdd: null
  lessonAdded: { count: number }
  lessonFull: { most: number }
  lessonOwn: { count: number }
  lessonMake: null
  lessonEmpty: null
  lessonHow: null
  lessonPrivate: null
  lessonNotKept: null
  // Its words
  lessonName: null
  lessonStepTitle: null
  lessonStepSay: null
  lessonStepAsk: null
  lessonStepAnswer: null
  lessonStepMinutes: null
  lessonShows: null
  lessonWords: null
  lessonMissing: { show: string }
  lessonMissingSome: { count: number }
  // Its order
  lessonUp: { title: string }
  lessonDown: { title: string }
  lessonRemove: { title: string }
  lessonMoved: { title: string; step: number; of: number }
  lessonRemoved: { title: string }
  lessonClear: null
  lessonCleared: null
  lessonUndo: null
  // What is done with it
  lessonRead: null
  lessonKeep: null
  lessonSave: null
  lessonOpenFile: null
  lessonOpened: { count: number }
  lessonShare: null
  lessonCopy: null
  lessonCopyStep: null
  lessonTooLong: { length: number; most: number }
  // One that was shared
  lessonShared: null
  lessonTake: null
  lessonTakeOver: { count: number }
  lessonReplace: null
  lessonSaveMine: null
  lessonToMine: null
  // One that could not be read
  lessonFaultDamaged: null
  lessonFaultOther: null
  lessonFaultNewer: null
  lessonFaultLong: { most: number }
  lessonFaultStep: { step: number }
  lessonUnchanged: null
}
