import type { Localized } from './language'
import type { StatusClaim } from './status'

export const scopes = ['places', 'nationwide', 'unnamed', 'none'] as const
export type Scope = (typeof scopes)[number]

/** What must hold for a term to begin or to continue, in the account of the speaker of its quotations. */
export interface Requirement {
  /** a term or condition of the same agreement */
  needs: string
  to: 'begin' | 'continue'
  /** ISO 8601 duration, or null where the words give none */
  held: string | null
  /** true only where the words say "continuous" or the like */
  unbroken: boolean
  quotes: string[]
  reading?: Localized
}

/** One clause. Its title says no more than the words. */
export interface Term {
  /** `<agreement>/<slug>` */
  id: string
  /** an entry of vocabulary.termKinds */
  kind: string
  title: Localized
  statuses: StatusClaim[]
  scope: Scope
  places?: string[]
  /** actors it binds */
  obliges: string[]
  quotes: string[]
  /** EDTF level 1 */
  from?: string | null
  /** ISO 8601 duration */
  for?: string | null
  /** the text's own words for the time: "sundown" */
  words?: string | null
  requires: Requirement[]
  reading?: Localized
}

/** The part of a term's id that stands in addresses, after the agreement's. */
export function slugOf(termId: string): string {
  return termId.slice(termId.indexOf('/') + 1)
}
