import { length, pointToLineDistance } from '@turf/turf'
import fc from 'fast-check'
import type { LineString, MultiLineString, Position } from 'geojson'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../geo/content'
import { greatCircleOf, reachesOf } from '../../geo/reach'
import { readContent } from '../../geo/read'
import { anchorOf } from '../../src/model/geometry'
import { roundKm } from '../../src/model/reach'
import { atlas, core, leafFor, project } from '../atlas'

const content = readContent(join(project, 'geo'))
const reaches = reachesOf(content)
const anchor = (id: string): Position => anchorOf(core.places.find((place) => place.id === id)!.geometry!)!
const partsOf = (line: LineString | MultiLineString): Position[][] => (line.type === 'LineString' ? [line.coordinates] : line.coordinates)

describe('from where it was announced to where it was to apply', () => {
  it('goes a line for each venue that a text states and each place with a position that the terms touch, and no other', () => {
    const wanted = content.agreements.flatMap(({ id, venues, terms }) =>
      [...new Set(venues.map(({ place }) => place))].flatMap((venue) =>
        [...new Set(terms.flatMap((term) => term.places ?? []))].flatMap((place) =>
          [venue, place].every((end) => core.places.find((known) => known.id === end)?.geometry) ? [`${id} ${venue} ${place}`] : [],
        ),
      ),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(reaches.map(({ agreement, venue, place }) => `${agreement} ${venue} ${place}`).sort()).toEqual(wanted.sort())
  })

  it('goes none where no text names a venue: the truce in Homs was made nowhere that is told', () => {
    const homs = content.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    expect(homs.venues).toEqual([])
    expect(homs.terms.some((term) => term.places?.includes('homs'))).toBe(true)
    expect(reaches.filter(({ place }) => place === 'homs')).toEqual([])
    // With a venue there would be one: it is the silence that keeps it away, not the place.
    const told: Content = { ...content, agreements: [{ ...homs, venues: [{ place: 'geneva', quotes: [] }] }] }
    expect(reachesOf(told).map(({ venue, place }) => [venue, place])).toEqual([['geneva', 'homs']])
  })

  it('goes none to a country, which is no point, and none from a place to itself', () => {
    expect(content.agreements.some(({ venues, terms }) => venues.length > 0 && terms.some((term) => term.places?.includes('syria')))).toBe(true)
    expect(reaches.filter(({ place, venue }) => [place, venue].includes('syria') || venue === 'switzerland')).toEqual([])
    const homs = content.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    expect(reachesOf({ ...content, agreements: [{ ...homs, venues: [{ place: 'homs', quotes: [] }] }] })).toEqual([])
  })

  it('begins and ends where the map has the symbols of both', () => {
    for (const { venue, place, line } of reaches) {
      const way = partsOf(line).flat()
      for (const [end, id] of [[way[0]!, venue], [way.at(-1)!, place]] as const) {
        expect(Math.abs(end[0]! - anchor(id)[0]!)).toBeLessThan(0.0001)
        expect(Math.abs(end[1]! - anchor(id)[1]!)).toBeLessThan(0.0001)
      }
    }
  })

  it('measures Geneva to Aleppo as the haversine formula does, and says 2,800 km', () => {
    const rad = (degrees: number): number => (degrees * Math.PI) / 180
    const [[x1, y1], [x2, y2]] = [anchor('geneva') as [number, number], anchor('aleppo') as [number, number]]
    const h = Math.sin(rad(y2 - y1) / 2) ** 2 + Math.cos(rad(y1)) * Math.cos(rad(y2)) * Math.sin(rad(x2 - x1) / 2) ** 2
    const { km, line } = reaches.find(({ venue, place }) => venue === 'geneva' && place === 'aleppo')!
    expect(km).toBeCloseTo(2 * 6371.0088 * Math.asin(Math.sqrt(h)), 0)
    expect(length({ type: 'Feature', properties: {}, geometry: line })).toBeCloseTo(km, -1)
    expect(roundKm(km)).toBe(2800)
  })

  it('is with the pages of the agreement and of both ends, with steps that show a term, and with no other page', () => {
    for (const reach of reaches) {
      expect(leafFor({ kind: 'agreement', id: reach.agreement }).reaches).toContainEqual(reach)
      expect(leafFor({ kind: 'place', id: reach.venue }).reaches).toContainEqual(reach)
      expect(leafFor({ kind: 'place', id: reach.place }).reaches).toContainEqual(reach)
    }
    expect(leafFor({ kind: 'place', id: 'homs' }).reaches).toEqual([])
    for (const [name, leaf] of atlas.leaves) if (!/^(place|agreement|tour)\//.test(name)) expect(leaf.reaches, name).toBeUndefined()
  })
})

describe('a great circle', () => {
  it('bends towards the pole, away from the straight line of the map', () => {
    const { line } = greatCircleOf([-73.98, 40.75], [37.16, 36.2])
    expect(Math.max(...partsOf(line).flat().map(([, lat]) => lat!))).toBeGreaterThan(50)
  })

  it('is cut at the antimeridian and never jumps across the map', () => {
    const { line, km } = greatCircleOf([139.7, 35.7], [-118.2, 34.1])
    expect(line.type).toBe('MultiLineString')
    expect(km).toBeGreaterThan(8000)
    const point = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -80, max: 80 }))
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 1)
        // On opposite meridians the way goes over the pole, where the longitude turns by half a circle at once.
        fc.pre(Math.abs(Math.abs(from[0] - to[0]) - 180) > 2)
        for (const part of partsOf(greatCircleOf(from, to).line)) {
          for (const [i, [lng, lat]] of part.entries()) {
            expect(Number.isFinite(lng) && Number.isFinite(lat)).toBe(true)
            if (i > 0) expect(Math.abs(lng! - part[i - 1]![0]!)).toBeLessThan(180)
          }
        }
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  it('passes through the middle of the shortest way', () => {
    const { line } = greatCircleOf([0, 0], [90, 0])
    expect(pointToLineDistance([45, 0], line as LineString)).toBeLessThan(1)
  })
})

describe('a distance as it is said', () => {
  it('has two figures and never more', () => {
    expect([2734.1, 960, 104, 42.4, 9.7, 0.4, 0, NaN, Infinity].map(roundKm)).toEqual([2700, 960, 100, 42, 10, 0, 0, 0, 0])
  })
})
