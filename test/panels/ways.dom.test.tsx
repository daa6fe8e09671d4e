import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import type { Quote } from '../../src/model/quote'
import { QuoteFigure } from '../../src/panels/QuoteFigure'
import type { Page } from '../../src/state/address'
import { core, leafFor } from '../atlas'
import { showOn, showPage } from './show'

const source: Page = { kind: 'source', id: 'usmission-2016-09-10' }
const all = core.sources.flatMap(({ id }) => leafFor({ kind: 'source', id }).quotes)
const find = (fits: (quote: Quote) => boolean): Quote => all.find(fits)!
const placeName = (id: string, language: 'en' | 'ar'): string => core.places.find((place) => place.id === id)!.names.find(({ lang }) => lang === language)!.toponym
const figureOf = (quote: Quote, page: Page = { kind: 'source', id: quote.source }, language: 'en' | 'ar' = 'en'): HTMLElement => {
  showOn(page, <QuoteFigure quote={quote} />, { language })
  return screen.getByRole('figure')
}

describe.each(languages)('from a quotation, in %s', (language) => {
  test('each place it mentions is a link', () => {
    const quote = find(({ places }) => places.filter(({ how }) => how === 'named').length > 1)
    const figure = within(figureOf(quote, undefined, language))
    for (const mention of quote.places) {
      if (!('id' in mention)) continue
      expect(figure.getByRole('link', { name: placeName(mention.id, language) }).getAttribute('href')).toMatch(new RegExp(`place/${mention.id}/$`))
    }
  })

  test('a metonym is marked as one, and an area without a name stands in its words, without a link', () => {
    const label = (how: string): string => core.vocabulary.mentions.find(({ id }) => id === how)!.label[language].toLowerCase()
    const metonym = find(({ places }) => places.some(({ how }) => how === 'metonym'))
    const mention = metonym.places.find(({ how }) => how === 'metonym')! as { id: string }
    const row = within(figureOf(metonym, undefined, language)).getByRole('link', { name: placeName(mention.id, language) }).closest('li')!
    expect(row.textContent).toBe(`${placeName(mention.id, language)} (${label('metonym')})`)
    document.body.replaceChildren()
    const unnamed = find(({ places }) => places.some(({ how }) => how === 'unnamed'))
    const words = (unnamed.places.find(({ how }) => how === 'unnamed')! as { words: string }).words
    const q = within(figureOf(unnamed, undefined, language)).getAllByText(words).find((node) => node.closest('li'))!
    expect(q.closest('li')!.textContent).toBe(`${words} (${label('unnamed')})`)
    expect(q.closest('a')).toBeNull()
    expect(q.lang).toBe('en')
  })

  test('its speaker, whom the speaker relays and who is cited are links', () => {
    const relaying = find(({ relays, speakers }) => relays !== null && speakers.length > 0)
    const figure = within(figureOf(relaying, undefined, language))
    for (const id of [...relaying.speakers, relaying.relays!]) {
      const { name } = core.actors.find((actor) => actor.id === id)!
      expect(figure.getByRole('link', { name: name[language] }).getAttribute('href')).toMatch(new RegExp(`person/${id}/$`))
    }
  })

  test('on the page of its source each term that rests on it is a link, with its agreement', () => {
    const { quotes, terms } = leafFor(source)
    const { container } = showPage(source, { language })
    let count = 0
    for (const quote of quotes) {
      const figure = container.querySelector<HTMLElement>(`figure[id="${quote.id}"]`)!
      const due = terms!.filter((term) => term.quotes.includes(quote.id)).map(({ agreement, slug }) => `agreement/${agreement}/#${slug}`)
      const links = [...figure.querySelectorAll('a[href*="/agreement/"]')].map((link) => link.getAttribute('href')!.replace(/^(\.\.\/)+(ar\/)?/, ''))
      expect(links, quote.id).toEqual(due)
      count += due.length
    }
    expect(count).toBeGreaterThan(50)
  })
})

test('on the page of a place the place itself is not offered again, and what else is mentioned is', () => {
  const quote = find(({ places }) => places.length > 1 && places.every((mention) => 'id' in mention && mention.how !== 'metonym'))
  const [open, ...others] = quote.places.map((mention) => (mention as { id: string }).id)
  const figure = within(figureOf(quote, { kind: 'place', id: open! }))
  expect(figure.getByText(/^Also mentions/)).toBeTruthy()
  expect(figure.queryByRole('link', { name: placeName(open!, 'en') })).toBeNull()
  for (const id of others) if (id !== open) expect(figure.getAllByRole('link', { name: placeName(id, 'en') }).length).toBeGreaterThan(0)
})

describe('the page of an agreement', () => {
  const id = 'cessation-of-hostilities-2016-02'
  const entry = core.agreements.find((one) => one.id === id)!
  const named = (other: string): string => core.agreements.find((one) => one.id === other)!.name.en

  test('tells what others say of it, and what came before and after it in time', () => {
    showPage({ kind: 'agreement', id })
    const facts = within(screen.getByText('Before and after').closest('dl')!)
    const rows = facts.getAllByRole('definition').map((row) => row.textContent!)
    for (const from of ['plan-2016-09-09', 'geneva-talks-2016-08-26']) expect(rows.some((row) => row.startsWith(`Renewed by ${named(from)}`)), from).toBe(true)
    expect(rows.some((row) => /^Before it in time: .+ 2014/.test(row))).toBe(true)
    expect(rows.some((row) => row.startsWith(`After it in time: ${named('moscow-talks-2016-07')}, July 2016`))).toBe(true)
    expect(entry.when).toBe('2016-02')
  })

  test('names whose words each of its facts rests on', () => {
    showPage({ kind: 'agreement', id: 'plan-2016-09-09' })
    const party = screen.getByText('Who').nextElementSibling as HTMLElement
    expect(within(party).getAllByRole('link').some((link) => /person\/(john-kerry|sergey-lavrov)\/$/.test(link.getAttribute('href')!))).toBe(true)
    expect(party.textContent).toContain(' · US Mission')
  })

  test('leads from who took part to their pages', () => {
    const { parties } = leafFor({ kind: 'agreement', id: 'astana-talks-2017-01' }).agreements[0]!
    showPage({ kind: 'agreement', id: 'astana-talks-2017-01' })
    for (const { actor } of parties) {
      const { name } = core.actors.find((one) => one.id === actor)!
      expect(screen.getAllByRole('link', { name: name.en })[0]!.getAttribute('href')).toBe(`../../person/${actor}/`)
    }
  })
})

describe('the distance from where something was announced to where it was to apply', () => {
  const { reaches } = leafFor({ kind: 'place', id: 'castello-road' })
  const reach = reaches!.find(({ agreement, venue }) => agreement === 'plan-2016-09-09' && venue === 'geneva')!

  test('is said on the page of the place, computed and rounded, with a link to the venue', () => {
    expect(reach.km).toBeGreaterThan(2700)
    expect(reach.km).toBeLessThan(2850)
    showPage({ kind: 'place', id: 'castello-road' })
    const venue = within(screen.getByRole('region', { name: /Plan announced by the United States and Russia/ })).getByRole('link', { name: 'Geneva' })
    expect(venue.closest('p')!.textContent).toBe('Announced in Geneva, 2,800 km away')
    expect(venue.getAttribute('href')).toBe('../../place/geneva/')
  })

  test('follows the positions and nothing else', () => {
    const page: Page = { kind: 'place', id: 'castello-road' }
    const leaf = leafFor(page)
    showPage(page, { leaf: { ...leaf, reaches: leaf.reaches!.map((one) => ({ ...one, km: 123.4 })) }, language: 'ar' })
    expect(screen.getByText(/على بعد/, { selector: 'p[class*=reach]' }).textContent).toBe('الإعلان في جنيف، على بعد 120 كم')
  })

  test('is said on the page of the agreement from each venue to every place of its terms that has a position', () => {
    showPage({ kind: 'agreement', id: 'plan-2016-09-09' })
    const list = screen.getByText(/^2,800 km:/)
    const due = leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).reaches!.map(({ place }) => placeName(place, 'en'))
    expect(within(list.closest('ul')!).getAllByRole('link').map((link) => link.textContent).sort()).toEqual(due.sort())
  })

  test('is not said where no text names a venue', () => {
    const { container } = showPage({ kind: 'agreement', id: 'homs-truce-2014-02' })
    expect(container.querySelector('[class*=reach]')).toBeNull()
  })
})

describe('on paper', () => {
  test('the sources quoted on the page stand at its foot in full, numbered as the notes beside the quotations', () => {
    const page: Page = { kind: 'person', id: 'john-kerry' }
    const { container } = showPage(page)
    const quoted = new Set(leafFor(page).quotes.map((quote) => quote.source))
    const notes = [...container.querySelectorAll('footer ol li')].map((note) => note.textContent!)
    const sources = core.sources.filter(({ id }) => quoted.has(id))
    expect(notes).toHaveLength(sources.length)
    for (const [at, one] of sources.entries()) for (const words of [one.title, one.URL]) expect(notes[at]).toContain(words)
    for (const figure of container.querySelectorAll('figure')) {
      const cited = figure.querySelector('blockquote')!.getAttribute('cite')
      const number = sources.findIndex(({ URL }) => URL === cited) + 1
      expect(figure.querySelector('[data-note]')!.getAttribute('data-note')).toBe(String(number))
    }
  })

  test('a page without quotations has its address, and no empty list of sources', () => {
    const { container } = showPage({ kind: 'home' })
    expect(container.querySelector('footer ol')).toBeNull()
    expect(container.querySelector('footer')!.textContent).toContain('Address of this page:')
  })
})
