import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels, type LabelWish, type PlacedLabel } from '../../src/sketch/labels'

const extent: [number, number] = [700, 500]
const size = 21
// As the layout assumes: a letter is at most this part of its size wide.
const letter = 0.56

const wish = fc.record({
  text: fc.string({ minLength: 1, maxLength: 30 }),
  at: fc.tuple(fc.integer({ min: -50, max: 750 }), fc.integer({ min: -50, max: 550 })),
  gap: fc.integer({ min: 0, max: 20 }),
  stands: fc.constantFrom('beside' as const, 'above' as const, 'centred' as const),
  scale: fc.constantFrom(0.8, 1),
  rank: fc.integer({ min: -100, max: 100 }),
})
const wishes = fc.array(wish, { maxLength: 40 }).map((list): LabelWish[] => list.map((one, at) => ({ ...one, id: String(at) })))

type Box = [number, number, number, number]
function boxOf({ id, text, x, y, anchor }: PlacedLabel, all: readonly LabelWish[]): Box {
  const own = size * (all.find((one) => one.id === id)?.scale ?? 1)
  const long = text.length * own * letter
  const start = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  return [start, y - own, start + long, y + own * 0.25]
}
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

describe('labels', () => {
  test('never overlap, wherever they wish to stand', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(all, size, extent).map((placed) => boxOf(placed, all))
        boxes.forEach((box, at) => {
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
      { numRuns: 500 },
    )
  })

  test('never leave the drawing, nor cover what must stay free', () => {
    const kept: Box = [300, 200, 400, 300]
    fc.assert(
      fc.property(wishes, (all) => {
        for (const placed of placeLabels(all, size, extent, [kept])) {
          const [a, b, c, d] = boxOf(placed, all)
          expect(a >= 0 && b >= 0 && c <= extent[0] && d <= extent[1]).toBe(true)
          expect(overlap([a, b, c, d], kept)).toBe(false)
        }
      }),
    )
  })

  test('are placed at most once each, with their own words', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, size, extent)
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length)
        for (const { id, text } of placed) expect(all.find((one) => one.id === id)!.text).toBe(text)
      }),
    )
  })

  test('of two that want the same spot, the more important has it', () => {
    const at: [number, number] = [350, 250]
    const pair: LabelWish[] = [
      { id: 'less', text: 'Less', at, gap: 0, stands: 'centred', rank: 2 },
      { id: 'more', text: 'More', at, gap: 0, stands: 'centred', rank: 1 },
    ]
    expect(placeLabels(pair, size, extent).map(({ id }) => id)).toEqual(['more'])
  })

  test('stand beside a point, else on its other side, else above it', () => {
    const near = (x: number): string | undefined =>
      placeLabels([{ id: 'a', text: 'A long name', at: [x, 250], gap: 13, stands: 'beside', rank: 0 }], size, extent)[0]?.anchor
    expect([near(350), near(680)]).toEqual(['start', 'end'])
    expect(placeLabels([{ id: 'a', text: 'A long name', at: [75, 250], gap: 13, stands: 'beside', rank: 0 }], size, [150, 500])[0]?.anchor).toBe('middle')
  })

  test('stand above a line or an area', () => {
    const [placed] = placeLabels([{ id: 'a', text: 'A road', at: [350, 250], gap: 10, stands: 'above', rank: 0 }], size, extent)
    expect(placed!.anchor).toBe('middle')
    expect(placed!.y).toBeLessThan(250)
  })

  test('that fit nowhere are left out', () => {
    expect(placeLabels([{ id: 'a', text: 'x'.repeat(200), at: [350, 250], gap: 0, stands: 'beside', rank: 0 }], size, extent)).toEqual([])
  })
})
