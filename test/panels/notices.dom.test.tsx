import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { languages } from '../../src/model/language'
import { readAddress } from '../../src/state/address'
import type { Failure, MapHealth } from '../../src/state/store'
import { store } from '../../src/state/store'
import { speaks } from '../atlas'
import { showPage } from './show'

const home = { kind: 'home' } as const

describe('what could not be loaded', () => {
  test.each<[Failure, RegExp]>([
    ['missing', /could not be loaded/],
    ['broken', /arrived damaged/],
    ['version', /has been updated/],
    ['slow', /taking long/],
  ])('%s is said once, with a way on, and the page stays readable', (failure, words) => {
    const onRetry = vi.fn()
    showPage(home, { failure, onRetry })
    expect(screen.getAllByText(words)).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: failure === 'version' ? 'Reload' : 'Try again' }))
    expect(onRetry).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(speaks.en('homeTitle'))
  })
})

describe('what the address asked for in vain', () => {
  const nasty = '<img src=x onerror="alert(1)">'

  test.each(languages)('is shown as text, whatever it is, in %s', (language) => {
    const { faults } = readAddress('', `?theme=${encodeURIComponent(nasty)}`, `#${encodeURIComponent('<script>alert(1)</script>')}`)
    const { container } = showPage(home, { language, faults })
    expect(screen.getByText(nasty).tagName).toBe('BDI')
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy()
    expect(container.querySelectorAll('img, script')).toHaveLength(0)
    expect(screen.getByText(speaks[language]('unknownFragment'))).toBeTruthy()
  })

  test('can be closed', () => {
    const onDismiss = vi.fn()
    showPage(home, { faults: [{ key: 'theme', value: 'purple' }], onDismiss })
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onDismiss).toHaveBeenCalledTimes(1)
  })

  test('the same thing twice is no trouble', () => {
    expect(() => showPage(home, { faults: [{ key: 'at', value: 'x' }, { key: '#', value: 'x' }] })).not.toThrow()
  })
})

describe('the room of the map', () => {
  const room = (): HTMLElement => screen.getByRole('region', { name: speaks.en('mapRegion') })
  const shown = (mapHealth: MapHealth): HTMLElement => {
    showPage(home, { mapHealth, sketch: <p>The drawing</p>, map: <p>The map</p> })
    return room()
  }

  test('shows the drawing until the map is there', () => {
    const { textContent } = shown('waiting')
    expect(textContent).toContain('The drawing')
    expect(screen.getByText('The drawing').parentElement!.hidden).toBe(false)
    expect(within(room()).getByRole('status').textContent).toBe('')
  })

  test('hides the drawing when the map is ready', () => {
    shown('ready')
    expect(screen.getByText('The drawing').parentElement!.hidden).toBe(true)
  })

  test.each([['sketch', 'mapNoWebgl'], ['late', 'mapLate']] as const)('says in one sentence why the drawing stays: %s', (health, key) => {
    const status = within(shown(health)).getByRole('status')
    expect(status.textContent).toBe(speaks.en(key))
    expect(screen.getByText('The drawing').parentElement!.hidden).toBe(false)
  })
})

describe('the header', () => {
  test('names the atlas, and says that home is open', () => {
    showPage(home)
    const name = within(screen.getByRole('banner')).getByRole('link', { name: 'Ceasefire Atlas' })
    expect(name.getAttribute('aria-current')).toBe('page')
  })

  test('leads to the same page in the other language, named in that language', () => {
    showPage({ kind: 'place', id: 'homs' })
    const link = screen.getByText('العربية')
    expect([link.lang, link.getAttribute('href')]).toEqual(['ar', '../../ar/place/homs/'])
  })

  test('lets the colours be chosen, and taken back to the system’s', () => {
    showPage(home)
    const choice = screen.getByLabelText('Colours')
    fireEvent.change(choice, { target: { value: 'dark' } })
    expect(store.getState().preferredTheme).toBe('dark')
    fireEvent.change(choice, { target: { value: 'auto' } })
    expect(store.getState().preferredTheme).toBeNull()
    fireEvent.change(choice, { target: { value: 'contrast' } })
    expect(store.getState().preferredTheme).toBe('contrast')
  })

  test('shows which theme is chosen', () => {
    showPage(home, { theme: 'dark', language: 'ar' })
    expect((screen.getByLabelText(speaks.ar('theme')) as HTMLSelectElement).value).toBe('dark')
  })
})

test('every page begins with ways past the header, to the text and to the map', () => {
  const { container } = showPage(home)
  const links = [...container.querySelectorAll('a')].slice(0, 2)
  expect(links.map((link) => document.querySelector(link.getAttribute('href')!)?.id)).toEqual(['text', 'map'])
})
