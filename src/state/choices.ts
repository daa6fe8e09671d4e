import { facets, noFilter, type Facet, type Filter } from '../model/facts'
import { themes, type Theme } from '../model/palette'
import { parsePeriod } from '../model/period'
import type { Run } from '../model/planBoard'
import { readRun, writeRun } from '../model/run'
import { isSlug } from '../model/slug'
import { isStep, stopOf, type Presenting } from '../model/tour'

/** Where the camera rests: Web Mercator zoom, degrees north, degrees east. */
export interface Camera {
  zoom: number
  lat: number
  lng: number
}

/** What is chosen on any page; period and facets decide what is shown of it. */
export interface Choices extends Filter {
  /** null: as the system says */
  theme: Theme | null
  /** null: the frame that belongs to the page */
  at: Camera | null
  /** whose account of a plan is shown, an actor's id; null: all together */
  account: string | null
  /** what the reader lets happen on a plan's page; null: nothing yet */
  run: Run | null
  /** where a presentation stands; null: none is held */
  present: Presenting | null
  /** a lesson that was shared, as text (see `lessonText.ts`); null: the reader's own */
  lesson: string | null
  /** what the builder of embedded views begins with, as a folder ("place/homs"); null: nothing in particular */
  show: string | null
  // what a site chooses for the view it embeds; elsewhere these have no meaning
  /** null: map and text */
  view: EmbedView | null
  /** the controls that stand in it; null: the usual ones */
  ui: readonly EmbedControl[] | null
  /** null: the map leaves wheel and finger to the page it stands in */
  scroll: 'free' | null
  /** null: what leads away from it opens in a window of its own */
  links: 'none' | null
}

/** What of an embedded view is shown when it is not both. */
export const embedViews = ['map', 'text'] as const
export type EmbedView = (typeof embedViews)[number]

/** The controls an embedded view can have: the map's buttons, the filters, the other language. */
export const embedControls = ['buttons', 'filters', 'language'] as const
export type EmbedControl = (typeof embedControls)[number]

export const usualControls: readonly EmbedControl[] = ['buttons', 'language']

export const defaultChoices: Choices = {
  theme: null,
  at: null,
  ...noFilter,
  account: null,
  run: null,
  present: null,
  lesson: null,
  show: null,
  view: null,
  ui: null,
  scroll: null,
  links: null,
}

interface ChoiceRow<Value> {
  /** undefined: not a value of this key */
  read: (text: string) => Value | undefined
  write: (value: NonNullable<Value>) => string
}

// 5 decimals of a degree ≈ 1 m; 2 decimals of zoom ≈ 0.7 % of scale.
const writeNumber = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)))

function readCamera(text: string): Camera | undefined {
  const parts = text.split(',')
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,4}(\.\d{1,12})?$/.test(part))) return undefined
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number]
  if (Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom < 0 || zoom > 22) return undefined
  return { zoom, lat, lng }
}

function readPresenting(text: string): Presenting | undefined {
  const [tour, step = '', phase, ...more] = text.split(',')
  return more.length === 0 && isStep(step) ? stopOf(tour, Number(step), phase) : undefined
}

/** More than the atlas has of anything. */
const mostIds = 200

/** Ids in one order, each once: the same choice has the same address. */
function readIds(text: string): string[] | undefined {
  const ids = [...new Set(text.split(','))].sort()
  return ids.length <= mostIds && ids.every(isSlug) ? ids : undefined
}

const noControls = 'none'
const longestFolder = 200

/** In one order; what is usual is not written, and so reads as null. */
function readControls(text: string): readonly EmbedControl[] | null | undefined {
  const named = text === noControls ? [] : text.split(',')
  const chosen = embedControls.filter((control) => named.includes(control))
  if (named.some((name) => !chosen.some((control) => control === name))) return undefined
  return chosen.join() === usualControls.join() ? null : chosen
}

const idsRow: ChoiceRow<readonly string[] | null> = { read: readIds, write: (ids) => [...ids].sort().join(',') }

/** What stands in the query: all but a lesson. */
export type QueryChoices = Omit<Choices, 'lesson'>

export const choiceTable: { [K in keyof QueryChoices]: ChoiceRow<QueryChoices[K]> } = {
  theme: {
    read: (text) => (text === 'auto' ? null : themes.find((theme) => theme === text)),
    write: (theme) => theme,
  },
  at: {
    read: readCamera,
    write: ({ zoom, lat, lng }) =>
      [writeNumber(zoom, 2), writeNumber(lat, 5), writeNumber(lng, 5)].join(','),
  },
  period: {
    read: (text) => (parsePeriod(text) ? text : undefined),
    write: (period) => period,
  },
  ...(Object.fromEntries(facets.map((facet) => [facet, idsRow])) as Record<Facet, typeof idsRow>),
  account: {
    read: (text) => (isSlug(text) ? text : undefined),
    write: (account) => account,
  },
  run: { read: readRun, write: writeRun },
  present: { read: readPresenting, write: ({ tour, step, phase }) => [tour, step, phase].join(',') },
  show: { read: (text) => (text.length <= longestFolder && text.split('/').every(isSlug) ? text : undefined), write: (show) => show },
  view: { read: (text) => (text === 'both' ? null : embedViews.find((view) => view === text)), write: (view) => view },
  ui: { read: readControls, write: (controls) => (controls.length === 0 ? noControls : controls.join(',')) },
  scroll: { read: (text) => (text === 'cooperative' ? null : text === 'free' ? text : undefined), write: (scroll) => scroll },
  links: { read: (text) => (text === 'open' ? null : text === 'none' ? text : undefined), write: (links) => links },
}

/** Choices that only an embedded view has. */
const embedKeys: readonly string[] = ['view', 'ui', 'scroll', 'links']

/** Whether a choice has a meaning there: an embedded view is not presented, and only it has a site that embeds it. */
export function hasMeaning(key: keyof QueryChoices, isEmbedded: boolean): boolean {
  return isEmbedded ? key !== 'present' && key !== 'show' : !embedKeys.includes(key)
}

export const choiceKeys = Object.keys(choiceTable) as (keyof QueryChoices)[]

/** A choice as the query has it; null: the default, which is not written. */
export function writeChoice<K extends keyof QueryChoices>(key: K, choices: Choices): string | null {
  const value = choices[key]
  return value === null ? null : choiceTable[key].write(value as NonNullable<Choices[K]>)
}
