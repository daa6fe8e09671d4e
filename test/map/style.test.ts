import { createExpression, featureFilter, validateStyleMin, type SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../src/model/geometry'
import { languages } from '../../src/model/language'
import { themes } from '../../src/model/palette'
import { regionZoom, sketchZoom } from '../../src/map/ground'
import { style, type StyleInput } from '../../src/map/style'
import { lookOf } from '../../src/map/symbols'
import { places, styleInput as input } from './places'

const grounds = [{ world: '/world.json' }, { region: '/region.json' }, { near: '/near.json', region: '/region.json' }, { world: '/world.json', region: '/region.json' }, input.groundUrls]

describe('the style', () => {
  const line = { agreement: 'plan', venue: 'geneva', place: 'aleppo', km: 2785, line: { type: 'LineString' as const, coordinates: [[6, 46], [37, 36]] } }
  for (const theme of themes) {
    for (const language of languages) {
      for (const chosen of [null, 'castello-road', 'geneva', 'no-such-place']) {
        it(`is valid in ${theme}, ${language}, with ${chosen ?? 'nothing'} chosen, whatever ground is loaded, lit, filtered or reached`, () => {
          for (const groundUrls of grounds) {
            for (const visible of [null, [], ['homs', 'homs', 'geneva']]) {
              for (const lit of [[], input.lit]) {
                for (const [reaches, tiles] of [[[], null], [[line], { url: '/tiles/{z}/{x}/{y}.pbf', bounds: [35, 32, 42, 37] satisfies Bounds }]] as const) {
                  const drawn = style({ ...input, theme, language, chosen, groundUrls, visible, lit, reaches: [...reaches], tiles, approximate: 'تقريبي "x" {y}' })
                  expect(validateStyleMin(drawn)).toEqual([])
                }
              }
            }
          }
        })
      }
    }
  }

  it('is valid without any place, as it is before the data has come', () => {
    expect(validateStyleMin(style({ ...input, places: [], lit: [] }))).toEqual([])
  })

  it('has an id for every layer, each once', () => {
    const ids = style(input).layers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks for no glyph files and no sprite, so that every letter is drawn by the browser', () => {
    expect(style(input)).not.toHaveProperty('glyphs')
    expect(style(input)).not.toHaveProperty('sprite')
  })

  it('is made of what the build keeps of MapLibre', () => {
    // The rest is left out: src/site/mapGraph.ts.
    const drawn = style({ ...input, tiles: { url: '/tiles/{z}/{x}/{y}.pbf', bounds: [35, 32, 42, 37] } })
    const kept = ['background', 'circle', 'fill', 'line', 'symbol']
    expect(drawn.layers.filter(({ type }) => !kept.includes(type))).toEqual([])
    expect(Object.values(drawn.sources).filter((source) => source.type !== 'geojson' && (source.type !== 'vector' || source.encoding === 'mlt'))).toEqual([])
    for (const key of ['projection', 'sky', 'terrain']) expect(drawn).not.toHaveProperty(key)
  })

  it('keeps names in layers of names: a layer with text has no symbol, a layer with symbols no text', () => {
    for (const layer of style(input).layers) {
      if (layer.type !== 'symbol') continue
      const has = (key: string): boolean => key in (layer.layout ?? {})
      expect([layer.id, has('text-field') !== has('icon-image')]).toEqual([layer.id, true])
    }
  })

  it('puts the place’s own layers over all of the ground, and symbols over names', () => {
    const ids = style(input).layers.map(({ id }) => id)
    expect(ids.slice(-2)).toEqual(['place-label', 'place-symbol'])
    const lastArea = ids.indexOf('aleppo-road')
    expect(ids.indexOf('place-band')).toBeGreaterThan(lastArea)
  })

  it('names only sources that it declares, and loads no ground that is not asked for', () => {
    const world = style({ ...input, groundUrls: { world: '/world.json' } })
    expect(Object.keys(world.sources)).toEqual(['world', 'places', 'reaches'])
    for (const layer of world.layers) if ('source' in layer) expect(world.sources).toHaveProperty(String(layer.source))
  })

  it('draws further places as those that are known, beneath them, and none of these twice', () => {
    const tiles = { url: '/tiles/{z}/{x}/{y}.pbf', bounds: [35, 32, 42, 37] satisfies Bounds }
    const { sources, layers } = style({ ...input, tiles })
    expect(sources['further']).toMatchObject({ type: 'vector', tiles: [tiles.url] })
    const ids = layers.map(({ id }) => id)
    expect(ids.slice(-4)).toEqual(['further-place-label', 'place-label', 'further-place-symbol', 'place-symbol'])
    const [further, known] = ['further-place-symbol', 'place-symbol'].map((id) => layers.find((layer) => layer.id === id) as SymbolLayerSpecification)
    expect(further!.layout).toEqual(known!.layout)
    const { filter } = featureFilter(further!.filter, 'layers[0].filter')
    const isDrawn = (id: string): boolean => filter({ zoom: 9 }, { type: 1, properties: { id, part: 'symbol', from: 3 } } as never)
    expect(['aleppo', 'aleppo-7'].map(isDrawn)).toEqual([false, true])
  })

  it('says the English name first on an English page and the Arabic first on an Arabic one', () => {
    const first = (language: 'en' | 'ar'): unknown => {
      const label = style({ ...input, language }).layers.find(({ id }) => id === 'place-label')
      const field = (label as { layout: { 'text-field': [unknown, unknown, unknown[]] } }).layout['text-field']
      return field[2][1]
    }
    expect(first('en')).toEqual(['get', 'name_en'])
    expect(first('ar')).toEqual(['get', 'name_ar'])
  })

  it('writes the word for what nobody surveyed', () => {
    const label = style({ ...input, approximate: 'تقريبي' }).layers.find(({ id }) => id === 'place-label')
    expect(JSON.stringify(label)).toContain('تقريبي')
  })

  it('asks only for symbols that can be drawn', () => {
    const layer = style({ ...input, chosen: 'homs' }).layers.find(({ id }) => id === 'place-symbol')
    const image = (layer as { layout: { 'icon-image': unknown[] } }).layout['icon-image'] as [string, unknown, unknown[], unknown[]]
    for (const branch of [image[2], image[3]]) {
      const [, before, , , , , , after] = branch as string[]
      expect(lookOf(`${before!}terms:half:cut${after!}`)).not.toBeNull()
    }
  })

  it('draws borders in the Syria view only, and the sketch near Aleppo only, even when their files stay loaded', () => {
    for (const layer of style(input).layers) {
      if (!('source' in layer)) continue
      if (layer.source === 'region') expect([layer.id, layer.minzoom]).toEqual([layer.id, expect.toSatisfy((zoom: number) => zoom >= regionZoom)])
      if (layer.source === 'aleppo') expect([layer.id, layer.minzoom]).toEqual([layer.id, expect.toSatisfy((zoom: number) => zoom >= sketchZoom)])
      if (layer.source === 'world' || layer.source === 'near') expect(layer.id).not.toMatch(/border|country|disputed/)
    }
  })

  it('keeps a place outside the filter on the map, small and quiet, and never the open one', () => {
    const size = (id: string, more: Partial<StyleInput>): unknown => {
      const layer = style({ ...input, ...more }).layers.find((each) => each.id === 'place-symbol') as { filter: unknown; layout: { 'icon-size': unknown } }
      if (more.chosen === undefined) expect(JSON.stringify(layer.filter)).not.toContain('homs')
      const made = createExpression(layer.layout['icon-size'], 'layers[0].layout.icon-size')
      if (made.result === 'error') throw new Error('No expression.')
      return made.value.evaluate({ zoom: 6 }, { type: 1, properties: { id, quotes: 9 } })
    }
    const filtered = { visible: ['aleppo'] }
    expect(size('homs', filtered)).toBeLessThan(0.7 * Number(size('aleppo', filtered)))
    expect(size('homs', { visible: null })).toBe(size('aleppo', filtered))
    expect(size('homs', { ...filtered, chosen: 'homs' })).toBe(size('aleppo', filtered))
    expect(size('aleppo', { visible: [] })).toBeLessThan(0.7)
  })

  it('has as many layers for a thousand places as for ours, and looks an id up instead of reading through all', () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => ({ ...places[0]!, id: `p${String(i)}` }))
    const [few, many] = [style(input), style({ ...input, places: thousand, lit: thousand.map(({ id }) => id), visible: thousand.map(({ id }) => id) })]
    expect(many.layers.map(({ id }) => id)).toEqual(few.layers.map(({ id }) => id))
    expect(JSON.stringify(many.layers)).not.toMatch(/\["in",\["get","id"\]/)
  })

  it('is the same for the same input, so that nothing is redrawn in vain', () => {
    expect(style(input)).toEqual(style({ ...input }))
    expect(style(input).sources['places']).toEqual(style({ ...input, theme: 'dark', chosen: 'homs' }).sources['places'])
  })
})
