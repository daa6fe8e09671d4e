import { differenceOf } from './difference'

// What a keyboard or a copy changes without being seen. Only for showing where a person may have slipped:
// nothing is ever matched by it.
const foldings: [RegExp, string][] = [
  [/[‘’‚‛′`]/u, "'"],
  [/[“”„‟″«»]/u, '"'],
  [/[‐‑‒–—―−]/u, '-'],
  [/\s/u, ' '],
]

interface Folded {
  text: string
  /** offset of each folded character in the original */
  from: number[]
}

function fold(points: readonly string[]): Folded {
  const folded: string[] = []
  const from: number[] = []
  points.forEach((point, at) => {
    const [, to] = foldings.find(([pattern]) => pattern.test(point)) ?? [null, point.toLowerCase().slice(0, point.length)]
    if (to === ' ' && folded.at(-1) === ' ') return
    // one folded character per UTF-16 unit, so that string offsets index `from`
    for (const unit of to.split('')) {
      folded.push(unit)
      from.push(at)
    }
  })
  return { text: folded.join(''), from }
}

/**
 * The place of a text that is closest to words which do not stand in it exactly, told in a sentence.
 * @returns null where not even two of the words in a row are there
 */
export function closest(points: readonly string[], words: string): string | null {
  const text = fold(points)
  const sought = fold(Array.from(words.trim()))
  const whole = text.text.indexOf(sought.text)
  if (whole !== -1 && sought.text !== '') {
    const there = slice(points, text, whole, whole + sought.text.length)
    const difference = differenceOf(words, there)
    return difference === ''
      ? null
      : `The text has, at ${text.from[whole]}:\n  ${there}\nIt differs from the words given ${difference}.`
  }
  const run = longestRun(text.text, sought.text)
  if (run === null) return null
  const there = slice(points, text, run.at, Math.min(text.text.length, run.at + sought.text.length + 30))
  return `The closest place, at ${text.from[run.at]}, shares "${run.words}" and reads:\n  ${there}`
}

function slice(points: readonly string[], folded: Folded, start: number, end: number): string {
  const last = folded.from[end - 1] ?? points.length - 1
  return points.slice(folded.from[start], last + 1).join('')
}

/** The longest run of whole words of one string that stands in the other; at least two words. */
function longestRun(text: string, sought: string): { at: number; words: string } | null {
  const words = sought.split(' ').filter((word) => word !== '')
  let best: { at: number; words: string; count: number } | null = null
  for (let first = 0; first < words.length; first++) {
    const longer: number = (best?.count ?? 1) + 1
    for (let count = longer; first + count <= words.length; count++) {
      const run: string = words.slice(first, first + count).join(' ')
      const at = text.indexOf(run)
      if (at === -1) break
      best = { at, words: run, count }
    }
  }
  return best
}
