import type { More } from './division'
import type { Localized } from './language'
import type { Status } from './status'

/** What a reader may filter by; each holds any of several ids. */
export const facets = ['kind', 'status', 'speaker', 'source', 'agreement'] as const
export type Facet = (typeof facets)[number]

/** The choices that decide what is shown. null: not chosen. */
export type Filter = Record<Facet, readonly string[] | null> & {
  /** a date or an interval of dates, EDTF without marks of doubt */
  period: string | null
}

export const noFilter: Filter = {
  period: null,
  kind: null,
  status: null,
  speaker: null,
  source: null,
  agreement: null,
}

/** Stands for the speaker of words that nobody is named for: the text's own voice. No actor has this id. */
export const ownVoice = 'own-voice'

/** What is known of one quotation, without its words. */
export interface QuoteFacts {
  id: string
  source: string
  /** actor ids, or `ownVoice` */
  speakers: string[]
  /** places it speaks of; metonyms do not count */
  places: string[]
  /** when it was published, and what else it dates by itself: EDTF level 1 */
  dates: string[]
}

/** A status that a claim has by somebody's word. */
export interface StatusFacts {
  status: Status
  /** EDTF level 1 */
  asOf: string
  /** which of the quotations, by their place in the list */
  quotes: number[]
}

/**
 * What an agreement as a whole, one of its terms, or its events, rest on. Kind, status, agreement and date of
 * a quotation are those of the claims that rest on it.
 */
export interface ClaimFacts {
  agreement: string
  /** the term's id; null: the agreement as a whole, or its events */
  term: string | null
  kind: string | null
  statuses: StatusFacts[]
  /** where the term applies; of an agreement as a whole, the venues that have its status, for no term applies there */
  places: string[]
  /** EDTF level 1 */
  dates: string[]
  /** which of the quotations, by their place in the list */
  quotes: number[]
}

/** An event as the timeline shows it. */
export interface DatedEvent {
  id: string
  name: Localized
  /** EDTF level 1 */
  when: string
  /** the first quotation that tells of it */
  quote: string
  source: string
}

/** What the filters and the timeline need of the whole atlas; loaded when they are first used. */
export interface Facts {
  version: string
  quotes: QuoteFacts[]
  claims: ClaimFacts[]
  events: DatedEvent[]
  /** of a large atlas: the agreements that the core has not, to choose among */
  more?: More
}

/** Whether anything is chosen that narrows what is shown. */
export function isFiltering(filter: Filter): boolean {
  return filter.period !== null || facets.some((facet) => filter[facet] !== null)
}
