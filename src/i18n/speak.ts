import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../model/language'
import type { Dictionary, MessageKey, MessageValues } from './messages'

/** Says a sentence of the interface; a key without values takes none. */
export type Speak = <K extends MessageKey>(
  key: K,
  ...values: MessageValues[K] extends null ? [] : [MessageValues[K]]
) => string

/** Levantine month names and European digits; plain `ar` would name the months differently. */
export const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' }

/** In: a language and its dictionary. Out: the function that says its sentences; each is parsed once. */
export function speakIn(language: Language, dictionary: Dictionary): Speak {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, ...values) => {
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(dictionary[key], locales[language], undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    return String(message.format(values[0] as Record<string, string | number> | undefined))
  }
}
