import type { Quote } from './quote'
import { furthestOf, isViolated, type Status, type StatusClaim } from './status'
import type { Term } from './term'

/** How one text mentions one place: the quotations, by the way they mention it. All empty: not mentioned in this text. */
export interface MentionCell {
  place: string
  source: string
  named: string[]
  context: string[]
  /** the name stands for something else: not a mention of the place */
  metonym: string[]
}

/** In how many quotations the place itself is meant, by name or by context. */
export function mentionCount({ named, context }: MentionCell): number {
  return named.length + context.length
}

/** Every place with every source, place by place: a cell each, also where there is only silence. */
export function compareMentions(
  places: readonly { id: string }[],
  sources: readonly { id: string }[],
  quotes: readonly Quote[],
): MentionCell[] {
  return places.flatMap(({ id: place }) =>
    sources.map(({ id: source }) => {
      const cell: MentionCell = { place, source, named: [], context: [], metonym: [] }
      for (const quote of quotes) {
        if (quote.source !== source) continue
        for (const mention of quote.places) if ('id' in mention && mention.id === place) cell[mention.how].push(quote.id)
      }
      return cell
    }),
  )
}

/** What a comparison needs of a term. */
export type ComparedTerm = Pick<Term, 'id' | 'kind' | 'title' | 'statuses' | 'quotes'>

/** The terms of one kind in one agreement. No terms: no text states one. */
export interface TermCell {
  kind: string
  agreement: string
  terms: ComparedTerm[]
  /** the furthest any of them got; null: only positions, citations or reports of violation stand, or nothing */
  furthest: Status | null
  /** the status to show where none is the furthest */
  shown: Status | null
  /** the first report of violation or failing among them; null: none */
  violated: Status | null
}

/** Every kind of term with every agreement, kind by kind: a cell each, also where there is only silence. */
export function compareTerms(
  kinds: readonly { id: string }[],
  agreements: readonly { id: string }[],
  terms: readonly ComparedTerm[],
): TermCell[] {
  return kinds.flatMap(({ id: kind }) =>
    agreements.map(({ id: agreement }) => {
      const own = terms.filter((term) => term.kind === kind && term.id.startsWith(`${agreement}/`))
      const claims: StatusClaim[] = own.flatMap(({ statuses }) => statuses)
      const furthest = furthestOf(claims)
      return {
        kind,
        agreement,
        terms: own,
        furthest,
        shown: furthest ?? claims[0]?.status ?? null,
        violated: claims.find((claim) => isViolated([claim]))?.status ?? null,
      }
    }),
  )
}

/** What stands at the head of a column, and whether its greatest comes first when it is asked for. */
export interface Order {
  /** a column's id, or null: the order of the atlas */
  by: string | null
  isReversed: boolean
}

/**
 * Rows in an order: by name from the first letter on, by numbers from the greatest on, or the other way round.
 * What is equal stays in the order of the atlas, both ways round. Nothing given is changed.
 */
export function inOrder<Row>(
  rows: readonly Row[],
  { by, isReversed }: Order,
  valueOf: (row: Row, column: string) => string | number,
  compareNames: (a: string, b: string) => number,
): Row[] {
  const turn = isReversed ? -1 : 1
  if (by === null) return isReversed ? [...rows].reverse() : [...rows]
  return [...rows].sort((a, b) => {
    const [one, other] = [valueOf(a, by), valueOf(b, by)]
    if (typeof one === 'number' && typeof other === 'number') return turn * (other - one)
    return turn * compareNames(String(one), String(other))
  })
}
