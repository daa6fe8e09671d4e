import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultChoices, pathOf, readAddress, writeAddress } from '../../src/state/address'
import { address } from './addresses'

const choicesOf = (search: string): unknown => readAddress('', search, '').address?.choices
const faultsOf = (search: string, hash = ''): unknown => readAddress('', search, hash).faults

describe('a bad value becomes its default and is named', () => {
  test.each([
    ['at', 'NaN,36,37'], ['at', '12,NaN,37'], ['at', 'Infinity,36,37'], ['at', '1e309,36,37'], ['at', '1e1,36,37'],
    ['at', '12,91,37'], ['at', '12,-91,37'], ['at', '12,36,181'], ['at', '99,36,37'], ['at', '-1,36,37'],
    ['at', '12,36'], ['at', '12,36,37,38'], ['at', ',,'], ['at', '12 36 37'], ['at', '١٢,٣٦,٣٧'], ['at', '0x10,36,37'],
    ['at', '12,36.,37'], ['at', '+12,36,37'], ['at', '12,36,37;drop'],
    ['period', 'yesterday'], ['period', '2016-13'], ['period', '2016-02-30'], ['period', '2016-09/2016-08'], ['period', '../..'], ['period', '2016~'],
    ['period', '2016-09-09?'], ['period', '2016/2017/2018'], ['period', '٢٠١٦'], ['period', '1e3'], ['period', ' 2016'], ['period', '16'],
    ['kind', 'Ceasefire'], ['kind', 'cessation,'], ['status', ',agreed'], ['status', '__proto__'], ['speaker', 'a b'], ['source', '<b>'], ['agreement', 'a,,b'],
    ['kind', 'x,وقف'],
    ['theme', 'Dark'], ['theme', 'DARK'], ['theme', 'purple'], ['theme', '__proto__'], ['theme', 'constructor'], ['theme', '<b>dark</b>'],
  ])('%s=%s', (key, value) => {
    const search = `?${new URLSearchParams({ [key]: value }).toString()}`
    expect(choicesOf(search)).toEqual(defaultChoices)
    expect(faultsOf(search)).toEqual([{ key, value }])
  })

  test('one bad value does not spoil another', () => {
    expect(choicesOf('?at=nonsense&theme=dark')).toEqual({ ...defaultChoices, theme: 'dark' })
  })

  test('an empty value is no choice, and no fault', () => {
    expect(choicesOf('?theme=&at=')).toEqual(defaultChoices)
    expect(faultsOf('?theme=&at=')).toEqual([])
  })

  test('of more ids than the atlas has of anything none is read', () => {
    const many = Array.from({ length: 201 }, (_, at) => `id-${String(at)}`).join(',')
    expect(choicesOf(`?kind=${many}`)).toEqual(defaultChoices)
    expect(readAddress('', `?kind=${many}`, '').faults).toEqual([{ key: 'kind', value: many.slice(0, 60) }])
  })

  test('a megabyte of nonsense is named by its beginning only', () => {
    const { faults } = readAddress('', `?theme=${'x'.repeat(1_000_000)}`, `#${'<'.repeat(1_000_000)}`)
    expect(faults.map(({ key, value }) => [key, value.length])).toEqual([['theme', 60], ['#', 60]])
  })
})

describe('what is not ours is ignored', () => {
  test.each(['?utm_source=mail&utm_campaign=x', '?__proto__=1&constructor=2&toString=3', '?fbclid=1', '?', '?&&&==&', '?%', '?%E0%A4%A', '?%FF=%FF'])('%s', (search) => {
    expect(choicesOf(search)).toEqual(defaultChoices)
    expect(faultsOf(search)).toEqual([])
  })

  test('nothing is polluted by it', () => {
    readAddress('__proto__/polluted', '?__proto__[theme]=dark&constructor.prototype.theme=dark', '#__proto__')
    expect(({} as Record<string, unknown>)['theme']).toBeUndefined()
    expect(Object.values(defaultChoices)).toEqual(Array(17).fill(null))
  })

  test('of a repeated key the first counts', () => {
    expect(choicesOf('?theme=dark&theme=light')).toEqual({ ...defaultChoices, theme: 'dark' })
    expect(choicesOf('?theme=purple&theme=light')).toEqual(defaultChoices)
  })
})

describe('a path', () => {
  test.each(['', '/', 'index.html', 'ar', 'ar/', 'ar/index.html'])('"%s" is the home page', (path) => {
    expect(readAddress(path, '', '').address?.page).toEqual({ kind: 'home' })
  })

  test.each(['place/homs', 'place/homs/', 'place/homs/index.html', 'place//homs/', 'place/h%6Fms/'])('"%s" is the page of Homs', (path) => {
    expect(readAddress(path, '', '').address?.page).toEqual({ kind: 'place', id: 'homs' })
  })

  test.each([
    'place', 'place/', 'place/Homs/', 'place/homs/more/', 'Place/homs/', 'places/homs/', 'homs', 'place/__proto__/', '__proto__/homs/',
    'place/%/', 'place/%E0%A4%A/', 'place/..%2Fhoms/', 'place/%00/', 'place/حمص/', 'en/place/homs/', 'AR/place/homs/', 'ar/ar/', 'people/john-kerry/',
    `place/${'a'.repeat(1_000_000)}/`, `${'a/'.repeat(100_000)}`, 'place/<script>/', 'place/homs;/',
  ])('that is no page is none (%#)', (path) => {
    expect(readAddress(path, '', '').address).toBeNull()
  })
})

describe('a fragment', () => {
  test.each(['#castello-pullback', '#castello%2Dpullback'])('%s names what it should', (hash) => {
    expect(readAddress('', '', hash).address?.fragment).toBe('castello-pullback')
  })

  test.each(['', '#'])('"%s" names nothing', (hash) => {
    expect(readAddress('', '', hash)).toMatchObject({ address: { fragment: null }, faults: [] })
  })

  test.each(['#%', '#%E0%A4%A', '#<img src=x onerror=alert(1)>', '#map=5/36/37', '#__proto__', '#Castello', '#اقتباس'])('%s is named as not found', (hash) => {
    const { address: shown, faults } = readAddress('', '', hash)
    expect(shown?.fragment).toBeNull()
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ key: '#' })
  })
})

describe('nothing ever throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('ar', 'place', 'agreement', 'source', 'homs', 'index.html', '%', '%zz', '%E0', '..', '.', '', '__proto__', 'theme', 'at', '12,36,37', 'period', 'kind', 'speaker', '2016/..', 'a,b'),
  )
  const path = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('/'))
  const search = fc.array(fc.tuple(piece, piece), { maxLength: 5 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)
  const hash = piece.map((text) => `#${text}`)

  test('at ten thousand random addresses, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(path, search, hash, (a, b, c) => {
        const { address: shown, faults } = readAddress(a, b, c)
        for (const { value } of faults) expect(value.length).toBeLessThanOrEqual(60)
        if (shown === null) return
        const again = new URL(writeAddress(shown), 'https://host.example/')
        expect(readAddress(again.pathname, again.search, again.hash).address).toEqual(shown)
      }),
      { numRuns: 10_000 },
    )
  }, 30_000)

  test('at a good address that was damaged in one place', () => {
    fc.assert(
      fc.property(address, fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), (shown, where, junk) => {
        const text = writeAddress(shown)
        const at = where % (text.length + 1)
        const [path = '', rest = ''] = (text.slice(0, at) + junk + text.slice(at + 1)).split('?')
        const read = readAddress(path, `?${rest.split('#')[0]!}`, `#${rest.split('#')[1] ?? ''}`)
        if (read.address) expect(pathOf(read.address)).toMatch(/^(ar\/)?((place|agreement|source|person|compare|tour)\/[a-z0-9-]+\/|agreement\/[a-z0-9-]+\/plan\/|(tour\/[a-z0-9-]+|lesson)\/(presenter|pupils|teacher)\/|tour\/[a-z0-9-]+\/[1-9]\d?\/|[a-z]+\/)?$/)
      }),
      { numRuns: 2000 },
    )
  })
})
