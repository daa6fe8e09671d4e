import { beforeAll, describe, expect, it } from 'vitest'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { divide } from '../../geo/divide'
import { placeTiles } from '../../geo/tiles'
import type { Core, Leaf } from '../../src/model/atlas'
import { never } from '../../src/model/crowd'
import { deepestTiles, isWhole, sharedOf, withMore, type More } from '../../src/model/division'
import { showsPageOf } from '../../src/model/lesson'
import { readShow } from '../../src/model/tour'
import { loadPanels } from '../../src/panels/chunks'
import { listPages } from '../../src/site/listPages'
import { renderPage } from '../../src/site/render'
import { defaultChoices, type Address } from '../../src/state/address'
import { keepKnown } from '../../src/state/known'
import { leafName } from '../../src/state/store'
import { atlas, core, grounds } from '../atlas'

const divided = divide(atlas, { places: 8, agreements: 4 })

describe('an atlas with few places', () => {
  it('is not divided: every page shares all', () => {
    expect(divide(atlas)).toEqual({ ...atlas, tiled: [] })
    expect(isWhole(core)).toBe(true)
  })
})

describe('a divided atlas', () => {
  it('shares the places that stand first and the agreements most spoken of, and tells how many there are', () => {
    expect(divided.core.places).toEqual(core.places.slice(0, 8))
    expect(divided.core.agreements).toHaveLength(4)
    const least = Math.min(...divided.core.agreements.map(({ quoteCount }) => quoteCount))
    const others = core.agreements.filter(({ id }) => !divided.core.agreements.some((one) => one.id === id))
    expect(Math.max(...others.map(({ quoteCount }) => quoteCount))).toBeLessThanOrEqual(least)
    expect(divided.core.division.counts).toEqual({ places: core.places.length, agreements: core.agreements.length })
    expect(isWhole(divided.core)).toBe(false)
  })

  it('is put together in the order of the lists, whatever page came first', () => {
    const rest = core.places.filter((place) => !divided.core.places.includes(place))
    const agreements = core.agreements.filter((agreement) => !divided.core.agreements.includes(agreement))
    const more = (...parts: More[]): Core => parts.reduce(withMore, divided.core)
    const backwards = more({ places: rest.slice(5), agreements: agreements.slice(5) }, { places: rest.slice(0, 8), agreements: agreements.slice(0, 8) })
    expect(backwards).toEqual({ ...core, division: divided.core.division })
    expect(more({ places: core.places, agreements: [] }, { places: rest, agreements: [] }).places).toEqual(core.places)
    expect(withMore(core, { places: core.places, agreements: core.agreements })).toBe(core)
    expect(sharedOf(backwards)).toEqual({ places: divided.core.places, agreements: divided.core.agreements })
  })

  it('does not take an agreement for unknown that no page has brought yet', () => {
    const { id } = divided.facts.more!.agreements[0]!
    const address: Address = { language: 'en', page: { kind: 'home' }, fragment: null, choices: { ...defaultChoices, agreement: [id], source: ['no-such-text'] } }
    expect(keepKnown(address, divided.core)).toMatchObject({ address: { choices: { agreement: [id], source: null } }, faults: [{ key: 'source', value: 'no-such-text' }] })
    expect(showsPageOf(readShow('place/montreux'), divided.core)).toBe(true)
    expect(showsPageOf(readShow('person/nobody'), divided.core)).toBe(false)
  })

  it('loses nothing: the pages of comparisons bring what the core has not', () => {
    const whole = ['compare/places', 'compare/terms'].reduce((known, name) => withMore(known, divided.leaves.get(name)?.more), divided.core)
    const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => a.id.localeCompare(b.id))
    expect(byId(whole.places)).toEqual(byId(core.places))
    expect(byId(whole.agreements)).toEqual(byId(core.agreements))
    expect(divided.facts.more?.agreements).toHaveLength(core.agreements.length - 4)
    expect(listPages(whole)).toHaveLength(listPages(core).length)
  })

  it('names in the search what the core does not know', () => {
    const nameOf = (id: string): unknown => divided.search.findables.find((one) => 'id' in one && one.id === id)
    expect(nameOf('montreux')).toMatchObject({ group: 'places', name: { en: 'Montreux' } })
    expect(nameOf('aleppo')).toEqual({ group: 'places', id: 'aleppo' })
  })

  describe('says on each page what it says undivided', () => {
    beforeAll(loadPanels)
    const textOf = (body: string): string => /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? ''
    // Home lists what is shared, and says so; so does a step of a tour that shows a comparison in short.
    const isShort = ({ quotes: _, ...leaf }: Leaf): boolean => JSON.stringify([leaf.step, leaf.tour]).includes('"compare/places/"')
    for (const page of listPages(core).filter((one) => one.kind !== 'home' && !isShort(atlas.leaves.get(leafName(one))!))) {
      it(leafName(page), () => {
        const [whole, part] = [atlas, divided].map((data) => {
          const leaf = data.leaves.get(leafName(page))!
          return textOf(renderPage(page, 'en', { core: withMore(data.core, leaf.more), leaf, facts: data.facts, grounds }).body)
        })
        expect(part).not.toBe('')
        expect(part).toBe(whole)
      })
    }
  })
})

describe('the tiles of places', () => {
  const tiles = placeTiles(divided.tiled, divided.core.places)
  const idsIn = (zoom: number): string[] =>
    tiles
      .filter(({ name }) => name.startsWith(`tiles/${String(zoom)}/`))
      .flatMap(({ content }) => {
        const layer = new VectorTile(new PbfReader(content)).layers['places']
        return layer ? Array.from({ length: layer.length }, (_, at) => layer.feature(at).properties) : []
      })
      .map(({ id }) => String(id))

  it('hold every place that is not shared, and has room, in the deepest zoom; fewer far away', () => {
    const drawn = new Set(idsIn(deepestTiles))
    const pinned = divided.tiled.filter(({ geometry }) => geometry !== null).map(({ id }) => id)
    expect(pinned.length).toBeGreaterThan(10)
    expect(pinned.filter((id) => !drawn.has(id)).length).toBeLessThan(pinned.length / 3)
    expect([...drawn].filter((id) => core.places.slice(0, 8).some((place) => place.id === id))).toEqual([])
    expect(new Set(idsIn(0)).size).toBeLessThan(drawn.size)
  })

  it('leave a place out as long as a shared one stands where it would', () => {
    const twin = { ...divided.core.places[0]!, id: 'twin', quoteCount: 9000 }
    const found = placeTiles([...divided.tiled, twin], divided.core.places).some(({ content }) => Buffer.from(content).includes('twin'))
    expect(found).toBe(false)
    expect(placeTiles([...divided.tiled, twin], []).some(({ content }) => Buffer.from(content).includes('twin'))).toBe(true)
  })

  it('are all there within their box, none is asked for in vain', () => {
    const box = tiles.filter(({ name }) => name.startsWith('tiles/3/')).map(({ name }) => name.split('/').slice(2).map(Number.parseFloat))
    const [xs, ys] = [0, 1].map((axis) => [...new Set(box.map((at) => at[axis]!))])
    expect(box).toHaveLength(xs!.length * ys!.length)
  })

  it('are none where there is no place', () => {
    expect(placeTiles([], core.places)).toEqual([])
    expect(never).toBeGreaterThan(deepestTiles)
  })
})
