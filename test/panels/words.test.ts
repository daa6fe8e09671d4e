import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/model/language'
import { nameOf, type PlaceEntry } from '../../src/model/place'
import { titleOf } from '../../src/panels/pageTitle'
import { readingOf } from '../../src/panels/reading'
import { whereInWords } from '../../src/panels/whereWords'
import { listPages } from '../../src/site/listPages'
import { core, speaks } from '../atlas'

const placeOf = (id: string): PlaceEntry => core.places.find((place) => place.id === id)!
const where = (place: PlaceEntry, language: Language): string =>
  whereInWords(place, readingOf(language, speaks[language], { kind: 'home' }, core, null))

describe('where a place is, in words', () => {
  test.each([
    ['castello-road', 'Road, 5.5 to 6.8 km north of the Citadel of Aleppo; 6.5 km long'],
    ['ramouseh-gap', /^Area, \d(\.\d)? to \d(\.\d)? km south-west of the Citadel of Aleppo$/],
    ['eastern-aleppo', /^Part of a city, from the Citadel of Aleppo outward to the east, up to \d(\.\d)? km$/],
    ['aleppo', 'City in Syria'],
    ['geneva', 'City in Switzerland'],
    ['syria', 'Country'],
    ['southwest-aleppo', 'Part of a city in Syria'],
  ])('%s', (id, words) => {
    expect(where(placeOf(id), 'en')).toMatch(words)
  })

  test('in Arabic, with the article where the direction needs it, and European digits', () => {
    expect(where(placeOf('castello-road'), 'ar')).toMatch(/^طريق، على بعد 5\.5 إلى 6\.8 كم شمال قلعة حلب؛ طوله 6\.5 كم$/)
    expect(where(placeOf('eastern-aleppo'), 'ar')).toContain('باتجاه الشرق')
  })

  test('a point is told by one distance, a place without a country by its kind alone', () => {
    const aleppo = placeOf('aleppo')
    const from = { name: { en: 'Homs', ar: 'حمص' } }
    const at = { from, bearing: 'nw' as const, nearestKm: 12.4, farthestKm: 12.4, lengthKm: null, countries: ['SY'] }
    expect(where({ ...aleppo, where: at }, 'en')).toBe('City, 12 km north-west of Homs')
    expect(where({ ...aleppo, where: { ...at, from: null, countries: [] } }, 'en')).toBe('City')
    expect(where({ ...aleppo, where: null }, 'en')).toBe('City')
  })

  test('no place of the atlas is told with a hole in the sentence', () => {
    for (const language of languages)
      for (const place of core.places) expect(where(place, language)).not.toMatch(/undefined|null|NaN|[{}]| {2}/)
  })
})

describe('the title of a page', () => {
  test.each(languages)('is its own and says something, for every page, in %s', (language) => {
    const titles = listPages(core).map((page) => titleOf(page, core, language, speaks[language])!)
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length)
    for (const { title, description } of titles) {
      expect(title).not.toMatch(/undefined|[{}]/)
      expect(description.length).toBeGreaterThan(20)
      expect(description).not.toMatch(/undefined|[{}]/)
    }
  })

  test('is none for a page that the content does not have', () => {
    for (const kind of ['place', 'agreement', 'source', 'person'] as const) {
      expect(titleOf({ kind, id: 'atlantis' }, core, 'en', speaks.en)).toBeNull()
    }
  })
})

describe('names', () => {
  test('are those of the language, else the title', () => {
    expect(nameOf(placeOf('homs'), 'ar')).toBe('حمص')
    expect(nameOf({ names: [], title: 'Homs' }, 'ar')).toBe('Homs')
  })

  test('every place has one in every language', () => {
    for (const language of languages) for (const place of core.places) expect(place.names.map(({ lang }) => lang)).toContain(language)
  })

  test('a label within an English sentence begins small, and no abbreviation is broken by that', () => {
    const { labelWithin } = readingOf('en', speaks.en, { kind: 'home' }, core, null)
    expect(labelWithin('manners', 'interpreted')).toBe('through an interpreter')
    for (const list of ['manners', 'bases', 'partyRoles'] as const)
      for (const { label } of core.vocabulary[list]) expect(label.en).not.toMatch(/^[A-Z]{2}/)
  })
})
