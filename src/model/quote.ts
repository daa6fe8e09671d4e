import type { Localized } from './language'

export const manners = [
  'transcript',
  'interpreted',
  'direct',
  'indirect',
  'narration',
  'headline',
  'question',
  'post',
] as const
/** How the words reached the text: spoken and transcribed, through an interpreter, in quotation marks, reported … */
export type Manner = (typeof manners)[number]

export const mentionWays = ['named', 'context', 'metonym', 'unnamed'] as const
export type MentionWay = (typeof mentionWays)[number]

/** A mention of a place in a quotation. An unnamed area has words and no id, and so never a pin. */
export type Mention =
  | { id: string; how: 'named' | 'context' | 'metonym' }
  | { how: 'unnamed'; words: string }

/** Verbatim words of a source, proved against it at their offsets. */
export interface Quote {
  id: string
  source: string
  exact: string
  prefix: string
  suffix: string
  /** Unicode code points in the text as stored; end exclusive */
  start: number
  end: number
  /** actor ids; empty: the text's own voice */
  speakers: string[]
  manner: Manner
  /** the actor whose words or position the speaker reports */
  relays: string | null
  /** the outlet that the text cites */
  reportedBy: string | null
  places: Mention[]
  /** our translation, not verified; never exported as the quotation */
  gloss?: { ar: string }
  note?: Localized
  /** why the link to a place is ours */
  reading?: Localized
}

/** The ids of the places a quotation speaks of. A metonym for a government is not a mention of the place. */
export function placesOf(quote: Quote): string[] {
  return quote.places.flatMap((mention) =>
    'id' in mention && mention.how !== 'metonym' ? [mention.id] : [],
  )
}

/** Whether the context before the words begins within a sentence, by its first letter: a help for reading, no proof. */
export function isCutBefore({ prefix, exact }: Pick<Quote, 'prefix' | 'exact'>): boolean {
  return prefix !== '' && !/^[^\p{L}\p{N}]*\p{Lu}/u.test(prefix + exact)
}

/** Whether the context after the words ends within a sentence: with anything but its stop or a closed bracket. */
export function isCutAfter({ suffix }: Pick<Quote, 'suffix'>): boolean {
  return suffix !== '' && !/[.?!)]["”’]*\s*$/u.test(suffix)
}
