import { problemOf, type Problem } from '../problem'
import { wordsHeld } from '../share'
import { wordsOf } from '../text'
import type { Content } from '../content'
import { textIn, type Context, type Rule } from './rule'

/** The share of a text under copyright that the project may hold. */
export const mostHeld = 0.6

/** In the public domain: remarks published by the U.S. government. */
const free = new Set(['usmission-2016-09-10'])

/** No more of a text under copyright than is needed. */
export const limit: Rule = (content, context) => {
  const problems: Problem[] = []
  for (const source of content.sources) {
    const share = shareOf(content, context, source.id)
    if (share === null || free.has(source.id) || share.held <= mostHeld * share.of) continue
    const percent = ((100 * share.held) / share.of).toFixed(1)
    problems.push(
      problemOf(content, source, ['id'], `${percent} % of its words are held (${share.held} of ${share.of}); at most ${mostHeld * 100} % may be: shorten prefixes and suffixes first`),
    )
  }
  return problems
}

/** Words of a source held and in all; null where neither text nor fingerprint tells how many it has. */
export function shareOf(content: Content, context: Context, source: string): { held: number; of: number } | null {
  const text = textIn(context, source)
  const of = text === null ? content.fingerprints.get(source)?.words : wordsOf(text.points).length
  return of === undefined ? null : { held: wordsHeld(content.quotes.get(source) ?? []), of }
}
