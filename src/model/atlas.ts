import type { About } from './about'
import type { ActorEntry } from './actor'
import type { Agreement, AgreementEntry, RelationFrom } from './agreement'
import type { ComparedTerm } from './compared'
import type { Event } from './event'
import type { PersonFacts, TermName } from './person'
import type { Diagram } from './diagram'
import type { Division, More } from './division'
import type { Language, Localized } from './language'
import type { PlaceEntry } from './place'
import type { Quote } from './quote'
import type { Reach } from './reach'
import type { SourceEntry } from './source'
import type { Tour, TourEntry, TourStep } from './tour'
import type { Vocabulary } from './vocabulary'

/**
 * What every page shares: enough for the map, the lists and the names. Small on purpose;
 * the words of the sources come with the page that shows them (see `Leaf`).
 */
export interface Core {
  /** the same in every file of one build; a page never mixes two */
  version: string
  /** those that every page shares, then what other pages have brought (see `Division`) */
  places: PlaceEntry[]
  agreements: AgreementEntry[]
  division: Division
  sources: SourceEntry[]
  actors: ActorEntry[]
  tours: TourEntry[]
  vocabulary: Vocabulary
  credits: GroundCredit[]
  /** where the atlas stands, with a final slash, set by the deployment; null: unknown */
  siteUrl: string | null
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
  /** how many such terms there are, where they are too many to be named here */
  nationwideCount?: number
  /** of a large atlas: the places and agreements that this page names and the core has not */
  more?: More
  /** on the pages of places and agreements: from the venues to the places that the terms touch */
  reaches?: Reach[]
  /** where the quotations stand without their terms: the terms that rest on them */
  terms?: TermName[]
  /** on the page of an agreement only: what others say of their relation to it */
  relatedFrom?: RelationFrom[]
  /** on the page of a person only */
  person?: PersonFacts
  /** who speaks in each quotation of the agreement, where more of them count than are shown */
  speakers?: Record<string, string[]>
  /** what makes what possible, drawn, where the page shows it */
  diagrams?: Record<Language, Diagram[]>
  /** on the about page only */
  about?: About
  /** on the pages of a whole tour only */
  tour?: Tour
  /** on the page of a step only */
  step?: TourStep
  /** on the page that compares them only */
  comparedTerms?: ComparedTerm[]
  /** how this page is cited, in plain text, and how much of it there is to take along */
  along?: Along
  /** on the data page only */
  published?: PublishedFile[]
  /** where views to embed are put together only: every quotation */
  quotable?: QuotationName[]
}

/** A quotation as far as choosing it needs. */
export interface QuotationName {
  id: string
  source: string
  /** ids of who speaks; none: the text itself */
  speakers: string[]
  /** exactly */
  words: string
}

/** What a reader can take along of a page; the files lie beside its data. */
export interface Along {
  /** plain text */
  cited: Localized
  /** how many quotations `<page>-quotations.csv` holds, and places `<page>-places.geojson`; 0: there is no such file */
  quotations: number
  places: number
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
