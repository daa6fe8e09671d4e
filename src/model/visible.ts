import { noFilter, type ClaimFacts, type Facet, type Facts, type Filter, type QuoteFacts } from './facts'
import { overlaps, parsePeriod, spanOf, type Span } from './period'

/** What the choices leave: each place, agreement and source with how many quotations of it remain. */
export interface Visible {
  quotes: ReadonlySet<string>
  terms: ReadonlySet<string>
  places: ReadonlyMap<string, number>
  agreements: ReadonlyMap<string, number>
  sources: ReadonlyMap<string, number>
}

const claimsByQuote = new WeakMap<Facts, ClaimFacts[][]>()

/** The claims that rest on each quotation. */
function claimsOf(facts: Facts): ClaimFacts[][] {
  const known = claimsByQuote.get(facts)
  if (known) return known
  const claims: ClaimFacts[][] = facts.quotes.map(() => [])
  for (const claim of facts.claims) for (const quote of claim.quotes) claims[quote]?.push(claim)
  claimsByQuote.set(facts, claims)
  return claims
}

const allows = (chosen: readonly string[] | null, values: readonly string[]): boolean =>
  chosen === null || values.some((value) => chosen.includes(value))

const valuesOfClaim = (claim: ClaimFacts): Record<'kind' | 'status' | 'agreement', readonly string[]> => ({
  kind: claim.kind === null ? [] : [claim.kind],
  status: claim.statuses,
  agreement: [claim.agreement],
})

function isWithin(dates: readonly string[], period: Span | null): boolean {
  if (period === null) return true
  return dates.some((date) => {
    const span = spanOf(date)
    return span !== null && overlaps(span, period)
  })
}

/** What is asked of a quotation, and of a claim that rests on it, with the period read once. */
interface Question {
  filter: Filter
  period: Span | null
  /** kind, status or agreement is chosen: only a claim can answer */
  needsClaim: boolean
}

function questionOf(filter: Filter): Question {
  return {
    filter,
    period: filter.period === null ? null : parsePeriod(filter.period),
    needsClaim: filter.kind !== null || filter.status !== null || filter.agreement !== null,
  }
}

/** By itself: who says it, and in which text. */
function isAskedFor({ filter }: Question, quote: QuoteFacts): boolean {
  return allows(filter.speaker, quote.speakers) && allows(filter.source, [quote.source])
}

/** Kind, status and agreement hold for one and the same claim; the time is that of the claim or of the words. */
function answers({ filter, period }: Question, quote: QuoteFacts, claim: ClaimFacts): boolean {
  const { kind, status, agreement } = valuesOfClaim(claim)
  return (
    allows(filter.kind, kind) &&
    allows(filter.status, status) &&
    allows(filter.agreement, agreement) &&
    (isWithin(quote.dates, period) || isWithin(claim.dates, period))
  )
}

/** Whether a quotation remains that rests on these claims. */
function remains(question: Question, quote: QuoteFacts, claims: readonly ClaimFacts[]): boolean {
  if (!isAskedFor(question, quote)) return false
  if (claims.some((claim) => answers(question, quote, claim))) return true
  return !question.needsClaim && isWithin(quote.dates, question.period)
}

const add = (counts: Map<string, number>, ids: Iterable<string>): void => {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
}

/** What remains of everything under the choices. */
export function visibleUnder(facts: Facts, filter: Filter): Visible {
  const question = questionOf(filter)
  const quotes = new Set<string>()
  const terms = new Set<string>()
  const places = new Map<string, number>()
  const agreements = new Map<string, number>()
  const sources = new Map<string, number>()
  const claimsAt = claimsOf(facts)
  facts.quotes.forEach((quote, at) => {
    const claims = claimsAt[at] ?? []
    if (!remains(question, quote, claims)) return
    const answering = claims.filter((claim) => answers(question, quote, claim))
    quotes.add(quote.id)
    for (const { term } of answering) if (term !== null) terms.add(term)
    add(places, quote.places)
    add(agreements, new Set(answering.map(({ agreement }) => agreement)))
    add(sources, [quote.source])
  })
  return { quotes, terms, places, agreements, sources }
}

/** Which options of a facet a quotation would remain under, were nothing else chosen of that facet. */
function optionsOf(facet: Facet, question: Question, quote: QuoteFacts, claims: readonly ClaimFacts[]): Iterable<string> {
  if (facet === 'speaker') return remains(question, quote, claims) ? quote.speakers : []
  if (facet === 'source') return remains(question, quote, claims) ? [quote.source] : []
  if (!isAskedFor(question, quote)) return []
  return new Set(claims.filter((claim) => answers(question, quote, claim)).flatMap((claim) => valuesOfClaim(claim)[facet]))
}

/**
 * How many quotations each option of a facet would leave if it alone were chosen of its kind, the other choices as
 * they are. Options that occur nowhere are not in it; those that would give nothing are 0.
 */
export function countOptions(facet: Facet, facts: Facts, filter: Filter): ReadonlyMap<string, number> {
  const claimsAt = claimsOf(facts)
  const options = (question: Question): Iterable<string>[] =>
    facts.quotes.map((quote, at) => optionsOf(facet, question, quote, claimsAt[at] ?? []))
  const counts = new Map(options(questionOf(noFilter)).flatMap((ids) => [...ids].map((id) => [id, 0])))
  for (const ids of options(questionOf({ ...filter, [facet]: null }))) add(counts, ids)
  return counts
}
