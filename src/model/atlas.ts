import type { About } from './about'
import type { Actor } from './actor'
import type { Agreement, AgreementEntry } from './agreement'
import type { Event } from './event'
import type { Localized } from './language'
import type { PlaceEntry } from './place'
import type { Quote } from './quote'
import type { Reach } from './reach'
import type { SourceEntry } from './source'
import type { Vocabulary } from './vocabulary'

/**
 * What every page shares: enough for the map, the lists and the names. Small on purpose;
 * the words of the sources come with the page that shows them (see `Leaf`).
 */
export interface Core {
  /** the same in every file of one build; a page never mixes two */
  version: string
  places: PlaceEntry[]
  agreements: AgreementEntry[]
  sources: SourceEntry[]
  actors: Actor[]
  vocabulary: Vocabulary
  credits: GroundCredit[]
  /** where errors are reported to, set by the deployment; null: nowhere, and no link is shown */
  reportUrl: string | null
}

/** What one page shows beyond the core: its quotations, its agreements with their terms, its events. */
export interface Leaf {
  version: string
  quotes: Quote[]
  agreements: Agreement[]
  events: Event[]
  /** terms stated for the whole country, and so for this place too though not by its name */
  nationwide: NationwideTerm[]
  /** on the pages of places and agreements: from the venues to the places that the terms touch */
  reaches?: Reach[]
  /** on the about page only */
  about?: About
  /** on the data page only */
  published?: PublishedFile[]
}

/** A file of the published data, with what it is and under which licence. */
export interface PublishedFile {
  /** its name below `data/` */
  name: string
  /** length in bytes */
  bytes: number
  /** media type */
  type: string
  licence: string
  what: Localized
}

/** Whose data the ground of the map is. */
export interface GroundCredit {
  id: string
  text: Localized
  url: string
  licence: string
  /** in the line on the map itself; the others are told on the about page */
  onMap: boolean
}

/** A term for the whole country, named with the address of its words. */
export interface NationwideTerm {
  agreement: string
  slug: string
  title: Localized
}
