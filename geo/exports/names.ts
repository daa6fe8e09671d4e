import type { Localized } from '../../src/model/language'
import type { Vocabulary } from '../../src/model/vocabulary'
import type { Content } from '../content'

/** Somebody or something by id, with the name a reader knows it by. */
export interface Named {
  id: string
  name: Localized
}

/** Looks up names. An id without a record keeps its id as its name: the content's check reports it. */
export interface Names {
  actor(id: string): Named
  place(id: string): Named
  word(list: keyof Vocabulary, id: string): Named
}

export function namesIn(content: Content): Names {
  const actors = new Map(content.actors.map(({ id, name }) => [id, name]))
  const places = new Map(
    content.places.map(({ properties: { id, title }, names }) => {
      const nameIn = (lang: string): string => names.find((name) => name.lang === lang)?.toponym ?? title
      return [id, { en: nameIn('en'), ar: nameIn('ar') }]
    }),
  )
  const named = (id: string, name: Localized | undefined): Named => ({ id, name: name ?? { en: id, ar: id } })
  return {
    actor: (id) => named(id, actors.get(id)),
    place: (id) => named(id, places.get(id)),
    word: (list, id) => named(id, content.vocabulary[list].find((entry) => entry.id === id)?.label),
  }
}
