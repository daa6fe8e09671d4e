import type { Agreement } from '../../src/model/agreement'
import type { StatusClaim } from '../../src/model/status'
import type { Term } from '../../src/model/term'
import { agreementsInOrder } from '../entries'
import { jsonOf, type Edition, type PublishOptions } from './edition'
import { agreementIri, paxAddress, termIri } from './identifiers'
import { licenceAddress, ourLicence } from './licences'
import { namesIn, type Names } from './names'

function statusOf(claim: StatusClaim, names: Names): object {
  return { ...claim, by: claim.by.map((id) => names.actor(id)) }
}

function termOf(term: Term, names: Names, siteUrl: string | null): object {
  const { id, kind, statuses, places, obliges, ...rest } = term
  return {
    id,
    iri: termIri(id, siteUrl),
    kind: names.word('termKinds', kind),
    ...rest,
    ...(places && { places: places.map((place) => names.place(place)) }),
    obliges: obliges.map((actor) => names.actor(actor)),
    statuses: statuses.map((claim) => statusOf(claim, names)),
  }
}

function agreementOf(agreement: Agreement, names: Names, siteUrl: string | null): object {
  const { id, name, kind, pax, statuses, venues, parties, terms, ...rest } = agreement
  return {
    id,
    iri: agreementIri(id, siteUrl),
    name,
    kind: names.word('agreementKinds', kind),
    ...rest,
    statuses: statuses.map((claim) => statusOf(claim, names)),
    venues: venues.map((venue) => ({ ...venue, place: names.place(venue.place) })),
    parties: parties.map((party) => ({ ...party, actor: names.actor(party.actor), role: names.word('partyRoles', party.role) })),
    // another project's record, not from these texts; null: none found
    pax: pax === null ? null : { number: pax, url: paxAddress(pax) },
    terms: terms.map((term) => termOf(term, names, siteUrl)),
  }
}

/**
 * `agreements.json`: every agreement, truce, proposal, plan and round of talks with all that is claimed of it, in
 * time order. Shapes as in `src/model`; an actor, place or kind is given by id and name, a quotation by its id.
 */
export function agreementsJson({ content, core }: Edition, { siteUrl }: PublishOptions): string {
  const names = namesIn(content)
  return jsonOf({
    title: 'Ceasefire Atlas: agreements, truces, plans and talks',
    version: core.version,
    licence: ourLicence,
    license: licenceAddress(ourLicence),
    quotations: 'quotes.jsonld',
    agreements: agreementsInOrder(content).map((agreement) => agreementOf(agreement, names, siteUrl)),
  })
}
