/**
 * Dates as the texts give them: EDTF level 1 (https://www.loc.gov/standards/datetime/),
 * the forms the content uses: 2016, 2016-09, 2016-09-12, each with ?, ~ or %, and intervals of them
 * (a/b, ../b, a/..). Days are calendar days without a time zone.
 */
export interface When {
  /** first and last possible day, ISO 8601; null: open */
  from: string | null
  to: string | null
  precision: 'year' | 'month' | 'day'
  approximate: boolean
  uncertain: boolean
  /** an interval was written, not a single date */
  isInterval: boolean
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/

interface Single {
  first: string
  last: string
  precision: When['precision']
  mark: string
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function parseSingle(text: string): Single | null {
  const match = datePattern.exec(text)
  if (!match) return null
  const [, year, month, day, mark] = match
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year', mark: mark ?? '' }
  }
  if (Number(month) < 1 || Number(month) > 12) return null
  const length = daysIn(Number(year), Number(month))
  if (day === undefined) {
    const stem = `${year}-${month}`
    return { first: `${stem}-01`, last: `${stem}-${String(length)}`, precision: 'month', mark: mark ?? '' }
  }
  if (Number(day) < 1 || Number(day) > length) return null
  const whole = `${year}-${month}-${day}`
  return { first: whole, last: whole, precision: 'day', mark: mark ?? '' }
}

/**
 * In: an EDTF level 1 string. Out: its first and last possible day, or null where it is not one
 * (or an interval ends before it starts).
 */
export function parseWhen(edtf: string): When | null {
  const parts = edtf.split('/')
  if (parts.length > 2) return null
  const [a, b] = parts as [string, string | undefined]
  const isOpen = (part: string | undefined): boolean => part === '..' || part === ''
  const start = isOpen(a) ? null : parseSingle(a)
  const end = b === undefined ? start : isOpen(b) ? null : parseSingle(b)
  if (b === undefined && start === null) return null
  if (start === null && !isOpen(a)) return null
  if (b !== undefined && end === null && !isOpen(b)) return null
  if (start === null && end === null) return null
  if (start && end && end.last < start.first) return null
  const marks = `${start?.mark ?? ''}${end?.mark ?? ''}`
  return {
    from: start?.first ?? null,
    to: end?.last ?? null,
    precision: (start ?? end)!.precision,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    isInterval: b !== undefined,
  }
}

/** Whether everything of one date lies before everything of the other; of dates that overlap or are open, nobody knows. */
export function isBefore(a: string | null, b: string | null): boolean {
  const [first, second] = [a === null ? null : parseWhen(a), b === null ? null : parseWhen(b)]
  return first?.to != null && second?.from != null && first.to < second.from
}

/** The first possible day, for putting things in time order; dates that are not EDTF come last. */
export function firstDay(edtf: string | null): string {
  const when = edtf === null ? null : parseWhen(edtf)
  return when?.from ?? when?.to ?? '9999-12-31'
}
