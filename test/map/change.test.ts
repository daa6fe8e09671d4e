import type { Map } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import type { Reach } from '../../src/model/reach'
import { changeStyle } from '../../src/map/change'
import { style, type StyleInput } from '../../src/map/style'
import { places, styleInput } from './places'

const input: StyleInput = { ...styleInput, groundUrls: { region: '/region.json' } }

/** What a map is told to do, in order: the name of the method, and what it is about. */
function told(from: Partial<StyleInput>, to: Partial<StyleInput>, busy: string[] = []): { did: string[]; data: unknown[]; isDone: boolean } {
  const [did, data]: [string[], unknown[]] = [[], []]
  const note = (name: string) => (id: string | { id: string }): void => void did.push(`${name} ${typeof id === 'string' ? id : id.id}`)
  const map = {
    ...Object.fromEntries(
      ['addLayer', 'removeLayer', 'setPaintProperty', 'setLayoutProperty', 'setFilter', 'setLayerZoomRange', 'addSource', 'removeSource'].map((name) => [name, note(name)]),
    ),
    isSourceLoaded: (id: string) => !busy.includes(id),
    getSource: (id: string) => ({
      setData: (value: unknown) => {
        did.push(`setData ${id}`)
        data.push(value)
        return Promise.resolve()
      },
    }),
  }
  const isDone = changeStyle(map as unknown as Map, style({ ...input, ...from }), style({ ...input, ...to }))
  return { did, data, isDone }
}

describe('a map that is brought from one style to another', () => {
  it('does nothing where nothing changed, though what draws it is made anew', () => {
    const line: Reach = { agreement: 'plan', venue: 'geneva', place: 'aleppo', km: 2785, line: { type: 'LineString', coordinates: [[6, 46], [37, 36]] } }
    const reaches = [line]
    expect(told({}, {}).did).toEqual([])
    expect(told({ reaches }, { reaches }).did).toEqual([])
    expect(told({ reaches }, { reaches: [line] }).did).toEqual(['setData reaches'])
    expect(told({ reaches: [] }, { reaches: [] }).did).toEqual([])
  })

  it('keeps all data when a place is chosen, something is filtered, or the theme changes', () => {
    for (const to of [{ chosen: 'homs' }, { visible: ['homs'] }, { theme: 'dark' as const }, { language: 'ar' as const, lit: ['aleppo'] }]) {
      const { did } = told({}, to)
      expect(did.length).toBeGreaterThan(0)
      expect(did.filter((each) => /^(setData|addSource|removeSource) /.test(each))).toEqual([])
    }
  })

  it('is given other places as they are, not a copy', () => {
    const other = places.slice(1)
    const { did, data } = told({}, { places: other })
    expect(did).toContain('setData places')
    expect(data).toContain((style({ ...input, places: other }).sources['places'] as { data: unknown }).data)
  })

  it('is left as it is while it draws data that the change replaces, and only then', () => {
    const other = { places: places.slice(1), chosen: 'homs' }
    expect(told({}, other, ['places'])).toEqual({ did: [], data: [], isDone: false })
    expect(told({}, other, ['reaches', 'region']).isDone).toBe(true)
    expect(told({}, { chosen: 'homs' }, ['places'])).toMatchObject({ isDone: true, data: [] })
  })

  it('gets the ground that is wanted, beside what it has', () => {
    const { did } = told({}, { groundUrls: { region: '/region.json', aleppo: '/aleppo.json' } })
    expect(did.filter((each) => each.includes('Source'))).toEqual(['addSource aleppo'])
    expect(did).toContain('addLayer aleppo-road')
  })

  it('refuses a change that no style of ours makes', () => {
    const [from, to] = [style(input), { ...style(input), glyphs: '/{fontstack}/{range}.pbf' }]
    expect(() => changeStyle({} as Map, from, to)).toThrow('cannot be changed by setGlyphs')
  })
})
