import { inTimeOrder, type Agreement, type AgreementEntry } from '../src/model/agreement'
import { nameOf, type PlaceEntry, type PlaceRole } from '../src/model/place'
import { placesOf, type Quote } from '../src/model/quote'
import { issuedOf, type SourceEntry } from '../src/model/source'
import { linksOf } from '../src/model/link'
import { furthestOf, isViolated, type StatusClaim } from '../src/model/status'
import type { Content, PlaceFeature } from './content'
import { citadel, whereOf, type Reference } from './where'

/** All quotations, source by source in the order of the sources, each in reading order. */
export function quotesOf(content: Content): Quote[] {
  return content.sources.flatMap(({ id }) => content.quotes.get(id) ?? [])
}

/** Agreements in time order; what has no date comes last. */
export function agreementsInOrder(content: Content): Agreement[] {
  const dated = ({ id, dates }: Agreement): { id: string; when: string | null } => ({ id, when: dates[0]?.when ?? null })
  return [...content.agreements].sort((a, b) => inTimeOrder(dated(a), dated(b)))
}

/** The places that have their names in every list of the atlas, in the order it is named for. */
const first = ['aleppo', 'castello-road', 'ramouseh-gap', 'homs', 'ghouta', 'geneva', 'astana']

function rankOf(id: string): number {
  const rank = first.indexOf(id)
  return rank === -1 ? first.length : rank
}

function isPlaceOf(claim: { places?: string[] }, id: string): boolean {
  return claim.places?.includes(id) ?? false
}

export function roleOf(id: string, content: Content): PlaceRole {
  if (content.agreements.some(({ terms }) => terms.some((term) => isPlaceOf(term, id)))) return 'terms'
  if (content.agreements.some(({ venues }) => venues.some(({ place }) => place === id))) return 'talks'
  if (content.events.some((event) => isPlaceOf(event, id))) return 'events'
  return 'mentioned'
}

/** What is claimed of a place: by its terms, or, where only talks were held, by what was talked about there. */
function claimsAt(id: string, role: PlaceRole, content: Content): StatusClaim[] {
  if (role === 'talks') {
    return content.agreements
      .filter(({ venues }) => venues.some(({ place }) => place === id))
      .flatMap(({ statuses }) => statuses)
  }
  return content.agreements
    .flatMap(({ terms }) => terms)
    .filter((term) => isPlaceOf(term, id))
    .flatMap(({ statuses }) => statuses)
}

/** Cities that others are told from: the points of the atlas, and the citadel for what lies in Aleppo. */
function referencesOf(places: readonly PlaceFeature[]): Reference[] {
  const cities = places.flatMap(({ geometry, properties, names }) => {
    if (geometry?.type !== 'Point' || properties.id === 'aleppo') return []
    const named = { names, title: properties.title }
    return [
      { id: properties.id, name: { en: nameOf(named, 'en'), ar: nameOf(named, 'ar') }, position: geometry.coordinates },
    ]
  })
  return [citadel, ...cities]
}

/** The places with everything that follows from quotations and agreements; the seven named ones first. */
export function placeEntries(content: Content): PlaceEntry[] {
  const quotes = quotesOf(content)
  const agreements = agreementsInOrder(content)
  const references = referencesOf(content.places)
  const years = new Map(content.sources.map((source) => [source.id, issuedOf(source).slice(0, 4)]))
  const entries = content.places.map(({ properties, geometry, names, ...feature }): PlaceEntry => {
    const { id } = properties
    const here = quotes.filter((quote) => placesOf(quote).includes(id))
    const mentions: Record<string, number> = {}
    for (const { source } of here) mentions[source] = (mentions[source] ?? 0) + 1
    const spoken = Object.keys(mentions).map((source) => years.get(source) ?? '').sort()
    const role = roleOf(id, content)
    const claims = claimsAt(id, role, content)
    return {
      id,
      title: properties.title,
      names,
      spellings: properties.spellings,
      kind: properties.kind,
      ccodes: properties.ccodes,
      errorM: properties.error_m ?? 0,
      confidence: properties.confidence,
      origin: properties.origin,
      licence: properties.licence,
      soft: properties.soft,
      note: properties.note,
      geometry,
      role,
      furthest: furthestOf(claims),
      violated: isViolated(claims),
      quoteCount: here.length,
      mentions,
      agreements: agreements
        .filter(({ terms, venues }) => terms.some((term) => isPlaceOf(term, id)) || venues.some(({ place }) => place === id))
        .map((agreement) => agreement.id),
      where: whereOf({ properties, geometry, names, ...feature }, references),
      when: spoken.length === 0 ? null : spoken[0] === spoken.at(-1) ? spoken[0]! : `${spoken[0]!}/${spoken.at(-1)!}`,
    }
  })
  return entries.sort(
    (a, b) => rankOf(a.id) - rankOf(b.id) || b.quoteCount - a.quoteCount || a.id.localeCompare(b.id),
  )
}

/** Every quotation that anything in an agreement rests on; silences, and words that are said to be no link, carry nothing. */
export function quotesOfAgreement(agreement: Agreement): string[] {
  const { quotes, dates, statuses, venues, parties, relations, conditions, terms, start, whole = [] } = agreement
  return [
    ...new Set([
      ...quotes,
      ...[...dates, ...statuses, ...venues, ...parties, ...relations, ...conditions].flatMap((claim) => claim.quotes),
      ...(start?.quotes ?? []),
      ...whole.flatMap((said) => [...said.quotes, ...said.requires.flatMap((claim) => claim.quotes)]),
      ...terms.flatMap((term) => [...term.quotes, ...[...term.statuses, ...term.requires].flatMap((claim) => claim.quotes)]),
    ]),
  ]
}

/** The quotations that an agreement rests on as a mechanism: what requires what, since when, and where the words are silent. */
export function quotesOfPlan(agreement: Agreement): string[] {
  const { start, silences = [], unlinked = [] } = agreement
  const links = linksOf(agreement).map(({ requirement }) => requirement)
  return [...new Set([...[...links, ...silences, ...unlinked].flatMap((claim) => claim.quotes), ...(start?.quotes ?? [])])]
}

export function agreementEntries(content: Content): AgreementEntry[] {
  return agreementsInOrder(content).map((agreement) => ({
    id: agreement.id,
    name: agreement.name,
    kind: agreement.kind,
    when: agreement.dates[0]?.when ?? null,
    statuses: agreement.statuses,
    venues: [...new Set(agreement.venues.map(({ place }) => place))],
    places: [...new Set(agreement.terms.flatMap((term) => term.places ?? []))],
    termCount: agreement.terms.length,
    quoteCount: quotesOfAgreement(agreement).length,
    hasLinks: linksOf(agreement).length > 0,
  }))
}

export function sourceEntries(content: Content): SourceEntry[] {
  return content.sources.map((source) => {
    const fingerprint = content.fingerprints.get(source.id)
    const own = new Set((content.quotes.get(source.id) ?? []).map(({ id }) => id))
    const terms = content.agreements.flatMap((agreement) => agreement.terms)
    return {
      ...source,
      quoteCount: own.size,
      kinds: [...new Set(terms.filter(({ quotes }) => quotes.some((id) => own.has(id))).map(({ kind }) => kind))],
      sha256: fingerprint?.sha256 ?? '',
      length: fingerprint?.length ?? 0,
    }
  })
}
