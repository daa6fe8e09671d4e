import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Source } from '../../src/model/source'
import { jsonOf, type Edition } from './edition'

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

/** For citation-js: without `custom`, and with the source's id as the key to cite it by. */
function citeOf({ content }: Edition): Cite {
  return new Cite(content.sources.map(({ custom: _, ...source }) => ({ ...source, 'citation-key': source.id })))
}

/** `sources.bib`: BibLaTeX, which has whole dates and web pages; BibTeX has neither. */
export function sourcesBib(edition: Edition): string {
  // It holds a hyphen in a key for a mistake and would make a key of its own; BibTeX and biber take our ids.
  plugins.config.get('@bibtex').format.checkLabel = false
  return `${citeOf(edition).format('biblatex').trim()}\n`
}

/**
 * `sources.ris`. The tags are citation-js's; the lines are ours, for it breaks words and addresses after 70
 * characters, cuts ids to 20, leaves zeros out of dates and forgets where a web page stood (0.7.21).
 */
export function sourcesRis(edition: Edition): string {
  const records = citeOf(edition).format('ris', { format: 'object' })
  return records.map((record, at) => risOf(record, edition.content.sources[at]!)).join('\r\n')
}

function risOf({ TY, ...record }: Record<string, string | string[]>, source: Source): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
  const [year, month, day] = source.issued['date-parts'][0] ?? []
  const container = source['container-title']
  const tags = {
    ...record,
    ID: source.id,
    DA: `${String(year)}/${two(month)}/${two(day)}/`,
    ...(container !== undefined && { T2: container }),
  }
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((words) => `${tag}  - ${words}`))
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n')
}
