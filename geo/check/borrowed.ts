import { problemIn, type Problem } from '../problem'
import { stringsOf } from '../strings'
import { textIn, type Rule } from './rule'

/** So many words in a row of a source may stand among the quotations only. */
const run = 15

/** Outside the quotations nothing repeats a source at length. */
export const borrowed: Rule = (content, context) => {
  const problems: Problem[] = []
  const runs = new Map<string, string>()
  for (const [source, quotes] of content.quotes) {
    // where the text is not at hand, what we hold of it is all that can be compared
    const text = textIn(context, source)
    const held = text === null ? quotes.map(({ prefix, exact, suffix }) => prefix + exact + suffix) : [text.points.join('')]
    for (const passage of held) for (const words of runsOf(passage)) runs.set(words, source)
  }
  for (const file of content.files.values()) {
    if (file.path.startsWith('geo/quotes/')) continue
    for (const { path, text } of stringsOf(file)) {
      // a title is given as printed
      if (file.path === 'geo/sources.json' && path.at(-1) === 'title') continue
      const found = runsOf(text).find((words) => runs.has(words))
      if (found !== undefined)
        problems.push(problemIn(file, path, `repeats ${run} words or more of ${runs.get(found)} ("${found.slice(0, 40)}…"); only geo/quotes may`))
    }
  }
  return problems
}

/** Every run of words, without case and punctuation, so that a comma does not hide it. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '))
}
