import { useSyncExternalStore } from 'react'
import { noLesson, type Lesson } from '../model/lesson'
import { lessonOf } from '../state/lesson'
import { store } from '../state/store'

/** The lesson that is open, as the browser knows it: the pages that the build writes know of none. Null: it is being read, or could not be. */
export function useLesson(): Lesson | null {
  return useSyncExternalStore(store.subscribe, () => lessonOf(store.getState()), () => noLesson)
}

/** The reader's own lesson, whichever is open. */
export function useOwnLesson(): Lesson {
  return useSyncExternalStore(store.subscribe, () => store.getState().lesson, () => noLesson)
}
