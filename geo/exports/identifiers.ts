import type { Language } from '../../src/model/language'
import { slugOf } from '../../src/model/term'

/**
 * Identifiers of what the atlas publishes: an address where the site's is known, else a URN that stays the same
 * wherever the files lie. Actors are URNs always: only some of them have a page.
 */
export function placeIri(id: string, siteUrl: string | null): string {
  return siteUrl === null ? urn('place', id) : below(siteUrl, `place/${id}/`)
}

export function agreementIri(id: string, siteUrl: string | null): string {
  return siteUrl === null ? urn('agreement', id) : below(siteUrl, `agreement/${id}/`)
}

/** @param id `<agreement>/<slug>`, as the content has it */
export function termIri(id: string, siteUrl: string | null): string {
  const agreement = id.slice(0, id.indexOf('/'))
  return siteUrl === null ? urn('term', id) : `${agreementIri(agreement, siteUrl)}#${slugOf(id)}`
}

export function sourceIri(id: string, siteUrl: string | null): string {
  return siteUrl === null ? urn('source', id) : below(siteUrl, `source/${id}/`)
}

export function quoteIri(id: string, source: string, siteUrl: string | null): string {
  return siteUrl === null ? urn('quote', id) : `${sourceIri(source, siteUrl)}#${id}`
}

export function actorIri(id: string): string {
  return urn('actor', id)
}

/** Of a page, by the name of its data ("place/homs"). A URN does not tell the languages apart. */
export function pageIri(page: string, language: Language, siteUrl: string | null): string {
  if (siteUrl !== null) return below(siteUrl, `${language === 'en' ? '' : `${language}/`}${page === 'home' ? '' : `${page}/`}`)
  if (page === 'home') return atlasIri(null)
  const [kind = '', ...id] = page.split('/')
  return id.length === 0 ? urn('page', kind) : urn(kind, id.join('/'))
}

/** Of a published file, or of a part of it. */
export function fileIri(name: string, siteUrl: string | null): string {
  return siteUrl === null ? urn('data', name) : below(siteUrl, `data/${name}`)
}

/** The atlas itself. */
export function atlasIri(siteUrl: string | null): string {
  return siteUrl === null ? 'urn:ceasefire-atlas' : below(siteUrl, '')
}

/** With a slash at the end of the site's address or without: the same. */
function below(siteUrl: string, path: string): string {
  return `${siteUrl.replace(/\/+$/, '')}/${path}`
}

function urn(kind: string, id: string): string {
  return `urn:ceasefire-atlas:${kind}:${id}`
}

/** The text of a source as we received it, by the hash of its bytes. */
export function textIri(sha256: string): string {
  return `urn:sha256:${sha256}`
}

/** A record of the PA-X Peace Agreements Database: another project, not from our texts. */
export function paxAddress(number: number): string {
  return `https://www.peaceagreements.org/agreements/${String(number)}/`
}
