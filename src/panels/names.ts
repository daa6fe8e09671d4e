import type { Language } from '../model/language'
import type { PlaceEntry } from '../model/place'

/** The name of a place in a language; its title where it has none there. */
export function nameOf(place: Pick<PlaceEntry, 'names' | 'title'>, language: Language): string {
  return place.names.find((name) => name.lang === language)?.toponym ?? place.title
}
