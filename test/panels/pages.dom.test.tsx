import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { slugOf } from '../../src/model/term'
import type { Page } from '../../src/state/address'
import { core, leafFor, speaks } from '../atlas'
import { placeNamed, showPage } from './show'

const plan: Page = { kind: 'agreement', id: 'plan-2016-09-09' }
const quoted = (container: ParentNode): (string | null)[] =>
  [...container.querySelectorAll('blockquote q')].map((one) => one.textContent)

const articlesOf = (container: HTMLElement): Map<string, HTMLElement> =>
  new Map([...container.querySelectorAll<HTMLElement>('article[id]')].map((article) => [article.id, article]))

describe('the home page', () => {
  test('says in two sentences what this is and names its ways in', () => {
    showPage({ kind: 'home' })
    expect(screen.getByText(speaks.en('homeWhat')).textContent!.match(/\.(\s|$)/g)).toHaveLength(2)
    const ways = within(screen.getByRole('navigation', { name: 'Ways in' })).getAllByRole('link')
    for (const way of ways.slice(0, 3)) expect(document.querySelector(way.getAttribute('href')!)).not.toBeNull()
    expect(ways.at(-1)!.getAttribute('href')).toBe('#map')
  })

  test.each(languages)('lists the seven named places first, in %s', (language) => {
    showPage({ kind: 'home' }, { language })
    const list = within(screen.getByRole('region', { name: speaks[language]('placesHeading') })).getAllByRole('list')[0]!
    const names = within(list).getAllByRole('listitem').slice(0, 7).map((item) => within(item).getByRole('link').textContent)
    const expected = ['aleppo', 'castello-road', 'ramouseh-gap', 'homs', 'ghouta', 'geneva', 'astana'].map(
      (id) => placeNamed(id).names.find(({ lang }) => lang === language)!.toponym,
    )
    expect(names).toEqual(expected)
  })

  test('lists every place once, those without a pin apart', () => {
    showPage({ kind: 'home' })
    const section = within(screen.getByRole('region', { name: 'Places' }))
    expect(section.getAllByRole('listitem')).toHaveLength(core.places.length)
    const [, inText] = section.getAllByRole('list')
    expect(within(inText!).getAllByRole('listitem')).toHaveLength(core.places.filter(({ geometry }) => geometry === null).length)
    expect(within(inText!).getByRole('link', { name: 'Southwest Aleppo' })).toBeTruthy()
  })

  test('lists every agreement in time order, and the five sources by their printed titles', () => {
    showPage({ kind: 'home' })
    const agreements = within(screen.getByRole('region', { name: 'Agreements, truces, plans and talks' })).getAllByRole('link')
    expect(agreements.map((link) => link.textContent)).toEqual(core.agreements.map(({ name }) => name.en))
    const sources = within(screen.getByRole('region', { name: 'The five sources' })).getAllByRole('link')
    expect(sources.map((link) => link.textContent)).toEqual(core.sources.map(({ title }) => title))
  })
})

describe('the page of Geneva', () => {
  test('tells what took place there under each of its talks, and metonyms apart', () => {
    showPage({ kind: 'place', id: 'geneva' })
    expect(screen.getAllByRole('heading', { level: 3, name: speaks.en('placeVenue') }).length).toBeGreaterThan(2)
    const metonyms = screen.getByRole('region', { name: speaks.en('placeMetonyms') })
    const used = leafFor({ kind: 'place', id: 'geneva' }).quotes.filter((quote) =>
      quote.places.some((mention) => 'id' in mention && mention.id === 'geneva' && mention.how === 'metonym'),
    )
    expect(quoted(metonyms)).toEqual(used.map(({ exact }) => exact))
  })

  test('leads to the terms of the plan that was announced there but applies elsewhere', () => {
    showPage({ kind: 'place', id: 'geneva' })
    const count = core.agreements.find(({ id }) => id === plan.id)!.termCount
    const section = screen.getByRole('region', { name: /Plan announced by the United States and Russia/ })
    expect(within(section).getByRole('link', { name: `See its ${String(count)} terms` }).getAttribute('href')).toBe('../../agreement/plan-2016-09-09/')
    expect(within(section).queryAllByRole('article')).toEqual([])
  })
})

describe('the page of Aleppo', () => {
  test('goes agreement by agreement, in time order, each with its own terms', () => {
    showPage({ kind: 'place', id: 'aleppo' })
    const expected = placeNamed('aleppo').agreements.map((id) => core.agreements.find((one) => one.id === id)!.name.en)
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(headings.slice(0, expected.length)).toEqual(expected)
  })
})

describe('a place without a pin', () => {
  test('is told in text, without an origin or an error in metres', () => {
    showPage({ kind: 'place', id: 'southwest-aleppo' })
    const main = within(screen.getByRole('main'))
    expect(main.getByText(/^Told in text; not drawn as a point\./)).toBeTruthy()
    expect(main.queryByText('Origin of the position')).toBeNull()
    expect(main.queryByText(/Likely error/)).toBeNull()
  })
})

describe('the page of the plan of 9 September 2016', () => {
  const { terms, conditions, whole = [] } = leafFor(plan).agreements[0]!

  test.each(languages)('has every term once, with its address, in order, in %s', (language) => {
    const { container } = showPage(plan, { language })
    const articles = [...articlesOf(container)].slice(0, terms.length)
    expect(articles.map(([id]) => id)).toEqual(terms.map((term) => slugOf(term.id)))
    expect(articles.map(([, article]) => article.querySelector('h3')!.textContent)).toEqual(terms.map(({ title }) => title[language]))
    expect(container.querySelectorAll('article[id]')).toHaveLength(terms.length + conditions.length + whole.length)
  })

  test('shows under each term the quotations it rests on', () => {
    const { container } = showPage(plan)
    const { quotes } = leafFor(plan)
    const articles = articlesOf(container)
    for (const term of terms) {
      const article = articles.get(slugOf(term.id))!
      expect(quoted(article), term.id).toEqual(term.quotes.map((id) => quotes.find((quote) => quote.id === id)!.exact))
    }
  })

  test('has a table of contents that leads to each of them', () => {
    showPage(plan)
    const links = within(screen.getByRole('navigation', { name: 'Terms on this page' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href')!.split('#')[1])).toEqual(terms.map((term) => slugOf(term.id)))
  })

  test('says of each requirement in whose account, and leads to what has to hold', () => {
    const { container } = showPage(plan)
    const articles = articlesOf(container)
    for (const term of terms.filter(({ requires }) => requires.length > 0)) {
      const article = within(articles.get(slugOf(term.id))!)
      const rows = article.getAllByText(/^To (begin|continue):/)
      expect(rows).toHaveLength(term.requires.length)
      for (const [at, requirement] of term.requires.entries()) {
        expect(rows[at]!.textContent).toMatch(/\(as .+ puts it\)/)
        const target = within(rows[at]!).getAllByRole('link')[0]!.getAttribute('href')!.split('#')[1]!
        expect(target).toBe(slugOf(requirement.needs))
        expect(articles.has(target), target).toBe(true)
      }
    }
  })

  test('says how long something has to hold, and that it may not be broken only where the words say so', () => {
    const { container } = showPage(plan)
    const rowsOf = (id: string): string[] => [...articlesOf(container).get(id)!.querySelectorAll('li')].map((row) => row.textContent!)
    const rows = rowsOf('joint-implementation-center')
    expect(rows.some((row) => row.includes('for 7 days without a break'))).toBe(true)
    expect(rowsOf('develop-strikes-against-nusrah').some((row) => /for 7 days(?! without)/.test(row))).toBe(true)
  })

  test('shows its conditions as states of affairs, with their own words', () => {
    showPage(plan)
    const section = screen.getByRole('region', { name: 'Conditions' })
    expect(within(section).getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(conditions.map(({ title }) => title.en))
  })

  test('leads to its PA-X record, as another project’s', () => {
    showPage(plan)
    expect(screen.getByText('Elsewhere (another project, not from these texts)')).toBeTruthy()
    expect(screen.getByText('PA-X record no. 2091').getAttribute('href')).toBe('https://www.peaceagreements.org/agreements/2091/')
  })
})

describe('other agreements', () => {
  test('one without a PA-X record says so', () => {
    showPage({ kind: 'agreement', id: 'paris-talks-2014-01' })
    expect(screen.getByText('No PA-X record found.')).toBeTruthy()
  })

  test('one without terms says that the texts state none', () => {
    showPage({ kind: 'agreement', id: 'geneva-talks-2017-02' })
    expect(screen.getByText('The texts state no terms for it.')).toBeTruthy()
  })

  test('what was only discussed is said to be discussed', () => {
    showPage({ kind: 'agreement', id: 'paris-talks-2014-01' })
    const statuses = within(screen.getByRole('main')).getAllByRole('listitem').map((item) => item.textContent!)
    expect(statuses[0]).toMatch(/^Discussed, by /)
    expect(statuses.filter((text) => /^(Agreed|In force|Announced)/.test(text))).toEqual([])
  })

  test.each(languages)('one of which nothing is reported as agreed says so beside its statuses, no other does, in %s', (language) => {
    const says = (id: string): boolean => {
      const { container, unmount } = showPage({ kind: 'agreement', id }, { language })
      const isSaid = container.querySelector('header h1')!.parentElement!.textContent!.includes(speaks[language]('agreementNothingAgreed'))
      unmount()
      return isSaid
    }
    expect(says('paris-talks-2014-01')).toBe(true)
    expect(says('homs-truce-2014-02')).toBe(false)
  })

  test('a relation is a link to the other agreement', () => {
    showPage({ kind: 'agreement', id: 'homs-truce-extension-2014-02' })
    const truce = core.agreements.find(({ id }) => id === 'homs-truce-2014-02')!
    expect(screen.getByRole('link', { name: truce.name.en }).getAttribute('href')).toBe('../../agreement/homs-truce-2014-02/')
  })
})

describe.each(core.sources.map(({ id }) => id))('the page of %s', (id) => {
  test.each(languages)('has every quotation, in reading order, each with its own address, in %s', (language) => {
    const { container } = showPage({ kind: 'source', id }, { language })
    const { quotes } = leafFor({ kind: 'source', id })
    expect(quoted(container)).toEqual(quotes.map(({ exact }) => exact))
    expect([...container.querySelectorAll('figure')].map((figure) => figure.id)).toEqual(quotes.map((quote) => quote.id))
    expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b))
  })

  test('names its title, publisher, rights and fingerprint', () => {
    showPage({ kind: 'source', id })
    const source = core.sources.find((one) => one.id === id)!
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(source.title)
    const main = within(screen.getByRole('main'))
    for (const words of [source.custom.rights.en, source.sha256]) expect(main.getByText(words)).toBeTruthy()
    expect(main.getByText(source.URL).getAttribute('href')).toBe(source.URL)
  })
})

test('a page that the content does not have says so in a heading', () => {
  for (const kind of ['place', 'agreement', 'source', 'person'] as const) {
    const { unmount } = showPage({ kind, id: 'atlantis' }, { leaf: null })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The atlas has no such page')
    unmount()
  }
})

test('a page whose words are still on their way has its heading and says that they are loading', () => {
  for (const page of [plan, { kind: 'place', id: 'homs' }, { kind: 'source', id: 'rt-2014-01-13' }, { kind: 'person', id: 'john-kerry' }] as Page[]) {
    const { unmount } = showPage(page, { leaf: null })
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    expect(screen.getByText('Loading the quotations.')).toBeTruthy()
    unmount()
  }
})
