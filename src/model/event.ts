import type { DateBasis } from './agreement'
import type { Localized } from './language'

/** Something that a text says happened, or was to happen, at a time. */
export interface Event {
  id: string
  name: Localized
  /** EDTF level 1 */
  when: string
  basis: DateBasis
  hangsOn?: string | null
  places: string[]
  actors: string[]
  agreements: string[]
  quotes: string[]
  reading?: Localized
}
