import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { directionOf, languages, type Language } from '../../src/model/language'
import { App } from '../../src/panels/App'
import { Live } from '../../src/panels/Live'
import { TimelinePane } from '../../src/panels/TimelinePane'
import { choosePeriod, openPlace } from '../../src/state/actions'
import { defaultChoices } from '../../src/state/address'
import { leafName, store } from '../../src/state/store'
import { atlas, core, leafFor, speaks } from '../atlas'
import './show'

function live(language: Language = 'en'): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  store.setState((state) => ({
    core,
    facts: atlas.facts,
    leaves: { home: leafFor({ kind: 'home' }), 'place/homs': leafFor({ kind: 'place', id: 'homs' }) },
    address: { ...state.address, language },
  }))
  render(
    <Live
      spoken={{ language, speak: speaks[language] }}
      sketch={() => null}
      timeline={(spoken) => <TimelinePane {...spoken} />}
      map={() => null}
      onRetry={() => undefined}
    />,
  )
}

const period = (): string | null => store.getState().address.choices.period
const marks = (): SVGAElement[] => [...document.querySelectorAll<SVGAElement>('a[data-mark]')]

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReset().mockImplementation(() => undefined)
})

describe.each(languages)('the timeline in %s', (language) => {
  const speak = speaks[language]
  const [onward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const slider = (key: 'timelineFrom' | 'timelineTo' | 'timelineWhole'): HTMLElement => screen.getByRole('slider', { name: speak(key) })
  const press = (key: string, on: Parameters<typeof slider>[0]): void => void fireEvent.keyDown(slider(on), { key })

  test('its two ends are moved by the keys in the direction of reading, and say where they are as dates', () => {
    live(language)
    press('PageUp', 'timelineFrom')
    press('PageUp', 'timelineFrom')
    press(onward, 'timelineFrom')
    press(back, 'timelineTo')
    expect(period()).toBe('2016-02/2017-11')
    expect(slider('timelineFrom').getAttribute('aria-valuetext')).toBe(language === 'ar' ? 'شباط 2016' : 'February 2016')
    expect(slider('timelineTo').getAttribute('aria-valuetext')).toBe(language === 'ar' ? 'تشرين الثاني 2017' : 'November 2017')
    press('Home', 'timelineTo')
    expect(period()).toBe('2016-02')
    press('End', 'timelineTo')
    press('Home', 'timelineFrom')
    expect(period()).toBeNull()
  })

  test('the whole period moves together, and stops at the ends of the time', () => {
    live(language)
    expect(screen.queryByRole('slider', { name: speak('timelineWhole') })).toBeNull()
    act(() => choosePeriod('2016-08/2016-09'))
    press(onward, 'timelineWhole')
    expect(period()).toBe('2016-09/2016-10')
    press('Home', 'timelineWhole')
    expect(period()).toBe('2014-01/2014-02')
    press(back, 'timelineWhole')
    expect(period()).toBe('2014-01/2014-02')
    press('End', 'timelineWhole')
    expect(period()).toBe('2017-11/2017-12')
  })

  test('a year is chosen by its button and given up by the same, or by the way back to all', () => {
    live(language)
    const year = screen.getByRole('button', { name: '2016' })
    fireEvent.click(year)
    expect([period(), year.getAttribute('aria-pressed')]).toEqual(['2016', 'true'])
    fireEvent.click(year)
    expect(period()).toBeNull()
    fireEvent.click(year)
    fireEvent.click(screen.getByRole('button', { name: speak('timelineAll') }))
    expect(period()).toBeNull()
  })

  test('the arrow keys go from mark to mark, one of which is a stop of Tab, and say its name', () => {
    live(language)
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
    act(() => marks()[0]!.focus())
    expect(document.querySelector('.tip')?.textContent).toBe(marks()[0]!.getAttribute('aria-label'))
    fireEvent.keyDown(marks()[0]!, { key: onward })
    fireEvent.keyDown(marks()[1]!, { key: onward })
    expect(document.activeElement).toBe(marks()[2])
    fireEvent.keyDown(marks()[2]!, { key: back })
    expect(document.activeElement).toBe(marks()[1])
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([marks()[1]])
    fireEvent.keyDown(marks()[1]!, { key: 'Escape' })
    expect(document.querySelector('.tip')).toBeNull()
  })

  test('time runs in the direction of reading', () => {
    live(language)
    const at = (mark: SVGAElement): number => parseFloat(mark.querySelector('svg')!.getAttribute('x')!)
    const [first, last] = [at(marks()[0]!), at(marks().at(-1)!)]
    if (language === 'ar') expect(first).toBeGreaterThan(last)
    else expect(first).toBeLessThan(last)
  })
})

describe('the timeline', () => {
  test('names the days that an address names, not only their months', () => {
    live()
    act(() => choosePeriod('2016-08-26/2016-09-09'))
    expect(screen.getByRole('slider', { name: 'Beginning of the period' }).getAttribute('aria-valuetext')).toBe('26 August 2016')
    expect(screen.getByRole('slider', { name: 'End of the period' }).getAttribute('aria-valuetext')).toBe('9 September 2016')
    expect(screen.getByText('26 August 2016 to 9 September 2016', { selector: 'p' })).toBeTruthy()
  })

  test('a mark and a line of its list lead to the page of the same, without reloading', () => {
    live()
    const truce = core.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    fireEvent.click(marks().find((mark) => mark.dataset['id'] === truce.id)!)
    expect(store.getState().address.page).toEqual({ kind: 'agreement', id: truce.id })
    const convoy = atlas.facts.events.find(({ id }) => id === 'convoy-2016-08-26')!
    fireEvent.click(screen.getByRole('link', { name: convoy.name.en }))
    expect(store.getState().address).toMatchObject({ page: { kind: 'source', id: convoy.source }, fragment: convoy.quote })
  })

  test('draws quiet what lies outside of the period', () => {
    live()
    const quiet = (): string[] => marks().filter((mark) => mark.classList.contains('quiet')).map((mark) => mark.dataset['id']!)
    expect(quiet()).toEqual([])
    act(() => choosePeriod('2014'))
    expect(quiet()).toEqual(expect.arrayContaining(['plan-2016-09-09', 'usmission-2016-09-10']))
    expect(quiet()).not.toContain('homs-truce-2014-02')
  })

  test('draws doubt as doubt: dashed what is uncertain, fading what is open, a bar what may be any day', () => {
    live()
    const lines = (id: string): string[] =>
      [...marks().find((mark) => mark.dataset['id'] === id || mark.dataset['fragment'] === id)!.querySelectorAll('line')].map((line) => `${line.getAttribute('class')!} ${line.getAttribute('opacity') ?? ''}`.trim())
    const event = (id: string): string => atlas.facts.events.find((one) => one.id === id)!.quote
    expect(lines(event('coordination-proposal-2015'))).toEqual(['dashed'])
    expect(lines('geneva-communique')).toEqual(['bar 0.75', 'bar 0.5', 'bar 0.3', 'bar 0.15'])
    expect(lines('cessation-of-hostilities-2016-02')).toEqual(['bar'])
    expect(lines('paris-talks-2014-01')).toEqual([])
  })

  test('leads from another page by links of that page', () => {
    live()
    act(() => openPlace('homs'))
    expect(marks().find((mark) => mark.dataset['id'] === 'homs-truce-2014-02')!.getAttribute('href')).toBe('../../agreement/homs-truce-2014-02/')
  })

  test('is nothing to press as the build writes it: the years stand there as words', () => {
    document.documentElement.lang = 'en'
    render(
      <App
        address={{ language: 'en', page: { kind: 'home' }, fragment: null, choices: defaultChoices }}
        theme={null} speak={speaks.en} core={core} leaf={leafFor({ kind: 'home' })} failure={null} faults={[]}
        mapHealth="waiting" timeline={null} sketch={null} map={null} onRetry={() => undefined} onDismiss={() => undefined}
      />,
    )
    expect(screen.queryAllByRole('slider')).toEqual([])
    expect(screen.getByText('2016').closest('button')).toBeNull()
    expect(leafName({ kind: 'home' })).toBe('home')
  })
})
