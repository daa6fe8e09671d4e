import type { Point } from './project'

export interface LabelWish {
  id: string
  text: string
  at: Point
  /** how far from the point the text begins */
  gap: number
  /** beside a point; above or below a line or an area; centred on a name of the ground */
  stands: 'beside' | 'above' | 'centred'
  /** a smaller word beneath it */
  note?: string | undefined
  /** as a part of the largest size; names of the ground are smaller */
  scale?: number
  /** lower comes first */
  rank: number
}

export interface PlacedLabel {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  note?: string | undefined
  /** what it covers */
  box: Box
}

/** Left, top, right, bottom, in drawing units. */
export type Box = [number, number, number, number]

// A letter of the interface sans at weight 600 is about 0.56 of its size wide, Arabic about 0.5.
const letter = 0.56

/** How long a text is at most, in the units of its size. */
export function lengthOf(text: string, size: number): number {
  return text.length * size * letter
}

export function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** The word beneath a label: its size and the distance between their feet, as parts of the label's size. */
export const noteShare = 0.8
export const noteLeading = 1

/**
 * In: labels by importance, the size they are at most drawn at, the drawing's extent, boxes that must stay free, and
 * boxes that had better. Out: a position for each that finds one (right, left, above, below, at a corner), the others
 * not at all: nothing overlaps.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  largest: number,
  [extentX, extentY]: Point,
  kept: readonly Box[] = [],
  avoided: readonly Box[] = [],
): PlacedLabel[] {
  const taken: Box[] = [...kept]
  const placed: PlacedLabel[] = []
  for (const { id, text, note, at, gap, stands, scale = 1 } of [...wishes].sort((a, b) => a.rank - b.rank)) {
    const size = largest * scale
    const long = Math.max(lengthOf(text, size), note === undefined ? 0 : lengthOf(note, size * noteShare))
    const below = note === undefined ? 0.25 : 0.25 + noteLeading
    const [x, y] = at
    const beside: [PlacedLabel['anchor'], number, number][] = [
      ['start', x + gap, y + size * 0.35],
      ['end', x - gap, y + size * 0.35],
    ]
    const upright: [PlacedLabel['anchor'], number, number][] = [
      ['middle', x, y - gap - size * (below - 0.05)],
      ['middle', x, y + gap + size * 0.9],
    ]
    const corners: [PlacedLabel['anchor'], number, number][] = [
      ['start', x + gap / 2, y - gap - size * (below - 0.05)],
      ['end', x - gap / 2, y - gap - size * (below - 0.05)],
      ['start', x + gap / 2, y + gap + size * 0.9],
      ['end', x - gap / 2, y + gap + size * 0.9],
    ]
    const tries =
      stands === 'centred'
        ? ([['middle', x, y + size * 0.35]] satisfies typeof beside)
        : stands === 'above'
          ? [...upright, ...corners, ...beside]
          : [...beside, ...upright, ...corners]
    const free = tries.flatMap(([anchor, lx, ly]): PlacedLabel[] => {
      const left = anchor === 'start' ? lx : anchor === 'end' ? lx - long : lx - long / 2
      const box: Box = [left, ly - size, left + long, ly + size * below]
      const isInside = box[0] >= 4 && box[2] <= extentX - 4 && box[1] >= 4 && box[3] <= extentY - 4
      return isInside && !taken.some((other) => touches(other, box)) ? [{ id, text, x: lx, y: ly, anchor, box, ...(note === undefined ? {} : { note }) }] : []
    })
    const label = free.find(({ box }) => !avoided.some((other) => touches(other, box))) ?? free[0]
    if (!label) continue
    taken.push(label.box)
    placed.push(label)
  }
  return placed
}
