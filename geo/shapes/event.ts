import { dateBases } from '../../src/model/agreement'
import type { Event } from '../../src/model/event'
import { filled, localized, nullable, object, oneOf, optional, text, words } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const quotes = words('quotation ids')
const reading = optional(localized)

export const event = object<Event>('an event', {
  id: filled,
  name: localized,
  when: text,
  basis: oneOf(dateBases),
  hangsOn: optional(nullable(filled)),
  places: words('place ids'),
  actors: words('actor ids'),
  agreements: words('agreement ids'),
  quotes,
  reading,
})
