import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { noFilter } from '../../src/model/facts'
import { countOptions, visibleUnder } from '../../src/model/visible'
import type { Language } from '../../src/model/language'
import { directionOf, languages } from '../../src/model/language'
import { Live } from '../../src/panels/Live'
import { choosePeriod, openPage, toggleOption } from '../../src/state/actions'
import type { Page } from '../../src/state/address'
import { leafName, store } from '../../src/state/store'
import { atlas, core, leafFor, speaks } from '../atlas'
import './show'

const { facts } = atlas
const lavrov = 'sergey-lavrov'

/** The living page with the data of the filters, as it is when something was chosen before. */
function live(page: Page = { kind: 'home' }, language: Language = 'en', more: Partial<ReturnType<typeof store.getState>> = { facts }): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  store.setState((state) => ({
    core,
    leaves: { [leafName(page)]: leafFor(page) },
    address: { ...state.address, language, page },
    ...more,
  }))
  render(<Live spoken={{ language, speak: speaks[language] }} sketch={() => null} timeline={() => null} map={() => null} onRetry={() => undefined} />)
}

const choices = (): unknown => store.getState().address.choices
const section = (name: RegExp): HTMLElement => screen.getByRole('region', { name })
const exact = (): string[] => [...document.querySelectorAll('blockquote q')].filter((q) => q.closest('details:not(figure details)') === null).map((q) => q.textContent ?? '')

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReset().mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = vi.fn()
})

describe.each(languages)('the filters in %s', (language) => {
  const speak = speaks[language]

  test('offer every option with how many quotations it would leave, and choosing one leaves so many', () => {
    live({ kind: 'home' }, language)
    const kerry = core.actors.find(({ id }) => id === 'john-kerry')!.name[language]
    const count = countOptions('speaker', facts, noFilter).get('john-kerry')!
    fireEvent.click(screen.getByRole('checkbox', { name: `${kerry} ${speak('quotationCount', { count })}` }))
    expect(choices()).toMatchObject({ speaker: ['john-kerry'] })
    expect(screen.getByText(new RegExp(`^${speak('shownQuotations', { shown: count, count: facts.quotes.length })}`))).toBeTruthy()
  })

  test('have a group for each kind of choice, status among the symbols of the legend', () => {
    live({ kind: 'home' }, language)
    const groups = screen.getAllByRole('group').filter(({ tagName }) => tagName === 'FIELDSET')
    const names = groups.map((group) => group.querySelector('legend')!.textContent)
    expect(names).toEqual(['filterKind', 'filterSpeaker', 'filterSource', 'filterAgreement', 'legendStatus'].map((key) => speak(key as 'filterKind')))
    const status = within(groups.at(-1)!)
    const announced = core.vocabulary.statuses.find(({ id }) => id === 'announced')!
    fireEvent.click(status.getByRole('checkbox', { name: new RegExp(`^${announced.label[language]} .*${announced.meaning[language]}$`) }))
    expect(choices()).toMatchObject({ status: ['announced'] })
  })

  test('show what is chosen as chips, each removed by a press, and all at once', () => {
    live({ kind: 'home' }, language)
    act(() => {
      toggleOption('speaker', lavrov)
      choosePeriod('2016')
    })
    const chips = within(screen.getByRole('list', { name: speak('chips') }))
    // Above the lists of options, so that they are in view while one is gone through.
    const summary = document.getElementById('filters')!
    expect(screen.getByRole('list', { name: speak('chips') }).compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const value = core.actors.find(({ id }) => id === lavrov)!.name[language]
    const chip = speak('chipRemove', { facet: speak('filterSpeaker'), value })
    fireEvent.click(chips.getByRole('button', { name: chip }))
    expect(choices()).toMatchObject({ speaker: null, period: '2016' })
    fireEvent.click(screen.getByRole('button', { name: speak('chipsClear') }))
    expect(choices()).toMatchObject(noFilter)
    expect(screen.queryByRole('list', { name: speak('chips') })).toBeNull()
  })

  test('say that nothing is found, what each choice costs, and lead back', () => {
    live({ kind: 'home' }, language)
    act(() => {
      toggleOption('speaker', lavrov)
      toggleOption('source', 'rt-2014-01-13')
      choosePeriod('2017')
    })
    expect(screen.getByText(speak('nothingFound'))).toBeTruthy()
    const without = (key: 'speaker' | 'source' | 'period'): number =>
      visibleUnder(facts, { ...noFilter, speaker: [lavrov], source: ['rt-2014-01-13'], period: '2017', [key]: null }).quotes.size
    expect(without('speaker')).toBe(0)
    expect(without('period')).toBeGreaterThan(0)
    // What would find nothing either is not offered.
    expect(screen.queryByRole('button', { name: speak('nothingWithout', { facet: speak('filterSpeaker'), count: 0 }) })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: speak('nothingWithout', { facet: speak('filterPeriod'), count: without('period') }) }))
    expect(choices()).toMatchObject({ period: null, speaker: [lavrov] })
    expect(screen.queryByText(speak('nothingFound'))).toBeNull()
  })

  test('say once, to those who do not see it, how many places remain', () => {
    live({ kind: 'home' }, language)
    const said = (): string[] => screen.getAllByRole('status').map((one) => one.textContent ?? '').filter((text) => text !== '')
    expect(said()).toEqual([])
    act(() => toggleOption('source', 'kznewsline-2017-01-23'))
    const shown = visibleUnder(facts, { ...noFilter, source: ['kznewsline-2017-01-23'] }).places.size
    expect(said()).toEqual([speak('shownPlaces', { shown, count: core.places.length })])
    act(() => toggleOption('source', 'kznewsline-2017-01-23'))
    expect(said()).toEqual([speak('shownPlaces', { shown: core.places.length, count: core.places.length })])
  })
})

describe('home', () => {
  test('lists what matches, with how much of it, and names the rest', () => {
    live()
    act(() => toggleOption('source', 'theweek-2014-02-10'))
    const places = section(/^Places \d+ of \d+ places$/)
    const listed = [...places.querySelectorAll('ul.list a')].map((a) => a.textContent)
    const rest = [...places.querySelectorAll('.outside a')].map((a) => a.textContent)
    expect(listed).toHaveLength(visibleUnder(facts, { ...noFilter, source: ['theweek-2014-02-10'] }).places.size)
    expect(listed.length + rest.length).toBe(core.places.length)
    const homs = core.places.find(({ id }) => id === 'homs')!
    expect(within(places).getByText(`${String(homs.mentions['theweek-2014-02-10'])} of ${String(homs.quoteCount)} quotations that name it`)).toBeTruthy()
  })

  test('lists a place that no quotation left names, for the term that applies there by one of them', () => {
    live()
    act(() => {
      toggleOption('kind', 'humanitarian-access')
      toggleOption('speaker', lavrov)
    })
    const row = within(section(/^Places \d+ of \d+ places$/)).getByRole('link', { name: 'Ghouta' }).closest('li')!
    expect(row.textContent).toMatch(/0 of \d+ quotations? that names? it 1 term applies there$/)
  })

  test('shows of a place and an agreement no status but that of the words that are left', () => {
    live()
    act(() => choosePeriod('2014-01/2014-12'))
    const word = (status: string): string => core.vocabulary.statuses.find(({ id }) => id === status)!.label.en
    const row = within(section(/^Places \d+ of \d+ places$/)).getByRole('link', { name: 'Aleppo' }).closest('li')!
    expect(row.textContent).toContain(word('discussed'))
    expect(row.textContent).not.toContain(word('agreed'))
  })
})

describe('a page', () => {
  const remarks: Page = { kind: 'source', id: 'usmission-2016-09-10' }

  test('folds away the quotations outside, says how many, and keeps every one of them', () => {
    live(remarks)
    const all = leafFor(remarks).quotes
    act(() => toggleOption('speaker', lavrov))
    const his = all.filter(({ speakers }) => speakers.includes(lavrov))
    expect(exact()).toEqual(his.map((quote) => quote.exact))
    expect(screen.getByText(`${String(all.length - his.length)} quotations outside the chosen filters`).tagName).toBe('SUMMARY')
    expect(document.querySelectorAll('blockquote')).toHaveLength(all.length)
  })

  test('shows what its address names, whatever is chosen', () => {
    live(remarks)
    const other = leafFor(remarks).quotes.find(({ speakers }) => !speakers.includes(lavrov))!
    act(() => {
      toggleOption('speaker', lavrov)
      openPage(remarks, other.id)
    })
    expect(exact()).toContain(other.exact)
  })

  test('of an agreement folds terms and events away, the words of a term that remains too, and loses none', () => {
    const plan: Page = { kind: 'agreement', id: 'plan-2016-09-09' }
    live(plan)
    const count = (): number => document.querySelectorAll('article').length
    const whole = count()
    act(() => toggleOption('kind', 'pullback'))
    const terms = leafFor(plan).agreements[0]!.terms
    const pullbacks = terms.filter(({ kind }) => kind === 'pullback')
    const open = [...document.querySelectorAll('section[aria-labelledby=terms] > article')].map(({ id }) => `plan-2016-09-09/${id}`)
    expect(open).toEqual(pullbacks.map(({ id }) => id))
    expect(screen.getByText(`${String(terms.length - pullbacks.length)} terms outside the chosen filters`)).toBeTruthy()
    expect(count()).toBe(whole)
  })

  test('shows everything while the data of the filters is on its way, and where it cannot be had', () => {
    live(remarks, 'en', { facts: null })
    act(() => toggleOption('speaker', lavrov))
    expect(screen.getAllByText(speaks.en('filterLoading')).length).toBeGreaterThan(0)
    expect(exact()).toHaveLength(leafFor(remarks).quotes.length)
    act(() => store.setState({ factsFailure: 'missing' }))
    expect(screen.getByText(speaks.en('filterFailed'), { exact: false })).toBeTruthy()
    expect(exact()).toHaveLength(leafFor(remarks).quotes.length)
    fireEvent.click(screen.getByRole('button', { name: speaks.en('retry') }))
    expect(store.getState()).toMatchObject({ factsFailure: null, wantsFacts: true })
  })
})
