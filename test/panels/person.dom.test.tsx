import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { kindsSpoken } from '../../src/model/person'
import type { Page } from '../../src/state/address'
import { core, leafFor, speaks } from '../atlas'
import { showPage } from './show'

const page: Page = { kind: 'person', id: 'sergey-lavrov' }
const leaf = leafFor(page)
const lavrov = core.actors.find(({ id }) => id === 'sergey-lavrov')!
const plan = leaf.person!.speaksOf.find(({ agreement }) => agreement === 'plan-2016-09-09')!
const quoted = (container: ParentNode): (string | null)[] => [...container.querySelectorAll('blockquote q')].map((one) => one.textContent)
const hrefs = (element: HTMLElement): (string | null)[] => within(element).getAllByRole('link').map((link) => link.getAttribute('href'))

describe.each(languages)('the page of Sergey Lavrov in %s', (language) => {
  const speak = speaks[language]
  const name = lavrov.name[language]

  test('names his roles as they were stated, when, of whom, and by whose words', () => {
    showPage(page, { language })
    const head = within(screen.getByRole('heading', { level: 1, name }).closest('header')!)
    for (const role of lavrov.roles) expect(head.getAllByText((_, node) => node?.tagName === 'DD' && node.textContent!.startsWith(role.title[language])).length).toBeGreaterThan(0)
    const russia = head.getAllByRole('link', { name: core.actors.find(({ id }) => id === 'russia')!.name[language] })
    for (const link of russia) expect(link.getAttribute('href')).toMatch(/\/person\/russia\/$/)
  })

  test('says of all five sources whether anything of his is found there', () => {
    showPage(page, { language })
    const rows = (title: string): string[] => within(screen.getByRole('list', { name: title })).getAllByRole('listitem').map((row) => row.textContent!)
    const [speaking, silent] = [rows(speak('personAppearsIn')), rows(speak('personSilentIn'))]
    expect(speaking).toHaveLength(3)
    expect(silent).toEqual(['theweek-2014-02-10', 'kznewsline-2017-01-23'].map((id) => core.sources.find((one) => one.id === id)!.custom.short[language]))
  })

  test('has all his words, source by source, and what others relay of him apart', () => {
    showPage(page, { language })
    const said = leaf.quotes.filter(({ speakers }) => speakers.includes('sergey-lavrov'))
    expect(quoted(screen.getByRole('region', { name: speak('personWords', { name }) }))).toEqual(said.map(({ exact }) => exact))
    const relayed = leaf.quotes.filter(({ relays }) => relays === 'sergey-lavrov')
    expect(quoted(screen.getByRole('region', { name: speak('personRelayed', { name }) }))).toEqual(relayed.map(({ exact }) => exact))
  })

  test('answers what he says of the plan that Kerry does not, and of which kinds others speak and he says nothing', () => {
    showPage(page, { language })
    const name9 = core.agreements.find(({ id }) => id === plan.agreement)!.name[language]
    const section = screen.getByRole('heading', { level: 3, name: name9 }).parentElement!
    const kinds = kindsSpoken(plan.terms, 'sergey-lavrov')
    const [spoken, silent] = [speak('personSpeaksOf', { name }), speak('personSilentOn', { name })].map((title) => within(section).getByRole('list', { name: title }))
    const titled = (list: HTMLElement): string[] => [...list.children].map((row) => row.firstElementChild!.textContent!)
    const labels = (some: typeof kinds): string[] => some.map(({ kind }) => core.vocabulary.termKinds.find(({ id }) => id === kind)!.label[language])
    expect(titled(spoken!)).toEqual(labels(kinds.filter(({ own }) => own.length > 0)))
    expect(titled(silent!)).toEqual(labels(kinds.filter(({ own, others }) => own.length === 0 && others.length > 0)))
    expect(titled(silent!).length).toBeGreaterThan(3)

    // One that is his alone is said to be, and leads to its words.
    const alone = plan.terms.find(({ by, byText }) => !byText && by.join() === 'sergey-lavrov')!
    const link = within(spoken!).getByRole('link', { name: alone.title[language] })
    expect(link.getAttribute('href')).toMatch(new RegExp(`agreement/plan-2016-09-09/#${alone.slug}$`))
    expect(link.parentElement!.textContent).toContain(`(${speak('personAlone')})`)
    // One that both speak of names Kerry beside it.
    const both = plan.terms.find(({ by }) => by.includes('sergey-lavrov') && by.includes('john-kerry'))!
    expect(hrefs(within(spoken!).getAllByRole('link', { name: both.title[language] })[0]!.parentElement!)).toContainEqual(expect.stringMatching(/person\/john-kerry\/$/))
    // And one of a kind of which he says nothing stands under the silence, with who does speak of it.
    const other = kinds.find(({ own, others }) => own.length === 0 && others.length > 0)!.others[0]!
    expect(within(silent!).getByRole('link', { name: other.title[language] })).toBeTruthy()
    expect(within(silent!).queryByRole('link', { name: lavrov.name[language] })).toBeNull()
  })
})

describe('other people', () => {
  test('who are only spoken of say so, and name their part and what they are to do', () => {
    const shown: Page = { kind: 'person', id: 'syrian-government' }
    const { container } = showPage(shown)
    expect(screen.getByText(speaks.en('personNoWords', { name: 'Syrian government' }))).toBeTruthy()
    const { parts, obliges } = leafFor(shown).person!
    const section = screen.getByRole('region', { name: speaks.en('personObliges', { name: 'Syrian government' }) })
    for (const { title } of obliges) expect(within(section).getAllByRole('link', { name: title.en }).length).toBeGreaterThan(0)
    const part = screen.getByRole('region', { name: speaks.en('personParts', { name: 'Syrian government' }) })
    expect(part.querySelectorAll('li')).toHaveLength(parts.length)
    expect(container.querySelector('#kinds')).toBeNull()
  })

  test('an outlet that a text cites has what is cited from it', () => {
    showPage({ kind: 'person', id: 'bbc' })
    expect(quoted(screen.getByRole('region', { name: 'Cited from BBC' })).length).toBeGreaterThan(0)
  })

  test('the home page leads to all of them, those who speak first, with how often', () => {
    showPage({ kind: 'home' })
    const section = within(screen.getByRole('region', { name: 'Who speaks' }))
    expect(section.getAllByRole('link').map((link) => link.textContent)).toEqual(core.actors.map(({ name }) => name.en))
    const [first] = section.getAllByRole('listitem')
    expect(first!.textContent).toContain(`${String(core.actors[0]!.spokenCount)} quotations`)
  })
})
