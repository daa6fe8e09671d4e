import type { Point } from 'geojson'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { featherArea } from '../../src/map/feather'
import { featuresOf, spotsOf, warmShapes } from '../../src/map/features'
import { anchorOf, distanceM, isInside } from '../../src/model/geometry'
import { deepestZoom } from '../../src/model/crowd'
import { pixelsAtZoomZero } from '../../src/model/pixels'
import { core } from '../atlas'
import { place, places, point, road, square } from './places'

const symbols = (list = places) => featuresOf(list).features.filter(({ properties }) => properties.part === 'symbol')
const from = (list: typeof places, id: string): number | undefined => symbols(list).find(({ properties }) => properties.id === id)?.properties.from

describe('soft edges drawn early', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  // Their own geometries: what was drawn of a geometry is remembered.
  const copies = () => structuredClone(core.places)

  it('are drawn one in a task, and what is drawn is the same', () => {
    vi.useFakeTimers()
    const [early, late] = [copies(), copies()]
    const soft = early.filter((each) => each.soft && each.geometry)
    expect(soft.length).toBeGreaterThan(1)
    warmShapes(early, 'fine')
    // One for each, and one that finds none left.
    for (let task = 0; task <= soft.length; task += 1) {
      expect(vi.getTimerCount()).toBe(1)
      vi.advanceTimersToNextTimer()
    }
    expect(vi.getTimerCount()).toBe(0)
    expect(featuresOf(early, 'fine')).toEqual(featuresOf(late, 'fine'))
  })

  it('are left when the map is no longer wanted', () => {
    vi.useFakeTimers()
    warmShapes(copies(), 'coarse')()
    expect(vi.getTimerCount()).toBe(0)
  })
})

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

  it('lets the weightier of two places at one spot stand for both, so that no symbol ever lies under another', () => {
    const list = [place('one'), place('two')]
    expect(from(list, 'one')).toBe(0)
    expect(from(list, 'two')).toBeGreaterThan(deepestZoom)
  })

  it('says from far away which places a city stands for, in both languages, and nothing of what it does not', () => {
    const city = symbols().find(({ properties }) => properties.id === 'aleppo')!.properties
    expect(city.beneath_en).toBe('castello-road in English, ramouseh-gap in English')
    expect(city.beneath_ar).toBe('castello-road بالعربية، ramouseh-gap بالعربية')
    for (const { properties } of symbols()) if (properties.id !== 'aleppo') expect(properties.beneath_en).toBe('')
    const mentioned = [places[0]!, place('suburb', { geometry: point(37.17, 36.21), role: 'mentioned', quoteCount: 1 })]
    expect(symbols(mentioned)[0]!.properties.beneath_en).toBe('')
  })

  it('knows which places share a spot, each from each, and leaves the others alone', () => {
    const spots = spotsOf([...places, place('court', { quoteCount: 1 }), place('hotel', { geometry: point(37.1612, 36.2013), quoteCount: 2 })])
    expect(spots.get('aleppo')?.sort()).toEqual(['court', 'hotel'])
    expect(spots.get('court')?.sort()).toEqual(['aleppo', 'hotel'])
    expect([...spots.keys()].sort()).toEqual(['aleppo', 'court', 'hotel'])
    expect(spotsOf(places).size).toBe(0)
  })

  it('never draws two symbols nearer than 22 pixels to each other, at any zoom', () => {
    // a little crowd on a spiral: 8 m to 20 km apart
    const crowd = Array.from({ length: 24 }, (_, i) => {
      const far = 0.0001 * 1.4 ** (i / 1.5)
      return place(`p${String(i)}`, { geometry: point(37 + far * Math.cos(i * 2.4), 36 + far * Math.sin(i * 2.4)), quoteCount: (i * 7) % 11 })
    })
    const drawn = symbols(crowd).map(({ geometry, properties }) => ({ at: (geometry as Point).coordinates, from: properties.from }))
    for (let zoom = 0; zoom <= deepestZoom; zoom += 0.2) {
      const shown = drawn.filter((each) => Math.floor(zoom) >= each.from)
      for (const [i, a] of shown.entries()) {
        for (const b of shown.slice(i + 1)) {
          expect(pixelsAtZoomZero(distanceM(a.at, b.at), 36) * 2 ** zoom).toBeGreaterThan(21.9)
        }
      }
    }
    expect(drawn.filter(({ from }) => from <= deepestZoom).length).toBeGreaterThan(3)
  })

  it('keeps the error in metres true at any zoom', () => {
    const halo = symbols().find(({ properties }) => properties.id === 'homs')!.properties.halo
    // 500 m at 34.73° N: one pixel at zoom 12 is 15.7 m.
    expect(halo * 2 ** 12).toBeCloseTo(500 / 15.71, 1)
    expect(pixelsAtZoomZero(78271.5, 0)).toBeCloseTo(1, 3)
  })

  it('of a thousand places is a thousand symbols and layers no more than of ours, whatever is lit', () => {
    const thousand = Array.from({ length: 1000 }, (_, i) =>
      place(`p${String(i)}`, { geometry: point(35.5 + ((i * 37) % 700) / 100, 32.5 + ((i * 53) % 480) / 100), quoteCount: i % 17 }),
    )
    const start = performance.now()
    expect(symbols(thousand)).toHaveLength(1000)
    const first = performance.now() - start
    const again = performance.now()
    expect(featuresOf(thousand)).toBe(featuresOf(thousand))
    console.log(`1,000 places: drawn in ${first.toFixed(0)} ms, again in ${(performance.now() - again).toFixed(2)} ms`)
    // From afar the map shows few of them: each has room, the rest wait for the reader to come nearer.
    expect(symbols(thousand).filter(({ properties }) => properties.from <= 5).length).toBeLessThan(300)
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
