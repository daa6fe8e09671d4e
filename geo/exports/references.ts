import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { Language } from '../../src/model/language'
import type { Source } from '../../src/model/source'

/** A work as CSL-JSON has it; its id is the key to cite it by. */
export interface Work extends Omit<Source, 'custom'> {
  version?: string
  /** what the work is, for plain text: "Version 0a1b…" */
  genre?: string
}

function citeOf(works: readonly Work[]): Cite {
  return new Cite(works.map((work) => ({ ...work, 'citation-key': work.id })))
}

/** BibLaTeX, in any script. */
export function bibOf(works: readonly Work[]): string {
  const { format } = plugins.config.get('@bibtex')
  // It holds a hyphen in a key for a mistake and would make a key of its own; BibTeX and biber take our ids.
  format.checkLabel = false
  // It would leave out every letter that TeX of the eighties has no command for; BibLaTeX is UTF-8.
  format.asciiOnly = false
  return `${citeOf(works.map(({ genre: _, ...work }) => work)).format('biblatex').trim()}\n`
}

/**
 * RIS. The tags are citation-js's; the lines are ours, for it breaks words and addresses after 70 characters,
 * cuts ids to 20, leaves zeros out of dates and forgets where a web page stood and in which version (0.7.21).
 */
export function risOf(works: readonly Work[]): string {
  const records = citeOf(works).format('ris', { format: 'object' })
  return records.map((record, at) => linesOf(record, works[at]!)).join('\r\n')
}

function linesOf({ TY, ...record }: Record<string, string | string[]>, work: Work): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
  const [year, month, day] = work.issued['date-parts'][0] ?? []
  const container = work['container-title']
  const tags = {
    ...record,
    ID: work.id,
    DA: `${String(year)}/${two(month)}/${two(day)}/`,
    ...(container !== undefined && { T2: container }),
    ...(work.version !== undefined && { ET: work.version }),
  }
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((words) => `${tag}  - ${words}`))
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n')
}

/** What citation-js knows each language by. */
const cslLocales: Record<Language, string> = { en: 'en-US', ar: 'ar' }

/** It has no Arabic. Of the words of a language our works need the months alone, named here as on the pages. */
function arabicFrom(english: string): string {
  const month = new Intl.DateTimeFormat('ar-SY-u-nu-latn', { month: 'long', timeZone: 'UTC' })
  return english
    .replace('xml:lang="en-US"', 'xml:lang="ar"')
    .replace(/(<term name="month-(\d\d)">)[^<]*/g, (_, tag: string, at: string) => `${tag}${month.format(Date.UTC(2000, Number(at) - 1))}`)
}
const { locales } = plugins.config.get('@csl')
locales.add(cslLocales.ar, arabicFrom(locales.get(cslLocales.en)))

/** One work in the style of the APA (7th edition), plain text in one line. */
export function apaOf({ publisher, 'container-title': container, ...work }: Work): string {
  const authors = (work.author ?? []).map(({ literal }) => literal)
  const isNew = (name: string | undefined, ...said: (string | undefined)[]): boolean => name !== undefined && !said.includes(name)
  return new Cite([
    {
      ...work,
      // The style says a name once, citation-js as often as it is given; and it would write China.Org.Cn.
      ...(isNew(container, ...authors) && { 'container-title': `<span class="nocase">${container!}</span>` }),
      ...(isNew(publisher, ...authors, container) && { publisher }),
    },
  ])
    .format('bibliography', { template: 'apa', format: 'text', lang: cslLocales[work.language === 'ar' ? 'ar' : 'en'] })
    .trim()
}
