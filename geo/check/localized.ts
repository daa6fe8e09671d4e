import { problemIn, problemOf, type Problem } from '../problem'
import { languageAt, stringsOf } from '../strings'
import type { Rule } from './rule'

const arabic = /\p{Script=Arabic}/u

/** Our own words are there in both languages, each in its own letters. */
export const localized: Rule = (content) => {
  const problems: Problem[] = []
  for (const file of content.files.values())
    for (const { path, text } of stringsOf(file)) {
      const fault = faultOf(text, languageAt(path))
      if (fault !== null) problems.push(problemIn(file, path, fault))
    }
  for (const place of content.places) {
    for (const lang of ['en', 'ar'])
      if (!place.names.some((name) => name.lang === lang))
        problems.push(problemOf(content, place, ['names'], `has no name in "${lang}"`))
    place.names.forEach((name, at) => {
      if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(name.lang))
        problems.push(problemOf(content, place, ['names', at, 'lang'], `"${name.lang}" is not a language code such as "ar"`))
      const fault = name.lang === 'ar' ? faultOf(name.toponym, 'ar') : null
      if (fault !== null) problems.push(problemOf(content, place, ['names', at, 'toponym'], fault))
    })
  }
  return problems
}

function faultOf(text: string, language: 'en' | 'ar' | null): string | null {
  if (language === null) return null
  if (text.trim() === '') return 'is empty'
  if (text !== text.trim()) return 'begins or ends with white space'
  if (/\b(?:TODO|TBD|FIXME|lorem ipsum)\b/i.test(text)) return 'is a placeholder'
  if (language === 'en') return arabic.test(text) ? 'is in Arabic letters, where English is expected' : null
  if (!/\p{Script=Arabic}\p{Script=Arabic}/u.test(text)) return 'has no Arabic word'
  return /[٠-٩۰-۹]/u.test(text) ? 'has Arabic-Indic digits; the atlas writes 0 to 9 in both languages' : null
}
