import type { Geometry } from 'geojson'
import type { Localized } from './language'
import type { Status } from './status'
import type { Where } from './where'

/** How sure a position is. The error itself is `errorM`; this is the judgement behind it. */
export type Confidence = 'high' | 'medium' | 'low'

/** One name of a place in one language, with where we have it from (Linked Places `names`). */
export interface PlaceName {
  toponym: string
  lang: string
  citations: { label: string; '@id'?: string }[]
}

/** A way in which a source writes the name, and the quotations that show it. */
export interface Spelling {
  words: string
  quotes: string[]
}

/** A place that the texts mention. Positions are ours or a gazetteer's, never the texts'. */
export interface Place {
  id: string
  title: string
  names: PlaceName[]
  spellings: Spelling[]
  /** an entry of vocabulary.placeKinds */
  kind: string
  /** ISO 3166-1 alpha-2 */
  ccodes: string[]
  /** estimated half-width of the position error, metres */
  errorM: number
  confidence: Confidence
  origin: string
  licence: string
  /** true where nobody surveyed an edge: drawn without one */
  soft: boolean
  note: Localized | null
  /** null: told in text only, no pin */
  geometry: Geometry | null
}

/**
 * What the texts say of a place, in the order in which the map decides for a symbol:
 * the first that holds gives the shape.
 */
export const placeRoles = ['terms', 'talks', 'events', 'mentioned'] as const
export type PlaceRole = (typeof placeRoles)[number]

/** A place with everything that is computed from the quotations and agreements. */
export interface PlaceEntry extends Place {
  role: PlaceRole
  /** the furthest status any text states for a term that applies here; null: none */
  furthest: Status | null
  /** some text reports a violation or a failing of what applies here */
  violated: boolean
  /** quotations that speak of the place itself; metonyms do not count */
  quoteCount: number
  /** the same, by source id; a source without an entry does not mention the place */
  mentions: Record<string, number>
  /** agreements with a term that applies here, or a venue here, in time order */
  agreements: string[]
  /** where it is, computed from the geometry; null where it has none */
  where: Where | null
  /** years in which the texts speak of it, EDTF interval */
  when: string | null
}

/** The name of a place in a language; its title where it has none there. */
export function nameOf(place: Pick<Place, 'names' | 'title'>, language: string): string {
  return place.names.find(({ lang }) => lang === language)?.toponym ?? place.title
}

/**
 * How large the symbol of a place is, as a part of its full size: size says how much is said there, by the square root
 * of the number of its quotations, so that the area grows with it. Map and drawing both follow it.
 */
export const symbolScale = { least: 0.85, most: 1.2, mostAtRoot: 7 } as const
