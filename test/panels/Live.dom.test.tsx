import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Live } from '../../src/panels/Live'
import { chooseLanguage, openPage, openPlace } from '../../src/state/actions'
import { leafName, store } from '../../src/state/store'
import type { Address, Page } from '../../src/state/address'
import { core, leafFor, speaks } from '../atlas'
import './show'

const pages: Page[] = [
  { kind: 'home' },
  { kind: 'place', id: 'homs' },
  { kind: 'place', id: 'castello-road' },
  { kind: 'agreement', id: 'homs-truce-2014-02' },
  { kind: 'source', id: 'rt-2014-01-13' },
]

function live(address: Partial<Address> = {}): void {
  store.setState((state) => ({
    core,
    leaves: Object.fromEntries(pages.map((page) => [leafName(page), leafFor(page)])),
    address: { ...state.address, ...address },
  }))
  render(
    <Live
      spoken={{ language: 'en', speak: speaks.en }}
      sketch={({ language }) => <p>drawing in {language}</p>}
      timeline={() => null}
      map={({ language }) => <p>map in {language}</p>}
      onRetry={() => undefined}
    />,
  )
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReset().mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = vi.fn()
  document.title = ''
  delete document.documentElement.dataset['theme']
})

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })

describe('the living page', () => {
  test('shows what the store says, with the title in the tab', () => {
    live()
    expect(heading().textContent).toBe(speaks.en('homeTitle'))
    expect(document.title).toBe('Ceasefire Atlas')
    act(() => openPlace('homs'))
    expect(heading().textContent).toContain('Homs')
    expect(document.title).toBe('Homs – Ceasefire Atlas')
  })

  test('says to the styles that the script runs', () => {
    live()
    expect(document.documentElement.dataset['live']).toBe('')
  })

  test('turns to the other language when its sentences are there, and never mixes the two', async () => {
    live({ page: { kind: 'place', id: 'homs' } })
    act(() => chooseLanguage('ar'))
    expect(document.documentElement.lang).toBe('en')
    await screen.findByText('map in ar')
    const { lang, dir } = document.documentElement
    expect([lang, dir, document.title]).toEqual(['ar', 'rtl', 'حمص – أطلس وقف إطلاق النار'])
    expect(heading().textContent).toContain('حمص')
  })

  test('wears the chosen theme, and puts it off again', () => {
    live()
    const choice = screen.getByLabelText('Colours')
    fireEvent.change(choice, { target: { value: 'dark' } })
    expect(document.documentElement.dataset['theme']).toBe('dark')
    fireEvent.change(choice, { target: { value: 'auto' } })
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })

  test('waits for its data without showing an empty page', () => {
    live()
    act(() => openPlace('aleppo'))
    expect(heading().textContent).toContain('Aleppo')
    expect(screen.getByText('Loading the quotations.')).toBeTruthy()
  })
})

describe('where reading goes on', () => {
  test('after a link: at the heading of the page', () => {
    live()
    act(() => openPlace('homs'))
    expect(document.activeElement).toBe(heading())
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
  })

  test('after a link to a quotation: at the quotation', () => {
    live()
    const { id } = leafFor(pages[4]!).quotes[3]!
    act(() => openPage(pages[4]!, id))
    expect(document.activeElement?.id).toBe(id)
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled()
  })

  test('when the words arrive later: at the quotation then', () => {
    live()
    const aleppo: Page = { kind: 'source', id: 'xinhua-2016-08-27' }
    const { id } = leafFor(aleppo).quotes[2]!
    act(() => openPage(aleppo, id))
    expect(document.activeElement).toBe(heading())
    act(() => store.setState(({ leaves }) => ({ leaves: { ...leaves, [leafName(aleppo)]: leafFor(aleppo) } })))
    expect(document.activeElement?.id).toBe(id)
  })

  test('on opening the atlas: nowhere, the browser knows better', () => {
    live({ page: { kind: 'place', id: 'homs' } })
    expect(document.activeElement).toBe(document.body)
    expect(window.scrollTo).not.toHaveBeenCalled()
  })
})

describe('what the address asked for in vain', () => {
  test('is said after the page has been taken over', () => {
    store.setState({ faults: [{ key: 'theme', value: 'purple' }] })
    live()
    expect(screen.getByText('purple')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('purple')).toBeNull()
  })

  test('an unknown quotation is said once, and no more after it was closed', () => {
    live({ page: pages[4]!, fragment: 'no-such-quotation' })
    expect(screen.getAllByText('no-such-quotation')).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('no-such-quotation')).toBeNull()
  })

  test('a known quotation is not said to be unknown', () => {
    live({ page: pages[4]!, fragment: leafFor(pages[4]!).quotes[0]!.id })
    expect(store.getState().faults).toEqual([])
  })

  test('nothing is said of a quotation whose page is still loading', () => {
    live({ page: { kind: 'source', id: 'xinhua-2016-08-27' }, fragment: 'no-such-quotation' })
    expect(store.getState().faults).toEqual([])
  })
})
