import { keysOf, wordsIn } from './search'

/** A stretch of a text, with whether it was sought. */
export interface Stretch {
  text: string
  isSought: boolean
}

const keysOfNames = new Map<string, string[]>()

/** Whether a word is among what was found: itself, or by its sound or consonants. */
function isFound(folded: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(folded)) return true
  let known = keysOfNames.get(folded)
  if (!known) {
    known = keysOf(folded, true)
    keysOfNames.set(folded, known)
  }
  return known.some((key) => keys.has(key))
}

/** In: a text, and the keys under which something was found. Out: the text in stretches, the words found apart. */
export function stretchesOf(text: string, keys: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  const sought = wordsIn(text)
    .filter(({ folded }) => isFound(folded, keys))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of sought) {
    // the part of a joined word that stands marked already
    if (start < done) continue
    if (start > done) stretches.push({ text: text.slice(done, start), isSought: false })
    stretches.push({ text: text.slice(start, end), isSought: true })
    done = end
  }
  if (done < text.length) stretches.push({ text: text.slice(done), isSought: false })
  return stretches
}

/** Whether any word of a text was found. */
export function isSoughtIn(text: string, keys: ReadonlySet<string>): boolean {
  return wordsIn(text).some(({ folded }) => isFound(folded, keys))
}

/** A result shows no more of a long passage than this, in characters: about three lines. */
const most = 280

/** The part of a long text around the first words found, cut between words; a short one whole. */
export function excerptOf(text: string, keys: ReadonlySet<string>): string {
  if (text.length <= most) return text
  const first = wordsIn(text).find(({ folded }) => isFound(folded, keys))
  // A third of the room before the word: enough to read into its sentence.
  const from = Math.max(0, Math.min((first?.start ?? 0) - most / 3, text.length - most))
  const start = from === 0 ? 0 : text.indexOf(' ', Math.floor(from)) + 1
  const end = text.length - start <= most ? text.length : text.lastIndexOf(' ', start + most)
  const isCutInWords = end <= start
  const part = isCutInWords ? text.slice(start, start + most) : text.slice(start, end)
  return `${start > 0 ? '… ' : ''}${part.trim()}${start + part.length < text.length ? ' …' : ''}`
}
