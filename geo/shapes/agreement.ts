import {
  agreementKinds,
  dateBases,
  relationWays,
  type Agreement,
  type AgreementDate,
  type Condition,
  type Party,
  type Relation,
  type Silence,
  type Unlinked,
  type Whole,
} from '../../src/model/agreement'
import { statuses, type StatusClaim } from '../../src/model/status'
import { scopes, type Requirement, type Term } from '../../src/model/term'
import { count, filled, flag, list, localized, nullable, object, oneOf, optional, text, words } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const quotes = words('quotation ids')
const reading = optional(localized)

const status = object<StatusClaim>('a status', {
  status: oneOf(statuses),
  asOf: text,
  by: words('actor ids'),
  quotes,
})

const requirement = object<Requirement>('a requirement', {
  needs: filled,
  to: oneOf(['begin', 'continue']),
  held: nullable(text),
  unbroken: flag,
  quotes,
  reading,
})

const term = object<Term>('a term', {
  id: filled,
  kind: filled,
  title: localized,
  statuses: list(status),
  scope: oneOf(scopes),
  places: optional(words('place ids')),
  obliges: words('actor ids'),
  quotes,
  from: optional(nullable(text)),
  for: optional(nullable(text)),
  words: optional(nullable(filled)),
  requires: list(requirement),
  reading,
})

export const agreement = object<Agreement>('an agreement', {
  id: filled,
  name: localized,
  kind: oneOf(agreementKinds),
  quotes,
  dates: list(
    object<AgreementDate>('a date', {
      what: localized,
      when: text,
      basis: oneOf(dateBases),
      hangsOn: optional(nullable(filled)),
      quotes,
      reading,
    }),
  ),
  statuses: list(status),
  venues: list(object<Agreement['venues'][number]>('a venue', { place: filled, quotes, reading })),
  parties: list(object<Party>('a party', { actor: filled, role: filled, quotes, reading })),
  relations: list(object<Relation>('a relation', { to: filled, how: oneOf(relationWays), quotes, reading })),
  conditions: list(object<Condition>('a condition', { id: filled, title: localized, quotes, reading })),
  pax: nullable(count),
  terms: list(term),
  start: optional(object<NonNullable<Agreement['start']>>('a start', { words: localized, quotes })),
  silences: optional(list(object<Silence>('a silence', { what: localized, quotes }))),
  whole: optional(
    list(object<Whole>('something said of the whole', { id: filled, title: localized, quotes, requires: list(requirement), reading })),
  ),
  unlinked: optional(list(object<Unlinked>('words that are no link', { why: localized, quotes }))),
  reading,
})
