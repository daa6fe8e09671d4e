import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beyondEdge, kmBetween, leaves, standsFor, type Room } from '../../src/model/beyond'
import { place, places, point } from '../map/places'

const scene = { places, lit: places.map(({ id }) => id), visible: null, reaches: [] }
// Ten pixels a degree, Syria in the middle of 400 × 300.
const project = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [200 + (lng - 38) * 10, 150 - (lat - 35) * 10]
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
