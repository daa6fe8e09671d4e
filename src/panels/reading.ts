import { createContext, useContext } from 'react'
import type { ActorEntry } from '../model/actor'
import type { AgreementEntry } from '../model/agreement'
import type { Core, Leaf } from '../model/atlas'
import type { Language } from '../model/language'
import { lessonId } from '../model/lesson'
import type { PlaceEntry } from '../model/place'
import type { Quote } from '../model/quote'
import type { SourceEntry } from '../model/source'
import type { TourEntry } from '../model/tour'
import type { Vocabulary } from '../model/vocabulary'
import type { Speak } from '../i18n/speak'
import type { Page } from '../state/address'
import type { Embedding } from '../state/embedding'
import { notFiltering, type Filtering } from './filtering'

/** The lesson that is open: the reader's own, or one that was shared. */
export interface OpenLesson {
  /** as the pages know a tour; null: none, or not yet */
  entry: TourEntry | null
  /** the text of the one that the address holds; null: the reader's own */
  text: string | null
}

export const noOpenLesson: OpenLesson = { entry: null, text: null }

/** What every panel of a page needs: the language, the page, and the names behind the ids. */
export interface Reading {
  language: Language
  speak: Speak
  page: Page
  /** what the site has chosen in whose page this stands; null: this is the page itself */
  embed: Embedding | null
  core: Core
  leaf: Leaf | null
  /** the page's data could not be had */
  hasFailed: boolean
  filtering: Filtering
  place: (id: string) => PlaceEntry | undefined
  agreement: (id: string) => AgreementEntry | undefined
  source: (id: string) => SourceEntry | undefined
  actor: (id: string) => ActorEntry | undefined
  tour: (id: string) => TourEntry | undefined
  lesson: OpenLesson
  quote: (id: string) => Quote | undefined
  /** our word for an entry of a vocabulary list; the id itself where the list has none */
  label: (list: keyof Vocabulary, id: string) => string
  /** the same inside a sentence: English labels begin small there */
  labelWithin: (list: keyof Vocabulary, id: string) => string
}

function byId<T extends { id: string }>(things: readonly T[]): (id: string) => T | undefined {
  const index = new Map(things.map((thing) => [thing.id, thing]))
  return (id) => index.get(id)
}

export function readingOf(
  language: Language,
  speak: Speak,
  page: Page,
  core: Core,
  leaf: Leaf | null,
  lesson: OpenLesson = noOpenLesson,
): Reading {
  const label: Reading['label'] = (list, id) =>
    core.vocabulary[list].find((entry) => entry.id === id)?.label[language] ?? id
  const tourOf = byId(core.tours)
  return {
    language,
    speak,
    page,
    embed: null,
    core,
    leaf,
    hasFailed: false,
    filtering: notFiltering,
    place: byId(core.places),
    agreement: byId(core.agreements),
    source: byId(core.sources),
    actor: byId(core.actors),
    tour: (id) => (id === lessonId ? (lesson.entry ?? undefined) : tourOf(id)),
    lesson,
    quote: byId(leaf?.quotes ?? []),
    label,
    labelWithin: (list, id) => {
      const words = label(list, id)
      return words.charAt(0).toLowerCase() + words.slice(1)
    },
  }
}

const ReadingContext = createContext<Reading | null>(null)

export const ReadingProvider = ReadingContext.Provider

/** Where a panel stands, for the links that lead on from it. */
export function useHere(): { language: Language; page: Page; isEmbedded: boolean } {
  const { language, page, embed } = useReading()
  return { language, page, isEmbedded: embed !== null }
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('A panel stands outside the reading provider.')
  return reading
}
