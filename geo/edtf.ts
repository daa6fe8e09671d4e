/**
 * Extended Date/Time Format, level 1 (Library of Congress, 2019; ISO 8601-2 Annex A), as far as it can be told
 * right from wrong. https://www.loc.gov/standards/datetime/
 */

export interface Span {
  /** first and last day that the expression may mean, "2016-09-12"; null: open or unknown */
  first: string | null
  last: string | null
}

/**
 * @returns the days that the expression spans, or a sentence that says what is wrong with it
 */
export function readEdtf(expression: string): Span | string {
  const sides = expression.split('/')
  if (sides.length > 2) return `"${expression}" has more than one "/"`
  if (sides.length === 1) return readDate(expression)
  const [start, end] = sides.map((side) => (side === '' || side === '..' ? { first: null, last: null } : readDate(side)))
  if (typeof start === 'string') return `in "${expression}" the start ${start}`
  if (typeof end === 'string') return `in "${expression}" the end ${end}`
  if (start === undefined || end === undefined || (isOpen(sides[0]) && isOpen(sides[1]))) return `"${expression}" has neither start nor end`
  // years beyond four digits do not sort as text, and no text here means them
  if (start.first !== null && end.last !== null && start.first > end.last) return `"${expression}" ends before it starts`
  return { first: start.first, last: end.last }
}

function isOpen(side: string | undefined): boolean {
  return side === '' || side === '..'
}

const form = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/
const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/

function readDate(date: string): Span | string {
  const day = moment.exec(date)?.[1]
  const parts = form.exec(day ?? date)
  if (parts === null) return `"${date}" is not a date as EDTF writes it (2016, 2016-09, 2016-09-12, 2016-09~ …)`
  const [, year = '', month, dayOfMonth] = parts
  const from = year.replaceAll('X', '0')
  const to = year.replaceAll('X', '9')
  if (year.includes('X') && month !== undefined && month !== 'XX') return `"${date}" knows the month but not the year`
  if (month === undefined || month === 'XX') {
    if (dayOfMonth !== undefined && dayOfMonth !== 'XX') return `"${date}" knows the day but not the month`
    return { first: `${from}-01-01`, last: `${to}-12-31` }
  }
  const number = Number(month)
  // 21 to 24 are spring, summer, autumn, winter: their months differ by hemisphere, so the year is all they say
  if (number >= 21 && number <= 24)
    return dayOfMonth === undefined ? { first: `${from}-01-01`, last: `${to}-12-31` } : `"${date}" has a day in a season`
  if (number < 1 || number > 12) return `"${date}" has no month ${month}`
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  if (dayOfMonth === undefined || dayOfMonth === 'XX') return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` }
  if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > days) return `"${date}" has no day ${dayOfMonth}: the month has ${days}`
  return { first: `${year}-${month}-${dayOfMonth}`, last: `${year}-${month}-${dayOfMonth}` }
}

/** Whether text is an ISO 8601 duration that lasts: "P7D", "PT48H", "P1DT12H". Weeks stand alone; only the last may have decimals. */
export function isDuration(text: string): boolean {
  const parts = /^P(?:(\d+(?:\.\d+)?W)|(?=\d|T\d)(\d+(?:\.\d+)?Y)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?D)?(?:T(?=\d)(\d+(?:\.\d+)?H)?(\d+(?:\.\d+)?M)?(\d+(?:\.\d+)?S)?)?)$/.exec(text)
  if (parts === null) return false
  const given = parts.slice(1).filter((part) => part !== undefined)
  return given.some((part) => Number.parseFloat(part) > 0) && given.slice(0, -1).every((part) => !part.includes('.'))
}
