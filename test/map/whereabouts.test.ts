import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locate, type LocatorFrames } from '../../src/map/locator'
import { frameShown } from '../../src/map/whereabouts'

const frames = JSON.parse(readFileSync(new URL('../../geo/basemap/ground/locator.json', import.meta.url), 'utf8')) as LocatorFrames

describe('the locator', () => {
  it('marks a street of Aleppo on Syria, Syria on the world, and Geneva on the world', () => {
    expect(locate(frames, [37.1, 36.1, 37.2, 36.3]).frame).toBe('syria')
    expect(locate(frames, [35, 32, 43, 38]).frame).toBe('world')
    expect(locate(frames, [5, 45, 7, 47]).frame).toBe('world')
  })

  it('puts the mark where the view is, large enough to be seen and never outside', () => {
    const { box } = locate(frames, [37.1, 36.1, 37.2, 36.3])
    const { width, height, bounds } = frames.syria
    expect((box.x + box.width / 2) / width).toBeCloseTo((37.15 - bounds[0]) / (bounds[2] - bounds[0]), 1)
    expect(box.y).toBeLessThan(height / 2)
    const degrees = fc.double({ min: -400, max: 400, noNaN: true })
    fc.assert(
      fc.property(degrees, degrees, degrees, degrees, (west, south, east, north) => {
        const located = locate(frames, [Math.min(west, east), Math.min(south, north), Math.max(west, east), Math.max(south, north)])
        const frame = frames[located.frame]
        const { x, y, width: w, height: h } = located.box
        expect(w).toBeGreaterThanOrEqual(6.99)
        expect(h).toBeGreaterThanOrEqual(6.99)
        expect(x >= 0 && y >= 0 && x + w <= frame.width + 1e-6 && y + h <= frame.height + 1e-6).toBe(true)
      }),
    )
  })

  it('is small: both pictures in four kilobytes', () => {
    expect(JSON.stringify(frames).length).toBeLessThan(4000)
    for (const { land } of Object.values(frames)) expect(land).toMatch(/^(M\d+ \d+(L\d+ \d+)+Z)+$/)
  })
})

describe('the buttons', () => {
  it('say which frame is shown, and none where it is another view', () => {
    expect(frameShown(11, [37.16, 36.2])).toBe('aleppo')
    expect(frameShown(11, [36.7, 34.7])).toBeNull()
    expect(frameShown(5.7, [38.9, 34.8])).toBe('syria')
    expect(frameShown(3.6, [38.9, 34.8])).toBe('syria')
    expect(frameShown(5.7, [6, 46])).toBeNull()
    expect(frameShown(1.3, [30, 30])).toBe('world')
  })
})
