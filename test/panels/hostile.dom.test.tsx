import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Core, Leaf } from '../../src/model/atlas'
import { languages } from '../../src/model/language'
import { listPages } from '../../src/site/listPages'
import { isOfLesson, type Page } from '../../src/state/address'
import { core, leafFor } from '../atlas'
import { showPage } from './show'

const markup = `<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;b&gt;{count}'"`

// Ids, dates, vocabulary and addresses keep their form, or the content would not have passed its checks.
const formKept = new Set([
  'id', 'source', 'speakers', 'manner', 'relays', 'reportedBy', 'how', 'kind', 'status', 'asOf', 'by', 'quotes', 'to', 'place', 'places', 'actor',
  'role', 'when', 'basis', 'hangsOn', 'needs', 'held', 'scope', 'obliges', 'from', 'for', 'version', 'lang', 'ccodes', 'confidence', 'geometry',
  'furthest', 'agreements', 'agreement', 'slug', 'venues', 'actors', 'issued', 'URL', 'url', 'sha256', 'of', '@id', 'bearing', 'countries',
  'within', 'date', 'reportUrl', 'events', 'mentions',
])

/** The same content with markup in every string that is words. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (formKept.has(key) ? value : `${value}${markup}`) as T
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      // Lists of ids are told from lists of records by what they hold.
      const isIds = Array.isArray(inner) && inner.every((one) => typeof one === 'string')
      const isWhole = (formKept.has(name) && (isIds || typeof inner !== 'object')) || name === 'geometry' || name === 'mentions'
      return [name, isWhole ? inner : poisoned(inner, isIds ? name : formKept.has(name) ? '' : name)]
    }),
  ) as T
}

const badCore: Core = poisoned(core)

describe('markup in every word of the content is shown as text', () => {
  const shown: Page[] = listPages(core).filter((page) => !('id' in page) || page.id !== 'usmission-2016-09-10')

  test.each(languages)('on every page in %s', (language) => {
    for (const page of shown) {
      const { container, unmount } = showPage(page, { language, core: badCore, leaf: poisoned<Leaf>(leafFor(page)) })
      expect(container.querySelectorAll('img, script, [onerror], b'), JSON.stringify(page)).toHaveLength(0)
      // The data page's own words come with the files that the build publishes; a lesson's with the lesson.
      if (page.kind !== 'data' && !isOfLesson(page)) expect(container.textContent).toContain('<script>alert(2)</script>')
      expect(container.querySelector('h1')).not.toBeNull()
      unmount()
    }
  }, 180_000)

  test('in every name, title, quotation, context, note, reading, status and right, the markup was there to be shown', () => {
    const page: Page = { kind: 'place', id: 'castello-road' }
    const { container } = showPage(page, { core: badCore, leaf: poisoned<Leaf>(leafFor(page)) })
    for (const selector of ['h1', 'h2', 'h3', 'blockquote q', 'blockquote .context', '.speaker', '.aside']) {
      expect(container.querySelector(selector)!.textContent, selector).toContain(markup)
    }
  })
})

describe('what is very long breaks nothing', () => {
  const long = 'Long '.repeat(4000).trim()
  const unbroken = 'x'.repeat(20_000)
  const page: Page = { kind: 'place', id: 'castello-road' }
  const leaf = leafFor(page)

  test.each([['of words', long], ['without a space', unbroken]])('a quotation of 20,000 characters %s stands whole', (_, exact) => {
    const changed: Leaf = { ...leaf, quotes: leaf.quotes.map((quote) => ({ ...quote, exact })) }
    const { container } = showPage(page, { leaf: changed })
    expect(container.querySelector('blockquote q')!.textContent).toBe(exact)
    for (const link of screen.getAllByText('Original, at these words')) {
      const directive = link.getAttribute('href')!.split('#:~:text=')[1]!
      expect(decodeURIComponent(directive.split(',')[0]!)).toBe(exact === long ? 'Long Long Long Long Long' : exact)
    }
  })

  test('a name of a thousand characters stands whole, in heading and list', () => {
    const name = 'Name'.repeat(250)
    const places = core.places.map((place) =>
      place.id === 'castello-road' ? { ...place, names: [{ toponym: name, lang: 'en', citations: [] }] } : place,
    )
    showPage(page, { core: { ...core, places } }).unmount()
    showPage({ kind: 'home' }, { core: { ...core, places } })
    expect(screen.getByText(name)).toBeTruthy()
  })
})

describe('what is missing breaks nothing', () => {
  test('an unknown actor, vocabulary entry or quotation is named by its id, or left out', () => {
    const page: Page = { kind: 'agreement', id: 'plan-2016-09-09' }
    const bare: Core = { ...core, actors: [], vocabulary: { ...core.vocabulary, termKinds: [], statuses: [] } }
    const leaf = leafFor(page)
    const { container } = showPage(page, { core: bare, leaf: { ...leaf, quotes: leaf.quotes.slice(0, 5) } })
    expect(container.textContent).toContain('announced, by the word of john-kerry')
    expect(container.textContent).not.toMatch(/undefined|\[object/)
  })
})
