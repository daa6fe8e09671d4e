import { isLesson, noLesson, readLessonFile, writeLessonFile, type Lesson } from '../model/lesson'

/** The reader's own lesson, kept in this browser and nowhere else. */
export const lessonKey = 'ceasefire-atlas-lesson'
const sharedKey = 'ceasefire-atlas-shared-lesson'

/** In: what storage holds, or null. Out: the lesson; none where nothing, or nonsense, is kept. */
export function keptLesson(text: string | null): Lesson {
  const read = text === null ? noLesson : readLessonFile(text)
  return isLesson(read) ? read : noLesson
}

export function rememberedLesson(): Lesson {
  try {
    return keptLesson(window.localStorage.getItem(lessonKey))
  } catch {
    return noLesson
  }
}

/** Out: whether the browser keeps it (not in a sandbox, with a full disk, or where a setting refuses). */
export function rememberLesson(lesson: Lesson): boolean {
  try {
    if (lesson === noLesson) window.localStorage.removeItem(lessonKey)
    else window.localStorage.setItem(lessonKey, writeLessonFile(lesson))
    return true
  } catch {
    return false
  }
}

/** The lesson that was opened in this tab, for when the page it is presented from is left and reloaded. */
export function rememberedShared(): string | null {
  try {
    return window.sessionStorage.getItem(sharedKey)
  } catch {
    return null
  }
}

export function rememberShared(text: string): void {
  try {
    window.sessionStorage.setItem(sharedKey, text)
  } catch {
    // Without storage the way back from a page that was reloaded is the browser's own.
  }
}
