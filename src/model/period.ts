import { parseWhen } from './when'

/** Days, ISO 8601, both inclusive. As text they sort as they follow one another. */
export interface Span {
  from: string
  to: string
}

const earliest = '0000-01-01'
const latest = '9999-12-31'

/**
 * In: a date of a text, EDTF level 1. Out: the days it may mean, or null where it is no date. An open side
 * reaches no further than the day that is known: "by 10 February 2014" would else count in every year before.
 */
export function spanOf(edtf: string): Span | null {
  const when = parseWhen(edtf)
  if (when === null) return null
  const known = (when.from ?? when.to)!
  return { from: known, to: isOpen(edtf) ? known : when.to! }
}

/** Whether a date has an open beginning or end. */
export function isOpen(edtf: string): boolean {
  const when = parseWhen(edtf)
  return when !== null && (when.from === null || when.to === null)
}

/**
 * In: a period as an address names it: a date, or an interval with at most one open side. Out: its days, or null
 * where it is none. A period is chosen, so it is never "about": marks of doubt are refused.
 */
export function parsePeriod(text: string): Span | null {
  if (!/^[\d./-]{1,21}$/.test(text)) return null
  const when = parseWhen(text)
  return when && { from: when.from ?? earliest, to: when.to ?? latest }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The years the atlas is about: what the timeline shows, and what its handles reach. */
export const years = [2014, 2015, 2016, 2017] as const

const firstYear = years[0]
/** Months are counted from January of the first year. */
export const monthCount = years.length * 12
export const wholeTime: Span = { from: `${String(firstYear)}-01-01`, to: `${String(years.at(-1))}-12-31` }

/** Months on the timeline, both inclusive. */
export interface Months {
  first: number
  last: number
}

const allMonths: Months = { first: 0, last: monthCount - 1 }

/** In: a month of the timeline, from 0. Out: "2014-01". */
export function nameOfMonth(month: number): string {
  return `${String(firstYear + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
}

function monthOf(day: string): number {
  const month = (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1
  return Math.min(Math.max(month, 0), monthCount - 1)
}

/** The months of the timeline that a period touches; all of them where none is chosen. */
export function monthsOf(period: string | null): Months {
  const span = period === null ? null : parsePeriod(period)
  return span === null ? allMonths : { first: monthOf(span.from), last: monthOf(span.to) }
}

/** The period from one month to another as an address names it, as short as can be; null: the whole time. */
export function periodOf({ first, last }: Months): string | null {
  if (first === 0 && last === monthCount - 1) return null
  const isYears = first % 12 === 0 && last % 12 === 11
  const [from, to] = [nameOfMonth(first), nameOfMonth(last)].map((month) => (isYears ? month.slice(0, 4) : month))
  return from === to ? from! : `${from!}/${to!}`
}

const dayLength = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength

/** Where a day begins on the timeline: 0 at its beginning, 1 at its end; days beyond it are at its edge. */
export function fractionOf(day: string, isEnd = false): number {
  const start = dayNumber(wholeTime.from)
  const length = dayNumber(wholeTime.to) + 1 - start
  return Math.min(Math.max((dayNumber(day) + (isEnd ? 1 : 0) - start) / length, 0), 1)
}

/** The month at a place of the timeline, from 0 to 1. */
export function monthAt(fraction: number): number {
  return Math.min(Math.max(Math.floor(fraction * monthCount), 0), monthCount - 1)
}

/** What is moved on the timeline: either end, the whole period, or a new one that is being drawn. */
export type Grip = 'first' | 'last' | 'whole' | 'new'

/**
 * In: the period as it was when it was gripped, the month gripped, and the month the hand is at now.
 * Out: the period that makes; an end never passes the other, the whole keeps its length within the timeline.
 */
export function moveMonths(grip: Grip, { first, last }: Months, gripped: number, now: number): Months {
  switch (grip) {
    case 'first':
      return { first: Math.min(Math.max(now, 0), last), last }
    case 'last':
      return { first, last: Math.max(Math.min(now, monthCount - 1), first) }
    case 'whole': {
      const step = Math.min(Math.max(now - gripped, -first), monthCount - 1 - last)
      return { first: first + step, last: last + step }
    }
    case 'new':
      return { first: Math.min(gripped, now), last: Math.max(gripped, now) }
  }
}
