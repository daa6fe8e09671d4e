import { describe, expect, it } from 'vitest'
import type { Reach } from '../../src/model/reach'
import { reachFeatures } from '../../src/map/reaches'
import { place, places, point } from './places'

const reach = (venue: string, to: string, agreement = 'plan', km = 2785.4): Reach => ({
  agreement,
  venue,
  place: to,
  km,
  line: { type: 'LineString', coordinates: [[6, 46], [37, 36]] },
})
const say = (venue: string, to: string, km: number): string => `${venue} > ${to} ${String(km)}`
const drawn = (reaches: Reach[], list = places) => reachFeatures(reaches, list, 'en', say).features.map(({ properties }) => properties)

describe('the lines from a venue', () => {
  it('are one to a cluster, which says the distance, and open out as the symbols at their ends do', () => {
    const lines = drawn(['aleppo', 'castello-road', 'ramouseh-gap'].map((to) => reach('geneva', to)))
    expect(lines.map(({ place: to }) => to)).toEqual(['aleppo', 'castello-road', 'ramouseh-gap'])
    expect(lines[0]).toMatchObject({ from: 0, label: 'geneva in English > aleppo in English 2785.4' })
    for (const { from, label } of lines.slice(1)) {
      expect(from).toBeGreaterThan(6)
      expect(from).toBeLessThan(13)
      expect(label).toBe('')
    }
  })

  it('are each drawn, and each with its distance, to places that lie far apart, and from each venue', () => {
    const lines = drawn([reach('geneva', 'aleppo'), reach('geneva', 'homs', 'plan', 2710), reach('london', 'castello-road', 'plan', 3620)])
    for (const { from } of lines) expect(from).toBeLessThan(5)
    expect(lines.every(({ label }) => label !== '')).toBe(true)
  })

  it('are drawn once however many agreements speak of both ends', () => {
    expect(drawn([reach('geneva', 'aleppo'), reach('geneva', 'aleppo', 'talks')])).toHaveLength(1)
  })

  it('are none to a place that is not there or has no position', () => {
    expect(drawn([reach('geneva', 'syria'), reach('geneva', 'nowhere'), reach('nowhere', 'aleppo')])).toEqual([])
  })

  it('say both ends in the language of the page', () => {
    const [line] = reachFeatures([reach('geneva', 'aleppo')], places, 'ar', say).features
    expect(line?.properties.label).toContain('aleppo بالعربية')
  })

  it('part where two ends share a spot: only the weightier has a line', () => {
    const two = [...places, place('twin', { geometry: point(37.16117, 36.20124), quoteCount: 1 })]
    expect(drawn([reach('geneva', 'aleppo'), reach('geneva', 'twin')], two).map(({ from }) => from)).toEqual([0, 99])
  })
})
