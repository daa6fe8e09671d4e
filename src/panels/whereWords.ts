import type { PlaceEntry } from '../model/place'
import { formatCountry, formatList, formatNumber } from '../i18n/format'
import type { Reading } from './reading'

/** Where a place is, in a sentence of ours from computed facts: the same in list, page and for screen readers. */
export function whereInWords(place: PlaceEntry, reading: Pick<Reading, 'language' | 'speak' | 'label'>): string {
  const { language, speak, label } = reading
  const kind = label('placeKinds', place.kind)
  const { where } = place
  if (where === null) return kind
  const country = formatList(
    where.countries.map((code) => formatCountry(code, language)),
    language,
  )
  if (where.from === null) return country === '' || place.kind === 'country' ? kind : speak('whereCountry', { kind, country })
  const from = where.from.name[language]
  const near = formatKm(where.nearestKm, language)
  const far = formatKm(where.farthestKm, language)
  const bearing = where.bearing ?? 'n'
  const sentence =
    near === far
      ? speak('wherePoint', { kind, near, bearing, from })
      : where.nearestKm < 1
        ? speak('whereAround', { kind, far, bearing, from })
        : speak('whereRange', { kind, near, far, bearing, from })
  return where.lengthKm === null
    ? sentence
    : `${sentence}${speak('whereLength', { length: formatKm(where.lengthKm, language) })}`
}

// Below 10 km a tenth is still worth saying; beyond, it would claim more than is known.
function formatKm(km: number, language: Reading['language']): string {
  return formatNumber(km, language, km < 10 ? 1 : 0)
}
