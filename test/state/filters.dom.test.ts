import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { noFilter } from '../../src/model/facts'
import { choosePeriod, clearFilter, clearFilters, openPage, openPlace, rememberCamera, toggleOption, wantFacts } from '../../src/state/actions'
import { defaultChoices, writeAddress } from '../../src/state/address'
import { followAddress, readLocation } from '../../src/state/history'
import { keepKnown } from '../../src/state/known'
import { createLoader, followFilters, LoadFailure, loadPage, type Loader } from '../../src/state/load'
import { shownPlaces, visibleOf, visiblePlaces } from '../../src/state/selectors'
import { resetStore, store, type State } from '../../src/state/store'
import { atlas, core, leafFor } from '../atlas'

const state = (): State => store.getState()
const { facts } = atlas
const root = new URL('http://localhost:3000/atlas/')

beforeEach(() => {
  resetStore()
  window.history.replaceState(null, '', '/atlas/')
  store.setState({ core })
})
afterEach(() => vi.unstubAllGlobals())

const noFinder = (): Promise<never> => Promise.reject(new Error('Nothing is searched for here.'))

describe('choosing', () => {
  test('adds an option, and takes it away again; without any the filter is not chosen', () => {
    toggleOption('speaker', 'sergey-lavrov')
    toggleOption('speaker', 'john-kerry')
    expect(state().address.choices.speaker).toEqual(['john-kerry', 'sergey-lavrov'])
    toggleOption('speaker', 'john-kerry')
    toggleOption('speaker', 'sergey-lavrov')
    expect(state().address.choices.speaker).toBeNull()
  })

  test('leaves the page object as it is, so that the camera does not move', () => {
    openPlace('homs')
    rememberCamera({ zoom: 9, lat: 36, lng: 37 })
    const { page } = state().address
    toggleOption('kind', 'cessation')
    choosePeriod('2016')
    clearFilter('kind')
    expect(state().address.page).toBe(page)
    expect(state().address.choices).toEqual({ ...defaultChoices, period: '2016', at: { zoom: 9, lat: 36, lng: 37 } })
  })

  test('is given up one by one, or all at once; theme and camera stay', () => {
    store.setState(({ address }) => ({ address: { ...address, choices: { ...address.choices, theme: 'dark' } } }))
    toggleOption('kind', 'cessation')
    toggleOption('source', 'rt-2014-01-13')
    choosePeriod('2014')
    clearFilter('source')
    expect(state().address.choices).toMatchObject({ kind: ['cessation'], source: null, period: '2014' })
    clearFilters()
    expect(state().address.choices).toEqual({ ...defaultChoices, theme: 'dark' })
  })

  test('holds from page to page of a visit, while the camera goes to each page’s own frame', () => {
    toggleOption('speaker', 'sergey-lavrov')
    choosePeriod('2016-08/2016-09')
    rememberCamera({ zoom: 9, lat: 36, lng: 37 })
    openPlace('aleppo')
    openPage({ kind: 'agreement', id: 'plan-2016-09-09' })
    expect(state().address.choices).toMatchObject({ speaker: ['sergey-lavrov'], period: '2016-08/2016-09', at: null })
    expect(writeAddress(state().address)).toBe('agreement/plan-2016-09-09/?period=2016-08/2016-09&speaker=sergey-lavrov')
  })
})

describe('the address', () => {
  test('of a page that was opened while something was chosen says so, and Back is what was chosen then', async () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
    readLocation(root, 'load')
    const stop = followAddress(root)
    openPlace('homs')
    expect(window.location.search).toBe('')
    toggleOption('speaker', 'sergey-lavrov')
    await vi.waitFor(() => expect(window.location.search).toBe('?speaker=sergey-lavrov'))
    openPlace('aleppo')
    expect(window.location.search).toBe('?speaker=sergey-lavrov')
    clearFilters()
    await vi.waitFor(() => expect(window.location.search).toBe(''))
    window.history.back()
    await vi.waitFor(() => expect(state().address).toMatchObject({ page: { id: 'homs' }, choices: { speaker: ['sergey-lavrov'] } }))
    window.history.back()
    await vi.waitFor(() => expect(state().address).toMatchObject({ page: { kind: 'home' }, choices: { speaker: null } }))
    stop()
  })

  test('keeps its slashes and commas readable beside keys that are not ours', async () => {
    window.history.replaceState(null, '', '/atlas/place/homs/?utm_source=a%2Fb')
    readLocation(root, 'load')
    const stop = followAddress(root)
    choosePeriod('2016-08/2016-09')
    await vi.waitFor(() => expect(window.location.search).toBe('?period=2016-08/2016-09&utm_source=a/b'))
    stop()
  })
})

describe('an id that there is not', () => {
  const asked = { ...defaultChoices, kind: ['cessation', 'no-such-kind'], status: ['forgotten'], speaker: ['own-voice', 'nobody'], source: ['rt-2014-01-13'], agreement: ['plan-of-none'] }

  test('is left out, and named', () => {
    const before = { ...state().address, choices: asked }
    const { address, faults } = keepKnown(before, core)
    expect(address.choices).toEqual({ ...defaultChoices, kind: ['cessation'], speaker: ['own-voice'], source: ['rt-2014-01-13'] })
    expect(address.page).toBe(before.page)
    expect(faults).toEqual([
      { key: 'kind', value: 'no-such-kind' },
      { key: 'status', value: 'forgotten' },
      { key: 'speaker', value: 'nobody' },
      { key: 'agreement', value: 'plan-of-none' },
    ])
  })

  test('is named once the core is known, beside what was bad already', async () => {
    resetStore()
    window.history.replaceState(null, '', '/atlas/?kind=no-such-kind,cessation&theme=purple')
    readLocation(root, 'load')
    expect(state().faults).toEqual([{ key: 'theme', value: 'purple' }])
    const loader: Loader = { core: () => Promise.resolve(core), leaf: (page) => Promise.resolve(leafFor(page)), arrived: () => null, finder: noFinder, facts: () => Promise.resolve(facts) }
    await loadPage(loader, { kind: 'home' })
    expect(state().address.choices.kind).toEqual(['cessation'])
    expect(state().faults).toEqual([{ key: 'theme', value: 'purple' }, { key: 'kind', value: 'no-such-kind' }])
    await loadPage(loader, { kind: 'home' })
    expect(state().faults).toHaveLength(2)
  })

  test('is named at once where the core is known', () => {
    window.history.replaceState(null, '', '/atlas/?speaker=nobody')
    readLocation(root, 'history')
    expect(state().address.choices).toEqual(defaultChoices)
    expect(state().faults).toEqual([{ key: 'speaker', value: 'nobody' }])
  })

  test('leaves an address without any as the very same', () => {
    const { address } = state()
    expect(keepKnown(address, core)).toEqual({ address, faults: [] })
    expect(keepKnown(address, core).address).toBe(address)
  })
})

describe('what remains', () => {
  test('is unknown while nothing is chosen, or while its data is on its way', () => {
    store.setState({ facts })
    expect([visibleOf(state()), visiblePlaces(state())]).toEqual([null, null])
    store.setState({ facts: null })
    toggleOption('source', 'rt-2014-01-13')
    expect([visibleOf(state()), visiblePlaces(state())]).toEqual([null, null])
  })

  test('is the same object for the same choices, however often it is asked for', () => {
    store.setState({ facts })
    toggleOption('source', 'rt-2014-01-13')
    const [visible, places] = [visibleOf(state()), visiblePlaces(state())]
    openPlace('homs')
    rememberCamera({ zoom: 9, lat: 36, lng: 37 })
    expect(visibleOf(state())).toBe(visible)
    expect(visiblePlaces(state())).toBe(places)
    choosePeriod('2014')
    expect(visiblePlaces(state())).not.toBe(places)
  })

  test('gives each place its status by the words that remain, the others none; the same list for the same choices', () => {
    store.setState({ facts })
    expect(shownPlaces(state())).toBe(core.places)
    choosePeriod('2014')
    const shown = shownPlaces(state())
    const left = visibleOf(state())!.places
    expect(shown.map(({ id, furthest }) => [id, furthest])).toEqual(core.places.map(({ id }) => [id, left.get(id)?.furthest ?? null]))
    expect(shown.find(({ id }) => id === 'aleppo')!.furthest).not.toBe(core.places.find(({ id }) => id === 'aleppo')!.furthest)
    openPlace('homs')
    expect(shownPlaces(state())).toBe(shown)
  })

  test('are the places that the quotations which remain speak of', () => {
    store.setState({ facts })
    toggleOption('source', 'rt-2014-01-13')
    const spoken = core.places.filter(({ mentions }) => (mentions['rt-2014-01-13'] ?? 0) > 0).map(({ id }) => id)
    expect([...visiblePlaces(state())!].sort()).toEqual(spoken.sort())
  })
})

describe('the data of the filters', () => {
  const loaderOf = (answer: () => Promise<typeof facts>): { loader: Loader; calls: () => number } => {
    const loadFacts = vi.fn(answer)
    return { loader: { core: () => Promise.resolve(core), leaf: (page) => Promise.resolve(leafFor(page)), arrived: () => null, finder: noFinder, facts: loadFacts }, calls: () => loadFacts.mock.calls.length }
  }

  test('is not asked for before a filter or a panel is used, and then once', async () => {
    const { loader, calls } = loaderOf(() => Promise.resolve(facts))
    const stop = followFilters(loader)
    openPlace('homs')
    expect(calls()).toBe(0)
    wantFacts()
    toggleOption('kind', 'cessation')
    choosePeriod('2016')
    await vi.waitFor(() => expect(state().facts).toBe(facts))
    toggleOption('kind', 'cessation')
    stop()
    expect(calls()).toBe(1)
  })

  test('is asked for at once where the address has chosen already', async () => {
    choosePeriod('2016')
    const { loader } = loaderOf(() => Promise.resolve(facts))
    followFilters(loader)()
    await vi.waitFor(() => expect(state().facts).toBe(facts))
  })

  test('that cannot be had is said, not asked for again by itself, and asked for again by the reader', async () => {
    let fails = true
    const { loader, calls } = loaderOf(() => (fails ? Promise.reject(new LoadFailure('slow', root)) : Promise.resolve(facts)))
    const stop = followFilters(loader)
    choosePeriod('2016')
    await vi.waitFor(() => expect(state().factsFailure).toBe('slow'))
    choosePeriod('2017')
    expect([calls(), state().failure, visibleOf(state())]).toEqual([1, null, null])
    fails = false
    wantFacts()
    await vi.waitFor(() => expect(state().facts).toBe(facts))
    stop()
    expect(state().factsFailure).toBeNull()
  })

  test.each([
    ['of another version', { ...facts, version: 'ffffffffffff' }, 'version'],
    ['without its lists', { version: core.version }, 'broken'],
  ])('%s is refused', async (_, value, failure) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(value))))
    await expect(createLoader(root, core.version).facts()).rejects.toMatchObject({ failure })
  })

  test('is taken as it is compiled', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', (url: URL) => {
      asked.push(url.pathname)
      return Promise.resolve(new Response(JSON.stringify(facts)))
    })
    expect(await createLoader(root, core.version).facts()).toEqual(facts)
    expect(asked).toEqual(['/atlas/data/facts.json'])
  })
})

test('nothing is chosen to begin with', () => expect(state().address.choices).toMatchObject(noFilter))
