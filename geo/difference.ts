/**
 * Where two strings that should be equal part, in words: `at character 17: here "roads", there "road"`.
 * Empty where they are equal. Characters are counted as code points from 1.
 */
export function differenceOf(here: string, there: string): string {
  const a = Array.from(here)
  const b = Array.from(there)
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (at === a.length && at === b.length) return ''
  const [x, y] = [a[at], b[at]]
  // quotes, dashes and spaces look alike on many screens: their numbers do not
  const alike = [x, y].every((point) => point !== undefined && !/[\p{L}\p{N}]/u.test(point))
  const named = alike ? ` (${nameOf(x)} here, ${nameOf(y)} there)` : ''
  return `at character ${at + 1}: here ${around(a, at)}, there ${around(b, at)}${named}`
}

function nameOf(point: string | undefined): string {
  if (point === undefined) return 'the end'
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The word around an offset, or before it where it is white space. */
function around(points: readonly string[], at: number): string {
  if (at >= points.length) return `the end after "${points.slice(-16).join('').trimStart()}"`
  let start = at
  while (start > 0 && at - start < 16 && !/\s/u.test(points[start - 1] ?? ' ')) start--
  const ended = start < at && /\s/u.test(points[at] ?? ' ')
  let end = ended ? at : at + 1
  while (!ended && end < points.length && end - at < 16 && !/\s/u.test(points[end] ?? ' ')) end++
  return JSON.stringify(points.slice(start, end).join(''))
}
