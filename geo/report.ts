import { faultByFingerprint, faultByText } from './check/quotes'
import { shareOf } from './check/limit'
import { textIn, type Context } from './check/rule'
import type { Content } from './content'

/** What the check can say of one source beside its problems. */
export interface SourceReport {
  source: string
  quotes: number
  /** of them, the words that are proved, and by which way */
  verified: number
  by: 'text' | 'fingerprint'
  /** sentences of the ledger that a quotation uses */
  used: number
  /** the others, counted by reason */
  unused: Record<string, number>
  /** words held of words in all; null where neither text nor fingerprint tells */
  share: { held: number; of: number } | null
}

export function reportOf(content: Content, context: Context): SourceReport[] {
  return content.sources.map(({ id: source }) => {
    const quotes = content.quotes.get(source) ?? []
    const rows = content.ledgers.get(source) ?? []
    const text = textIn(context, source)
    const fingerprint = content.fingerprints.get(source)
    const verified = quotes.filter(
      (quote) => (text === null ? faultByFingerprint(quote, fingerprint) : faultByText(quote, text)) === null,
    )
    const unused = new Map<string, number>()
    for (const row of rows) if ('why' in row) unused.set(row.why, (unused.get(row.why) ?? 0) + 1)
    return {
      source,
      quotes: quotes.length,
      verified: verified.length,
      by: text === null ? 'fingerprint' : 'text',
      used: rows.filter((row) => 'quotes' in row).length,
      unused: Object.fromEntries([...unused].sort()),
      share: shareOf(content, context, source),
    }
  })
}

export function printReport(sources: readonly SourceReport[]): string {
  return sources
    .map(({ source, quotes, verified, by, used, unused, share }) => {
      const reasons = Object.entries(unused).map(([why, count]) => `${why} ${count}`)
      const without = Object.values(unused).reduce((sum, count) => sum + count, 0)
      const held = share === null ? 'share held unknown' : `${((100 * share.held) / (share.of || 1)).toFixed(1)} % of ${share.of} words held`
      return [
        source,
        `  quotations: ${verified} of ${quotes} verified by the ${by}`,
        `  sentences: ${used} used, ${without} unused${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
        `  ${held}`,
      ].join('\n')
    })
    .join('\n')
}
