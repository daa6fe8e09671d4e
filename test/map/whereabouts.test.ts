import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beyondEdge, kmBetween, leaves, type Room } from '../../src/map/edges'
import { locate, type LocatorFrames } from '../../src/map/locator'
import { standsFor } from '../../src/map/placeHints'
import type { Point } from '../../src/map/pointing'
import { frameShown } from '../../src/map/whereabouts'
import { place, places, point } from './places'

const frames = JSON.parse(readFileSync(new URL('../../geo/basemap/ground/locator.json', import.meta.url), 'utf8')) as LocatorFrames
const scene = { places, lit: places.map(({ id }) => id), visible: null, reaches: [] }
// Ten pixels a degree, Syria in the middle of 400 × 300.
const project = ([lng = 0, lat = 0]: readonly number[]): Point => [200 + (lng - 38) * 10, 150 - (lat - 35) * 10]
const beyond = (more: Partial<Parameters<typeof beyondEdge>[0]> = {}, most = 3): string[] =>
  beyondEdge({ ...scene, ...more }, [38, 35], [400, 300], project, most).map(({ place: { id } }) => id)

describe('what lies beyond the edge', () => {
  it('is what belongs to the page and is out of sight, venues and terms first', () => {
    expect(beyond()).toEqual(['geneva', 'london'])
    expect(beyond({}, 1)).toEqual(['geneva'])
    expect(beyond({ lit: ['london'] })).toEqual(['london'])
    expect(beyond({ lit: ['homs'] })).toEqual([])
    expect(beyond({ visible: ['london'] })).toEqual(['london'])
  })

  it('is before all else the other end of a line', () => {
    const reaches = [{ agreement: 'a', venue: 'london', place: 'homs', km: 1, line: { type: 'LineString' as const, coordinates: [] } }]
    expect(beyond({ reaches, lit: ['homs'] })).toEqual(['london'])
    expect(beyond({ reaches })[0]).toBe('london')
  })

  it('names a neighbourhood once: Geneva stands for Montreux', () => {
    expect(beyond({ places: [...places, place('montreux', { geometry: point(6.9, 46.4), role: 'talks', quoteCount: 1 })], lit: ['geneva', 'montreux'] })).toEqual(['geneva'])
  })

  it('never is a place without a position, or one that is only mentioned', () => {
    expect(beyond({ places: [place('syria', { geometry: null }), place('tehran', { geometry: point(51, 35.7), role: 'mentioned' })], lit: ['syria', 'tehran'] })).toEqual([])
  })

  it('is as far as the great circle says', () => {
    expect(kmBetween([6.14569, 46.20222], [37.16117, 36.20124])).toBeCloseTo(2800, -1)
    expect(kmBetween([179, 0], [-179, 0])).toBeCloseTo(222, 0)
    expect(kmBetween([5, 5], [5, 5])).toBe(0)
  })
})

describe('a hint', () => {
  const room: Room = { left: 6, top: 50, right: 394, bottom: 270 }

  it('stands where the way leaves the map, pointing along it', () => {
    const { at, angle } = leaves(room, [400, 300], [-4000, 150])
    expect(at).toEqual([6, 150])
    expect(Math.abs(angle)).toBeCloseTo(Math.PI)
    expect(leaves(room, [400, 300], [200, -900]).at).toEqual([200, 50])
  })

  it('always lies wholly inside the room, whatever the way', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 20, max: 200 }), (x, y, wide) => {
        for (const [left, top, right, bottom] of standsFor([wide, 26], leaves(room, [400, 300], [x, y]).at, room)) {
          expect(left >= room.left && top >= room.top && right <= room.right + 1e-9 && bottom <= room.bottom + 1e-9).toBe(true)
        }
      }),
    )
  })
})

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
