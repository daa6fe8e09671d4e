import { quantile, ratioOf } from './statistics'
import type { FigureName } from './visit'

/** What a first view on the slow phone is to cost at most. */
export interface Aim {
  words: string
  figure: FigureName
  most: number
  /** the floor's figure that it is measured by; null: it stands for itself */
  by: FigureName | null
}

export const firstAims: readonly Aim[] = [
  { words: 'largest paint ≤ 1.1 × the floor’s first paint', figure: 'largestPaint', most: 1.1, by: 'firstPaint' },
  { words: 'text within 60 kB', figure: 'textBytes', most: 60_000, by: null },
  { words: 'bytes until the map shows places ≤ 1.25 × floor', figure: 'placesBytes', most: 1.25, by: 'placesBytes' },
  { words: 'time until the map shows places ≤ 1.25 × floor', figure: 'placesAt', most: 1.25, by: 'placesAt' },
  { words: 'blocking ≤ 1.3 × floor', figure: 'blocking', most: 1.3, by: 'blocking' },
  { words: 'heap ≤ 2 × floor', figure: 'heap', most: 2, by: 'heap' },
  { words: 'layout shift ≤ 0.02', figure: 'shift', most: 0.02, by: null },
]

export type Rounds = readonly Readonly<Record<FigureName, number>>[]

/** In: the rounds of a page and of the floor. Out: what it came to, as a ratio or as it is; null: nothing to compare with. */
export function reached({ figure, by }: Aim, ours: Rounds, floor: Rounds): number | null {
  const values = ours.map((round) => round[figure])
  return by === null ? quantile(values, 0.5) : ratioOf(values, floor.map((round) => round[by]))
}

/** A figure that was not measured is missed, not met. */
export function isMet(most: number, value: number | null): boolean {
  return value !== null && value <= most
}
