import type { Term } from '../../src/model/term'
import type { Content } from '../content'
import { agreementsInOrder, quotesOfAgreement } from '../entries'

/** What rests on a quotation: ids of agreements and terms, agreements in time order. */
export interface Uses {
  agreements: string[]
  terms: string[]
}

function quotesOfTerm({ quotes, statuses, requires }: Term): string[] {
  return [...new Set([...quotes, ...[...statuses, ...requires].flatMap((claim) => claim.quotes)])]
}

/** By quotation id. A quotation on which nothing rests is not in it. */
export function usesOf(content: Content): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>()
  const at = (quote: string): Uses => {
    const uses = found.get(quote) ?? { agreements: [], terms: [] }
    found.set(quote, uses)
    return uses
  }
  for (const agreement of agreementsInOrder(content)) {
    for (const quote of quotesOfAgreement(agreement)) at(quote).agreements.push(agreement.id)
    for (const term of agreement.terms) for (const quote of quotesOfTerm(term)) at(quote).terms.push(term.id)
  }
  return found
}
