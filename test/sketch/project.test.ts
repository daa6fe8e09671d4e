import { geoMercatorRaw } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnPlaces, frameOfPlaces, framedPlaces } from '../../src/sketch/frame'
import { isWithin, pathOfGeometry, projectionOf, width } from '../../src/sketch/project'
import type { Bounds } from '../../src/model/geometry'
import { core, grounds } from '../atlas'

const whole: Bounds = [-180, -85, 180, 85]
const boundsOf = { world: grounds.world.bounds, syria: grounds.syria.bounds, aleppo: grounds.aleppo.bounds }
// EPSG:3857 is square at this latitude, atan(sinh(π)).
const square = projectionOf([-180, -85.0511287798066, 180, 85.0511287798066])
const lat = fc.double({ min: -85, max: 85, noNaN: true })
const lng = fc.double({ min: -180, max: 180, noNaN: true })

describe('the projection of the drawing', () => {
  test('is Web Mercator: the corners of the world’s square', () => {
    expect(square.height).toBe(width)
    expect(square.point([0, 0])[0]).toBeCloseTo(width / 2, 6)
    expect(square.point([0, 0])[1]).toBeCloseTo(width / 2, 6)
  })

  test('gives the value of the worked example of its definition', () => {
    // EPSG method 1024: 24°22'54.433"N 100°20'00.000"W is 11169055.58 m west and 2800000.00 m north.
    const half = 20037508.342789244
    const [px, py] = square.point([-100.33333333, 24.38178694])
    expect((px / width) * 2 * half - half).toBeCloseTo(-11169055.58, 0)
    expect(half - (py / width) * 2 * half).toBeCloseTo(2800000, 0)
  })

  test('agrees with another implementation everywhere', () => {
    fc.assert(
      fc.property(lng, lat, (east, north) => {
        const [x, y] = geoMercatorRaw((east * Math.PI) / 180, (north * Math.PI) / 180)
        const [px, py] = square.point([east, north])
        expect(px).toBeCloseTo(width * (0.5 + x / (2 * Math.PI)), 6)
        expect(py).toBeCloseTo(width * (0.5 - y / (2 * Math.PI)), 6)
      }),
    )
  })

  test('keeps north above south and west before east, and lays a frame from edge to edge', () => {
    const { point, height } = projectionOf(boundsOf.syria)
    const [west, south, east, north] = boundsOf.syria
    expect(point([west, north])).toEqual([0, 0])
    expect(point([east, south])[0]).toBeCloseTo(width, 6)
    expect(Math.abs(point([east, south])[1] - height)).toBeLessThanOrEqual(0.5)
    fc.assert(
      fc.property(lat, lat, lng, lng, (a, b, c, d) => {
        const world = projectionOf(whole)
        if (a > b) expect(world.point([0, a])[1]).toBeLessThanOrEqual(world.point([0, b])[1])
        if (c > d) expect(world.point([c, 0])[0]).toBeGreaterThanOrEqual(world.point([d, 0])[0])
      }),
    )
  })

  test('stretches a length by the cosine of its latitude', () => {
    const { length, point } = projectionOf(whole)
    expect(length(1000, 60) / length(1000, 0)).toBeCloseTo(2, 9)
    // One degree of longitude at the equator is 111.195 km on the mean sphere.
    expect(length(111_195, 0)).toBeCloseTo(point([1, 0])[0] - point([0, 0])[0], 3)
  })
})

describe('outlines', () => {
  const projection = projectionOf([0, 0, 70, 70])
  const ring = [[0, 0], [7, 0], [7, 7], [0, 0]]

  test('are closed for areas, open for lines, and none for points', () => {
    expect(pathOfGeometry({ type: 'Polygon', coordinates: [ring] }, projection)).toMatch(/^M0 [\d.]+L70 [\d.]+L70 [\d.]+Z$/)
    expect(pathOfGeometry({ type: 'LineString', coordinates: ring }, projection)).toMatch(/^M[^MZ]+$/)
    expect(pathOfGeometry({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, projection).match(/Z/g)).toHaveLength(2)
    expect(pathOfGeometry({ type: 'MultiLineString', coordinates: [ring, ring] }, projection).match(/M/g)).toHaveLength(2)
    expect(pathOfGeometry({ type: 'Point', coordinates: [1, 1] }, projection)).toBe('')
  })

  test('of the whole ground have numbers only', () => {
    for (const ground of Object.values(grounds))
      for (const geometry of Object.values(ground.layers)) {
        expect(pathOfGeometry(geometry, projectionOf(ground.bounds))).toMatch(/^[MLZ\d .-]+$/)
      }
  })

  test('lie within a frame when every position does', () => {
    expect(isWithin({ type: 'LineString', coordinates: [[1, 1], [2, 2]] }, [0, 0, 2, 2])).toBe(true)
    expect(isWithin({ type: 'LineString', coordinates: [[1, 1], [3, 2]] }, [0, 0, 2, 2])).toBe(false)
  })
})

describe('the frame of a page', () => {
  const frameFor = (...ids: string[]): string => frameOfPlaces(framedPlaces(core.places, ids), boundsOf)

  test.each([
    [['castello-road'], 'aleppo'],
    [['ramouseh-gap', 'eastern-aleppo', 'western-aleppo'], 'aleppo'],
    [['homs'], 'syria'],
    [['homs', 'aleppo'], 'syria'],
    [['geneva'], 'world'],
    [['syria'], 'syria'],
    [[], 'syria'],
  ])('%j is drawn in %s', (ids, frame) => expect(frameFor(...ids)).toBe(frame))

  test('of places in and outside of Syria is that of those inside, as on the map', () => {
    expect(frameFor('geneva', 'castello-road')).toBe('aleppo')
  })
})

describe('what a frame shows', () => {
  const drawn = (chosen: string | null): string[] => drawnPlaces(core.places, boundsOf.syria, chosen).map(({ id }) => id)

  test('a shape too small to be told from a point is drawn only where it is the open one', () => {
    expect(drawn(null)).not.toContain('castello-road')
    expect(drawn('castello-road')).toContain('castello-road')
  })

  test('points are drawn always, places outside of the frame and places without a pin never', () => {
    expect(drawn(null)).toEqual(expect.arrayContaining(['aleppo', 'homs', 'damascus']))
    expect(drawn('geneva')).not.toContain('geneva')
    expect(drawn('syria')).not.toContain('syria')
  })
})
