import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ar } from '../../src/i18n/ar'
import { en } from '../../src/i18n/en'
import { speakIn, type Speak } from '../../src/i18n/speak'
import type { Core, Leaf } from '../../src/model/atlas'
import type { Language } from '../../src/model/language'
import type { PlaceEntry } from '../../src/model/place'
import type { Quote } from '../../src/model/quote'
import { pathOf, type Page } from '../../src/state/address'
import { leafName } from '../../src/state/store'

/** The data as it is served: what the pages must say, word for word. */
function read<T>(name: string): T {
  return JSON.parse(readFileSync(join('dist', 'data', `${name}.json`), 'utf8')) as T
}

export const core = read<Core>('core')

export function leafOf(page: Page): Leaf {
  return read<Leaf>(`page/${leafName(page)}`)
}

export const speaks: Record<Language, Speak> = { en: speakIn('en', en), ar: speakIn('ar', ar) }
export const languages: readonly Language[] = ['en', 'ar']

export const home: Page = { kind: 'home' }
export const castello: Page = { kind: 'place', id: 'castello-road' }
export const plan = { kind: 'agreement', id: 'plan-2016-09-09' } satisfies Page
export const transcript = { kind: 'source', id: 'usmission-2016-09-10' } satisfies Page

/** One of each kind of page: a place with much said of it and one without a position among them. */
export const kinds: Record<string, Page> = {
  home,
  'a place with much': { kind: 'place', id: 'aleppo' },
  'a place without a position': { kind: 'place', id: 'syria' },
  'an agreement': plan,
  'a plan step by step': { kind: 'plan', id: plan.id },
  'a source': transcript,
  'a person': { kind: 'person', id: 'sergey-lavrov' },
  'a comparison of places': { kind: 'compare', id: 'places' },
  'a comparison of terms': { kind: 'compare', id: 'terms' },
  'a tour': { kind: 'tour', id: 'one-road' },
  'a step of a tour': { kind: 'step', id: 'one-road', step: 5 },
  'a handout': { kind: 'handout', id: 'one-road', reader: 'pupils' },
  'a lesson': { kind: 'lesson' },
  'the about page': { kind: 'about' },
  'the data page': { kind: 'data' },
  'the builder of embedded views': { kind: 'share' },
}

/** The path of a page below the root. */
export function at(page: Page, language: Language = 'en'): string {
  return pathOf({ language, page })
}

export function placeOf(id: string): PlaceEntry {
  const place = core.places.find((known) => known.id === id)
  if (!place) throw new Error(`The data has no place ${id}.`)
  return place
}

export function nameIn(id: string, language: Language): string {
  return placeOf(id).names.find(({ lang }) => lang === language)?.toponym ?? placeOf(id).title
}

/** The first term stated for Castello Road, and the quotation it rests on. */
export function firstTerm(): { title: Record<Language, string>; slug: string; quote: Quote } {
  const leaf = leafOf(castello)
  const agreement = leaf.agreements.find(({ id }) => id === plan.id)
  const term = agreement?.terms[0]
  const quote = leaf.quotes.find(({ id }) => id === term?.quotes[0])
  if (!agreement || !term || !quote) throw new Error('Castello Road has no term with a quotation.')
  return { title: term.title, slug: term.id.slice(agreement.id.length + 1), quote }
}
