import { entryOfLesson, isLesson, lessonId, showsPageOf, tourOfLesson, type Lesson, type LessonStep } from '../model/lesson'
import { nothingShown, pageNameOf, placesShown, shownOf, together, type Shown } from '../model/shown'
import { clauseAt } from '../model/link'
import type { Core, Leaf } from '../model/atlas'
import { readShow, type Show, type Tour, type TourEntry } from '../model/tour'
import { isOfLesson, type Page } from './address'
import { keptLesson, lessonKey, rememberLesson, rememberShared } from './lessonKeep'
import { decodeLesson } from './lessonText'
import { leafName, store, type State } from './store'

/** The lesson that is meant: the one that the address holds, else the reader's own. Null: it is being read, or could not be. */
export function lessonOf({ address, lesson, sharedLesson }: Pick<State, 'address' | 'lesson' | 'sharedLesson'>): Lesson | null {
  const { lesson: text } = address.choices
  if (text === null) return lesson
  return sharedLesson?.text === text ? sharedLesson.lesson : null
}

/** The page that a step leads to, and what is named on it. */
export function pageOfShow(show: Show): { page: Page; fragment: string | null } {
  switch (show.kind) {
    case 'source':
      return { page: { kind: 'source', id: show.id }, fragment: show.quote }
    case 'agreement':
      return { page: { kind: 'agreement', id: show.id }, fragment: show.term }
    case 'plan':
      return { page: { kind: 'plan', id: show.id }, fragment: null }
    default:
      return { page: show, fragment: null }
  }
}

/** The pages whose data a lesson needs: those of its steps that this version of the atlas has. */
export function pagesOfLesson({ steps }: Lesson, core: Core): Page[] {
  const pages = new Map<string, Page>()
  for (const { show: text } of steps) {
    const show = readShow(text)
    if (show && showsPageOf(show, core)) pages.set(pageNameOf(text), pageOfShow(show).page)
  }
  return [...pages.values()]
}

/** Whether this version of the atlas has what a step shows; null: that is not known yet. */
export function isKnownStep({ show: text }: LessonStep, { core, leaves }: Pick<State, 'core' | 'leaves'>): boolean | null {
  if (core === null) return null
  const show = readShow(text)
  if (!show || !showsPageOf(show, core)) return false
  const leaf = leaves[pageNameOf(text)]
  if (show.kind === 'source' && show.quote !== null) return leaf ? leaf.quotes.some(({ id }) => id === show.quote) : null
  if (show.kind === 'agreement' && show.term !== null) {
    const agreement = leaf?.agreements.find(({ id }) => id === show.id)
    if (!leaf) return null
    return agreement !== undefined && Object.keys(clauseAt(agreement, show.term)).length > 0
  }
  return true
}

interface Composed {
  tour: Tour
  entry: TourEntry
  parts: readonly (Shown | null)[]
  leaf: Leaf | null
}

/** The last lesson as it was put together, with what of: asked for at every change of the store, it changes seldom. */
let last: { lesson: Lesson; leaves: State['leaves']; core: Core; composed: Composed } | null = null

function composedOf(state: Pick<State, 'address' | 'lesson' | 'sharedLesson' | 'leaves' | 'core'>): Composed | null {
  const lesson = lessonOf(state)
  const { leaves, core } = state
  if (lesson === null || core === null || lesson.steps.length === 0) return null
  if (last?.lesson === lesson && last.leaves === leaves && last.core === core) return last.composed
  const shownOn = (name: string): Shown | undefined => leaves[name]
  const tour = tourOfLesson(lesson)
  const entry = entryOfLesson(lesson, lesson.steps.map(({ show }) => placesShown(show, shownOn)))
  const parts = lesson.steps.map(({ show: text }) => {
    const show = readShow(text)
    if (!show || !showsPageOf(show, core)) return nothingShown
    return leaves[pageNameOf(text)] ? shownOf(text, shownOn) : null
  })
  const there = parts.filter((part) => part !== null)
  const quotes = Object.values(leaves).flatMap((leaf) => leaf.quotes)
  const unique = [...new Map(quotes.map((quote) => [quote.id, quote])).values()]
  const leaf: Leaf | null = there.length === parts.length ? { version: core.version, ...together(there, unique), tour } : null
  const composed = { tour, entry, parts, leaf }
  last = { lesson, leaves, core, composed }
  return composed
}

/** A lesson as the pages know a tour; null: there is none with a step. */
export function lessonEntry(state: State): TourEntry | null {
  return composedOf(state)?.entry ?? null
}

export function lessonTour(state: State): Tour | null {
  return composedOf(state)?.tour ?? null
}

const stepLeaves = new WeakMap<Composed, Map<number, Leaf>>()

/** The data of a page of a lesson, put together from that of the pages its steps lead to; null: on its way. */
export function lessonLeaf(state: State): Leaf | null {
  const { page } = state.address
  const own = state.leaves[leafName(page)] ?? null
  const composed = composedOf(state)
  if (own === null || composed === null) return own
  if (page.kind !== 'step') return page.kind === 'lesson' ? own : composed.leaf
  const [part, step] = [composed.parts[page.step - 1], composed.tour.steps[page.step - 1]]
  if (!part || !step) return part === null ? null : own
  const known = stepLeaves.get(composed) ?? new Map<number, Leaf>()
  stepLeaves.set(composed, known)
  const leaf = known.get(page.step) ?? { version: own.version, ...part, step }
  known.set(page.step, leaf)
  return leaf
}

/** Reads the lesson of an address as it comes. Out: settled once it is read. */
async function readShared(text: string): Promise<void> {
  const read = await decodeLesson(text)
  if (store.getState().address.choices.lesson !== text) return
  if (isLesson(read)) {
    rememberShared(text)
    store.setState({ sharedLesson: { text, lesson: read }, lessonFault: null })
  } else store.setState({ lessonFault: read })
}

/** Reads lessons from addresses, keeps the reader's own, and follows what another tab makes of it. Out: the undo. */
export function followLesson(): () => void {
  let reading: string | null = null
  let heard: Lesson | null = null
  const look = ({ address, sharedLesson }: State): void => {
    const { lesson: text } = address.choices
    if (text === null || text === sharedLesson?.text || text === reading) return
    reading = text
    void readShared(text)
  }
  look(store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    look(state)
    if (state.lesson === before.lesson) return
    // What another tab has written is not written again.
    if (state.lesson !== heard) store.setState({ keepsLesson: rememberLesson(state.lesson) })
    heard = null
  })
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== lessonKey) return
    heard = keptLesson(newValue)
    store.setState({ lesson: heard })
  }
  window.addEventListener('storage', onStorage)
  return () => {
    unsubscribe()
    window.removeEventListener('storage', onStorage)
  }
}

/** The pages whose data the open page needs beside its own. */
export function neededPages(state: State): Page[] {
  const lesson = lessonOf(state)
  const { page, choices } = state.address
  const isWanted = isOfLesson(page) || choices.present?.tour === lessonId
  return isWanted && lesson && state.core ? pagesOfLesson(lesson, state.core) : []
}
