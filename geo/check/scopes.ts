import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** A term says where it applies in one way only. */
export const scopes: Rule = (content) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  for (const term of content.agreements.flatMap((agreement) => agreement.terms)) {
    const places = term.places?.length ?? 0
    if (term.scope === 'places' && places === 0) problems.push(problemOf(content, term, ['scope'], 'is "places", but no place is named'))
    // "all besieged areas, including Aleppo" is unnamed and names a place as well
    if (term.scope === 'none' && places > 0) problems.push(problemOf(content, term, ['scope'], 'is "none", but places are named'))
    const grounds = term.quotes.flatMap((id) => quotes.get(id) ?? [])
    if (
      term.scope === 'unnamed' &&
      term.reading === undefined &&
      grounds.length === term.quotes.length &&
      !grounds.some((quote) => quote.places.some((mention) => mention.how === 'unnamed'))
    )
      problems.push(problemOf(content, term, ['scope'], 'is "unnamed", but none of its quotations mentions an unnamed place by its words, and no reading says why'))
  }
  return problems
}
