// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Core } from '../../src/model/atlas'
import { bind, mapEvents, type Binding } from '../../src/map/bind'
import type { MapScene, MapView, MapWords, Target } from '../../src/map/contract'
import { syria } from '../../src/map/frame'
import { chooseLanguage, chooseTheme, openPage, openPlace } from '../../src/state/actions'
import { defaultChoices, type Address } from '../../src/state/address'
import { resetStore, store } from '../../src/state/store'
import { places } from './places'

const words: MapWords = { label: 'Map', tooltip: (name, count) => `${name}: ${String(count)}`, approximate: 'approximate', reach: (venue, place, km) => `${venue} ${place} ${String(km)}`, credits: '', sketch: '', show: '', world: '', beyond: () => '', several: '', wheel: () => '', fingers: '' }

/** A view that draws nothing and remembers everything. */
function recordingView(): MapView & { scenes: MapScene[]; targets: Target[]; marks: (string | null)[] } {
  const [scenes, targets, marks]: [MapScene[], Target[], (string | null)[]] = [[], [], []]
  return {
    scenes,
    targets,
    marks,
    show: (scene) => scenes.push(scene),
    look: (target) => targets.push(target),
    mark: (id) => marks.push(id),
    resize: () => undefined,
    remove: () => undefined,
  }
}

const core = (): Core => ({
  version: '1',
  places,
  agreements: [],
  sources: [],
  actors: [],
  vocabulary: {} as Core['vocabulary'],
  credits: [],
  reportUrl: null,
})

const arrive = (address: Partial<Address>, arrival: 'load' | 'history'): void =>
  store.setState((state) => ({ arrival, address: { ...state.address, page: { ...state.address.page }, choices: defaultChoices, ...address } }))

let view: ReturnType<typeof recordingView>
let binding: Binding

beforeEach(() => {
  resetStore()
  store.setState({ core: core() })
  view = recordingView()
  binding = bind(view, () => words)
})
afterEach(() => binding.undo())

describe('the map and the store', () => {
  it('begin with the places shown, nothing marked, and Syria framed', () => {
    expect(view.scenes[0]?.places).toHaveLength(places.length)
    expect(view.marks).toEqual([null])
    expect(view.targets).toEqual([{ bounds: syria, maxZoom: expect.any(Number) as number }])
  })

  it('mark and frame the place that is opened', () => {
    openPlace('homs')
    expect(view.marks.at(-1)).toBe('homs')
    expect(view.scenes.at(-1)?.lit).toEqual(['homs'])
    expect(view.targets.at(-1)).toMatchObject({ bounds: [36.72339, 34.72682, 36.72339, 34.72682] })
  })

  it('end on the last of five hundred quick selections', () => {
    const pinned = places.filter(({ geometry }) => geometry)
    for (let i = 0; i < 499; i++) openPlace(pinned[i % pinned.length]!.id)
    openPlace('geneva')
    expect(view.marks.at(-1)).toBe('geneva')
    expect(view.scenes.at(-1)?.lit).toEqual(['geneva'])
    expect(view.targets.at(-1)).toMatchObject({ bounds: [6.14569, 46.20222, 6.14569, 46.20222] })
  })

  it('never move the camera because the reader moved it', () => {
    openPlace('homs')
    const [looks, shows] = [view.targets.length, view.scenes.length]
    for (let i = 0; i < 50; i++) mapEvents.settle({ zoom: 7 + i / 100, lat: 35, lng: 38 })
    expect(store.getState().address.choices.at).toEqual({ zoom: 7.49, lat: 35, lng: 38 })
    expect(view.targets).toHaveLength(looks)
    expect(view.scenes).toHaveLength(shows)
  })

  it('nor after Back, whose way of arriving stays in the store', () => {
    arrive({ page: { kind: 'place', id: 'homs' } }, 'history')
    const looks = view.targets.length
    mapEvents.settle({ zoom: 7, lat: 35, lng: 38 })
    expect(view.targets).toHaveLength(looks)
  })

  it('look where the address says when a page is loaded or reached by history', () => {
    arrive({ page: { kind: 'place', id: 'homs' }, choices: { ...defaultChoices, at: { zoom: 6, lat: 34, lng: 36 } } }, 'history')
    expect(view.targets.at(-1)).toEqual({ camera: { zoom: 6, lat: 34, lng: 36 } })
    binding.undo()
    const again = recordingView()
    binding = bind(again, () => words)
    expect(again.targets).toEqual([{ camera: { zoom: 6, lat: 34, lng: 36 } }])
  })

  it('bring the camera back on Back within a page, and leave it alone for a link to a quotation', () => {
    openPage({ kind: 'source', id: 'rt' })
    const looks = view.targets.length
    openPage({ kind: 'source', id: 'rt' }, 'some-quotation')
    expect(view.targets).toHaveLength(looks)
    arrive({ choices: { ...defaultChoices, at: { zoom: 5, lat: 33, lng: 37 } } }, 'history')
    expect(view.targets.at(-1)).toEqual({ camera: { zoom: 5, lat: 33, lng: 37 } })
  })

  it('go to the frame of the next page, whatever the reader’s camera was', () => {
    mapEvents.settle({ zoom: 3, lat: 10, lng: 10 })
    mapEvents.choose('geneva')
    expect(store.getState().address.page).toEqual({ kind: 'place', id: 'geneva' })
    expect(view.targets.at(-1)).toMatchObject({ bounds: [6.14569, 46.20222, 6.14569, 46.20222] })
  })

  it('show theme and language without moving', () => {
    const looks = view.targets.length
    chooseTheme('dark')
    chooseLanguage('ar')
    expect(view.scenes.at(-1)).toMatchObject({ theme: 'dark', language: 'ar' })
    expect(view.targets).toHaveLength(looks)
  })

  it('frame the page again when its data comes after the map', () => {
    binding.undo()
    resetStore()
    store.setState((state) => ({ address: { ...state.address, page: { kind: 'place', id: 'geneva' } } }))
    const late = recordingView()
    binding = bind(late, () => words)
    expect(late.targets).toEqual([{ bounds: syria, maxZoom: expect.any(Number) as number }])
    store.setState({ core: core() })
    expect(late.targets.at(-1)).toMatchObject({ bounds: [6.14569, 46.20222, 6.14569, 46.20222] })
    expect(late.marks.at(-1)).toBe('geneva')
  })

  it('tell how the map is, and where there is none', () => {
    mapEvents.health('late')
    expect(store.getState().mapHealth).toBe('late')
    mapEvents.health('ready')
    expect(store.getState().mapHealth).toBe('ready')
    mapEvents.health('failed')
    expect(store.getState().mapHealth).toBe('sketch')
  })

  it('part for good', () => {
    binding.undo()
    const looks = view.targets.length
    openPlace('homs')
    expect(view.targets).toHaveLength(looks)
  })
})
