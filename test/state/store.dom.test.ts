import { beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage, chooseTheme, dismissFaults, openPage, openPlace, rememberCamera, reportInView, reportMap } from '../../src/state/actions'
import { placesIn } from '../../src/model/passages'
import { chosenPlace, leafOf, litOn, placesInView, placesOfPage, placesOnPage, quotesInView, themeOf } from '../../src/state/selectors'
import { leafName, resetStore, store, type State } from '../../src/state/store'
import { core, leafFor } from '../atlas'

const state = (): State => store.getState()

beforeEach(() => {
  resetStore()
  localStorage.clear()
})

describe('the store', () => {
  test('begins at home, in English, with nothing loaded and nothing wrong', () => {
    expect(state()).toMatchObject({
      address: { language: 'en', page: { kind: 'home' }, fragment: null, choices: { theme: null, at: null } },
      core: null, leaves: {}, failure: null, faults: [], mapHealth: 'waiting',
    })
  })

  test('is back at its beginning after a reset, whatever was put into it', () => {
    const before = store.getInitialState()
    openPlace('homs')
    chooseTheme('dark')
    store.setState({ core, failure: 'slow' })
    resetStore()
    expect(state()).toEqual(before)
  })

  test('names the data of a page by kind and id, whatever the language', () => {
    expect(leafName({ kind: 'home' })).toBe('home')
    expect(leafName({ kind: 'place', id: 'homs' })).toBe('place/homs')
  })
})

describe('opening a page', () => {
  test('shows it, at a quotation or term of it', () => {
    openPage({ kind: 'agreement', id: 'plan-2016-09-09' }, 'castello-pullback')
    expect(state()).toMatchObject({
      arrival: 'link',
      address: { page: { kind: 'agreement', id: 'plan-2016-09-09' }, fragment: 'castello-pullback' },
    })
  })

  test('leaves the language and the theme of the address, and gives the camera back to the page', () => {
    chooseLanguage('ar')
    store.setState(({ address }) => ({ address: { ...address, choices: { ...address.choices, theme: 'dark', at: { zoom: 9, lat: 36, lng: 37 } } } }))
    openPlace('homs')
    expect(state().address).toMatchObject({ language: 'ar', choices: { theme: 'dark', at: null } })
  })

  test('that is open already leaves the camera where the reader put it', () => {
    openPlace('homs')
    rememberCamera({ zoom: 9, lat: 36, lng: 37 })
    openPage({ kind: 'place', id: 'homs' }, 'a-quotation')
    expect(state().address).toMatchObject({ fragment: 'a-quotation', choices: { at: { zoom: 9 } } })
  })

  test('takes away what was said of the page before', () => {
    store.setState({ failure: 'missing', faults: [{ key: 'theme', value: 'purple' }] })
    openPlace('homs')
    expect(state()).toMatchObject({ failure: null, faults: [] })
  })
})

describe('the other actions', () => {
  test('a chosen theme is shown and kept, and takes the place of the address’s', () => {
    store.setState(({ address }) => ({ address: { ...address, choices: { ...address.choices, theme: 'contrast' } } }))
    store.setState({ preferredTheme: 'light' })
    expect(themeOf(state())).toBe('contrast')
    chooseTheme('dark')
    expect(themeOf(state())).toBe('dark')
    expect(state().address.choices.theme).toBeNull()
    chooseTheme(null)
    expect(themeOf(state())).toBeNull()
  })

  test('faults are read once and closed', () => {
    store.setState({ faults: [{ key: '#', value: 'x' }] })
    dismissFaults()
    expect(state().faults).toEqual([])
  })

  test('what the map says of itself is known', () => {
    reportMap('sketch')
    expect(state().mapHealth).toBe('sketch')
  })

  test('whoever listens hears each change once, and no more after the undo', () => {
    const heard = vi.fn()
    const stop = store.subscribe(heard)
    openPlace('homs')
    stop()
    openPlace('aleppo')
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('what is in view while a source is read', () => {
  const page = { kind: 'source', id: 'rt-2014-01-13' } as const
  const { quotes } = leafFor(page)
  const about = quotes.filter((quote) => placesIn([quote]).length > 0).slice(0, 2)

  test('lights the places of its passages, in place of the page’s, and no other page’s', () => {
    store.setState({ core })
    openPage(page)
    expect(placesOnPage(state())).toEqual(placesOfPage(state()))
    expect([quotesInView(state()), placesInView(state())]).toEqual([[], null])
    reportInView('source/rt-2014-01-13', about)
    expect(placesOnPage(state())).toEqual(placesIn(about))
    expect(quotesInView(state())).toEqual(about.map(({ id }) => id))
    expect(placesOfPage(state()).length).toBeGreaterThan(placesIn(about).length)
    openPlace('homs')
    expect(placesOnPage(state())).toEqual(['homs'])
  })

  test('changes nothing when the same is told again, nor when another page tells that it is left', () => {
    reportInView('source/rt-2014-01-13', about)
    const { inView } = state()
    reportInView('source/rt-2014-01-13', about)
    reportInView('source/theweek-2014-02-10', [])
    expect(state().inView).toBe(inView)
    reportInView('source/rt-2014-01-13', [])
    expect(state().inView).toBeNull()
  })
})

describe('what follows from the choices', () => {
  test('nothing, before anything is loaded', () => {
    openPlace('homs')
    expect([leafOf(state()), chosenPlace(state()), placesOnPage(state())]).toEqual([null, null, []])
  })

  test('the open place and its data', () => {
    const leaf = leafFor({ kind: 'place', id: 'homs' })
    store.setState({ core, leaves: { 'place/homs': leaf } })
    openPlace('homs')
    expect(leafOf(state())).toBe(leaf)
    expect(chosenPlace(state())?.id).toBe('homs')
    openPage({ kind: 'home' })
    expect(chosenPlace(state())).toBeNull()
  })

  test('an unknown place is none', () => {
    store.setState({ core })
    openPlace('atlantis')
    expect(chosenPlace(state())).toBeNull()
  })

  test('all places belong to home, one to its page, to an agreement those of its terms and venues, to a source those it speaks of', () => {
    expect(litOn({ kind: 'home' }, core)).toHaveLength(core.places.length)
    expect(litOn({ kind: 'place', id: 'homs' }, core)).toEqual(['homs'])
    expect(litOn({ kind: 'agreement', id: 'plan-2016-09-09' }, core).sort()).toEqual(
      ['aleppo', 'castello-road', 'eastern-aleppo', 'geneva', 'ramouseh-gap', 'western-aleppo'],
    )
    expect(litOn({ kind: 'agreement', id: 'nowhere' }, core)).toEqual([])
    const kazakh = litOn({ kind: 'source', id: 'kznewsline-2017-01-23' }, core)
    expect(kazakh).toContain('astana')
    expect(kazakh).not.toContain('tehran')
  })
})
