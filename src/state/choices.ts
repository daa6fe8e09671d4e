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
}

export const defaultChoices: Choices = { theme: null, at: null, ...noFilter, account: null, run: null, present: null, lesson: null }

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

const idsRow: ChoiceRow<readonly string[] | null> = { read: readIds, write: (ids) => [...ids].sort().join(',') }

/** What stands in the query: all but a lesson. */
export type QueryChoices = Omit<Choices, 'lesson'>

export const choiceTable: { [K in keyof QueryChoices]: ChoiceRow<QueryChoices[K]> } = {
  theme: {
    read: (text) => themes.find((theme) => theme === text),
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
}

export const choiceKeys = Object.keys(choiceTable) as (keyof QueryChoices)[]

/** A choice as the query has it; null: the default, which is not written. */
export function writeChoice<K extends keyof QueryChoices>(key: K, choices: Choices): string | null {
  const value = choices[key]
  return value === null ? null : choiceTable[key].write(value as NonNullable<Choices[K]>)
}
