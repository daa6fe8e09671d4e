import { noFilter, type Facet, type Facts, type Filter } from '../model/facts'
import { slugOf, type Term } from '../model/term'
import type { Visible } from '../model/visible'
import type { MessageKey } from '../i18n/messages'
import type { Failure } from '../state/store'

/** What the reader has chosen to see, and what of everything remains. */
export interface Filtering {
  filter: Filter
  facts: Facts | null
  failure: Failure | null
  /** null: nothing is chosen, or what it is computed from is not there: everything is shown */
  visible: Visible | null
  /** the quotation or term that the address names: shown whatever is chosen */
  named: string | null
  /** false on the page as the build writes it, and until the script has taken it over */
  isLive: boolean
}

export const notFiltering: Filtering = {
  filter: noFilter,
  facts: null,
  failure: null,
  visible: null,
  named: null,
  isLive: false,
}

export const facetWords = {
  period: 'filterPeriod',
  kind: 'filterKind',
  status: 'filterStatus',
  speaker: 'filterSpeaker',
  source: 'filterSource',
  agreement: 'filterAgreement',
} as const satisfies Record<Facet | 'period', MessageKey>

export function isQuoteShown({ visible, named }: Filtering, id: string): boolean {
  return visible === null || visible.quotes.has(id) || id === named
}

export function isTermShown({ visible, named }: Filtering, term: Pick<Term, 'id'>): boolean {
  return visible === null || visible.terms.has(term.id) || slugOf(term.id) === named
}
