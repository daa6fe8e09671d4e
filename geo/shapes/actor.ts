import { actorKinds, type Actor, type ActorRole } from '../../src/model/actor'
import { filled, list, localized, nullable, object, oneOf, text, words } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const quotes = words('quotation ids')

export const actor = object<Actor>('an actor', {
  id: filled,
  kind: oneOf(actorKinds),
  name: localized,
  roles: list(object<ActorRole>('a role', { title: localized, of: nullable(filled), asOf: text, quotes })),
})
