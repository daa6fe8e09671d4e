import { problemIn, type Problem } from '../problem'
import { languageAt, stringsOf } from '../strings'
import type { Rule } from './rule'

// The sides' words for each other. They may stand in our sentences only as quoted words.
const loaded = {
  en: /\b(?:regimes?|terrorists?)\b/iu,
  ar: /النظام السوري|نظام الأسد|إرهابي/u,
}
const quoted = /"[^"]*"|“[^”]*”|«[^»]*»|(?<!\p{L})[‘'][^‘’']*[’'](?!\p{L})/gu

/** Our own voice is neutral. A gloss renders somebody's words, so it may hold theirs. */
export const voice: Rule = (content) => {
  const problems: Problem[] = []
  for (const file of content.files.values())
    for (const { path, text } of stringsOf(file)) {
      const language = languageAt(path)
      if (language === null || path.includes('gloss')) continue
      const found = loaded[language].exec(text.replace(quoted, ''))
      if (found !== null)
        problems.push(problemIn(file, path, `"${found[0]}" is a side's word: say it neutrally, or put it between quotation marks`))
    }
  return problems
}
