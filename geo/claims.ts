import { readShow } from '../src/model/tour'
import type { Content } from './content'
import type { JsonPath } from './json'

/** Something that the atlas says on the strength of quotations. */
export interface Claim {
  /** the record it belongs to, and the way to it from there */
  record: object
  path: JsonPath
  /** in words: "a status of a term" */
  what: string
  quotes: readonly string[]
  /** a reader is shown the quotation as the ground of a term: it needs a rendering in Arabic */
  glossed: boolean
  /** may stand without a quotation */
  free: boolean
}

/** Every claim of the agreements, actors and events. */
export function claimsOf(content: Content): Claim[] {
  const claims: Claim[] = []
  const add = (record: { quotes: readonly string[] }, what: string, { glossed = false, free = false } = {}) =>
    claims.push({ record, path: ['quotes'], what, quotes: record.quotes, glossed, free })

  for (const agreement of content.agreements) {
    add(agreement, 'the agreement')
    for (const date of agreement.dates)
      // a date from outside the texts has no words in them; it says in a reading where it is from
      add(date, 'a date', { free: date.basis === 'outside' && date.reading !== undefined })
    for (const status of agreement.statuses) add(status, 'a status', { glossed: true })
    for (const venue of agreement.venues) add(venue, 'a venue')
    for (const party of agreement.parties) add(party, 'a party')
    for (const relation of agreement.relations) add(relation, 'a relation')
    if (agreement.start) add(agreement.start, 'the start', { glossed: true })
    for (const silence of agreement.silences ?? []) add(silence, 'a silence', { glossed: true })
    for (const said of agreement.unlinked ?? []) add(said, 'words that are no link', { glossed: true })
    for (const said of agreement.whole ?? []) {
      add(said, 'something said of the whole', { glossed: true })
      for (const requirement of said.requires) add(requirement, 'a requirement', { glossed: true })
    }
    for (const condition of agreement.conditions) add(condition, 'a condition', { glossed: true })
    for (const term of agreement.terms) {
      add(term, 'a term', { glossed: true })
      for (const status of term.statuses) add(status, 'a status of a term', { glossed: true })
      for (const requirement of term.requires) add(requirement, 'a requirement', { glossed: true })
    }
  }
  for (const tour of content.tours)
    // what several texts do not say has no words to rest on
    for (const step of tour.steps) add(step, 'a step of a tour', { glossed: true, free: readShow(step.show)?.kind === 'compare' })
  for (const actor of content.actors) for (const role of actor.roles) add(role, 'a role')
  for (const event of content.events)
    add(event, 'an event', { free: event.basis === 'outside' && event.reading !== undefined })
  return claims
}
