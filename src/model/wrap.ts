import type { Language } from './language'

// Widths of the interface sans as parts of the letters' size, a little on the wide side: a line that is
// thought too wide breaks early, one thought too narrow would leave its box. A browser test measures the result.
const latin: [letters: RegExp, width: number][] = [
  [/[ijlt'’‘.,:;|!()f“”]/, 0.36],
  [/[mwMW—–%@]/, 0.9],
  [/[A-Z0-9]/, 0.67],
  [/ /, 0.27],
]
const arabic = 0.56

function widthOf(text: string, language: Language, size: number): number {
  let width = 0
  for (const letter of text) {
    // marks above and below a letter take no room of their own
    if (/\p{Mn}/u.test(letter)) continue
    if (letter !== ' ' && language === 'ar' && /\p{Script=Arabic}/u.test(letter)) width += arabic
    else width += latin.find(([letters]) => letters.test(letter))?.[1] ?? 0.57
  }
  return width * size
}

/** In: a text, the size of its letters, and the room for a line. Out: its lines; a word that is wider has one to itself. */
export function wrapText(text: string, language: Language, size: number, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, language, size) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}
