import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archiveOf, originalOf } from '../../src/panels/original'
import { listPages } from '../../src/site/listPages'
import { core, leafFor } from '../atlas'

const [source] = core.sources
const [quote] = leafFor({ kind: 'source', id: source!.id }).quotes
const directiveOf = (exact: string): string => originalOf({ ...quote!, exact }, source!).split('#:~:text=')[1]!
const wordsOf = (text: string): string[] => text.trim().split(/\s+/)

describe('the address of the original at the words', () => {
  test('names a short passage whole', () => {
    expect(directiveOf('the ceasefire in the city of Aleppo')).toBe('the%20ceasefire%20in%20the%20city%20of%20Aleppo')
  })

  test('names a long passage by its first and last five words', () => {
    expect(directiveOf('a b c d e f g h i j k l m')).toBe('a%20b%20c%20d%20e,i%20j%20k%20l%20m')
    expect(directiveOf('a b c d e f g h i j k l')).not.toContain(',')
  })

  test.each([
    [',', '%2C'], ['-', '%2D'], ['&', '%26'], ['%', '%25'], ["'", '%27'], ['"', '%22'], ['#', '%23'], ['=', '%3D'], ['–', '%E2%80%93'], ['’', '%E2%80%99'], ['“', '%E2%80%9C'],
  ])('escapes %s, which has a meaning there or cannot stand in an address', (sign, escaped) => {
    expect(directiveOf(`one${sign}two`)).toBe(`one${escaped}two`)
  })

  test('says, decoded, words with which the quotation begins and ends, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((word) => !/\s/.test(word)), { minLength: 1, maxLength: 30 }), (words) => {
        const exact = words.join(' ')
        const directive = directiveOf(exact)
        expect(directive).toMatch(/^[A-Za-z0-9_.!~*()%]+(,[A-Za-z0-9_.!~*()%]+)?$/)
        const [start, end] = directive.split(',').map((part) => decodeURIComponent(part))
        const plain = wordsOf(exact).join(' ')
        if (end === undefined) expect(start).toBe(plain)
        else expect([plain.startsWith(start!), plain.endsWith(end)]).toEqual([true, true])
      }),
    )
  })

  test('leads, for every quotation of the content, to its own source over http or https', () => {
    for (const page of listPages(core).filter(({ kind }) => kind === 'source'))
      for (const one of leafFor(page).quotes) {
        const own = core.sources.find(({ id }) => id === one.source)!
        const address = originalOf(one, own)
        expect(address.startsWith(`${own.URL}#:~:text=`)).toBe(true)
        expect(new URL(address).protocol).toMatch(/^https?:$/)
        const [start, end] = address.split('#:~:text=')[1]!.split(',').map(decodeURIComponent)
        const plain = wordsOf(one.exact).join(' ')
        expect(plain.startsWith(start!) && plain.endsWith(end ?? start!)).toBe(true)
      }
  })

  test('archived copies are the Internet Archive’s list for that address', () => {
    expect(archiveOf('https://host.example/a?b=1')).toBe('https://web.archive.org/web/*/https://host.example/a?b=1')
  })
})
