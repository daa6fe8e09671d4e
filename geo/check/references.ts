import { basename } from 'node:path'
import { linksOf } from '../../src/model/link'
import type { Content } from '../content'
import { readEdtf } from '../edtf'
import { claimsOf } from '../claims'
import type { JsonPath } from '../json'
import { nearest, problemOf, type Problem } from '../problem'
import type { Context, Rule } from './rule'

/** Every id that is named exists. */
export const references: Rule = (content, context) => {
  const problems: Problem[] = []
  const { ids } = context
  const kinds = {
    quotation: { known: ids.quotes, file: 'geo/quotes/' },
    place: { known: ids.places, file: 'geo/places.geojson' },
    actor: { known: ids.actors, file: 'geo/actors.json' },
    agreement: { known: ids.agreements, file: 'geo/agreements/' },
  }

  function need(record: object, path: JsonPath, id: string | null | undefined, kind: keyof typeof kinds): void {
    if (id === null || id === undefined) return
    const { known, file } = kinds[kind]
    if (known.has(id) || isHidden(content, file, id)) return
    problems.push(problemOf(content, record, path, `there is no ${kind} "${id}"${nearest(id, known)}`))
  }
  function needAll(record: object, path: JsonPath, list: readonly string[], kind: keyof typeof kinds): void {
    list.forEach((id, at) => {
      need(record, [...path, at], id, kind)
      if (list.indexOf(id) < at) problems.push(problemOf(content, record, [...path, at], `"${id}" is named twice in this list`))
    })
  }

  for (const claim of claimsOf(content)) needAll(claim.record, claim.path, claim.quotes, 'quotation')

  for (const quote of [...content.quotes.values()].flat()) {
    needAll(quote, ['speakers'], quote.speakers, 'actor')
    need(quote, ['relays'], quote.relays, 'actor')
    need(quote, ['reportedBy'], quote.reportedBy, 'actor')
    quote.places.forEach((mention, at) => {
      if (mention.how === 'unnamed') return
      need(quote, ['places', at, 'id'], mention.id, 'place')
      if (quote.places.findIndex((other) => 'id' in other && other.id === mention.id && other.how === mention.how) < at)
        problems.push(problemOf(content, quote, ['places', at, 'id'], `"${mention.id}" is mentioned twice in the same way`))
    })
  }
  for (const place of content.places) {
    const { spellings, within } = place.properties
    need(place.properties, ['within'], within, 'place')
    for (const spelling of spellings) needAll(spelling, ['quotes'], spelling.quotes, 'quotation')
  }
  for (const agreement of content.agreements) {
    agreement.venues.forEach((venue) => need(venue, ['place'], venue.place, 'place'))
    agreement.parties.forEach((party) => need(party, ['actor'], party.actor, 'actor'))
    for (const relation of agreement.relations) {
      need(relation, ['to'], relation.to, 'agreement')
      if (relation.to === agreement.id) problems.push(problemOf(content, relation, ['to'], 'is the agreement itself'))
    }
    for (const status of agreement.statuses) needAll(status, ['by'], status.by, 'actor')
    for (const term of agreement.terms) {
      needAll(term, ['places'], term.places ?? [], 'place')
      needAll(term, ['obliges'], term.obliges, 'actor')
      for (const status of term.statuses) needAll(status, ['by'], status.by, 'actor')
    }
    for (const { requirement } of linksOf(agreement)) {
      const clauses = ids.clauses.get(agreement.id) ?? new Set()
      if (!clauses.has(requirement.needs))
        problems.push(
          problemOf(content, requirement, ['needs'], `there is no term or condition "${requirement.needs}" in this agreement${nearest(requirement.needs, clauses)}`),
        )
    }
  }
  for (const actor of content.actors) for (const role of actor.roles) need(role, ['of'], role.of, 'actor')
  for (const event of content.events) {
    needAll(event, ['places'], event.places, 'place')
    needAll(event, ['actors'], event.actors, 'actor')
    needAll(event, ['agreements'], event.agreements, 'agreement')
  }
  for (const rows of content.ledgers.values())
    for (const row of rows) if ('quotes' in row) needAll(row, ['quotes'], row.quotes, 'quotation')

  for (const dated of [...content.agreements.flatMap((agreement) => agreement.dates), ...content.events]) {
    const on = dated.hangsOn
    if (typeof on === 'string' && typeof readEdtf(on) === 'string' && !isAnyId(on, context))
      problems.push(problemOf(content, dated, ['hangsOn'], `"${on}" is neither a date nor an id that exists`))
  }
  return problems
}

/** Whether an id may stand in a file that could not be read: that fault is said once, not at every reference. */
function isHidden(content: Content, file: string, id: string): boolean {
  if (!file.endsWith('/')) return content.unread.has(file)
  return [...content.unread].some((path) => {
    const name = basename(path, '.json')
    return path.startsWith(file) && (id === name || id.startsWith(`${name}-`))
  })
}

function isAnyId(id: string, { ids }: Context): boolean {
  const clauses = [...ids.clauses.values()].some((set) => set.has(id))
  return clauses || [ids.quotes, ids.events, ids.agreements, ids.sources].some((set) => set.has(id))
}
