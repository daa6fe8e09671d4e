import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { compareMentions, compareTerms, mentionCount } from '../../src/model/compared'
import { languages } from '../../src/model/language'
import { nameOf } from '../../src/model/place'
import { core, leafFor, speaks } from '../atlas'
import { showPage } from './show'

const places = { kind: 'compare', id: 'places' } as const
const terms = { kind: 'compare', id: 'terms' } as const

const table = (): HTMLElement => screen.getByRole('table')
const bodyRows = (): HTMLElement[] => within(table()).getAllByRole('row').slice(1)
const rowNames = (): string[] => bodyRows().map((row) => heard(within(row).getByRole('rowheader')))
const cellsOf = (row: HTMLElement): HTMLElement[] => within(row).getAllByRole('cell')
/** What a cell says to who hears it. */
const heard = (cell: HTMLElement): string => {
  const copy = cell.cloneNode(true) as HTMLElement
  for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove()
  return copy.textContent!
}
const quotedIn = (section: Element): string[] => [...section.querySelectorAll('blockquote q')].map((q) => q.textContent!)

describe.each(languages)('places and sources, in %s', (language) => {
  const speak = speaks[language]

  test('is a table with a head for each source and a row for each place, named by the page’s heading', () => {
    showPage(places, { language })
    expect(screen.getByRole('table', { name: speak('comparePlacesTitle') })).toBe(table())
    const heads = within(table()).getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads).toEqual([speak('comparePlace'), ...core.sources.map(({ custom }) => custom.short[language]), speak('compareTotal')])
    expect(rowNames()).toEqual(core.places.map((place) => nameOf(place, language)))
  })

  test('says of each text how it mentions each place, and that it does not in words', () => {
    showPage(places, { language })
    const cells = compareMentions(core.places, core.sources, leafFor(places).quotes)
    bodyRows().forEach((row, at) => {
      const own = cells.filter(({ place }) => place === core.places[at]!.id)
      const shown = cellsOf(row).map(heard)
      own.forEach((cell, column) => {
        const words = shown[column]!
        expect(words.includes(speak('compareNotMentioned')), words).toBe(mentionCount(cell) === 0)
        expect(words.includes(speak('compareNamed', { count: cell.named.length }))).toBe(cell.named.length > 0)
        expect(words.includes(speak('compareByContext', { count: cell.context.length }))).toBe(cell.context.length > 0)
        expect(words.includes(speak('compareMetonym', { count: cell.metonym.length }))).toBe(cell.metonym.length > 0)
      })
      expect(shown.at(-1)).toBe(String(core.places[at]!.quoteCount))
    })
  })

  test('leads from each cell to exactly its quotations', () => {
    const { container } = showPage(places, { language })
    const { quotes } = leafFor(places)
    const exact = (ids: string[]): string[] => ids.map((id) => quotes.find((quote) => quote.id === id)!.exact)
    const cells = compareMentions(core.places, core.sources, quotes)
    let links = 0
    bodyRows().forEach((row, at) =>
      cellsOf(row).slice(0, -1).forEach((shown, column) => {
        const cell = cells.find(({ place, source }) => place === core.places[at]!.id && source === core.sources[column]!.id)!
        const wanted = exact([...cell.named, ...cell.context, ...cell.metonym])
        const link = within(shown).queryByRole('link')
        expect(link === null, `${cell.place} ${cell.source}`).toBe(wanted.length === 0)
        if (!link) return
        links += 1
        const section = container.querySelector(`[id="${link.getAttribute('href')!.split('#')[1]!}"]`)!
        expect(quotedIn(section)).toEqual(wanted)
        expect(link.getAttribute('aria-label')).toContain(nameOf(core.places[at]!, language))
      }),
    )
    expect(links).toBeGreaterThan(30)
  })
})

describe('kinds of term and agreements', () => {
  test.each(languages)('says of each agreement what it contained with what status, or that there is no such term, in %s', (language) => {
    const speak = speaks[language]
    const { container } = showPage(terms, { language })
    const leaf = leafFor(terms)
    const cells = compareTerms(core.vocabulary.termKinds, core.agreements, leaf.comparedTerms!)
    expect(rowNames()).toEqual(core.vocabulary.termKinds.map(({ label }) => label[language]))
    const word = (status: string): string => core.vocabulary.statuses.find(({ id }) => id === status)!.label[language].toLowerCase()
    bodyRows().forEach((row, at) => {
      const own = cells.filter(({ kind }) => kind === core.vocabulary.termKinds[at]!.id)
      cellsOf(row).slice(0, -1).forEach((shown, column) => {
        const { terms: stated, shown: status, violated } = own[column]!
        const said = heard(shown).toLowerCase()
        if (stated.length === 0) {
          expect(said).toBe(speak('compareNoTerm'))
          return
        }
        for (const one of [status, violated]) if (one) expect(said).toContain(word(one))
        expect(said).toContain(speak('termCount', { count: stated.length }))
        expect(shown.querySelector('svg')).not.toBeNull()
        const section = container.querySelector(`[id="${within(shown).getByRole('link').getAttribute('href')!.split('#')[1]!}"]`)!
        expect([...section.querySelectorAll('h5')].map((title) => title.textContent)).toEqual(stated.map(({ title }) => title[language]))
        expect(quotedIn(section)).toEqual(stated.flatMap(({ quotes }) => quotes.map((id) => leaf.quotes.find((quote) => quote.id === id)!.exact)))
      })
    })
  })

  test('tells in a legend what each of the five marks means, and no status twice', () => {
    showPage(terms)
    const said = within(screen.getByText('What the marks mean:').parentElement!).getAllByRole('listitem').map((one) => one.textContent!.trim())
    expect(said).toHaveLength(5)
    for (const { label } of core.vocabulary.statuses) {
      const word = label.en.charAt(0).toLowerCase() + label.en.slice(1)
      expect(said.filter((line) => line.split(/, | or /).includes(word)), word).toHaveLength(1)
    }
  })
})

describe('sorting', () => {
  const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))
  const sortOf = (name: string): string | null => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) }).getAttribute('aria-sort')

  test('by a source puts the places it mentions most first, and says so; again, last', () => {
    showPage(places)
    expect(within(table()).getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'))).toEqual([])
    press('Sort by US Mission')
    expect(rowNames()[0]).toBe('Syria')
    expect(sortOf('US Mission')).toBe('descending')
    press('Sort by US Mission')
    expect(rowNames().at(-1)).toBe('Syria')
    expect(sortOf('US Mission')).toBe('ascending')
    press('Sort by RT')
    expect([sortOf('RT'), sortOf('US Mission')]).toEqual(['descending', null])
  })

  test('by name follows the alphabet of the page’s language', () => {
    for (const language of languages) {
      const { unmount } = showPage(places, { language })
      press(speaks[language]('compareSortBy', { column: speaks[language]('comparePlace') }))
      expect(rowNames()).toEqual([...core.places.map((place) => nameOf(place, language))].sort(new Intl.Collator(language).compare))
      unmount()
    }
  })

  test('can be chosen in one list too, turned round, and undone', () => {
    showPage(places)
    const choice = screen.getByLabelText('Sort by')
    fireEvent.change(choice, { target: { value: 'total' } })
    const counts = (): number[] => bodyRows().map((row) => Number(heard(cellsOf(row).at(-1)!)))
    expect(counts()).toEqual([...counts()].sort((a, b) => b - a))
    press('Reverse the order')
    expect(counts()).toEqual([...counts()].sort((a, b) => a - b))
    expect(screen.getByRole('button', { name: 'Reverse the order' }).getAttribute('aria-pressed')).toBe('true')
    fireEvent.change(choice, { target: { value: '' } })
    expect(rowNames()).toEqual(core.places.map((place) => nameOf(place, 'en')))
  })
})

test('a comparison that the atlas does not have says so in a heading', () => {
  showPage({ kind: 'compare', id: 'weather' }, { leaf: null })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The atlas has no such page')
})

test('a comparison whose words are on their way has its heading and says that they are loading', () => {
  showPage(terms, { leaf: null })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kinds of term and agreements compared')
  expect(screen.getByText('Loading the quotations.')).toBeTruthy()
})
