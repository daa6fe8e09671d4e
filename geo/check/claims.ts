import { claimsOf } from '../claims'
import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** Every claim rests on quotations, in which its words stand, and which a reader of Arabic can follow. */
export const claims: Rule = (content) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  const unglossed = new Map<string, string>()

  for (const claim of claimsOf(content)) {
    if (claim.quotes.length === 0 && !claim.free)
      problems.push(problemOf(content, claim.record, claim.path, `${claim.what} rests on no quotation`))
    for (const id of claim.quotes) {
      const quote = quotes.get(id)
      if (claim.glossed && quote !== undefined && quote.gloss === undefined && !unglossed.has(id)) unglossed.set(id, claim.what)
    }
  }
  for (const [id, what] of unglossed) {
    const quote = quotes.get(id)
    if (quote !== undefined) problems.push(problemOf(content, quote, [], `has no gloss, but ${what} rests on it`))
  }
  for (const agreement of content.agreements)
    for (const record of [agreement, ...agreement.terms]) {
      // a status that is there with a broken shape is said elsewhere
      const origin = content.originOf(record)
      const raw = origin.path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], origin.file.value)
      if ((raw as { statuses: unknown[] }).statuses.length === 0)
        problems.push(problemOf(content, record, ['statuses'], 'has no status: say by whose word it was discussed, announced, agreed …'))
    }
  for (const place of content.places)
    for (const spelling of place.properties.spellings) {
      if (spelling.quotes.length === 0)
        problems.push(problemOf(content, spelling, ['quotes'], `the spelling "${spelling.words}" rests on no quotation`))
      spelling.quotes.forEach((id, at) => {
        const quote = quotes.get(id)
        if (quote === undefined) return
        if (!quote.exact.includes(spelling.words))
          problems.push(problemOf(content, spelling, ['quotes', at], `"${spelling.words}" does not stand in the words of "${id}"`))
        if (!quote.places.some((mention) => 'id' in mention && mention.id === place.properties.id))
          problems.push(problemOf(content, spelling, ['quotes', at], `"${id}" does not mention this place`))
      })
    }
  for (const quote of quotes.values())
    quote.places.forEach((mention, at) => {
      if (mention.how === 'unnamed' && !quote.exact.includes(mention.words))
        problems.push(problemOf(content, quote, ['places', at, 'words'], `"${mention.words}" does not stand in the words quoted`))
    })
  return problems
}
