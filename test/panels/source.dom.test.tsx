import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { languages } from '../../src/model/language'
import { partsOf, placesIn, usedShare } from '../../src/model/passages'
import { placesOf } from '../../src/model/quote'
import { reportInView } from '../../src/state/actions'
import type { Page } from '../../src/state/address'
import { store } from '../../src/state/store'
import { core, leafFor, speaks } from '../atlas'
import { showPage } from './show'

const page = { kind: 'source', id: 'xinhua-2016-08-27' } satisfies Page
const source = core.sources.find(({ id }) => id === page.id)!
const { quotes } = leafFor(page)
const placeName = (id: string, language: 'en' | 'ar'): string => core.places.find((place) => place.id === id)!.names.find(({ lang }) => lang === language)!.toponym

describe.each(languages)('the page of a source in %s', (language) => {
  const speak = speaks[language]

  test('says how much of the text is used', () => {
    showPage(page, { language })
    const percent = Math.round(usedShare(quotes, source.length) * 100)
    expect(percent).toBeGreaterThan(20)
    expect(screen.getByRole('region', { name: speak('sourceUse') }).textContent).toMatch(new RegExp(`\\b${String(percent)}\\D`))
  })

  test('has a line for each place of which it speaks, with a mark for each quotation, the most first', () => {
    showPage(page, { language })
    const rows = within(screen.getByRole('list', { name: speak('sourcePlaces') })).getAllByRole('listitem')
    const counts = rows.map((row) => row.querySelectorAll('svg rect').length)
    expect(rows).toHaveLength(placesIn(quotes).length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    for (const [at, row] of rows.entries()) {
      const id = placesIn(quotes).find((one) => placeName(one, language) === within(row).getByRole('link').textContent)!
      expect(counts[at]).toBe(quotes.filter((quote) => placesOf(quote).includes(id)).length)
      expect(row.textContent).toContain(speak('quotationCount', { count: counts[at]! }))
    }
  })

  test('has a strip in ten parts, each a link to its first quotation, and says how many are in it', () => {
    showPage(page, { language })
    const strip = screen.getByRole('navigation', { name: speak('stripLabel') })
    const rows = within(strip).getAllByRole('listitem')
    for (const [at, part] of partsOf(quotes, source.length).entries()) {
      const label = speak('stripPart', { part: at + 1, parts: 10, count: part.quotes.length })
      expect(rows[at]!.textContent).toBe(label)
      const link = within(rows[at]!).queryByRole('link')
      expect(link?.getAttribute('href')?.split('#')[1]).toBe(part.quotes[0]?.id)
    }
  })
})

describe('choosing a place', () => {
  test('marks its passages in the strip, says where they are, and can be taken back', async () => {
    const user = userEvent.setup()
    showPage(page)
    const strip = screen.getByRole('navigation', { name: speaks.en('stripLabel') })
    const marks = (): number => strip.querySelectorAll('.marked').length
    expect(marks()).toBe(0)
    await user.selectOptions(screen.getByLabelText(speaks.en('stripMark')), 'Geneva')
    const about = quotes.filter((quote) => placesOf(quote).includes('geneva'))
    // One that goes over the edge of a part is drawn in both.
    expect(marks()).toBe(partsOf(about, source.length).flatMap(({ stretches }) => stretches).length)
    const said = screen.getByText(/^Geneva: /)
    expect(said.textContent).toMatch(new RegExp(`^Geneva: ${String(about.length)} quotations, in these tenths of the text: `))
    expect(said.closest('[role=status]')).not.toBeNull()
    await user.selectOptions(screen.getByLabelText(speaks.en('stripMark')), 'no place')
    expect(marks()).toBe(0)
    expect(screen.queryByText(/^Geneva: /)).toBeNull()
  })
})

describe('reading', () => {
  test('shows in the strip which quotations are in view, and leaves the page’s own name alone', () => {
    showPage(page)
    const strip = screen.getByRole('navigation', { name: speaks.en('stripLabel') })
    store.setState(({ address }) => ({ address: { ...address, page } }))
    expect(strip.querySelectorAll('.inView')).toHaveLength(0)
    act(() => reportInView(`source/${page.id}`, quotes.slice(2, 4)))
    expect(strip.querySelectorAll('.inView').length).toBeGreaterThanOrEqual(2)
    act(() => reportInView(`source/${page.id}`, []))
    expect(strip.querySelectorAll('.inView')).toHaveLength(0)
  })

  test('is told by what intersects, once it rests, and not any more when the page is left', () => {
    vi.useFakeTimers()
    let tell: (entries: Partial<IntersectionObserverEntry>[]) => void = () => undefined
    const disconnect = vi.fn()
    vi.stubGlobal('IntersectionObserver', class {
      constructor(callback: typeof tell) {
        tell = callback
      }
      observe = (): void => undefined
      disconnect = disconnect
    })
    store.setState(({ address }) => ({ core, address: { ...address, page } }))
    const { container, unmount } = showPage(page)
    const geneva = quotes.find((quote) => placesOf(quote).includes('geneva'))!
    const target = container.querySelector(`figure[id="${geneva.id}"] blockquote`)!
    act(() => tell([{ target, isIntersecting: true }]))
    expect(store.getState().inView).toBeNull()
    act(() => void vi.advanceTimersByTime(1000))
    expect(store.getState().inView).toEqual({ page: `source/${page.id}`, quotes: [geneva.id], places: placesIn([geneva]) })
    act(() => tell([{ target, isIntersecting: false }]))
    act(() => void vi.advanceTimersByTime(1000))
    expect(store.getState().inView).toBeNull()
    act(() => tell([{ target, isIntersecting: true }]))
    unmount()
    act(() => void vi.advanceTimersByTime(1000))
    expect(store.getState().inView).toBeNull()
    expect(disconnect).toHaveBeenCalled()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
})
