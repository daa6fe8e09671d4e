import type { Localized } from '../../src/model/language'
import type { Quote } from '../../src/model/quote'
import type { StatusClaim } from '../../src/model/status'
import { problemOf, type Problem } from '../problem'
import type { JsonPath } from '../json'
import type { Rule } from './rule'

/** Who says it, in what manner, by whose word; and nothing happens at a place that only stands for a government. */
export const honesty: Rule = (content, { ids }) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  const say = (record: object, path: JsonPath, what: string) => problems.push(problemOf(content, record, path, what))
  const outlets = new Set(content.actors.filter((actor) => actor.kind === 'outlet').map((actor) => actor.id))

  for (const quote of quotes.values()) {
    const own = quote.manner === 'narration' || quote.manner === 'headline'
    if (own && quote.speakers.length > 0) say(quote, ['manner'], `is "${quote.manner}", the text's own voice, but it has speakers`)
    if (!own && quote.speakers.length === 0) say(quote, ['speakers'], `nobody speaks, but the manner is "${quote.manner}"; the text's own voice is "narration" or "headline"`)
    if (quote.relays !== null && quote.speakers.includes(quote.relays)) say(quote, ['relays'], `"${quote.relays}" is a speaker: nobody relays himself`)
    if (quote.relays !== null && quote.speakers.length === 0) say(quote, ['relays'], `nobody speaks, so nobody relays "${quote.relays}"; is it the speaker, in manner "indirect"?`)
    if (quote.reportedBy !== null && ids.actors.has(quote.reportedBy) && !outlets.has(quote.reportedBy))
      say(quote, ['reportedBy'], `"${quote.reportedBy}" is not an outlet; who speaks of others goes into "speakers"`)
  }

  for (const agreement of content.agreements) {
    for (const status of [agreement, ...agreement.terms].flatMap((record) => record.statuses)) {
      // an id that nobody has is said elsewhere
      if (!status.by.every((actor) => ids.actors.has(actor))) continue
      const fault = faultOfWord(status, quotes, ids.actors)
      if (fault !== null) say(status, ['by'], fault)
    }
    for (const venue of agreement.venues) happens(venue, ['place'], venue.place, venue.quotes, venue.reading)
    for (const term of agreement.terms) {
      const grounds = [...term.quotes, ...term.statuses.flatMap((status) => status.quotes)]
      term.places?.forEach((place, at) => happens(term, ['places', at], place, grounds, term.reading))
    }
  }
  for (const event of content.events)
    event.places.forEach((place, at) => happens(event, ['places', at], place, event.quotes, event.reading))
  return problems

  function happens(record: object, path: JsonPath, place: string, given: readonly string[], reading?: Localized): void {
    const known = given.flatMap((id) => quotes.get(id) ?? [])
    if (known.length < given.length || !ids.places.has(place)) return
    const ways = known.flatMap((quote) => quote.places.flatMap((mention) => ('id' in mention && mention.id === place ? [mention.how] : [])))
    if (ways.some((how) => how !== 'metonym')) return
    if (ways.length > 0) say(record, path, `"${place}" only stands for a government or side in its quotations: nothing happens there`)
    else if (reading === undefined) say(record, path, `none of its quotations mentions "${place}"; where the link is ours, a "reading" says so`)
  }
}

/** A status stands by the word of those who speak, or are relayed, in the quotations it rests on. */
function faultOfWord(status: StatusClaim, quotes: ReadonlyMap<string, Quote>, actors: ReadonlySet<string>): string | null {
  const known = status.quotes.flatMap((id) => quotes.get(id) ?? [])
  if (known.length === 0 || known.length < status.quotes.length) return null
  const voices = new Set(known.flatMap((quote) => [...quote.speakers, quote.relays, quote.reportedBy]))
  if (![...voices].every((voice) => voice === null || actors.has(voice))) return null
  if (status.by.length === 0)
    return known.some((quote) => quote.speakers.length === 0)
      ? null
      : `is by nobody's word (the text's own voice), but ${[...voices].filter(Boolean).join(', ')} speaks in its quotations`
  const silent = status.by.filter((actor) => !voices.has(actor))
  return silent.length === 0 ? null : `is by the word of ${silent.join(', ')}, who neither speaks nor is relayed in its quotations`
}
