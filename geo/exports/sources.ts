import type { Source } from '../../src/model/source'
import { jsonOf, type Edition } from './edition'
import { bibOf, risOf, type Work } from './references'

/** A source as CSL has it: what is ours alone stands in `custom`. */
function recordOf({ content, core }: Edition): (Source & { custom: object })[] {
  const entries = new Map(core.sources.map((entry) => [entry.id, entry]))
  return content.sources.map((source) => {
    const { sha256, length, quoteCount } = entries.get(source.id) ?? { sha256: '', length: 0, quoteCount: 0 }
    return { ...source, custom: { ...source.custom, sha256, codePoints: length, quotations: quoteCount } }
  })
}

/** `sources.json`: CSL-JSON, one record for each source, in the atlas's order. */
export function sourcesJson(edition: Edition): string {
  return jsonOf(recordOf(edition))
}

/** A source as a work to cite: without what is ours alone. */
export function workOf({ custom: _, ...source }: Source): Work {
  return source
}

/** `sources.bib`: BibLaTeX, which has whole dates and web pages; BibTeX has neither. */
export function sourcesBib({ content }: Edition): string {
  return bibOf(content.sources.map(workOf))
}

/** `sources.ris`. */
export function sourcesRis({ content }: Edition): string {
  return risOf(content.sources.map(workOf))
}
