import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { isSlug } from '../../src/model/slug'
import { defaultChoices, isSamePage, pageQuery, pathOf, readAddress, relativePath, writeAddress, type Address } from '../../src/state/address'
import { leafName } from '../../src/state/store'
import { address, embeddedAddress, page, pages } from './addresses'

const base = 'https://host.example/some/path/'

/** As a browser takes an address apart. */
function read(below: string): ReturnType<typeof readAddress> {
  const url = new URL(below, base)
  return readAddress(url.pathname.slice('/some/path/'.length), url.search, url.hash)
}

describe('what is shown and its address', () => {
  test('every page in every language is read back as it was written', () => {
    for (const one of pages)
      for (const language of languages) {
        const shown: Address = { language, page: one, fragment: null, choices: defaultChoices }
        expect(read(writeAddress(shown))).toEqual({ address: shown, faults: [] })
      }
  })

  test('any page with any choices and any fragment is read back as it was written', () => {
    fc.assert(
      fc.property(address, (shown) => {
        expect(read(writeAddress(shown))).toEqual({ address: shown, faults: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test('any embedded view with any choices is read back as it was written, and stands in a folder of its own', () => {
    fc.assert(
      fc.property(embeddedAddress, (shown) => {
        expect(read(writeAddress(shown))).toEqual({ address: shown, faults: [] })
        expect(pathOf(shown)).toMatch(/^(ar\/)?embed\//)
      }),
      { numRuns: 2000 },
    )
  })

  test('what cannot be embedded has no address there', () => {
    for (const folder of ['about/', 'data/', 'lesson/', 'share/', 'person/john-kerry/', 'tour/one-road/', 'tour/one-road/presenter/', 'lesson/presenter/', 'quote/']) {
      expect(read(`embed/${folder}`).address).toBeNull()
    }
    expect(read('quote/usmission-2016-09-10-some-words/').address).toBeNull()
    expect(read('embed/?step=2').address?.page).toEqual({ kind: 'home' })
  })

  test('what a site chooses has no meaning for the page itself, and a presentation none for an embedded view', () => {
    const choices = 'view=text&ui=none&scroll=free&links=none&present=one-road,2,show'
    expect(read(`place/homs/?${choices}`).address?.choices).toEqual({ ...defaultChoices, present: { tour: 'one-road', step: 2, phase: 'show' } })
    expect(read(`embed/place/homs/?${choices}`).address?.choices).toEqual({ ...defaultChoices, view: 'text', ui: [], scroll: 'free', links: 'none' })
  })

  test('a default that is written out is a default', () => {
    const { address: shown, faults } = read('embed/?view=both&ui=language,buttons&scroll=cooperative&links=open&theme=auto')
    expect(shown?.choices).toEqual(defaultChoices)
    expect(faults).toEqual([])
  })

  test('what is read is written the same again', () => {
    fc.assert(
      fc.property(address, (shown) => {
        const text = writeAddress(shown)
        expect(writeAddress(read(text).address!)).toBe(text)
      }),
    )
  })

  test('a default is not written', () => {
    expect(writeAddress({ language: 'en', page: { kind: 'home' }, fragment: null, choices: defaultChoices })).toBe('')
    expect(writeAddress({ language: 'ar', page: { kind: 'place', id: 'homs' }, fragment: null, choices: defaultChoices })).toBe('ar/place/homs/')
  })

  test('a whole address reads as a person would write it', () => {
    const shown: Address = {
      language: 'ar',
      page: { kind: 'source', id: 'usmission-2016-09-10' },
      fragment: 'usmission-2016-09-10-some-words',
      choices: { ...defaultChoices, theme: 'dark', at: { zoom: 12.345678, lat: 36.123456789, lng: 37.1 } },
    }
    expect(writeAddress(shown)).toBe('ar/source/usmission-2016-09-10/?theme=dark&at=12.35,36.12346,37.1#usmission-2016-09-10-some-words')
  })

  test('filters and a period read as a person would write them, in one order whatever the order of choosing', () => {
    const shown = (kind: string[]): Address => ({
      language: 'en',
      page: { kind: 'home' },
      fragment: null,
      choices: { ...defaultChoices, period: '2016-08/2016-09', kind, speaker: ['sergey-lavrov'] },
    })
    expect(writeAddress(shown(['pullback', 'cessation']))).toBe('?period=2016-08/2016-09&kind=cessation,pullback&speaker=sergey-lavrov')
    expect(read('?kind=pullback,cessation,pullback').address?.choices.kind).toEqual(['cessation', 'pullback'])
  })

  test('no two pages have the same address, nor the same data', () => {
    const paths = pages.flatMap((one) => languages.map((language) => pathOf({ language, page: one })))
    expect(new Set(paths).size).toBe(paths.length)
    expect(new Set(pages.map(leafName)).size).toBe(pages.length)
  })

  test('two pages are the same when kind and id are', () => {
    expect(isSamePage({ kind: 'place', id: 'homs' }, { kind: 'place', id: 'homs' })).toBe(true)
    expect(isSamePage({ kind: 'place', id: 'homs' }, { kind: 'agreement', id: 'homs' })).toBe(false)
    expect(isSamePage({ kind: 'plan', id: 'homs' }, { kind: 'agreement', id: 'homs' })).toBe(false)
  })
})

describe('the way from one page to another', () => {
  const kinds = [pages[0]!, ...(['place', 'agreement', 'plan', 'source'] as const).map((kind) => pages.find((one) => one.kind === kind)!)]

  test('leads from each kind of page to each, in and between the languages, under any root', () => {
    for (const from of kinds)
      for (const to of kinds)
        for (const [a, b] of languages.flatMap((a) => languages.map((b) => [a, b] as const))) {
          const here = new URL(pathOf({ language: a, page: from }), base)
          const there = new URL(relativePath({ language: a, page: from }, { language: b, page: to }), here)
          expect(there.href).toBe(base + pathOf({ language: b, page: to }))
        }
  })

  test('takes a fragment along', () => {
    fc.assert(
      fc.property(page, address, (from, to) => {
        const here = new URL(pathOf({ language: 'en', page: from }), base)
        const there = new URL(relativePath({ language: 'en', page: from }, to), here)
        expect(there.href).toBe(base + pathOf(to) + pageQuery(to.page) + (to.fragment === null ? '' : `#${to.fragment}`))
      }),
    )
  })

  test('is never an absolute address, so that the same build works anywhere', () => {
    fc.assert(
      fc.property(page, page, (from, to) => {
        expect(relativePath({ language: 'en', page: from }, { language: 'ar', page: to })).toMatch(/^\.{1,2}\/|^ar\//)
      }),
    )
  })
})

describe('ids', () => {
  test.each(['homs', 'plan-2016-09-09', 'a', '0'])('%s could be one', (text) => expect(isSlug(text)).toBe(true))
  test.each(['', 'Homs', 'a--b', '-a', 'a-', 'a_b', 'a b', '__proto__', 'حلب', 'a/b', '..', 'a'.repeat(121), 'é'])(
    '"%s" could not',
    (text) => expect(isSlug(text)).toBe(false),
  )
})
