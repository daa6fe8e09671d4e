import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Core } from '../../src/model/atlas'
import type { Quote } from '../../src/model/quote'
import { bind, mapEvents, type Binding } from '../../src/map/bind'
import type { MapScene, MapView, MapWords, Target } from '../../src/map/contract'
import { syria } from '../../src/map/frame'
import { undivided, withMore } from '../../src/model/division'
import type { Facts } from '../../src/model/facts'
import { chooseLanguage, chooseRun, chooseTheme, clearFilters, openPage, openPlace, reportInView, toggleOption } from '../../src/state/actions'
import { defaultChoices, type Address } from '../../src/state/address'
import { resetStore, store } from '../../src/state/store'
import { agreementOf, needing, termOf } from '../model/planMaker'
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

/** No frame to wait for. */
const atOnce = (act: () => void): (() => void) => {
  act()
  return () => undefined
}

const core = (): Core => ({
  version: '1',
  places,
  agreements: [],
  division: undivided(places, []),
  tours: [],
  siteUrl: null,
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
  binding = bind(view, () => words, atOnce, 0)
})
afterEach(() => binding.undo())

describe('the map behind the page', () => {
  /** Frames that are made when the test says so. */
  function frames(): { soon: (act: () => void) => () => void; make: () => void } {
    let waiting: (() => void)[] = []
    return {
      soon: (act) => {
        waiting.push(act)
        return () => (waiting = waiting.filter((each) => each !== act))
      },
      make: () => waiting.splice(0).forEach((act) => act()),
    }
  }

  it('follows when the page has been shown, once for all that has happened by then, and ends with the last', () => {
    const { soon, make } = frames()
    const late = recordingView()
    const own = bind(late, () => words, soon, 0)
    for (const id of ['homs', 'aleppo', 'castello-road']) openPlace(id)
    expect([late.marks, late.targets.length]).toEqual([[null], 1])
    make()
    expect([late.marks, late.targets.length]).toEqual([[null, 'castello-road'], 2])
    openPlace('homs')
    own.undo()
    make()
    expect(late.marks).toEqual([null, 'castello-road'])
  })

  it('waits a moment for words that are on their way, and no longer', () => {
    vi.useFakeTimers()
    const { soon, make } = frames()
    const patient = recordingView()
    const own = bind(patient, () => words, soon, 250)
    openPlace('homs')
    make()
    expect(patient.marks).toEqual([null])
    store.setState({ leaves: { 'place/homs': { version: '1', quotes: [], agreements: [], events: [], nationwide: [] } } })
    make()
    expect(patient.marks).toEqual([null, 'homs'])
    openPlace('aleppo')
    make()
    vi.advanceTimersByTime(249)
    expect(patient.marks.at(-1)).toBe('homs')
    vi.advanceTimersByTime(1)
    expect(patient.marks.at(-1)).toBe('aleppo')
    // Of words that cannot be had there is no use in waiting.
    openPlace('castello-road')
    store.setState({ failure: 'missing' })
    make()
    expect(patient.marks.at(-1)).toBe('castello-road')
    own.undo()
    vi.useRealTimers()
  })
})

describe('the map of a large atlas', () => {
  const homs = places.find(({ id }) => id === 'homs')!
  const others = places.filter(({ id }) => id !== 'homs')

  it('looks at a place that the core does not know when the page has brought it, and once', () => {
    const known = { ...core(), places: others, division: { ...undivided(places, []), tiled: syria } }
    store.setState({ core: known })
    expect(view.scenes.at(-1)?.tiled).toEqual(syria)
    const looked = view.targets.length
    openPlace('homs')
    expect(view.targets).toHaveLength(looked)
    store.setState((state) => ({
      core: withMore(state.core!, { places: [homs], agreements: [] }),
      leaves: { 'place/homs': { version: '1', quotes: [], agreements: [], events: [], nationwide: [] } },
    }))
    expect(view.targets).toHaveLength(looked + 1)
    expect(view.targets.at(-1)).toMatchObject({ bounds: [36.72339, 34.72682, 36.72339, 34.72682] })
    expect(view.marks.at(-1)).toBe('homs')
  })
})

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

  it('light up the places in view while a source is read, and never look there', () => {
    openPage({ kind: 'source', id: 'usmission-2016-09-10' })
    const [looks, page] = [view.targets.length, view.scenes.at(-1)?.lit]
    const quote = { id: 'q', places: [{ id: 'homs', how: 'named' }] } as unknown as Quote
    reportInView('source/usmission-2016-09-10', [quote])
    expect(view.scenes.at(-1)?.lit).toEqual(['homs'])
    reportInView('source/usmission-2016-09-10', [])
    expect(view.scenes.at(-1)?.lit).toEqual(page)
    expect(view.targets).toHaveLength(looks)
    // Coming back to it looks at the whole page, not at what is in view of it.
    reportInView('source/usmission-2016-09-10', [quote])
    const [before] = view.targets.slice(-1)
    arrive({ page: { kind: 'source', id: 'usmission-2016-09-10' } }, 'history')
    expect(view.targets).toHaveLength(looks + 1)
    expect(view.targets.at(-1)).toEqual(before)
    // Nor does another page that is opened look where the reader was in the last.
    openPlace('homs')
    expect(view.targets.at(-1)).toMatchObject({ bounds: [36.72339, 34.72682, 36.72339, 34.72682] })
  })

  it('show a plan’s moment without moving: the places where a term may begin now, and nothing anew while they are the same', () => {
    const page = { kind: 'plan', id: 'p' } as const
    const requires = [needing('c')]
    const plan = { ...agreementOf([termOf('a', requires, { places: ['homs'] })], ['c']), id: 'p' }
    const leaf = { version: '1', quotes: [], agreements: [plan], events: [], nationwide: [] }
    store.setState((state) => ({ leaves: { 'agreement/p/plan': leaf }, address: { ...state.address, page } }))
    const [shown, looked] = [view.scenes.length, view.targets.length]
    chooseRun({ hour: 3, began: { c: 4 }, breaks: [] })
    expect(view.scenes.at(-1)?.lit).toEqual([])
    chooseRun({ hour: 4, began: { c: 4 }, breaks: [] })
    const scenes = view.scenes.length
    expect(scenes).toBeGreaterThan(shown)
    chooseRun({ hour: 5, began: { c: 4 }, breaks: [] })
    expect(view.scenes).toHaveLength(scenes)
    expect(view.targets).toHaveLength(looked)
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
    binding = bind(again, () => words, atOnce, 0)
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

  it('quieten what the filters leave out, without moving, and show all again', () => {
    const facts: Facts = {
      version: '1',
      quotes: [{ id: 'q', source: 'rt', speakers: ['ann'], places: ['homs'], dates: ['2014'] }],
      claims: [],
      events: [],
    }
    toggleOption('speaker', 'ann')
    const [looks, shows] = [view.targets.length, view.scenes.length]
    expect(view.scenes.at(-1)?.visible).toBeNull()
    store.setState({ facts })
    expect(view.scenes.at(-1)).toMatchObject({ visible: ['homs'], lit: places.map(({ id }) => id) })
    toggleOption('speaker', 'ben')
    expect(view.scenes.at(-1)?.visible).toEqual(['homs'])
    clearFilters()
    expect(view.scenes.at(-1)?.visible).toBeNull()
    expect(view.targets).toHaveLength(looks)
    expect(view.scenes).toHaveLength(shows + 3)
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
    binding = bind(late, () => words, atOnce, 0)
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
