import type { LineString, MultiLineString } from 'geojson'

/** From a room to the ground: a venue that a text states for an agreement, and a place that its terms touch. */
export interface Reach {
  agreement: string
  venue: string
  place: string
  /** along the great circle, kilometres; computed, so say it rounded (`roundKm`) */
  km: number
  /** the great circle itself; in two parts where it crosses the antimeridian */
  line: LineString | MultiLineString
}

/**
 * A distance as it is said: two figures, because neither end is surer than that. "2,800 km" is remembered,
 * and "2,783 km" would claim to know which room was meant.
 */
export function roundKm(km: number): number {
  if (!Number.isFinite(km) || km <= 0) return 0
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1)
  return Math.round(km / step) * step
}
