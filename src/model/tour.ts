import type { Localized } from './language'
import { readRun } from './run'
import type { Run } from './planBoard'
import { isSlug } from './slug'

/** One step of a tour: one thing that is shown, what a teacher says of it, and perhaps a question to the class. */
export interface TourStep {
  title: Localized
  /** what is shown: an address of the atlas without language, with its choices (see `readShow`) */
  show: string
  /** what else may be opened when somebody asks */
  also?: string[]
  /** the presenter's notes; also what a reader without a presenter reads */
  say: Localized
  ask?: Localized | null
  answer?: Localized | null
  /** the quotations on which notes and answer rest */
  quotes: string[]
  minutes: number
}

export interface Tour {
  id: string
  title: Localized
  /** what a class takes from it, a line each */
  teaches: Localized[]
  minutes: number
  steps: TourStep[]
}

/** What every page knows of a tour: enough to list it, to walk it and for the map. */
export interface TourEntry {
  id: string
  title: Localized
  minutes: number
  /** `answers`: false where a question has no answer that could be shown */
  steps: { title: Localized; asks: boolean; answers?: boolean; places: string[] }[]
}

/** What a step can show: one thing, never a layer or a camera. */
export type Show =
  | { kind: 'place' | 'person' | 'compare'; id: string }
  | { kind: 'agreement'; id: string; term: string | null }
  | { kind: 'source'; id: string; quote: string | null }
  | { kind: 'plan'; id: string; account: string | null; run: Run | null }

const simple = ['place', 'person', 'compare'] as const

/** Reads what a step shows. In: "agreement/plan-2016-09-09/#castello-pullback". Out: null where it shows nothing of the kind. */
export function readShow(address: string): Show | null {
  const [, path, query = '', hash = null] = /^([^?#]+)(?:\?([^?#]*))?(?:#([^?#]+))?$/.exec(address) ?? []
  const [kind, id, view, ...rest] = (path ?? '').replace(/\/$/, '').split('/')
  if (id === undefined || rest.length > 0 || ![kind, id].every((part) => isSlug(part ?? ''))) return null
  if (hash !== null && !isSlug(hash)) return null
  if (kind === 'agreement' && view === 'plan' && hash === null) return readPlan(id, new URLSearchParams(query))
  if (view !== undefined || query !== '') return null
  if (kind === 'agreement') return { kind, id, term: hash }
  if (kind === 'source') return { kind, id, quote: hash }
  const known = simple.find((one) => one === kind)
  return known && hash === null ? { kind: known, id } : null
}

function readPlan(id: string, query: URLSearchParams): Show | null {
  const [account, text] = [query.get('account'), query.get('run')]
  if ([...query.keys()].some((key) => key !== 'account' && key !== 'run')) return null
  const run = text === null ? null : readRun(text)
  return run === undefined || (account !== null && !isSlug(account)) ? null : { kind: 'plan', id, account, run }
}

/** How far a step is shown: the thing itself, then the question, then the answer. */
export const phases = ['show', 'ask', 'answer'] as const
export type Phase = (typeof phases)[number]

/** Where a presentation stands. */
export interface Presenting {
  tour: string
  /** from 1 */
  step: number
  phase: Phase
}

/** Whether a text is the number of a step, from 1. */
export function isStep(text: string): boolean {
  return /^[1-9]\d?$/.test(text)
}

/** In: what came from an address or another window. Out: a stop of that form, whether or not there is such a tour; undefined: none. */
export function stopOf(tour: unknown, step: unknown, phase: unknown): Presenting | undefined {
  const known = phases.find((one) => one === phase)
  if (typeof tour !== 'string' || !isSlug(tour) || known === undefined) return undefined
  return typeof step === 'number' && Number.isInteger(step) && step >= 1 && step <= 99 ? { tour, step, phase: known } : undefined
}

/** Every stop of a presentation in its order: a step that asks is three (two without an answer), any other one. */
export function stopsOf({ id, steps }: TourEntry): Presenting[] {
  return steps.flatMap(({ asks, answers = true }, at) =>
    phases.filter((phase) => phase === 'show' || (asks && (phase === 'ask' || answers))).map((phase) => ({ tour: id, step: at + 1, phase })),
  )
}

export function isSameStop(a: Presenting, b: Presenting): boolean {
  return a.tour === b.tour && a.step === b.step && a.phase === b.phase
}

/** The stop so many presses on (or back, negative); the first and the last stay. A stop that is none counts as its step's first. */
export function stopAfter(tour: TourEntry, now: Presenting, presses: number): Presenting {
  const stops = stopsOf(tour)
  const exact = stops.findIndex((stop) => isSameStop(stop, now))
  const at = exact >= 0 ? exact : Math.max(0, stops.findIndex(({ step }) => step === now.step))
  return stops[Math.max(0, Math.min(stops.length - 1, at + presses))]!
}
