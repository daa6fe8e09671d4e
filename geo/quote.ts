import { parseArgs } from 'node:util'
import { contextLimit } from './check/quotes'
import { closest } from './closest'
import { geo, isStarted, textsFolder } from './command'
import { idsOf } from './ids'
import { nearest } from './problem'
import { readContent, readText } from './read'
import { sentenceAround, wordsAfter, wordsBefore } from './sentence'
import { findWords, type SourceText } from './text'

const use = 'Use: npm run quote -- <source> "the exact words" [--nth 2] [--texts <folder>]'

/**
 * A quotation ready to be filled in: words, offsets and context from the text; who, how and where left open.
 * @param start code point at which the words stand
 * @param taken ids in use, which the proposed id avoids
 */
export function quotationAt(source: string, text: SourceText, words: string, start: number, taken: ReadonlySet<string>) {
  const end = start + Array.from(words).length
  const { from, to } = sentenceAround(text.points, start, end)
  return {
    id: proposeId(source, words, taken),
    source,
    exact: words,
    prefix: wordsBefore(text.points, start, from, contextLimit),
    suffix: wordsAfter(text.points, end, to, contextLimit),
    start,
    end,
    speakers: [],
    manner: '',
    relays: null,
    reportedBy: null,
    places: [],
  }
}

// Words that tell nothing of a quotation when an id is made of a few of them.
const light = new Set('a an and are as at be been by for from has have in is it of on or our that the this to was we were will with'.split(' '))

/** The source's id and a few of the words, more of them where that is taken. */
function proposeId(source: string, words: string, taken: ReadonlySet<string>): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/[’'.]/g, '')
  const all = plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
  const telling = all.filter((word) => !light.has(word))
  const chosen = telling.length >= 2 ? telling : all
  for (let count = 4; count <= chosen.length; count++) {
    const id = [source, ...chosen.slice(0, count)].join('-')
    if (!taken.has(id)) return id
  }
  const short = [source, ...chosen].join('-')
  return chosen.length < 4 && chosen.length > 0 && !taken.has(short) ? short : `${source}-`
}

/** One line of a text around words, for a person to tell two places apart. */
function shown(text: SourceText, at: number, length: number): string {
  const before = text.points.slice(Math.max(0, at - 30), at).join('')
  const after = text.points.slice(at + length, at + length + 30).join('')
  const words = text.points.slice(at, at + length).join('')
  return `…${before}[${words}]${after}…`.replace(/\n/g, '⏎')
}

/**
 * `npm run quote -- <source> "words"`: finds words in a source and prints the quotation to copy.
 * Words match exactly or not at all; where they do not, the closest place is shown.
 * @returns the exit code, and what goes to the two outputs
 */
export function quote(args: string[]): { code: 0 | 1; out: string; err: string } {
  const refuse = (err: string) => ({ code: 1 as const, out: '', err })
  let given
  try {
    given = parseArgs({ args, allowPositionals: true, options: { texts: { type: 'string' }, nth: { type: 'string' }, geo: { type: 'string' } } })
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${use}`)
  }
  const [source, words, ...more] = given.positionals
  const content = readContent(given.values.geo ?? geo)
  const ids = idsOf(content)
  const sources = [...ids.sources]
  if (source === undefined) return refuse(`No source given. The sources are:\n  ${sources.join('\n  ')}\n${use}`)
  if (sources.length > 0 && !ids.sources.has(source))
    return refuse(`There is no source "${source}"${nearest(source, sources)}. The sources are:\n  ${sources.join('\n  ')}`)
  if (words === undefined || words.trim() === '') return refuse(`No words given.\n${use}`)
  if (more.length > 0) return refuse(`More than one run of words given: put them between quotation marks.\n${use}`)
  const folder = textsFolder(given.values.texts)
  if (folder === null)
    return refuse('No texts at hand: words are found in the texts. Give their folder with --texts <folder>.')
  const text = readText(source, folder)
  if (typeof text === 'string') return refuse(`${text}.`)

  const found = findWords(text, words)
  const length = Array.from(words).length
  const listed = found.map((at, i) => `  ${i + 1}: at ${at}  ${shown(text, at, length)}`).join('\n')
  if (found.length === 0) {
    const near = closest(text.points, words)
    return refuse(`These words do not stand in ${source}, letter for letter.\n${near ?? 'Nothing close to them was found.'}`)
  }
  const nth = given.values.nth
  if (nth === undefined && found.length > 1)
    return refuse(`These words stand in ${source} ${found.length} times. Choose one with --nth:\n${listed}`)
  const at = /^[1-9]\d*$/.test(nth ?? '1') ? found[Number(nth ?? '1') - 1] : undefined
  if (at === undefined) return refuse(`--nth ${nth} is not one of the ${found.length}:\n${listed}`)
  const edges = words === words.trim() ? '' : 'Note: the words begin or end with white space, which the check refuses.'
  return { code: 0, out: JSON.stringify(quotationAt(source, text, words, at, ids.quotes), null, 2), err: edges }
}

if (isStarted(import.meta.url)) {
  const { code, out, err } = quote(process.argv.slice(2))
  if (out !== '') console.log(out)
  if (err !== '') console.error(err)
  process.exitCode = code
}
