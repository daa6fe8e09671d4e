import { describe, expect, it } from 'vitest'
import type { Geometry } from 'geojson'
import { placesAt, type Hits, type Point } from '../../src/map/pointing'
import { scaleBar } from '../../src/map/scale'
import { resolveTheme } from '../../src/map/theme'

// A screen on which one degree is one pixel.
const project = (position: readonly number[]): Point => [position[0] ?? 0, position[1] ?? 0]
const at = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [x, y] })
const alone = (): string[] => []
const none: Hits = { near: [], named: [], within: [] }

describe('pointing at a place', () => {
  it('means the nearest symbol within reach', () => {
    const near = [{ id: 'far', geometry: at(16, 0) }, { id: 'near', geometry: at(-12, 0) }]
    expect(placesAt([0, 0], { ...none, near }, project, alone)).toEqual(['near'])
  })

  it('means nothing beyond 12 pixels from the face of a symbol or from a road', () => {
    const line: Geometry = { type: 'LineString', coordinates: [[-100, 12], [900, 12]] }
    expect(placesAt([0, 0], { ...none, near: [{ id: 'road', geometry: line }] }, project, alone)).toEqual(['road'])
    expect(placesAt([0, -0.5], { ...none, near: [{ id: 'road', geometry: line }] }, project, alone)).toEqual([])
    expect(placesAt([0, 0], { ...none, near: [{ id: 'city', geometry: at(0, 21) }] }, project, alone)).toEqual([])
  })

  it('means a name before the area under it, and of areas the one whose heart is nearest', () => {
    const within = [{ id: 'west', depth: 0.4 }, { id: 'gap', depth: 0.9 }]
    expect(placesAt([0, 0], { ...none, named: ['aleppo'], within }, project, alone)).toEqual(['aleppo'])
    expect(placesAt([0, 0], { ...none, within }, project, alone)).toEqual(['gap'])
  })

  it('means both of two symbols that are as near, and asks; a clear winner is not asked about', () => {
    const near = (x: number): Hits => ({ ...none, near: [{ id: 'one', geometry: at(0, 0) }, { id: 'two', geometry: at(x, 0) }] })
    expect(placesAt([0, 0], near(0), project, alone)).toEqual(['one', 'two'])
    expect(placesAt([11, 0], near(22), project, alone)).toEqual(['one', 'two'])
    expect(placesAt([3, 0], near(22), project, alone)).toEqual(['one'])
  })

  it('means all that share the spot of what is touched, by symbol or by name, though one of them is drawn', () => {
    const atSpot = (id: string): string[] => (id === 'city' ? ['court', 'hotel'] : [])
    expect(placesAt([0, 0], { ...none, near: [{ id: 'city', geometry: at(0, 0) }] }, project, atSpot)).toEqual(['city', 'court', 'hotel'])
    expect(placesAt([0, 0], { ...none, named: ['city'] }, project, atSpot)).toEqual(['city', 'court', 'hotel'])
    expect(placesAt([0, 0], { ...none, within: [{ id: 'city', depth: 1 }] }, project, atSpot)).toEqual(['city'])
  })

  it('means nothing where there is nothing', () => {
    expect(placesAt([0, 0], none, project, alone)).toEqual([])
  })
})

describe('the scale', () => {
  it('is a round distance that fits, in the words of the language', () => {
    expect(scaleBar(100, 96, 'en')).toEqual({ pixels: 50, words: '5 km' })
    expect(scaleBar(9, 96, 'en')).toMatchObject({ words: '500 m' })
    expect(scaleBar(100, 96, 'ar')?.words).toBe('5 كم')
  })

  it('is none where there is nothing to measure', () => {
    for (const bad of [0, -1, NaN, Infinity]) expect(scaleBar(bad, 96, 'en')).toBeNull()
  })
})

describe('the theme', () => {
  it('is the chosen one, else what the system asks for, contrast before dark', () => {
    expect(resolveTheme('light', { dark: true, contrast: true })).toBe('light')
    expect(resolveTheme(null, { dark: true, contrast: true })).toBe('contrast')
    expect(resolveTheme(null, { dark: true, contrast: false })).toBe('dark')
    expect(resolveTheme(null, { dark: false, contrast: false })).toBe('light')
  })
})
