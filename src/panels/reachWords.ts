import { roundKm } from '../model/reach'
import { formatNumber } from '../i18n/format'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'

/** In: the names of a venue and a place, kilometres between them. Out: what is written along the line that joins them. */
export type SayReach = (venue: string, place: string, km: number) => string

export function reachWords(language: Language, speak: Speak): SayReach {
  return (venue, place, km) => speak('mapReach', { venue, place, km: formatNumber(roundKm(km), language) })
}
