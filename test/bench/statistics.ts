/** What a row of measurements is said in: half of them lie between the quarters. */
export interface Spread {
  count: number
  quarter: number
  median: number
  threeQuarters: number
  most: number
}

/**
 * In: numbers, and a share from 0 to 1. Out: the number below which that share of them lies, between two of them in
 * a straight line (type 7 of Hyndman and Fan, 1996, doi:10.2307/2684934); NaN where there are none, or where one of
 * them is: what failed once has no median.
 */
export function quantile(numbers: readonly number[], share: number): number {
  if (numbers.some(Number.isNaN)) return NaN
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return below === undefined || above === undefined ? NaN : below + (above - below) * (at - Math.floor(at))
}

export function spreadOf(numbers: readonly number[]): Spread {
  const [quarter, median, threeQuarters, most] = [0.25, 0.5, 0.75, 1].map((share) => quantile(numbers, share)) as [number, number, number, number]
  return { count: numbers.length, quarter, median, threeQuarters, most }
}

/**
 * In: what was measured in the same rounds, of one page and of another. Out: the median of the rounds' own ratios,
 * because what slows a round slows both; null where something was not measured, or the other's is mostly zero.
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): number | null {
  const ratios = ours.flatMap((value, round) => {
    const other = theirs[round]
    return other === undefined ? [] : [value === 0 && other === 0 ? 1 : value / other]
  })
  const median = quantile(ratios, 0.5)
  return Number.isFinite(median) ? median : null
}
