import type { Localized } from './language'

/** One of the published texts, as a CSL-JSON record (https://docs.citationstyles.org/). */
export interface Source {
  id: string
  type: string
  title: string
  publisher?: string
  'container-title'?: string
  author?: { family?: string; given?: string; literal?: string }[]
  issued: { 'date-parts': number[][] }
  URL: string
  language?: string
  custom: {
    /** how we call it in a row of names: "RT", "The Week" */
    short: Localized
    publisher: Localized
    rights: Localized
    note?: Localized
  }
}

/** A source with what is computed: how much of it the atlas holds, and the fingerprint of its text. */
export interface SourceEntry extends Source {
  quoteCount: number
  /** the kinds of term that its quotations speak of; of the others it is silent */
  kinds: string[]
  /** SHA-256 of the text as we received it, lower-case hex */
  sha256: string
  /** length of that text in Unicode code points */
  length: number
}

/** The source of a quotation, with whose id its own begins (`geo/check/ids.ts`). */
export function sourceOfQuote<S extends Pick<Source, 'id'>>(sources: readonly S[], quote: string): S | undefined {
  return sources.find(({ id }) => quote.startsWith(`${id}-`))
}

/** The date printed on the page, as EDTF. */
export function issuedOf(source: Source): string {
  const [year, month, day] = source.issued['date-parts'][0] ?? []
  const two = (part: number | undefined): string => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`)
  return `${String(year)}${two(month)}${two(day)}`
}
