import { roundKm } from '../model/reach'
import { formatNumber } from '../i18n/format'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'

/** In: the names of a venue and a place, kilometres between them. Out: what is written along the line that joins them. */
export type SayReach = (venue: string, place: string, km: number) => string

export function reachWords(language: Language, speak: Speak): SayReach {
  return (venue, place, km) => speak('mapReach', { venue, place, km: formatNumber(roundKm(km), language) })
}

/** In: a name, and how far it lies beyond the edge in kilometres. Out: the words that point there. */
export function beyondWords(language: Language, speak: Speak): (name: string, km: number) => string {
  return (name, km) => speak('mapBeyond', { name, km: formatNumber(roundKm(km), language) })
}
