import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressWanted, admit, envelope, nameOfPage, readMessage, type Wanted } from '../../src/embed/messages'
import { defaultChoices, isSamePage, readAddress, writeAddress, type Address } from '../../src/state/address'
import { embeddedAddress } from '../state/addresses'

const now: Address = { language: 'en', page: { kind: 'place', id: 'homs' }, isEmbedded: true, fragment: null, choices: { ...defaultChoices, links: 'none', ui: [], scroll: 'free' } }

const told = (more: object): unknown => ({ ...envelope, ...more })

describe('a message', () => {
  test('is a greeting, a question or a wish, in the envelope of version 1', () => {
    expect(readMessage(told({ type: 'hello' }))).toEqual({ type: 'hello' })
    expect(readMessage(told({ type: 'ping' }))).toEqual({ type: 'ping' })
    expect(readMessage(told({ type: 'set', page: 'place', id: 'castello-road' }))).toEqual({ type: 'set', wanted: { page: 'place', id: 'castello-road' } })
    expect(readMessage(told({ type: 'set', lang: 'ar', theme: 'dark', view: 'map', at: '12,36.2,37.1', page: 'step', id: 'one-road', step: 2 }))).not.toBeNull()
  })

  test.each<[string, unknown]>([
    ['another version', { ...envelope, v: 2, type: 'hello' }],
    ['another name', { ...envelope, ns: 'another-atlas', type: 'hello' }],
    ['no envelope', { type: 'hello' }],
    ['a verb that there is not', told({ type: 'eval' })],
    ['a verb of an object', told({ type: 'constructor' })],
    ['text', JSON.stringify(told({ type: 'hello' }))],
    ['a list', [told({ type: 'hello' })]],
    ['a wish for nothing', told({ type: 'set' })],
    ['a key that there is not', told({ type: 'set', page: 'place', id: 'homs', html: '<b>' })],
    ['a key of every object', told({ type: 'set', toString: 'x' })],
    ['an address', told({ type: 'set', href: 'https://elsewhere.example/' })],
    ['a greeting with more', told({ type: 'hello', page: 'place' })],
    ['an object for a value', told({ type: 'set', page: { kind: 'place' } })],
    ['half a step', told({ type: 'set', page: 'step', id: 'one-road', step: 1.5 })],
    ['a step as text', told({ type: 'set', page: 'step', id: 'one-road', step: '2' })],
    ['a theme that there is not', told({ type: 'set', theme: 'pink' })],
    ['more than any value needs', told({ type: 'set', page: 'place', id: 'a'.repeat(201) })],
    ['a value that computes', Object.defineProperty({ ...envelope, type: 'set', id: 'homs' }, 'page', { enumerable: true, get: () => 'place' })],
    ['an instance of something', Object.assign(new Map(), told({ type: 'hello' }))],
    ['something that throws when it is looked at', new Proxy({}, { ownKeys: () => { throw new Error('no') } })],
    ['nothing', null],
  ])('is not %s', (_, data) => {
    expect(readMessage(data)).toBeNull()
  })

  test('ten thousand hostile and malformed ones have no effect and throw nothing', () => {
    const keys = fc.oneof(fc.constantFrom('ns', 'v', 'type', 'page', 'id', 'step', 'lang', 'theme', 'view', 'at', '__proto__', 'constructor', 'href', 'html'), fc.string())
    const values = fc.oneof(fc.constantFrom('ceasefire-atlas', 1, 'set', 'hello', 'place', 'homs', '../../etc', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', NaN, Infinity, -0), fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }))
    const hostile = fc.oneof(fc.anything(), fc.dictionary(keys, values, { maxKeys: 12 }), fc.dictionary(keys, values, { maxKeys: 8 }).map((more) => ({ ...more, ...envelope })), fc.dictionary(keys, values, { maxKeys: 8 }).map((more) => ({ ...more, ...envelope, type: 'set' })))
    const before = JSON.stringify(now)
    fc.assert(
      fc.property(hostile, (data) => {
        const asked = readMessage(data)
        const address = asked?.type === 'set' ? addressWanted(asked.wanted, now) : null
        // Whatever comes out can be written as an address of an embedded view and is read back as the same.
        if (address) expect(reread(address)).toEqual(address)
        expect(JSON.stringify(now)).toBe(before)
        expect(Object.hasOwn(Object.prototype, 'page')).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })
})

function reread(address: Address): Address | null {
  const url = new URL(writeAddress(address), 'https://host.example/')
  return readAddress(url.pathname, url.search, url.hash).address
}

const wanted: fc.Arbitrary<Wanted> = fc.record(
  {
    page: fc.constantFrom('home', 'place', 'agreement', 'plan', 'source', 'compare', 'step', 'quote', 'person', 'about', 'lesson', 'share', 'tour', '..', ''),
    id: fc.oneof(fc.constantFrom('homs', 'places', '../../about', 'homs/../..', 'a?theme=dark', 'a#b', '%2e%2e', '', 'lesson'), fc.string({ maxLength: 20 })),
    step: fc.integer({ min: 1, max: 99 }),
    lang: fc.constantFrom('en' as const, 'ar' as const),
    theme: fc.constantFrom('auto' as const, 'dark' as const),
    view: fc.constantFrom('both' as const, 'map' as const, 'text' as const),
    at: fc.oneof(fc.constant('10,36,37'), fc.constant('NaN,36,37'), fc.constant('10,360,37'), fc.string({ maxLength: 20 })),
  },
  { requiredKeys: [] },
)

describe('what a message asks for', () => {
  test('is no more than an address can: what comes out is an address of an embedded view, with what the site chose', () => {
    fc.assert(
      fc.property(wanted, embeddedAddress, (asked, shown) => {
        const address = addressWanted(asked, shown)
        if (address === null) return
        expect(reread(address)).toEqual(address)
        const { ui, scroll, links, period, kind, speaker } = address.choices
        expect({ ui, scroll, links, period, kind, speaker }).toEqual({ ui: shown.choices.ui, scroll: shown.choices.scroll, links: shown.choices.links, period: shown.choices.period, kind: shown.choices.kind, speaker: shown.choices.speaker })
      }),
      { numRuns: 3000 },
    )
  })

  test('can be any embedded view', () => {
    fc.assert(
      fc.property(embeddedAddress, ({ page, language }) => {
        const { page: name, id, step } = nameOfPage(page)
        const address = addressWanted({ page: name, ...(id === null ? {} : { id }), ...(step === null ? {} : { step }), lang: language }, now)
        expect(address && isSamePage(address.page, page)).toBe(true)
        expect(address?.language).toBe(language)
      }),
    )
  })

  test.each<[string, Wanted]>([
    ['a page that cannot be embedded', { page: 'person', id: 'john-kerry' }],
    ['the page where views are put together', { page: 'share' }],
    ['a way out of the folder', { page: 'place', id: '../../about' }],
    ['a query in an id', { page: 'place', id: 'homs?links=open' }],
    ['an id without a page', { id: 'homs' }],
    ['a page without an id', { page: 'place' }],
  ])('is not %s', (_, asked) => {
    expect(addressWanted(asked, now)).toBeNull()
  })

  test('a camera that is none is left out, and one that is one is looked at', () => {
    expect(addressWanted({ at: 'NaN,1,1' }, now)?.choices.at).toBeNull()
    const address = addressWanted({ at: '12,36.2,37.1' }, now)
    expect(address?.choices.at).toEqual({ zoom: 12, lat: 36.2, lng: 37.1 })
    expect(address?.page).toEqual(now.page)
    // A page object of its own is what moves the map.
    expect(address?.page).not.toBe(now.page)
  })

  test('a theme alone changes the theme alone', () => {
    expect(addressWanted({ theme: 'dark' }, now)).toEqual({ ...now, choices: { ...now.choices, theme: 'dark' } })
    expect(addressWanted({ theme: 'dark' }, now)?.page).toBe(now.page)
  })
})

test('twenty messages a second are heard, and no more', () => {
  let times: number[] = []
  let heard = 0
  for (let at = 0; at < 3000; at += 1) {
    const admitted = admit(times, at)
    if (admitted) {
      times = admitted
      heard += 1
    }
  }
  expect(heard).toBe(60)
  expect(times.length).toBeLessThanOrEqual(20)
})
