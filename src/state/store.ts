import { createStore } from 'zustand/vanilla'
import type { Core, Leaf } from '../model/atlas'
import type { Facts } from '../model/facts'
import { noLesson, type Lesson, type LessonFault } from '../model/lesson'
import type { Theme } from '../model/palette'
import type { Presenting } from '../model/tour'
import { folderOf, defaultChoices, type Address, type AddressFault, type Page } from './address'
import type { Finder } from './find'

/** Why data could not be had. The page that is shown stays as it is. */
export type Failure = 'missing' | 'broken' | 'version' | 'slow'

/**
 * `waiting`: the sketch shows; `ready`: the map draws over it; `sketch`: no map is to be had, the sketch stays.
 * `late`: nothing was on screen in time, but a map that still arrives is welcome.
 */
export type MapHealth = 'waiting' | 'ready' | 'sketch' | 'late'

/** What the search has to work with: `unused` until its field is first used, then `wanted` while it loads. */
export interface SearchState {
  stage: 'unused' | 'wanted' | 'ready' | Failure
  finder: Finder | null
}

/** How the reader came to the page that is shown; `host`: the page it is embedded in has asked for it. */
export type Arrival = 'load' | 'link' | 'history' | 'host'

/** On a small screen the map stands above the text: which of the two has most of the room. */
export const splits = ['map', 'half', 'text'] as const
export type Split = (typeof splits)[number]

/** What of an open page the reader has before the eyes. Held with the page's name, so that another page has none of it. */
export interface InView {
  page: string
  quotes: readonly string[]
  places: readonly string[]
}

export interface State {
  // choices
  address: Address
  arrival: Arrival
  /** remembered where storage allows; an address that names a theme comes first */
  preferredTheme: Theme | null
  split: Split
  /** filters or timeline were opened: their data is wanted though nothing is chosen yet */
  wantsFacts: boolean
  // what came from elsewhere
  core: Core | null
  leaves: Record<string, Leaf>
  failure: Failure | null
  /** what filters and timeline are computed from; null: not wanted yet, or on its way */
  facts: Facts | null
  factsFailure: Failure | null
  faults: AddressFault[]
  mapHealth: MapHealth
  /** null: the page does not tell, or none of its quotations is in view */
  inView: InView | null
  search: SearchState
  /**
   * Whether the atlas can be used without network: `ready`; `newer`: so it can, and a newer build waits to be taken;
   * `taking`: it is wanted now; `others`: it waits for other windows to be closed; `unknown`: not yet, or not in this browser
   */
  offline: 'unknown' | 'ready' | 'newer' | 'taking' | 'others'
  /** of the presenter's window: whether the presentation answers */
  presenterLink: 'waiting' | 'linked' | 'lost'
  /** the reader's own lesson; not the same as the one that an address holds */
  lesson: Lesson
  /** whether the browser keeps it */
  keepsLesson: boolean
  /** the lesson that the address holds, read; null: none, or it is being read */
  sharedLesson: { text: string; lesson: Lesson } | null
  /** why the lesson that was opened last could not be read */
  lessonFault: LessonFault | null
  /** the link that could open no window of its own, in the sandbox of somebody's page */
  noWindow: string | null
  /** of the presenter's window: where the presenter wants the presentation to go */
  wantedStop: Presenting | null
}

const initialState: State = {
  address: { language: 'en', page: { kind: 'home' }, fragment: null, choices: defaultChoices },
  arrival: 'load',
  preferredTheme: null,
  split: 'half',
  wantsFacts: false,
  core: null,
  leaves: {},
  failure: null,
  facts: null,
  factsFailure: null,
  faults: [],
  mapHealth: 'waiting',
  inView: null,
  search: { stage: 'unused', finder: null },
  offline: 'unknown',
  presenterLink: 'waiting',
  lesson: noLesson,
  keepsLesson: true,
  sharedLesson: null,
  lessonFault: null,
  noWindow: null,
  wantedStop: null,
}

export const store = createStore<State>(() => initialState)

/** Back to the beginning, for tests. */
export function resetStore(): void {
  store.setState(store.getInitialState(), true)
}

/** The name of a page's data: one file a page, whatever the language. */
export function leafName(page: Page): string {
  return page.kind === 'home' ? 'home' : folderOf(page).slice(0, -1)
}
