import { IntlMessageFormat, type Formatters } from 'intl-messageformat'
import type { Language } from '../model/language'
import { madeOnce } from './made'
import type { Dictionary, MessageKey, MessageValues } from './messages'

/** Says a sentence of the interface; a key without values takes none. */
export type Speak = <K extends MessageKey>(
  key: K,
  ...values: MessageValues[K] extends null ? [] : [MessageValues[K]]
) => string

/** Levantine month names and European digits; plain `ar` would name the months differently. */
export const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' }

const localeOf = (wanted: unknown): string => String(Array.isArray(wanted) ? wanted[0] : wanted)

/** One of each for all sentences: by itself each sentence would make its own. */
const formatters: Formatters = {
  getNumberFormat: (locale, options = {}) => madeOnce(Intl.NumberFormat, localeOf(locale), options as Intl.NumberFormatOptions),
  getDateTimeFormat: (locale, options = {}) => madeOnce(Intl.DateTimeFormat, localeOf(locale), options),
  getPluralRules: (locale, options = {}) => madeOnce(Intl.PluralRules, localeOf(locale), options),
}

/** In: a language and its dictionary. Out: the function that says its sentences; each is parsed once. */
export function speakIn(language: Language, dictionary: Dictionary): Speak {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, ...values) => {
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(dictionary[key], locales[language], undefined, { ignoreTag: true, formatters })
      parsed.set(key, message)
    }
    return String(message.format(values[0] as Record<string, string | number> | undefined))
  }
}
