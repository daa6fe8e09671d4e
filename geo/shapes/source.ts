import { dateBases } from '../../src/model/agreement'
import type { Source } from '../../src/model/source'
import type { SourceRecord } from '../content'
import { any, filled, list, localized, nullable, object, oneOf, optional } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

type Author = NonNullable<Source['author']>[number]
type Custom = SourceRecord['custom']

const author = object<Author>('an author', {
  family: optional(filled),
  given: optional(filled),
  literal: optional(filled),
})

const date = object<Source['issued']>('a CSL date', { 'date-parts': any() })

export const source = object<SourceRecord>('a source', {
  id: filled,
  type: filled,
  title: filled,
  publisher: optional(filled),
  'container-title': optional(filled),
  author: optional(list(author)),
  issued: date,
  'event-date': optional(date),
  'event-place': optional(filled),
  URL: filled,
  language: optional(filled),
  custom: object<Custom>('what the atlas adds to a source', {
    short: localized,
    publisher: localized,
    rights: localized,
    note: optional(localized),
    basis: optional(
      object<NonNullable<Custom['basis']>>('the basis of a description', {
        publisher: oneOf(dateBases),
        rights: oneOf(dateBases),
        origin: localized,
      }),
    ),
    datePrinted: optional(nullable(filled)),
  }),
})
