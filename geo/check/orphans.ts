import { basename } from 'node:path'
import { claimsOf } from '../claims'
import type { Vocabulary } from '../../src/model/vocabulary'
import { pathsOf } from '../ids'
import { nearest, problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** Nothing stands alone: sources have their files, actors act, places are mentioned, words of the vocabulary are used. */
export const orphans: Rule = (content, context) => {
  const problems: Problem[] = []
  for (const folder of ['quotes', 'ledger']) {
    const paths = pathsOf(content, folder)
    for (const path of paths) {
      const source = basename(path, '.json')
      if (!context.ids.sources.has(source) && !content.unread.has('geo/sources.json'))
        problems.push({ file: path, at: 'the file', what: `is of no source${nearest(source, context.ids.sources)}` })
    }
    for (const source of content.sources)
      if (!paths.includes(`geo/${folder}/${source.id}.json`))
        problems.push(problemOf(content, source, ['id'], `has no file geo/${folder}/${source.id}.json`))
  }
  // what a broken file or record uses is not known: its fault comes first
  if (content.unread.size > 0 || content.misshapen.length > 0) return problems

  const quotes = [...content.quotes.values()].flat()
  const acting = new Set<string | null>()
  const add = (ids: readonly (string | null)[]) => ids.forEach((id) => acting.add(id))
  for (const quote of quotes) add([...quote.speakers, quote.relays, quote.reportedBy])
  for (const agreement of content.agreements) {
    add(agreement.parties.map((party) => party.actor))
    for (const record of [agreement, ...agreement.terms]) for (const status of record.statuses) add(status.by)
    for (const term of agreement.terms) add(term.obliges)
  }
  for (const event of content.events) add(event.actors)
  // an employer counts as long as the one employed acts
  for (let size = -1; size !== acting.size; ) {
    size = acting.size
    for (const actor of content.actors) if (acting.has(actor.id)) add(actor.roles.map((role) => role.of))
  }
  for (const actor of content.actors)
    if (!acting.has(actor.id)) problems.push(problemOf(content, actor, ['id'], 'nobody speaks, acts or is bound by this id'))

  const mentioned = new Set(quotes.flatMap((quote) => quote.places.flatMap((mention) => ('id' in mention ? [mention.id] : []))))
  for (const place of content.places)
    if (!mentioned.has(place.properties.id))
      problems.push(problemOf(content, place, ['properties', 'id'], 'no quotation mentions this place'))

  const terms = content.agreements.flatMap((agreement) => agreement.terms)
  const chosen: Partial<Record<keyof Vocabulary, Set<string>>> = {
    placeKinds: new Set(content.places.map((place) => place.properties.kind)),
    termKinds: new Set(terms.map((term) => term.kind)),
    partyRoles: new Set(content.agreements.flatMap((agreement) => agreement.parties.map((party) => party.role))),
    whys: new Set([...content.ledgers.values()].flat().flatMap((row) => ('why' in row ? [row.why] : []))),
  }
  for (const [list, used] of Object.entries(chosen))
    for (const entry of content.vocabulary[list as keyof Vocabulary])
      if (!used.has(entry.id)) problems.push(problemOf(content, entry, ['id'], `nothing uses this entry of ${list}`))

  const rested = new Set([
    ...claimsOf(content).flatMap((claim) => claim.quotes),
    ...[...content.ledgers.values()].flat().flatMap((row) => ('quotes' in row ? row.quotes : [])),
  ])
  for (const quote of quotes)
    if (!rested.has(quote.id)) problems.push(problemOf(content, quote, ['id'], 'neither a row of the ledger nor a claim uses this quotation'))
  return problems
}
