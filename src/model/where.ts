import type { Localized } from './language'

export const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof compass)[number]

/** Where a place is, computed from its geometry: the facts of a sentence, without its words. */
export interface Where {
  /** the better-known place it is measured from; null where the country says enough */
  from: { name: Localized } | null
  /** direction of the middle of the place as seen from there */
  bearing: CompassPoint | null
  /** nearest and farthest point from there, kilometres; equal for a point */
  nearestKm: number
  farthestKm: number
  /** length of a line, kilometres */
  lengthKm: number | null
  /** ISO 3166-1 alpha-2 */
  countries: string[]
}
