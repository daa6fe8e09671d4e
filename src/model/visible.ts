import { noFilter, type ClaimFacts, type Facet, type Facts, type Filter, type QuoteFacts } from './facts'
import { overlaps, parsePeriod, spanOf, type Span } from './period'
import { furthestOf, isViolated, type Status } from './status'

/** The status of a place or an agreement: the furthest that is stated, and whether a violation is reported. */
export interface Standing {
  furthest: Status | null
  violated: boolean
}

/** What the choices leave of a place: quotations that name it, or terms that apply there; and its status by their words. */
export interface PlaceLeft extends Standing {
  /** how many quotations that name it */
  named: number
  /** how many terms that apply there, by words that need not name it */
  terms: number
}

/** What the choices leave: each place and agreement with its status by the words that remain, each source with their number. */
export interface Visible {
  quotes: ReadonlySet<string>
  terms: ReadonlySet<string>
  places: ReadonlyMap<string, PlaceLeft>
  agreements: ReadonlyMap<string, Standing>
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
  status: claim.statuses.map(({ status }) => status),
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

/** The statuses of a claim that are asked for, as of the period, and that one of these quotations carries. */
function statusesLeft({ filter, period }: Question, claim: ClaimFacts, quotes: readonly number[]): Status[] {
  return claim.statuses
    .filter(({ status, asOf }) => allows(filter.status, [status]) && isWithin([asOf], period))
    .filter((stated) => stated.quotes.some((at) => quotes.includes(at)))
    .map(({ status }) => status)
}

function standingOf(statuses: readonly Status[]): Standing {
  const claims = statuses.map((status) => ({ status }))
  return { furthest: furthestOf(claims), violated: isViolated(claims) }
}

const append = <T>(lists: Map<string, T[]>, id: string, values: readonly T[]): void => {
  lists.set(id, [...(lists.get(id) ?? []), ...values])
}

/** What remains of everything under the choices. */
export function visibleUnder(facts: Facts, filter: Filter): Visible {
  const question = questionOf(filter)
  const quotes = new Set<string>()
  const terms = new Set<string>()
  const named = new Map<string, number>()
  const sources = new Map<string, number>()
  const claimsAt = claimsOf(facts)
  facts.quotes.forEach((quote, at) => {
    if (!remains(question, quote, claimsAt[at] ?? [])) return
    quotes.add(quote.id)
    add(named, quote.places)
    add(sources, [quote.source])
  })
  const statusesOf = new Map<string, Status[]>()
  const statusesAt = new Map<string, Status[]>()
  const termsAt = new Map<string, number>()
  for (const claim of facts.claims) {
    const carrying = claim.quotes.filter((at) => {
      const quote = facts.quotes[at]
      return quote !== undefined && isAskedFor(question, quote) && answers(question, quote, claim)
    })
    if (carrying.length === 0) continue
    const statuses = statusesLeft(question, claim, carrying)
    // The status of an agreement is that of it as a whole, as where nothing is chosen.
    append(statusesOf, claim.agreement, claim.term === null ? statuses : [])
    if (claim.term !== null) {
      terms.add(claim.term)
      add(termsAt, claim.places)
    }
    for (const place of claim.places) append(statusesAt, place, statuses)
  }
  return {
    quotes,
    terms,
    places: new Map(
      [...new Set([...named.keys(), ...termsAt.keys()])].map((id) => [
        id,
        { named: named.get(id) ?? 0, terms: termsAt.get(id) ?? 0, ...standingOf(statusesAt.get(id) ?? []) },
      ]),
    ),
    agreements: new Map([...statusesOf].map(([id, statuses]) => [id, standingOf(statuses)])),
    sources,
  }
}

/** The status of a place or an agreement to be shown: by all words, or by those that the choices leave; none outside them. */
export function standingUnder(left: ReadonlyMap<string, Standing> | null, id: string, whole: Standing): Standing {
  const { furthest, violated } = left === null ? whole : (left.get(id) ?? { furthest: null, violated: false })
  return { furthest, violated }
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
