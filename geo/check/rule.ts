import type { Content } from '../content'
import type { Ids } from '../ids'
import type { Problem } from '../problem'
import type { SourceText } from '../text'

/** What a rule may know beside the content. */
export interface Context {
  /** the sources' texts by id, or why one is not there; null: none at hand, the fingerprints prove the words */
  texts: ReadonlyMap<string, SourceText | string> | null
  ids: Ids
  /** ids that must exist, because other tools and published links rely on them */
  fixed: { places: readonly string[]; sources: readonly string[] }
}

/** One rule of the content. Never throws, never stops early: it returns everything it finds. */
export type Rule = (content: Content, context: Context) => Problem[]

/** The text of a source, where it is at hand and readable. */
export function textIn(context: Context, source: string): SourceText | null {
  const text = context.texts?.get(source)
  return typeof text === 'object' ? text : null
}
