import type { Core } from './atlas'
import { isWhole } from './division'
import type { Show, Tour, TourEntry } from './tour'

/** One step of a teacher's own lesson: what it shows, and her words. Empty text: none. */
export interface LessonStep {
  /** an address of the atlas without language, with its choices (see `readShow`) */
  show: string
  title: string
  say: string
  ask: string
  answer: string
  minutes: number
}

/** A lesson that a teacher puts together. It belongs to her: it is kept in her browser, in a file, or in an address. */
export interface Lesson {
  title: string
  steps: LessonStep[]
}

/** Stands where a tour has its id; no tour of the content may be called so. */
export const lessonId = 'lesson'

/** The names of its pages' data: where it is put together and shown, the presenter's window, both handouts. */
export const lessonPageNames = [lessonId, `${lessonId}/presenter`, `${lessonId}/pupils`, `${lessonId}/teacher`] as const

export const noLesson: Lesson = { title: '', steps: [] }

export const mostSteps = 40
const mostText = 5000
const mostAddress = 600
const mostMinutes = 120
/** What a step is planned to take until the teacher says otherwise. */
export const usualMinutes = 3

const fileType = 'ceasefire-atlas-lesson'
const fileVersion = 1

/** Why a lesson could not be read; `step`: which one of its steps, from 1. */
export type LessonFault = { why: 'damaged' | 'other' | 'newer' | 'long' } | { why: 'step'; step: number }

/** The text of a file that holds a lesson. */
export function writeLessonFile(lesson: Lesson): string {
  return `${JSON.stringify({ type: fileType, version: fileVersion, ...lesson }, null, 2)}\n`
}

/** In: the text of a file. Out: its lesson, or why there is none. Never throws. */
export function readLessonFile(text: string): Lesson | LessonFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'damaged' }
  }
  if (typeof value !== 'object' || value === null) return { why: 'other' }
  const { type, version, title, steps } = value as Record<string, unknown>
  if (type !== fileType) return { why: 'other' }
  if (typeof version !== 'number' || version > fileVersion) return { why: 'newer' }
  return lessonOf(title, steps)
}

export function isLesson(read: Lesson | LessonFault): read is Lesson {
  return 'steps' in read
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}

function stepOf(value: unknown): LessonStep | null {
  if (typeof value !== 'object' || value === null) return null
  const { show, title = '', say = '', ask = '', answer = '', minutes = usualMinutes } = value as Record<string, unknown>
  if (!isText(show, mostAddress) || show === '') return null
  if (![title, say, ask, answer].every((text) => isText(text, mostText))) return null
  if (typeof minutes !== 'number' || !(minutes >= 0 && minutes <= mostMinutes)) return null
  return { show, title, say, ask, answer, minutes } as LessonStep
}

/** What a step shows may be unknown to this version of the atlas: it is kept, so that saving it again loses nothing. */
function lessonOf(title: unknown, steps: unknown): Lesson | LessonFault {
  if (!isText(title, mostText) || !Array.isArray(steps)) return { why: 'damaged' }
  if (steps.length > mostSteps) return { why: 'long' }
  const read = steps.map(stepOf)
  const broken = read.findIndex((step) => step === null)
  return broken >= 0 ? { why: 'step', step: broken + 1 } : { title, steps: read.filter((step) => step !== null) }
}

/** A lesson as the shortest JSON, without the names of its parts, for an address. */
export function packLesson({ title, steps }: Lesson): string {
  return JSON.stringify([fileVersion, title, ...steps.map(({ show, title: own, say, ask, answer, minutes }) => [show, own, say, ask, answer, minutes])])
}

/** The reverse of `packLesson`. Never throws. */
export function unpackLesson(text: string): Lesson | LessonFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'damaged' }
  }
  if (!Array.isArray(value)) return { why: 'damaged' }
  const [version, title, ...steps] = value as unknown[]
  if (typeof version !== 'number') return { why: 'damaged' }
  if (version > fileVersion) return { why: 'newer' }
  return lessonOf(
    title,
    steps.map((step) => {
      if (!Array.isArray(step)) return null
      const [show, own, say, ask, answer, minutes] = step as unknown[]
      return { show, title: own, say, ask, answer, minutes }
    }),
  )
}

/** A lesson as a tour, whose texts are in the teacher's language only. */
export function tourOfLesson({ title, steps }: Lesson): Tour {
  const told = (text: string): { en: string; ar: string } => ({ en: text, ar: text })
  return {
    id: lessonId,
    title: told(title),
    teaches: [],
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    steps: steps.map((step) => ({
      title: told(step.title),
      show: step.show,
      say: told(step.say),
      ask: step.ask === '' ? null : told(step.ask),
      answer: step.answer === '' ? null : told(step.answer),
      quotes: [],
      minutes: step.minutes,
    })),
  }
}

/** What the pages need to list a lesson, to walk it and for the map. In: what each step shows is about, a list of places a step. */
export function entryOfLesson({ title, steps }: Lesson, places: readonly (readonly string[])[]): TourEntry {
  return {
    id: lessonId,
    title: { en: title, ar: title },
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    steps: steps.map((step, at) => ({
      title: { en: step.title, ar: step.title },
      asks: step.ask !== '',
      answers: step.answer !== '',
      places: [...(places[at] ?? [])],
    })),
  }
}

/**
 * Whether this is something of which this version of the atlas has the page: what stands on the page shows when it is
 * there. Of a large atlas the core does not name everything: then the page's own data tells.
 */
export function showsPageOf(show: Show | null, core: Pick<Core, 'places' | 'sources' | 'actors' | 'agreements' | 'division'>): boolean {
  const { places, agreements, sources, actors } = core
  if (show && ['place', 'agreement', 'plan'].includes(show.kind) && !isWhole(core)) return true
  const has = (list: readonly { id: string }[]): boolean => show !== null && list.some(({ id }) => id === show.id)
  switch (show?.kind) {
    case 'place':
      return has(places)
    case 'person':
      return has(actors)
    case 'source':
      return has(sources)
    case 'agreement':
      return has(agreements)
    case 'plan':
      return has(agreements.filter(({ hasLinks }) => hasLinks))
    case 'compare':
      return show.id === 'places' || show.id === 'terms'
    default:
      return false
  }
}

