/**
 * How a page is cited, ready in every form. On the page of a source it is two works: the source, whose the words
 * are, and the page that has them.
 */
export interface Citation {
  /** the same in every file of one build */
  version: string
  /** what names the page in the texts below: its address where the build knew it, else a URN */
  iri: string
  /** the key it is cited by */
  key: string
  /** plain text, a work a line */
  plain: string
  bib: string
  ris: string
  csl: string
}

export const citationForms = ['bib', 'ris', 'csl'] as const
export type CitationForm = (typeof citationForms)[number]

/**
 * The citation with the address at which the reader has the page, where the build knew none, and with the quotation
 * on it that is meant, if one is.
 * @param here the page's address, without fragment, as URL.href writes it: then nothing in it ends a string of any form
 */
export function citedAt(citation: Citation, here: string, quote: string | null = null): Citation {
  const address = `${citation.iri.startsWith('urn:') ? here : citation.iri}${quote === null ? '' : `#${quote}`}`
  // A quotation's id begins with its source's.
  const key = quote === null ? citation.key : citation.key.replace(/source-.*$/, quote)
  const meant = (text: string): string => text.replaceAll(citation.iri, address).replaceAll(citation.key, key)
  const { plain, bib, ris, csl } = citation
  return { ...citation, iri: address, key, plain: meant(plain), bib: meant(bib), ris: meant(ris), csl: meant(csl) }
}
