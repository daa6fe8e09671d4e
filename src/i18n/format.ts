import type { Language } from '../model/language'
import { parseWhen, type When } from '../model/when'
import { madeOnce, type FormatterKind } from './made'
import { locales, type Speak } from './speak'

const options: Record<When['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

function formatterOf<T extends object, O extends object>(Kind: FormatterKind<T, O>, language: Language, wanted: NoInfer<O>): T {
  return madeOnce(Kind, locales[language], wanted)
}

// A calendar day has no time zone: read and written in UTC, it is the same day everywhere.
function formatDay(day: string, precision: When['precision'], language: Language): string {
  const format = formatterOf(Intl.DateTimeFormat, language, { ...options[precision], timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** In: EDTF level 1. Out: the date in words ("9 September 2016", "about 2013"); what is no date stays as it is. */
export function formatWhen(edtf: string, language: Language, speak: Speak): string {
  const when = parseWhen(edtf)
  if (when === null) return edtf
  const parts = edtf.split('/').map((part) => {
    const single = parseWhen(part)
    if (single?.from == null) return null
    return formatDay(single.from, single.precision, language)
  })
  const [from, to] = parts
  let words: string
  if (!when.isInterval) words = from ?? edtf
  else if (from == null) words = speak('whenUntil', { date: to ?? '' })
  else if (to == null) words = speak('whenSince', { date: from })
  else words = speak('whenBetween', { from, to })
  return when.approximate || when.uncertain ? speak('whenAbout', { date: words }) : words
}

/** In: an ISO 8601 duration of days or hours. Out: "7 days"; another form stays as it is. */
export function formatDuration(iso: string, language: Language): string {
  const match = /^P(?:(\d+)D|T(\d+)H)$/.exec(iso)
  if (!match) return iso
  const unit = match[1] !== undefined ? 'day' : 'hour'
  const value = Number(match[1] ?? match[2])
  return formatterOf(Intl.NumberFormat, language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

/** In: whole hours. Out: days and hours in words: "120 hours" is "5 days", 125 is "5 days, 5 hours". */
export function formatHours(hours: number, language: Language): string {
  const days = Math.floor(hours / 24)
  const parts = [[days, 'day'], [hours % 24, 'hour']] as const
  const words = parts
    .filter(([value, unit]) => value > 0 || (unit === 'hour' && days === 0))
    .map(([value, unit]) => formatterOf(Intl.NumberFormat, language, { style: 'unit', unit, unitDisplay: 'long' }).format(value))
  return formatterOf(Intl.ListFormat, language, { type: 'unit' }).format(words)
}

export function formatNumber(value: number, language: Language, decimals = 0): string {
  return formatterOf(Intl.NumberFormat, language, { maximumFractionDigits: decimals }).format(value)
}

/** In: a share from 0 to 1. Out: "43%", in whole percent: more would say nothing. */
export function formatShare(share: number, language: Language): string {
  return formatterOf(Intl.NumberFormat, language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** In: ISO 3166-1 alpha-2. Out: the country's name in the language of the page. */
export function formatCountry(code: string, language: Language): string {
  return formatterOf(Intl.DisplayNames, language, { type: 'region' }).of(code) ?? code
}

/** Several names as a list: "Russia, Iran and Turkey", or "or". */
export function formatList(names: string[], language: Language, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return formatterOf(Intl.ListFormat, language, { type }).format(names)
}

/** The same in its pieces, so that each name can be a link: what is not an element joins two of them. */
export function formatListParts(names: string[], language: Language): { type: 'element' | 'literal'; value: string }[] {
  return formatterOf(Intl.ListFormat, language, { type: 'conjunction' }).formatToParts(names)
}

/** In: a length in bytes. Out: kilobytes of 1,000 bytes, as operating systems and browsers show them. */
export function formatBytes(bytes: number, language: Language): string {
  const format = formatterOf(Intl.NumberFormat, language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: bytes < 10_000 ? 1 : 0 })
  return format.format(bytes / 1000)
}

/** In: milliseconds since 1970. Out: the time of day where the reader is, in hours and minutes. */
export function formatTime(moment: number, language: Language): string {
  return formatterOf(Intl.DateTimeFormat, language, { hour: '2-digit', minute: '2-digit' }).format(moment)
}
