import { mostSteps, noLesson, usualMinutes, type Lesson, type LessonFault, type LessonStep } from '../model/lesson'
import { store } from './store'

function change(edit: (lesson: Lesson) => Lesson): void {
  store.setState(({ lesson }) => ({ lesson: edit(lesson) }))
}

/** Puts something at the end of the reader's own lesson. Out: false where it is full. */
export function addToLesson(show: string, title: string): boolean {
  if (store.getState().lesson.steps.length >= mostSteps) return false
  const step: LessonStep = { show, title, say: '', ask: '', answer: '', minutes: usualMinutes }
  change((lesson) => ({ ...lesson, steps: [...lesson.steps, step] }))
  return true
}

export function titleLesson(title: string): void {
  change((lesson) => ({ ...lesson, title }))
}

/** Changes the words of a step. `at` counts from 0. */
export function editStep(at: number, words: Partial<Omit<LessonStep, 'show'>>): void {
  change((lesson) => ({ ...lesson, steps: lesson.steps.map((step, each) => (each === at ? { ...step, ...words } : step)) }))
}

/** Moves a step to another place in the order; beyond an end it stays at that end. */
export function moveStep(from: number, to: number): void {
  change((lesson) => {
    const steps = [...lesson.steps]
    const [moved] = steps.splice(from, 1)
    if (moved) steps.splice(Math.max(0, Math.min(steps.length, to)), 0, moved)
    return { ...lesson, steps }
  })
}

export function removeStep(at: number): void {
  change((lesson) => ({ ...lesson, steps: lesson.steps.filter((_, each) => each !== at) }))
}

/** Makes another lesson the reader's own: opened from a file, taken from an address, or the one before. */
export function replaceLesson(lesson: Lesson): void {
  store.setState({ lesson, lessonFault: null })
}

export function clearLesson(): void {
  replaceLesson(noLesson)
}

export function reportLessonFault(lessonFault: LessonFault | null): void {
  store.setState({ lessonFault })
}
