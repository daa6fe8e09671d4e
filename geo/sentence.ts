// Abbreviations of the five texts after which a full stop does not end a sentence.
const abbreviation = /(?:^|[\s(“"])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dr|Mr|Mrs|Ms|St|No|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/u

/**
 * Where the sentence around an offset begins and ends, within its line. A help for proposing context, cut by
 * rule of thumb: nothing is proved by it.
 */
export function sentenceAround(points: readonly string[], start: number, end: number): { from: number; to: number } {
  let from = start
  while (from > 0 && points[from - 1] !== '\n' && !endsAt(points, from)) from--
  let to = end
  while (to < points.length && points[to] !== '\n' && !(to > end && endsAt(points, to))) to++
  // a sentence that ends with the words themselves needs nothing of the next one
  if (endsAt(points, end)) to = end
  while (to > end && /\s/u.test(points[to - 1] ?? '')) to--
  return { from, to }
}

/** Whether a sentence ends just before the white space that stands before or at this offset. */
function endsAt(points: readonly string[], at: number): boolean {
  let last = at
  while (last > 0 && /\s/u.test(points[last - 1] ?? '')) last--
  const blank = last < at || /\s/u.test(points[at] ?? ' ')
  if (!blank) return false
  const before = points.slice(Math.max(0, last - 16), last).join('')
  return /[.?!]["”’)]*$/u.test(before) && !abbreviation.test(before)
}

/** At most so many words just before an offset, with the white space between, not before `from`. */
export function wordsBefore(points: readonly string[], at: number, from: number, most: number): string {
  let start = at
  for (let words = 0; words < most; words++) {
    let next = start
    while (next > from && /\s/u.test(points[next - 1] ?? '')) next--
    while (next > from && !/\s/u.test(points[next - 1] ?? ' ')) next--
    if (next === start) break
    start = next
  }
  while (start < at && /\s/u.test(points[start] ?? '')) start++
  // only white space in between is no context
  const words = points.slice(start, at).join('')
  return words.trim() === '' ? '' : words
}

/** At most so many words just after an offset, not beyond `to`. */
export function wordsAfter(points: readonly string[], at: number, to: number, most: number): string {
  let end = at
  for (let words = 0; words < most; words++) {
    let next = end
    while (next < to && /\s/u.test(points[next] ?? '')) next++
    while (next < to && !/\s/u.test(points[next] ?? ' ')) next++
    if (next === end) break
    end = next
  }
  const words = points.slice(at, end).join('')
  return words.trim() === '' ? '' : words.trimEnd()
}
