import { describe, expect, it } from 'vitest'
import { featherArea } from '../../src/map/feather'
import { featuresOf } from '../../src/map/features'
import { anchorOf, distanceM, isInside } from '../../src/model/geometry'
import { pixelsAtZoomZero } from '../../src/map/pixels'
import { place, places, point, road, square } from './places'

const symbols = (list = places) => featuresOf(list).features.filter(({ properties }) => properties.part === 'symbol')
const from = (list: typeof places, id: string): number | undefined => symbols(list).find(({ properties }) => properties.id === id)?.properties.from

describe('what the map draws of the places', () => {
  it('is one symbol for each place that has a position, and none for the others', () => {
    expect(symbols().map(({ properties }) => properties.id).sort()).toEqual(
      places.filter(({ geometry }) => geometry).map(({ id }) => id).sort(),
    )
  })

  it('is a soft area as rings that lie side by side, never as an edge', () => {
    const parts = featuresOf(places).features.filter(({ properties }) => properties.id === 'ramouseh-gap')
    expect(new Set(parts.map(({ properties }) => properties.part))).toEqual(new Set(['band', 'symbol']))
  })

  it('lets a road beside its city wait until there is room, and a lone one not', () => {
    expect(from(places, 'castello-road')).toBeGreaterThan(6)
    expect(from(places, 'aleppo')).toBe(0)
    expect(from([place('castello-road', { geometry: road })], 'castello-road')).toBe(0)
  })

  it('prefers an area of which terms speak to a town that is only mentioned', () => {
    const list = [
      place('damascus', { geometry: point(36.29, 33.51), role: 'mentioned', quoteCount: 40 }),
      place('ghouta', { geometry: square(36.3, 33.45, 0.2), soft: true, errorM: 4000, quoteCount: 1 }),
    ]
    expect(from(list, 'ghouta')).toBe(0)
    expect(from(list, 'damascus')).toBeGreaterThan(5)
  })

  it('shows both of two places at one spot at last', () => {
    const list = [place('one'), place('two')]
    expect(from(list, 'one')).toBe(0)
    expect(from(list, 'two')).toBeLessThan(13)
  })

  it('keeps the error in metres true at any zoom', () => {
    const halo = symbols().find(({ properties }) => properties.id === 'homs')!.properties.halo
    // 500 m at 34.73° N: one pixel at zoom 12 is 15.7 m.
    expect(halo * 2 ** 12).toBeCloseTo(500 / 15.71, 1)
    expect(pixelsAtZoomZero(78271.5, 0)).toBeCloseTo(1, 3)
  })

  it('does its work once for the same places', () => {
    expect(featuresOf(places)).toBe(featuresOf(places))
  })
})

describe('a feathered area', () => {
  const area = square(37, 36, 0.1)
  const bands = featherArea(area, 1500)
  const at = (lng: number, lat: number): number =>
    bands.find(({ geometry }) => geometry.coordinates.some((polygon) => isInside([lng, lat], polygon)))?.depth ?? 0

  it('fades from the heart over the edge to nothing', () => {
    const way = [37.05, 37.012, 37.005, 37, 36.995, 36.988, 36.98].map((lng) => at(lng, 36.05))
    expect(way[0]).toBeGreaterThan(0.95)
    expect(way.at(-1)).toBe(0)
    expect([...way].sort((a, b) => b - a)).toEqual(way)
    expect(way[3]).toBeGreaterThan(0.4)
    expect(way[3]).toBeLessThan(0.6)
  })

  it('covers every spot once, so that no colour is laid on twice', () => {
    for (let i = 0; i < 400; i++) {
      const spot = [36.97 + ((i * 37) % 160) / 1000 + 0.00013, 35.97 + ((i * 53) % 160) / 1000 + 0.00017]
      const over = bands.filter(({ geometry }) => geometry.coordinates.some((polygon) => isInside(spot, polygon)))
      expect(over.length).toBeLessThanOrEqual(1)
    }
  })

  it('is nothing for what is not an area', () => {
    expect(featherArea(road, 100)).toEqual([])
  })
})

describe('the anchor', () => {
  it('lies on the middle of a road and inside an area', () => {
    const middle = anchorOf(road)!
    const [[ax, ay], [bx, by]] = [road.type === 'LineString' ? road.coordinates[0]! : [], road.type === 'LineString' ? road.coordinates[2]! : []] as [number[], number[]]
    expect(Math.abs(distanceM(middle, [ax!, ay!]) - distanceM(middle, [bx!, by!]))).toBeLessThan(1200)
    const hollow = { type: 'Polygon' as const, coordinates: [[[0, 0], [4, 0], [4, 1], [1, 1], [1, 4], [0, 4], [0, 0]]] }
    expect(isInside(anchorOf(hollow)!, hollow.coordinates)).toBe(true)
  })
})
