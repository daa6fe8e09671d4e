import type { Findable } from '../model/findable'
import type { Page } from '../state/address'

/** Where a result leads: a page, and what on it. */
export function resultAddress(findable: Findable): { page: Page; fragment: string | null } {
  switch (findable.group) {
    case 'places':
      return { page: { kind: 'place', id: findable.id }, fragment: null }
    case 'agreements':
      return { page: { kind: 'agreement', id: findable.id }, fragment: null }
    case 'sources':
      return { page: { kind: 'source', id: findable.id }, fragment: null }
    case 'tours':
      return { page: { kind: 'tour', id: findable.id }, fragment: null }
    case 'terms':
      return { page: { kind: 'agreement', id: findable.agreement }, fragment: findable.slug }
    case 'people':
      return { page: { kind: 'person', id: findable.id }, fragment: null }
    case 'events':
    case 'quotations':
      return { page: { kind: 'source', id: findable.at.source }, fragment: findable.at.quote }
  }
}
