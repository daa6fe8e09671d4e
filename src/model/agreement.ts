import type { Localized } from './language'
import type { StatusClaim } from './status'
import type { Term } from './term'

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

/** A state of the world that is not a term, but that a term may need. */
export interface Condition {
  id: string
  title: Localized
  quotes: string[]
  reading?: Localized
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
}
