import { describe, expect, test, vi } from 'vitest'
import { directionOf, languages } from '../../src/model/language'
import { loadPanels } from '../../src/panels/chunks'
import { listPages } from '../../src/site/listPages'
import { renderPage, type Rendered } from '../../src/site/render'
import { pathOf, readAddress, type Page } from '../../src/state/address'
import { atlas, core, grounds, leafFor } from '../atlas'

await loadPanels()

const root = 'https://host.example/some/path/'
const pages = listPages(core)
const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
const whole = languages.flatMap((language) =>
  pages.map((page) => ({ language, page, rendered: renderPage(page, language, { core, leaf: leafFor(page), facts: atlas.facts, grounds }) })),
)
const said = [...complaints.mock.calls]
complaints.mockRestore()

const bodies = whole.map(({ language, page, rendered }) => {
  const body = new DOMParser().parseFromString(`<html><body>${rendered.body}</body></html>`, 'text/html').body
  return { language, page, rendered, body, name: `${language} ${JSON.stringify(page)}` }
})
/** As the words of a link to a quotation are shortened where only a date, a venue or a party rests on them. */
const shortened = (exact: string): string => {
  const words = exact.trim().split(/\s+/)
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`
}

describe('every page, in both languages', () => {
  test('is written without a complaint of React', () => {
    expect(said).toEqual([])
  })

  test('is there for every page of data, and the other way round', () => {
    const quotations = [...atlas.leaves.keys()].filter((name) => name.startsWith('quote/'))
    expect(quotations).toHaveLength(leafFor({ kind: 'share' }).quotable!.length)
    // A quotation by itself is a view to embed, and no page.
    expect(new Set(pages.map((page) => leafFor(page))).size).toBe(atlas.leaves.size - quotations.length)
  })

  test('has a title, a description, one heading, and a drawing with links', () => {
    for (const { rendered, body, name } of bodies) {
      expect(rendered.title.length, name).toBeGreaterThan(5)
      expect(rendered.description.length, name).toBeGreaterThan(20)
      expect(body.querySelectorAll('h1'), name).toHaveLength(1)
      expect(body.querySelectorAll('svg[role=group] a').length, name).toBeGreaterThan(0)
    }
  })

  test('has no hole in its sentences', () => {
    for (const { rendered, body, name } of bodies) {
      const text = `${rendered.title} ${rendered.description} ${body.textContent}`
      expect(text, name).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b/)
      expect(text, name).not.toMatch(/[{}]/)
    }
  })

  test('holds the exact words of every quotation of its data, or leads to them', () => {
    for (const { page, body, name } of bodies) {
      const exact = new Set([...body.querySelectorAll('blockquote q')].map((q) => q.textContent))
      const led = new Set([...body.querySelectorAll('a q')].map((q) => q.textContent))
      for (const quote of leafFor(page).quotes) {
        const isThere = exact.has(quote.exact) || (page.kind !== 'source' && led.has(shortened(quote.exact)))
        expect(isThere, `${name}: ${quote.id}`).toBe(true)
      }
    }
  })

  test('has each id once', () => {
    for (const { body, name } of bodies) {
      const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at), name).toEqual([])
    }
  })

  test('names each region by a heading that is there, and goes down one level at a time', () => {
    for (const { body, name } of bodies) {
      for (const region of body.querySelectorAll('[aria-labelledby]')) {
        expect(body.querySelector(`[id="${region.getAttribute('aria-labelledby')!}"]`)?.textContent, name).toBeTruthy()
      }
      const levels = [...body.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
      levels.forEach((level, at) => expect(level, name).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1))
    }
  })

  test('has no inline style, script or handler, which the strict policy forbids', () => {
    for (const { body, name } of bodies) {
      expect(body.querySelectorAll('script, style, [style]'), name).toHaveLength(0)
      for (const element of body.querySelectorAll('*'))
        for (const { name: attribute } of element.attributes) expect(attribute).not.toMatch(/^on/)
    }
  })
})

describe('every link of every page', () => {
  const known = new Set(languages.flatMap((language) => pages.map((page) => pathOf({ language, page }))))
  const ids = new Map(bodies.map(({ language, page, body }) => [pathOf({ language, page }), new Set([...body.querySelectorAll('[id]')].map(({ id }) => id))]))

  test('inside the atlas leads to a page that is written, and to something on it', () => {
    for (const { language, page, body, name } of bodies) {
      for (const link of body.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!
        if (/^[a-z]+:/.test(href) || link.hasAttribute('download')) continue
        const url = new URL(href, root + pathOf({ language, page }))
        expect(url.href.startsWith(root), `${name}: ${href}`).toBe(true)
        const path = url.pathname.slice('/some/path/'.length)
        expect(known.has(path), `${name}: ${href}`).toBe(true)
        expect(readAddress(path, '', url.hash).address, href).not.toBeNull()
        if (url.hash !== '') expect(ids.get(path)!.has(decodeURIComponent(url.hash.slice(1))), `${name}: ${href}`).toBe(true)
      }
    }
  })

  test('out of the atlas is http or https, and tells nothing of where it comes from', () => {
    for (const { body } of bodies)
      for (const link of body.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!
        if (!/^[a-z]+:/i.test(href)) continue
        expect(href).toMatch(/^https?:\/\//)
        expect(link.getAttribute('rel')).toContain('noreferrer')
      }
  })
})

describe('the words of the sources', () => {
  test('are marked as English, from left to right, on every page', () => {
    for (const { body, name } of bodies)
      for (const words of body.querySelectorAll('blockquote')) {
        expect([words.getAttribute('lang'), words.getAttribute('dir')], name).toEqual(['en', 'ltr'])
      }
  })

  test('stand in the same order in both languages', () => {
    const wordsOf = ({ body }: { body: HTMLElement }): (string | null)[] => [...body.querySelectorAll('blockquote')].map((one) => one.textContent)
    for (const page of pages) {
      const [english, arabic] = bodies.filter((one) => one.page === page)
      expect(wordsOf(arabic!)).toEqual(wordsOf(english!))
    }
  })
})

test('an Arabic page runs from right to left and says nothing of the interface in English', () => {
  expect(directionOf('ar')).toBe('rtl')
  const { body } = bodies.find(({ language, page }) => language === 'ar' && page.kind === 'home')!
  for (const heading of body.querySelectorAll('h1, h2, h3')) expect(heading.textContent).toMatch(/\p{Script=Arabic}/u)
})

test('a page that the content does not have cannot be written', () => {
  const render = (page: Page): Rendered => renderPage(page, 'en', { core, leaf: leafFor({ kind: 'home' }), facts: atlas.facts, grounds })
  expect(() => render({ kind: 'place', id: 'atlantis' })).toThrow('There is no page')
})
