import { beforeEach, describe, expect, test } from 'vitest'
import type { SearchData } from '../../src/model/findable'
import { createFinder, type Found, type Hit } from '../../src/state/find'
import { atlas } from '../atlas'

/** As the browser has it: written as JSON and read again. */
const data = JSON.parse(JSON.stringify(atlas.search)) as SearchData
const finder = createFinder(data)

function find(query: string): Found {
  const found = finder.find(query)
  if (!found) throw new Error(`"${query}" seeks nothing.`)
  return found
}

const hitsOf = (found: Found, group: string): Hit[] => found.groups.find((one) => one.group === group)?.hits ?? []
const idOf = ({ findable }: Hit): string =>
  'id' in findable ? findable.id : findable.group === 'terms' ? `${findable.agreement}/${findable.slug}` : findable.at.quote
const idsIn = (query: string, group: string): string[] => hitsOf(find(query), group).map(idOf)

describe('a place is found first', () => {
  test.each(['Ramouseh', 'Ramousah', 'Ramusa', 'ramoussa', 'RAMOUSEH', 'al-Ramouseh', 'Ramou', 'الراموسة', 'راموسه', 'الرّاموسة', 'والراموسة', 'الرام', 'Рамусе'])(
    'the Ramouseh Gap by "%s"',
    (query) => {
      expect(find(query).how).toBe('all')
      expect(find(query).groups[0]!.group).toBe('places')
      expect(idsIn(query, 'places')[0]).toBe('ramouseh-gap')
    },
  )

  test.each([
    ['Gouta', 'ghouta'],
    ['الغوطه', 'ghouta'],
    ['Kastelo', 'castello-road'],
    ['الكاستيلو', 'castello-road'],
    ['Genève', 'geneva'],
    ['geneve', 'geneva'],
    ['Женева', 'geneva'],
    ['Damasucs', 'damascus'],
    ['دمشق', 'damascus'],
    ['Alep', 'aleppo'],
    ['New-York', 'new-york'],
  ])('"%s"', (query, id) => {
    expect(idsIn(query, 'places')[0]).toBe(id)
  })

  test.each([
    ['Halab', 'aleppo'],
    ['Hims', 'homs'],
    ['Dimashq', 'damascus'],
  ])('"%s", though no name of it is written so, and this is said to come near', (query, id) => {
    expect(find(query).how).toBe('near')
    expect(idsIn(query, 'places')[0]).toBe(id)
  })
})

describe('typing errors are forgiven, and said to be near', () => {
  test.each([
    ['Ramosueh', 'places', 'ramouseh-gap'],
    ['Ranouseh', 'places', 'ramouseh-gap'],
    ['Genvea', 'places', 'geneva'],
    ['Hmos', 'places', 'homs'],
    ['Astnaa', 'places', 'astana'],
    ['Lavorv', 'people', 'sergey-lavrov'],
    ['Brahmii', 'people', 'lakhdar-brahimi'],
    ['لافرف', 'people', 'sergey-lavrov'],
    ['humanitarain castello', 'terms', 'plan-2016-09-09/castello-traffic'],
  ])('%s', (query, group, id) => {
    expect(find(query).how).toBe('near')
    expect(idsIn(query, group)).toContain(id)
  })

  test('a word that is there as it is typed brings nothing that is only near', () => {
    const { how, groups } = find('Homs')
    expect(how).toBe('all')
    for (const { hits } of groups) for (const { keys } of hits) expect([...keys].every((key) => /^(homs|sound:hums)$/.test(key))).toBe(true)
  })
})

describe('the questions a visitor comes with', () => {
  test('what was promised for the Ramouseh Gap?', () => {
    const query = 'What was promised for the Ramouseh Gap?'
    expect(idsIn(query, 'places')).toEqual(['ramouseh-gap'])
    expect(idsIn(query, 'terms')).toEqual(expect.arrayContaining(['plan-2016-09-09/ramouseh-gap-access', 'plan-2016-09-09/ramouseh-gap-no-attack']))
  })

  test('what did Lavrov say that Kerry did not?', () => {
    const { how, groups } = find('what did Lavrov say that Kerry did not?')
    expect(how).toBe('all')
    expect(groups.map(({ group }) => group)).toContain('quotations')
  })

  test('was anything agreed in Paris?', () => {
    const query = 'was anything agreed in Paris?'
    expect(find(query).how).toBe('some')
    expect(idsIn(query, 'places')[0]).toBe('paris')
    expect(idsIn(query, 'agreements')[0]).toBe('paris-talks-2014-01')
  })

  test('which of these five even mention Ghouta?', () => {
    expect(idsIn('which of these five even mention Ghouta?', 'places')).toEqual(['ghouta'])
  })

  test('words in any order find the same', () => {
    const sorted = (query: string): string[] => find(query).groups.flatMap(({ hits }) => hits.map(idOf)).sort()
    expect(sorted('castello humanitarian')).toEqual(sorted('humanitarian castello'))
    expect(sorted('حلب وقف اطلاق')).toEqual(sorted('وقف إطلاق حلب'))
    expect(sorted('castello humanitarian').length).toBeGreaterThan(1)
  })

  test('a person leads to words of that person', () => {
    for (const [query, id] of [['Kerry', 'john-kerry'], ['كيري', 'john-kerry'], ['de Mistura', 'staffan-de-mistura'], ['Muhammad', 'mohammad-alloush'], ['US', 'united-states'], ['U.N.', 'united-nations']] as const) {
      expect(idsIn(query, 'people')[0], query).toBe(id)
    }
    expect(find('Kerry').groups[0]!.group).toBe('people')
  })

  test('a ceasefire with a hyphen and without are one', () => {
    expect(idsIn('cease-fire', 'quotations').sort()).toEqual(idsIn('ceasefire', 'quotations').sort())
  })

  test('a source is found by its name in both languages', () => {
    for (const query of ['Xinhua', 'شينخوا']) expect(idsIn(query, 'sources')).toEqual(['xinhua-2016-08-27'])
  })

  test('a tour is found by its title in both languages', () => {
    for (const query of ['Five voices', 'خمسة أصوات']) expect(idsIn(query, 'tours'), query).toEqual(['five-texts-five-voices'])
  })

  test('an Arabic query finds quotations by our translation', () => {
    const [hit] = hitsOf(find('وقف إطلاق النار حلب'), 'quotations')
    expect(hit!.findable.group === 'quotations' && hit!.findable.gloss).toMatch(/حلب/)
  })
})

describe('where nothing is found', () => {
  test('the answer is empty, and a shorter word is offered that finds something, exactly if it can', () => {
    expect(find('kerryzzxx')).toEqual({ how: 'all', groups: [], count: 0 })
    const shorter = finder.shorten('kerryzzxx')!
    expect(find(shorter).how).toBe('all')
    expect(shorter).toBe('kerry')
  })

  test('or none is', () => {
    expect(finder.shorten('zzzzqqqq')).toBeNull()
  })

  test.each(['', '   ', '…', 'ال'])('"%s" seeks nothing yet', (query) => {
    expect(finder.find(query)).toBeNull()
  })

  test.each(['__proto__', 'constructor', '<b>', '\u0000', '\\', '("', '*', 'a'.repeat(200), '😀 😀', '\ud800'])('"%s" is a query like any other', (query) => {
    expect(() => finder.find(query)).not.toThrow()
  })
})

describe('a damaged index is refused', () => {
  let damaged: SearchData
  beforeEach(() => {
    damaged = JSON.parse(JSON.stringify(atlas.search)) as SearchData
  })

  test.each<[string, () => void]>([
    ['missing', () => Reflect.deleteProperty(damaged, 'index')],
    ['of something else', () => (damaged.index = { version: 1 })],
    ['of other findables', () => damaged.findables.pop()],
    ['of an unknown version', () => Reflect.set(damaged.index, 'serializationVersion', 99)],
  ])('%s', (_, damage) => {
    damage()
    expect(() => createFinder(damaged)).toThrow()
  })
})
