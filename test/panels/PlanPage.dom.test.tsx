import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawDiagrams } from '../../geo/diagram'
import type { Leaf } from '../../src/model/atlas'
import { linksOf } from '../../src/model/link'
import { chooseAccount, chooseRun } from '../../src/state/actions'
import { litPlaces } from '../../src/state/selectors'
import { store } from '../../src/state/store'
import type { Page } from '../../src/state/address'
import { core, leafFor, speaks } from '../atlas'
import { showPage } from './show'

const page: Page = { kind: 'plan', id: 'plan-2016-09-09' }
const speak = speaks.en
let leaf: Leaf

beforeAll(async () => {
  const written = leafFor(page)
  leaf = { ...written, diagrams: (await drawDiagrams(written.agreements)).get(page.id)! }
}, 60_000)

function show(): void {
  store.setState(({ address }) => ({ core, leaves: { 'agreement/plan-2016-09-09/plan': leaf }, address: { ...address, page } }))
  showPage(page, { leaf })
}
const row = (slug: string): HTMLElement => document.getElementById(`at-${slug}`)!
const answer = (slug: string): string | undefined => row(slug).dataset['answer']

describe('the page of a plan, step by step', () => {
  test('answers for every term, and shows each link with its words', () => {
    show()
    for (const { id } of leaf.agreements[0]!.terms) expect(row(id.split('/')[1]!), id).toBeInstanceOf(HTMLElement)
    for (const { number, requirement } of linksOf(leaf.agreements[0]!)) {
      const item = document.getElementById(`link-${String(number)}`)!
      for (const id of requirement.quotes) expect(item.textContent).toContain(leaf.quotes.find((quote) => quote.id === id)!.exact)
    }
  })

  test('draws every link, and its nodes are links in the order of reading', () => {
    show()
    const drawn = screen.getAllByRole('group').filter((element) => element.tagName.toLowerCase() === 'svg')
    expect(drawn).toHaveLength(leaf.diagrams!.en.length)
    const nodes = drawn.flatMap((svg) => [...svg.querySelectorAll('a:not([tabindex])')].map((a) => a.getAttribute('href')!.split('#')[1]))
    expect(nodes).toEqual(leaf.diagrams!.en.flatMap((part) => part.nodes.map(({ id }) => id.split('/').at(-1))))
  })

  test('a reader lets everything begin, goes on by days, and breaks the calm', async () => {
    show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: speak('planEverything') }))
    expect(answer('joint-implementation-center')).toBe('waits')
    const { run } = store.getState().address.choices
    act(() => chooseRun({ ...run!, hour: 6 * 24 }))
    await user.click(screen.getByRole('button', { name: speak('planDayOn') }))
    expect(answer('joint-implementation-center')).toBe('may-begin')
    await user.click(screen.getByRole('button', { name: speak('planBreak') }))
    expect(answer('joint-implementation-center')).toBe('unsaid')
    await user.click(screen.getByRole('button', { name: /^Take back/ }))
    expect(answer('joint-implementation-center')).toBe('may-begin')
    await user.click(screen.getByRole('button', { name: speak('planNothing') }))
    expect(store.getState().address.choices.run).toBeNull()
  })

  test('what happens is marked at the hour that is shown, and taken back by the same press', async () => {
    show()
    act(() => chooseRun({ hour: 30, began: {}, breaks: [] }))
    const user = userEvent.setup()
    const box = screen.getByRole('checkbox', { name: /^Parties to reconfirm/ })
    await user.click(box)
    expect(store.getState().address.choices.run).toEqual({ hour: 30, began: { reconfirmation: 30 }, breaks: [] })
    await user.click(box)
    expect(store.getState().address.choices.run).toEqual({ hour: 30, began: {}, breaks: [] })
  })

  test('in the account of de Mistura one thing can happen; Kerry’s does not mention the 48 hours', async () => {
    show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: /Mistura/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Recommitment/ }))
    expect(answer('return-to-talks')).toBe('may-begin')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    act(() => chooseAccount('john-kerry'))
    expect(answer('first-48-hours')).toBe('not-mentioned')
    const others = screen.getByRole('list', { name: speak('answerNotMentioned') })
    expect(within(others).getAllByRole('listitem').length).toBeGreaterThan(5)
  })

  test('says so where a speaker states no conditions', () => {
    const [agreement] = leaf.agreements
    const none = { ...agreement!, terms: agreement!.terms.map((term) => ({ ...term, requires: term.requires.filter(({ needs }) => needs !== 'plan-2016-09-09/nationwide-cessation') })) }
    showPage(page, { leaf: { ...leaf, agreements: [none] } })
    act(() => chooseAccount('staffan-de-mistura'))
    screen.getByText(speak('planAccountNone', { who: 'Staffan de Mistura' }))
    expect(screen.queryAllByRole('checkbox')).toEqual([])
  })

  test('shows how the whole stands apart from the terms, and why some words are no link', async () => {
    show()
    const whole = screen.getByRole('list', { name: speak('planWhole') })
    expect(within(whole).getByText('Implementation of what was laid out').closest('li')!.dataset['answer']).toBe('waits')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: speak('planEverything') }))
    act(() => chooseRun({ ...store.getState().address.choices.run!, hour: 168 }))
    expect(within(whole).getAllByText(speak('answerWholeMet')).length).toBe(leaf.agreements[0]!.whole!.length)
    const unlinked = screen.getByRole('region', { name: speak('planUnlinked') })
    expect(within(unlinked).getAllByRole('listitem')).toHaveLength(leaf.agreements[0]!.unlinked!.length)
  })

  test('folds a long list of words that are no link, with its number, and leaves a short one open', () => {
    show()
    const { length } = leaf.agreements[0]!.unlinked!
    const folded = screen.getByText(speak('planUnlinkedFolded', { count: length })).closest('details')!
    expect(folded.open).toBe(false)
    expect(within(folded).getAllByRole('listitem')).toHaveLength(length)
    cleanup()
    const [agreement] = leaf.agreements
    showPage(page, { leaf: { ...leaf, agreements: [{ ...agreement!, unlinked: agreement!.unlinked!.slice(0, 12) }] } })
    const open = screen.getByRole('region', { name: speak('planUnlinked') })
    expect(open.querySelector('details')).toBeNull()
    expect(within(open).getAllByRole('listitem')).toHaveLength(12)
  })

  test('an account of nobody is that of all together', () => {
    show()
    act(() => chooseAccount('nobody-at-all'))
    expect(screen.getByRole('radio', { name: /^All together/ })).toHaveProperty('checked', true)
  })

  test('the map lights the places where a term may begin now', () => {
    show()
    const all = litPlaces(store.getState())
    expect(all).toContain('geneva')
    act(() => chooseRun({ hour: 1, began: {}, breaks: [] }))
    expect(litPlaces(store.getState())).toEqual([])
    act(() => chooseRun({ hour: 1, began: { 'castello-pullback.syrian-government': 0, 'castello-pullback.syrian-opposition': 1 }, breaks: [] }))
    expect(litPlaces(store.getState())).toEqual(['castello-road'])
    screen.getByText(speak('planPlaces', { places: 'Castello Road' }))
  })
})

test('an agreement without a clock shows its links, and nothing to try', () => {
  const talks: Page = { kind: 'plan', id: 'intra-syrian-talks-renewal' }
  showPage(talks)
  screen.getByRole('heading', { name: speak('planLinks') })
  expect(document.getElementById('link-1')).not.toBeNull()
  expect(screen.queryByRole('heading', { name: speak('planTry') })).toBeNull()
})
