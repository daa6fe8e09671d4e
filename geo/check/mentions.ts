import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** A place is mentioned as the words mention it: by a name that stands in them, or by context, as our reading. */
export const mentions: Rule = (content) => {
  const problems: Problem[] = []
  const places = new Map(content.places.map((place) => [place.properties.id, place]))
  const unspelled = new Map<string, number>()
  for (const quote of [...content.quotes.values()].flat())
    quote.places.forEach((mention, at) => {
      if (mention.how === 'unnamed') return
      const place = places.get(mention.id)
      if (mention.how === 'context') {
        if (quote.reading === undefined)
          problems.push(problemOf(content, quote, ['places', at], `"${mention.id}" is mentioned by context only: a "reading" must say why`))
        return
      }
      if (place === undefined) return
      const { spellings } = place.properties
      if (spellings.length === 0) unspelled.set(mention.id, (unspelled.get(mention.id) ?? 0) + 1)
      else if (!spellings.some(({ words }) => quote.exact.includes(words)))
        problems.push(
          problemOf(content, quote, ['places', at], `none of the spellings of "${mention.id}" (${spellings.map(({ words }) => words).join(', ')}) stands in the words; is it mentioned by context?`),
        )
    })
  for (const [id, count] of unspelled) {
    const place = places.get(id)
    if (place !== undefined)
      problems.push(problemOf(content, place, ['properties', 'spellings'], `is empty, but ${count} quotation${count === 1 ? ' names' : 's name'} this place`))
  }
  return problems
}
