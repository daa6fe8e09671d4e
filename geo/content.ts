import type { Geometry } from 'geojson'
import type { About } from '../src/model/about'
import type { Actor } from '../src/model/actor'
import type { Agreement, DateBasis } from '../src/model/agreement'
import type { Event } from '../src/model/event'
import type { Localized } from '../src/model/language'
import type { Confidence, PlaceName, Spelling } from '../src/model/place'
import type { Quote } from '../src/model/quote'
import type { Source } from '../src/model/source'
import type { Tour } from '../src/model/tour'
import type { Vocabulary } from '../src/model/vocabulary'
import type { JsonPath, JsonReading } from './json'
import type { Problem } from './problem'

/** A source as `geo/sources.json` holds it: CSL-JSON, and on what our description of it rests. */
export interface SourceRecord extends Source {
  'event-date'?: Source['issued']
  'event-place'?: string
  custom: Source['custom'] & {
    /** where publisher and rights are known from */
    basis?: { publisher: DateBasis; rights: DateBasis; origin: Localized }
    /** the date as the page prints it */
    datePrinted?: string | null
  }
}

/** A place as `geo/places.geojson` holds it: a Linked Places feature without its computed parts. */
export interface PlaceFeature {
  '@id': string
  type: 'Feature'
  properties: {
    id: string
    title: string
    ccodes: string[]
    fclasses: string[]
    kind: string
    /** metres; null only where there is no geometry */
    error_m: number | null
    confidence: Confidence
    origin: string
    licence: string
    soft: boolean
    note: Localized | null
    /** the place of which this one is a part */
    within?: string | null
    spellings: Spelling[]
  }
  geometry: Geometry | null
  names: PlaceName[]
  links?: { type: string; identifier: string }[]
}

/** One sentence of a source, by offsets, with the quotations that use it or the reason why none does. */
export type LedgerRow =
  | { start: number; end: number; quotes: string[] }
  | { start: number; end: number; why: string }

export interface QuoteFingerprint {
  start: number
  end: number
  /** of the words between */
  sha256: string
  /** of prefix, words and suffix together, so that the lighter ink is proved too */
  context: string
}

/** What proves the quotations of a source where its text is not at hand. Holds no words. */
export interface Fingerprint {
  source: string
  /** of the text's bytes */
  sha256: string
  /** in code points */
  length: number
  /** words split on white space, so that the share held can be counted without the text */
  words: number
  quotes: Record<string, QuoteFingerprint>
}

export interface ContentFile {
  /** relative to the project: "geo/quotes/x.json" */
  path: string
  raw: string
  value: unknown
  lineOf: Extract<JsonReading, { ok: true }>['lineOf']
}

export interface Origin {
  file: ContentFile
  path: JsonPath
}

/**
 * Everything under `geo/` that says something about the world. A record whose shape is broken is named in
 * `misshapen` and left out of the lists, so that every other rule may trust the types.
 */
export interface Content {
  /** every file that could be parsed, by path */
  files: ReadonlyMap<string, ContentFile>
  /** paths of files that are missing or could not be parsed */
  unread: ReadonlySet<string>
  unreadable: Problem[]
  misshapen: Problem[]
  places: PlaceFeature[]
  sources: SourceRecord[]
  /** by source id, in the order of the file */
  quotes: ReadonlyMap<string, Quote[]>
  agreements: Agreement[]
  actors: Actor[]
  events: Event[]
  vocabulary: Vocabulary
  about: About
  tours: Tour[]
  ledgers: ReadonlyMap<string, LedgerRow[]>
  fingerprints: ReadonlyMap<string, Fingerprint>
  /** the file and place from which a record of any list was read */
  originOf(record: object): Origin
}
