import { describe, expect, it } from 'vitest'
import type { AgreementEntry } from '../../src/model/agreement'
import { clampCamera, frameOf, syria } from '../../src/map/frame'
import { place, places, point } from './places'

const ids = places.map(({ id }) => id)
const bounds = (target: ReturnType<typeof frameOf>): number[] => ('bounds' in target ? target.bounds : [])

describe('the frame of a page', () => {
  it('is Syria at home, for a country, for a place without a pin and for one we do not know', () => {
    expect(bounds(frameOf({ kind: 'home' }, places, ids, []))).toEqual(syria)
    expect(bounds(frameOf({ kind: 'place', id: 'syria' }, places, ['syria'], []))).toEqual(syria)
    expect(bounds(frameOf({ kind: 'place', id: 'nowhere' }, places, [], []))).toEqual(syria)
    expect(bounds(frameOf({ kind: 'home' }, [], [], []))).toEqual(syria)
  })

  it('holds a road whole, with its error, and stays above the street', () => {
    const target = frameOf({ kind: 'place', id: 'castello-road' }, places, ['castello-road'], [])
    expect(bounds(target)[0]).toBeLessThan(37.115)
    expect(bounds(target)[3]).toBeGreaterThan(36.2575)
    expect(target).toMatchObject({ maxZoom: expect.closeTo(12.4) as number })
  })

  it('shows a city in its surroundings, Aleppo with its ring road, and a venue on its continent', () => {
    const zoom = (id: string): number => (frameOf({ kind: 'place', id }, places, [id], []) as { maxZoom: number }).maxZoom
    expect(zoom('homs')).toBeGreaterThan(7)
    expect(zoom('aleppo')).toBeGreaterThan(zoom('homs'))
    expect(zoom('geneva')).toBeLessThan(5)
  })

  it('holds a venue together with what was to apply elsewhere, so that its lines are seen from end to end', () => {
    const plan = { venues: ['geneva'], places: ['castello-road', 'aleppo', 'syria'] } as unknown as AgreementEntry
    const [west, south, east, north] = bounds(frameOf({ kind: 'place', id: 'geneva' }, places, ['geneva'], [plan])) as [number, number, number, number]
    expect([west, north]).toEqual([6.14569, 46.20222])
    expect(east).toBeGreaterThan(37.16)
    expect(south).toBeLessThan(36.24)
    // No terms for a place: the venue alone, as before.
    expect(bounds(frameOf({ kind: 'place', id: 'geneva' }, places, ['geneva'], [{ ...plan, places: [] }]))).toEqual([6.14569, 46.20222, 6.14569, 46.20222])
  })

  it('is for an agreement what of it lies in Syria, and all of it where nothing does', () => {
    const plan = bounds(frameOf({ kind: 'agreement', id: 'plan' }, places, ['castello-road', 'aleppo', 'geneva'], []))
    expect(plan[0]).toBeGreaterThan(30)
    const talks = bounds(frameOf({ kind: 'agreement', id: 'talks' }, places, ['london', 'geneva'], []))
    expect(talks).toEqual([-0.12574, 46.20222, 6.14569, 51.50853])
    expect(bounds(frameOf({ kind: 'source', id: 'rt' }, places, ['syria'], []))).toEqual(syria)
  })

  it('never holds a number that is not finite', () => {
    const broken = place('broken', { geometry: point(NaN, Infinity) })
    expect(bounds(frameOf({ kind: 'place', id: 'broken' }, [broken], ['broken'], []))).toEqual(syria)
  })
})

describe('a camera', () => {
  it('is clamped to what the map can show', () => {
    expect(clampCamera({ zoom: 99, lat: 91, lng: 190 })).toEqual({ zoom: 13.4, lat: 85, lng: -170 })
    expect(clampCamera({ zoom: -3, lat: -91, lng: -181 })).toEqual({ zoom: 0, lat: -85, lng: 179 })
  })

  it('is none where a number is not finite', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      expect(clampCamera({ zoom: bad, lat: 0, lng: 0 })).toBeNull()
      expect(clampCamera({ zoom: 1, lat: bad, lng: 0 })).toBeNull()
      expect(clampCamera({ zoom: 1, lat: 0, lng: bad })).toBeNull()
    }
  })
})
