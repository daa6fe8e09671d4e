import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { languages, type Language } from '../../src/model/language'
import { SearchField } from '../../src/panels/SearchField'
import { createFinder } from '../../src/state/find'
import { store, type SearchState } from '../../src/state/store'
import { atlas, speaks } from '../atlas'
import { placeNamed, showOn } from './show'

const finder = createFinder(JSON.parse(JSON.stringify(atlas.search)) as typeof atlas.search)
const home = { kind: 'home' } as const

beforeEach(() => store.setState({ search: { stage: 'ready', finder } }))

const field = (): HTMLElement => screen.getByRole('combobox')
const options = (): HTMLElement[] => screen.queryAllByRole('option')
const chosen = (): HTMLElement | null => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')

/** Puts a query into the field at once: typing it letter by letter is the browser's part. */
function ask(query: string, language: 'en' | 'ar' = 'en'): void {
  showOn(home, <SearchField />, { language })
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: query } })
}

function press(...keys: string[]): void {
  for (const key of keys) fireEvent.keyDown(field(), { key })
}

describe.each(languages)('in %s', (language) => {
  const speak = speaks[language]

  test('the field is named, and says of itself what it is', () => {
    showOn(home, <SearchField />, { language })
    expect(screen.getByRole('combobox', { name: speak('search') }).getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('results stand in named groups with their numbers, the sought words marked', () => {
    ask('Ramusa', language)
    expect(field().getAttribute('aria-expanded')).toBe('true')
    const list = screen.getByRole('listbox', { name: speak('searchResults') })
    expect(field().getAttribute('aria-controls')).toBe(list.id)
    const places = within(list).getByRole('group', { name: `${speak('searchGroup', { group: 'places' })} 1` })
    const [gap] = within(places).getAllByRole('option')
    expect(gap!.textContent).toContain(placeNamed('ramouseh-gap').names.find(({ lang }) => lang === language)!.toponym)
    expect([...gap!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Ramouseh'])
    expect(gap!.getAttribute('href')).toBe(`${language === 'en' ? '' : '../ar/'}place/ramouseh-gap/`)
  })

  test('a name, its other language and what is told of it are apart in the text too', () => {
    const { names, title } = placeNamed('ramouseh-gap')
    const nameIn = (wanted: Language): string => names.find(({ lang }) => lang === wanted)?.toponym ?? title
    ask(nameIn(language === 'en' ? 'ar' : 'en'), language)
    const list = within(screen.getByRole('listbox', { name: speak('searchResults') }))
    const told = list.getAllByRole('option').map((option) => option.textContent ?? '')
    expect(told.some((text) => text.startsWith(`${nameIn(language)} ${nameIn(language === 'en' ? 'ar' : 'en')} `))).toBe(true)
  })

  test('a quotation keeps its letters, with the sought words marked in their sentence', () => {
    ask('castello convoy', language)
    const group = screen.getByRole('group', { name: new RegExp(speak('searchGroup', { group: 'quotations' })) })
    const exact = group.querySelector('q')!
    const known = atlas.search.findables.flatMap((one) => (one.group === 'quotations' ? [one.exact] : []))
    expect(known).toContain(exact.textContent)
    expect([...group.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(expect.arrayContaining(['convoy', 'Castello']))
    expect(exact.closest('[lang]')!.getAttribute('lang')).toBe('en')
  })

  test('nothing found is said, with ways back', () => {
    ask('kerryzzxx', language)
    expect(options()).toEqual([])
    expect(screen.getByText(speak('searchNothing', { query: 'kerryzzxx' }))).toBeTruthy()
    expect(screen.getByRole('link', { name: speak('searchPlaces') }).getAttribute('href')).toMatch(/#places$/)
    fireEvent.click(screen.getByRole('button', { name: speak('searchShorter', { query: 'kerry' }) }))
    expect((field() as HTMLInputElement).value).toBe('kerry')
    expect(document.activeElement).toBe(field())
    expect(options().length).toBeGreaterThan(0)
  })

  test.each([
    ['missing', 'searchMissing'],
    ['broken', 'searchBroken'],
    ['slow', 'searchSlow'],
    ['version', 'loadVersion'],
  ] as const)('a search that is %s says so, and what can be done', (stage, sentence) => {
    store.setState({ search: { stage, finder: null } })
    showOn(home, <SearchField />, { language })
    fireEvent.change(field(), { target: { value: 'Homs' } })
    // To use the field again is to ask again.
    act(() => store.setState({ search: { stage, finder: null } }))
    expect(screen.getByText(speak(sentence))).toBeTruthy()
    const button = screen.getByRole('button', { name: speak(stage === 'version' ? 'reload' : 'retry') })
    if (stage === 'version') return
    fireEvent.click(button)
    expect(store.getState().search.stage).toBe('wanted')
    expect(screen.getByText(speak('searchLoading'))).toBeTruthy()
  })
})

describe('by keyboard', () => {
  test('arrows go round among the results, Home and End to the first and last', () => {
    ask('Ramouseh')
    const count = options().length
    expect(count).toBeGreaterThan(3)
    expect(chosen()).toBeNull()
    press('ArrowDown')
    expect(chosen()).toBe(options()[0])
    press('ArrowDown')
    expect(chosen()).toBe(options()[1])
    press('ArrowUp', 'ArrowUp')
    expect(chosen()).toBe(options()[count - 1])
    press('ArrowDown')
    expect(chosen()).toBe(options()[0])
    press('End')
    expect(chosen()).toBe(options()[count - 1])
    press('Home')
    expect(chosen()).toBe(options()[0])
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toEqual([chosen()])
  })

  test('Home and End are the field’s own until a result is chosen', () => {
    ask('Ramouseh')
    for (const key of ['Home', 'End']) expect(fireEvent.keyDown(field(), { key }), key).toBe(true)
    expect(chosen()).toBeNull()
  })

  test('Enter opens the chosen result, or the first', () => {
    ask('Ramouseh')
    press('Enter')
    expect(store.getState().address.page).toEqual({ kind: 'place', id: 'ramouseh-gap' })
    expect(options()).toEqual([])
    press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    expect(chosen()!.getAttribute('href')).toContain('agreement/plan-2016-09-09/#')
    press('Enter')
    const { page, fragment } = store.getState().address
    expect([page, fragment !== null]).toEqual([{ kind: 'agreement', id: 'plan-2016-09-09' }, true])
  })

  test('the rest of a long group is opened in place, and the first of it is chosen', () => {
    ask('humanitarian')
    const rest = options().findIndex((option) => option.tagName === 'BUTTON')
    press(...Array.from({ length: rest + 1 }, () => 'ArrowDown'))
    expect(chosen()!.textContent).toMatch(/^Show all \d+$/)
    const before = options().length
    press('Enter')
    expect(options().length).toBeGreaterThan(before)
    expect(options().indexOf(chosen()!)).toBe(rest)
    expect(chosen()!.tagName).toBe('A')
    expect(store.getState().address.page).toEqual(home)
  })

  test('Esc closes the results, then empties the field and gives the focus back', async () => {
    showOn(home, <><button type="button">Before</button><SearchField /></>)
    const user = userEvent.setup()
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(field())
    await user.keyboard('Homs')
    expect(options().length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    expect([options().length, document.activeElement]).toEqual([0, field()])
    await user.keyboard('{Escape}')
    expect((field() as HTMLInputElement).value).toBe('')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Before' }))
  })

  test('leaving the field closes the results', async () => {
    ask('Homs')
    expect(options().length).toBeGreaterThan(0)
    fireEvent.blur(field())
    expect(options()).toEqual([])
  })
})

describe('by hand', () => {
  test('a press on a result opens it; one that asks for a new tab is left to the browser', () => {
    ask('Homs')
    // The browser's part, which is not here to be done.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    fireEvent.click(options()[0]!, { ctrlKey: true })
    expect(store.getState().address.page).toEqual(home)
    fireEvent.click(options()[0]!)
    expect(store.getState().address.page).toEqual({ kind: 'place', id: 'homs' })
  })

  test('a press leaves the focus in the field', () => {
    ask('Homs')
    expect(fireEvent.mouseDown(options()[0]!)).toBe(false)
  })
})

describe('what is said', () => {
  test('that what was found is only near, or has only some of the words', () => {
    ask('Genvea')
    expect(screen.getByText(speaks.en('searchNear'))).toBeTruthy()
    fireEvent.change(field(), { target: { value: 'was anything agreed in Paris?' } })
    expect(screen.getByText(speaks.en('searchSome'))).toBeTruthy()
    fireEvent.change(field(), { target: { value: 'Homs' } })
    expect(screen.queryByText(speaks.en('searchNear'))).toBeNull()
  })

  test('is heard a while after the typing, once', () => {
    vi.useFakeTimers()
    try {
      ask('Ramouseh')
      const status = screen.getByRole('status')
      expect(status.textContent).toBe('')
      act(() => vi.advanceTimersByTime(1000))
      expect(status.textContent).toBe(speaks.en('searchCount', { count: finder.find('Ramouseh')!.count }))
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the index', () => {
  const unused: SearchState = { stage: 'unused', finder: null }

  test('is wanted when the field is used, not before', () => {
    store.setState({ search: unused })
    showOn(home, <SearchField />)
    expect(store.getState().search.stage).toBe('unused')
    fireEvent.focus(field())
    expect(store.getState().search.stage).toBe('wanted')
  })

  test('that arrives while a query waits answers it', () => {
    store.setState({ search: unused })
    ask('Homs')
    expect(screen.getByText(speaks.en('searchLoading'))).toBeTruthy()
    act(() => store.setState({ search: { stage: 'ready', finder } }))
    expect(options().length).toBeGreaterThan(0)
  })
})

test('markup in a query is shown as text', () => {
  ask('<img src=x onerror=alert(1)>zzzz')
  expect(document.querySelector('img')).toBeNull()
})
