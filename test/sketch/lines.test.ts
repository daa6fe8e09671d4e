import { describe, expect, test } from 'vitest'
import { roundKm, type Reach } from '../../src/model/reach'
import { lengthOf, touches, type Box } from '../../src/sketch/labels'
import { boxesAlong, labelAlong, sketchLines } from '../../src/sketch/lines'
import { projectionOf, width, type Point } from '../../src/sketch/project'
import { core, grounds, leafFor } from '../atlas'

const reachesOf = (id: string): Reach[] => leafFor({ kind: 'agreement', id }).reaches!
const plan = reachesOf('plan-2016-09-09')
const lines = (frame: keyof typeof grounds, reaches = plan): ReturnType<typeof sketchLines> =>
  sketchLines(reaches, core.places, projectionOf(grounds[frame].bounds))

describe('the lines of a drawing', () => {
  test('lead from the venue to the places, one to a cluster, and open out where there is room', () => {
    const world = lines('world').map(({ venue, place }) => [venue, place])
    const aleppo = lines('aleppo').map(({ venue, place }) => [venue, place])
    expect(world).toEqual([['geneva', 'aleppo']])
    expect(aleppo).toEqual(expect.arrayContaining([['geneva', 'aleppo'], ['geneva', 'castello-road'], ['geneva', 'ramouseh-gap']]))
    expect(new Set(aleppo.map(String)).size).toBe(aleppo.length)
  })

  test('stay within the frame, and end at the place where the frame holds it', () => {
    for (const frame of ['world', 'syria', 'aleppo'] as const) {
      const { height } = projectionOf(grounds[frame].bounds)
      for (const { parts } of lines(frame)) {
        for (const [x, y] of parts.flat()) {
          expect(x).toBeGreaterThanOrEqual(-0.01)
          expect(x).toBeLessThanOrEqual(width + 0.01)
          expect(y).toBeGreaterThanOrEqual(-0.01)
          expect(y).toBeLessThanOrEqual(height + 0.01)
        }
      }
    }
    const projection = projectionOf(grounds.aleppo.bounds)
    const aleppo = core.places.find(({ id }) => id === 'aleppo')!
    const [x, y] = projection.point((aleppo.geometry as GeoJSON.Point).coordinates)
    const end = lines('aleppo').find(({ place }) => place === 'aleppo')!.parts.at(-1)!.at(-1)!
    expect(Math.hypot(end[0] - x, end[1] - y)).toBeLessThan(0.5)
  })

  test('say a distance once for each venue, however many lines say the same', () => {
    const said = lines('aleppo').filter(({ isSaid }) => isSaid)
    expect(said.map(({ km }) => roundKm(km))).toEqual([...new Set(plan.map(({ km }) => roundKm(km)))])
  })

  test('are none where the text names no venue, and none that the frame does not show', () => {
    expect(lines('world', [])).toEqual([])
    const far: Reach = { agreement: 'a', venue: 'geneva', place: 'aleppo', km: 1, line: { type: 'LineString', coordinates: [[150, -40], [160, -50]] } }
    expect(lines('aleppo', [far])).toEqual([])
  })
})

describe('words along a line', () => {
  const line: Point[][] = [[[40, 300], [660, 120]]]
  const [text, size] = ['Geneva to Aleppo, 2,800 km', 17]
  const along = (parts: readonly Point[][], taken: readonly Box[] = []): ReturnType<typeof labelAlong> =>
    labelAlong(parts, text, size, lengthOf(text, size), 600, taken)

  test('stand above it, at its slope, and never upside down', () => {
    const there = along(line)!.label
    const back = along([[...line[0]!].reverse()])!.label
    expect(there.angle).toBeCloseTo((Math.atan2(-180, 620) * 180) / Math.PI)
    expect([back.x, back.y, back.angle].map((value) => value.toFixed(6))).toEqual([there.x, there.y, there.angle].map((value) => value.toFixed(6)))
    // On the line itself y is 300 − (x − 40) × 180 / 620: words above it stand at a smaller one.
    expect(there.y).toBeLessThan(300 - ((there.x - 40) * 180) / 620)
  })

  test('keep clear of what is taken, and are left out where there is no room', () => {
    const free = along(line)!
    const moved = along(line, free.boxes)!
    expect(moved.boxes.some((box) => free.boxes.some((other) => touches(box, other)))).toBe(false)
    expect(along(line, [[0, 0, width, 600]])).toBeNull()
    expect(along([[[0, 0], [50, 50]]])).toBeNull()
  })

  test('cross no other line that is given to them', () => {
    const other: Point[][] = [[[40, 285], [660, 105]]]
    const found = along(line, boxesAlong(other))
    expect(found?.boxes.some((box) => boxesAlong(other).some((taken) => touches(box, taken))) ?? false).toBe(false)
  })
})
