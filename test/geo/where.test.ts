import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PlaceFeature } from '../../geo/content'
import { readContent } from '../../geo/read'
import { citadel, compassOf, whereOf, type Reference } from '../../geo/where'
import { compass } from '../../src/model/where'
import { core, project } from '../atlas'

const { places } = readContent(join(project, 'geo'))
const castello = places.find(({ properties }) => properties.id === 'castello-road')!
const at = (geometry: Geometry | null, id = 'somewhere'): PlaceFeature => ({ ...castello, geometry, properties: { ...castello.properties, id } })
const reference = (id: string, position: number[]): Reference => ({ id, name: { en: id, ar: id }, position })

describe('the direction', () => {
  test('is the nearest of eight', () => {
    expect([0, 22, 23, 45, 90, 135, 180, 225, 270, 315, 337, 338, 360].map(compassOf)).toEqual([
      'n', 'n', 'ne', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'nw', 'n', 'n',
    ])
  })

  test('is the same after any number of turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -5, max: 5 }), fc.integer({ min: -22, max: 22 }), (point, turns, off) => {
        expect(compassOf(point * 45 + off + turns * 360)).toBe(compass[point])
      }),
    )
  })
})

describe('Castello Road', () => {
  test('lies 5.5 to 6.8 km north of the citadel and is 6.5 km long', () => {
    const where = whereOf(castello, [citadel])
    expect(where).toMatchObject({ from: { name: { en: 'the Citadel of Aleppo', ar: 'قلعة حلب' } }, bearing: 'n', countries: ['SY'] })
    expect(where.nearestKm).toBeGreaterThan(5.45)
    expect(where.nearestKm).toBeLessThan(5.65)
    expect(where.farthestKm).toBeGreaterThan(6.65)
    expect(where.farthestKm).toBeLessThan(6.85)
    expect(where.lengthKm).toBeCloseTo(6.5, 1)
  })

  test('is told the same way in the compiled atlas', () => {
    expect(core.places.find(({ id }) => id === 'castello-road')!.where).toEqual(whereOf(castello, [citadel]))
  })
})

describe('where a place is', () => {
  test('agrees with the haversine formula', () => {
    const [lng, lat] = citadel.position as [number, number]
    // One minute of latitude is 1.853 km on the mean sphere.
    const line = at({ type: 'LineString', coordinates: [[lng, lat + 1 / 60], [lng, lat + 2 / 60]] })
    const where = whereOf(line, [citadel])
    expect(where.nearestKm).toBeCloseTo(1.853, 2)
    expect(where.farthestKm).toBeCloseTo(3.706, 2)
    expect(where.lengthKm).toBeCloseTo(1.853, 2)
  })

  test('begins at no distance where an area holds the point it is told from', () => {
    const [lng, lat] = citadel.position as [number, number]
    const ring = [[lng - 0.01, lat - 0.01], [lng + 0.03, lat - 0.01], [lng + 0.03, lat + 0.01], [lng - 0.01, lat + 0.01], [lng - 0.01, lat - 0.01]]
    expect(whereOf(at({ type: 'Polygon', coordinates: [ring] }), [citadel])).toMatchObject({ nearestKm: 0, bearing: 'e', lengthKm: null })
  })

  test('is told from the nearest of several, never from itself', () => {
    const [lng, lat] = citadel.position as [number, number]
    const line: Geometry = { type: 'LineString', coordinates: [[lng, lat + 0.1], [lng, lat + 0.11]] }
    const near = reference('near', [lng, lat + 0.12])
    expect(whereOf(at(line), [citadel, near]).from!.name.en).toBe('near')
    expect(whereOf(at(line), [citadel, near]).bearing).toBe('s')
    expect(whereOf(at(line, 'near'), [citadel, near]).from!.name.en).toBe('the Citadel of Aleppo')
  })

  test('is told by its country alone beyond 30 km, for a point, and without a geometry', () => {
    const far: Geometry = { type: 'LineString', coordinates: [[38, 36], [38.1, 36]] }
    const alone = { from: null, bearing: null, countries: ['SY'] }
    expect(whereOf(at(far), [citadel])).toMatchObject(alone)
    expect(whereOf(at({ type: 'Point', coordinates: [37.2, 36.2] }), [citadel])).toMatchObject(alone)
    expect(whereOf(at(null), [citadel])).toMatchObject({ ...alone, lengthKm: null })
  })

  test('is finite for every place of the atlas', () => {
    for (const { where, id } of core.places) {
      for (const km of [where!.nearestKm, where!.farthestKm, where!.lengthKm ?? 0]) expect(Number.isFinite(km), id).toBe(true)
      expect(where!.farthestKm).toBeGreaterThanOrEqual(where!.nearestKm)
    }
  })
})
