import { linksOf } from '../../src/model/link'
import { parseWhen } from '../../src/model/when'
import { isDuration, readEdtf } from '../edtf'
import { problemOf, type Problem } from '../problem'
import type { JsonPath } from '../json'
import type { Rule } from './rule'

/** Dates are EDTF level 1 and say what they rest on; lengths of time are ISO 8601 durations. */
export const dates: Rule = (content) => {
  const problems: Problem[] = []
  const say = (record: object, path: JsonPath, what: string) => problems.push(problemOf(content, record, path, what))

  function date(record: object, field: string, value: string | null | undefined): void {
    if (value === null || value === undefined) return
    const read = readEdtf(value)
    if (typeof read === 'string') say(record, [field], read)
    // a date that no page can put into words would stand there as code
    else if (parseWhen(value) === null) say(record, [field], `"${value}" is EDTF, but a form that the pages cannot say; use a year, a month, a day or an interval of them`)
  }
  function duration(record: object, field: string, value: string | null | undefined): void {
    if (value !== null && value !== undefined && !isDuration(value))
      say(record, [field], `"${value}" is not an ISO 8601 duration such as "P7D" or "PT48H"`)
  }

  for (const agreement of content.agreements) {
    for (const status of agreement.statuses) date(status, 'asOf', status.asOf)
    for (const term of agreement.terms) {
      date(term, 'from', term.from)
      duration(term, 'for', term.for)
      for (const status of term.statuses) date(status, 'asOf', status.asOf)
    }
    for (const { requirement } of linksOf(agreement)) duration(requirement, 'held', requirement.held)
  }
  for (const actor of content.actors) for (const role of actor.roles) date(role, 'asOf', role.asOf)
  for (const dated of [...content.agreements.flatMap((agreement) => agreement.dates), ...content.events]) {
    date(dated, 'when', dated.when)
    if (dated.basis === 'resolved' && (dated.hangsOn ?? null) === null)
      say(dated, ['basis'], 'is "resolved", but "hangsOn" does not say from which date')
  }
  for (const change of content.about.changes) date(change, 'date', change.date)
  for (const source of content.sources)
    for (const field of ['issued', 'event-date'] as const) {
      const parts: unknown = source[field]?.['date-parts']
      if (parts !== undefined && !isCslDate(parts)) say(source, [field, 'date-parts'], 'should be a CSL date: [[year, month, day]]')
    }
  return problems
}

function isCslDate(parts: unknown): boolean {
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 2) return false
  return parts.every((part: unknown) => {
    if (!Array.isArray(part) || part.length < 1 || part.length > 3) return false
    const [year, ...rest] = part as unknown[]
    const written = [String(year).padStart(4, '0'), ...rest.map((number) => String(number).padStart(2, '0'))].join('-')
    return part.every((number: unknown) => Number.isInteger(number)) && typeof readEdtf(written) !== 'string'
  })
}
