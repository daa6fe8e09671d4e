import type { Localized } from './language'
import type { StatusClaim } from './status'
import type { Requirement, Term } from './term'
import { firstDay, isBefore } from './when'

export const agreementKinds = [
  'proposal',
  'truce',
  'ceasefire',
  'plan',
  'understanding',
  'talks',
  'conference',
  'resolution',
  'communique',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

export const relationWays = [
  'renews',
  'prepares',
  'follows',
  'extends',
  'cites',
  'endorses',
  'part-of',
  'strengthens',
  'discussed-at',
] as const
export type RelationWay = (typeof relationWays)[number]

export const dateBases = ['stated', 'resolved', 'outside'] as const
/** stated in the text; resolved from "last month" and the date it hangs on; or taken from outside the text */
export type DateBasis = (typeof dateBases)[number]

export interface AgreementDate {
  what: Localized
  /** EDTF level 1 */
  when: string
  basis: DateBasis
  hangsOn?: string | null
  quotes: string[]
  reading?: Localized
}

export interface Party {
  actor: string
  /** an entry of vocabulary.partyRoles */
  role: string
  quotes: string[]
  reading?: Localized
}

export interface Relation {
  to: string
  how: RelationWay
  quotes: string[]
  reading?: Localized
}

/** A relation seen from its other end. */
export interface RelationFrom extends Omit<Relation, 'to'> {
  from: string
}

/** A state of the world that is not a term, but that a term may need. */
export interface Condition {
  id: string
  title: Localized
  quotes: string[]
  reading?: Localized
}

/**
 * Something said of an agreement as a whole, that depends on something: that it sticks, that it is implemented.
 * No term needs it, so it holds back none.
 */
export interface Whole {
  /** a slug, as a condition's */
  id: string
  title: Localized
  quotes: string[]
  requires: Requirement[]
  reading?: Localized
}

/** Words that come near a requirement and are no link here: why not; with the quotations they stand in. */
export interface Unlinked {
  why: Localized
  quotes: string[]
}

/** Something of how it works that the texts do not tell; with the quotations that come nearest. */
export interface Silence {
  what: Localized
  quotes: string[]
}

/** One agreement, truce, proposal, plan or round of talks, as the texts give it. */
export interface Agreement {
  id: string
  name: Localized
  kind: AgreementKind
  quotes: string[]
  dates: AgreementDate[]
  statuses: StatusClaim[]
  venues: { place: string; quotes: string[]; reading?: Localized }[]
  parties: Party[]
  relations: Relation[]
  conditions: Condition[]
  /** number of the PA-X record, another project's */
  pax: number | null
  terms: Term[]
  /** the moment from which its hours are counted, where the texts name one */
  start?: { words: Localized; quotes: string[] }
  silences?: Silence[]
  whole?: Whole[]
  unlinked?: Unlinked[]
  reading?: Localized
}

/** What a list shows of an agreement: enough to choose it, without its terms. */
export interface AgreementEntry {
  id: string
  name: Localized
  kind: AgreementKind
  /** EDTF level 1, the first of its dates, or null */
  when: string | null
  statuses: StatusClaim[]
  venues: string[]
  /** places its terms touch */
  places: string[]
  termCount: number
  quoteCount: number
  /** something in it requires something: it has a page that shows what makes what possible */
  hasLinks: boolean
}

/** The order of agreements in every list: by the first day they may mean; what has no date comes last. */
export function inTimeOrder(a: Pick<AgreementEntry, 'id' | 'when'>, b: Pick<AgreementEntry, 'id' | 'when'>): number {
  return firstDay(a.when).localeCompare(firstDay(b.when)) || a.id.localeCompare(b.id)
}

/**
 * What came nearest before and after an agreement, where the dates leave no doubt: several where none of them is
 * surely nearer, none where a date is open.
 */
export function neighboursOf(
  agreement: AgreementEntry,
  all: readonly AgreementEntry[],
): { before: AgreementEntry[]; after: AgreementEntry[] } {
  const ordered = [...all].sort(inTimeOrder)
  const earlier = ordered.filter(({ when }) => isBefore(when, agreement.when))
  const later = ordered.filter(({ when }) => isBefore(agreement.when, when))
  return {
    before: earlier.filter(({ when }) => !earlier.some((other) => isBefore(when, other.when))),
    after: later.filter(({ when }) => !later.some((other) => isBefore(other.when, when))),
  }
}
