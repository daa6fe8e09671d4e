import type { Language } from '../model/language'
import type { Dictionary } from './messages'
import { speakIn, type Speak } from './speak'

// Each language is a chunk of its own: a page loads the one it speaks.
const dictionaries: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en')).en,
  ar: async () => (await import('./ar')).ar,
}

const spoken = new Map<Language, Promise<Speak>>()

/** The sentences of a language, loaded once. Fails where its file cannot be had; asking again tries again. */
export function loadSpeak(language: Language): Promise<Speak> {
  const known = spoken.get(language)
  if (known) return known
  const promise = dictionaries[language]().then((dictionary) => speakIn(language, dictionary))
  spoken.set(language, promise)
  promise.catch(() => spoken.delete(language))
  return promise
}
