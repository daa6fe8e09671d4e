import type { Spread } from './statistics'

export type Unit = 'ms' | 'kB' | 'MB' | 'count' | 'shift'

const divisors: Record<Unit, number> = { ms: 1, kB: 1000, MB: 1_000_000, count: 1, shift: 1 }
const digits: Record<Unit, number> = { ms: 0, kB: 1, MB: 1, count: 0, shift: 4 }

/** A number of milliseconds, bytes, … in words of its unit, without naming it. */
export function inUnit(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–'
  const scaled = value / divisors[unit]
  // Where there is little of it, a tenth of a millisecond counts.
  const places = unit === 'ms' && scaled < 100 ? 1 : digits[unit]
  return scaled.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
}

/** The median, and behind it the quarters where they say something else. */
export function spreadInWords({ quarter, median, threeQuarters }: Spread, unit: Unit): string {
  const [low, middle, high] = [quarter, median, threeQuarters].map((value) => inUnit(value, unit)) as [string, string, string]
  return low === high ? middle : `${middle} (${low}–${high})`
}
