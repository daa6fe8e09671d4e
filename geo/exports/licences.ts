/** Of our words, links and data. */
export const ourLicence = 'CC-BY-4.0'

const addresses: Record<string, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/**
 * In: the licence a record names, by its SPDX identifier. Out: the address of its text.
 * Throws for a licence that nobody entered here: data must not go out without one.
 */
export function licenceAddress(licence: string): string {
  const address = addresses[licence]
  if (address === undefined) throw new Error(`geo/exports/licences.ts knows no address for the licence "${licence}".`)
  return address
}

/** Whom a user of the record has to name. */
export function creditOf({ licence, origin }: { licence: string; origin: string }): string {
  if (licence === 'ODbL-1.0') return '© OpenStreetMap contributors'
  return origin.startsWith('GeoNames') ? 'GeoNames; Ceasefire Atlas' : 'Ceasefire Atlas'
}
