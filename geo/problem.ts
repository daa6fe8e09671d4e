import type { Content, ContentFile } from './content'
import type { JsonPath } from './json'

/** A fault of the content: which file, where in it, and a plain sentence that a person can act on. */
export interface Problem {
  /** relative to the project: "geo/quotes/x.json" */
  file: string
  /** "line 214, the id of the record, what in it"; members of lists are counted from 1 */
  at: string
  what: string
}

export function printProblem({ file, at, what }: Problem): string {
  return `${file}: ${at}: ${what}`.replace(/\s*\n\s*/g, ' ')
}

/** A problem of a record that was read, at a path within it. */
export function problemOf(content: Content, record: object, path: JsonPath, what: string): Problem {
  const origin = content.originOf(record)
  return problemIn(origin.file, [...origin.path, ...path], what)
}

/** A problem at a path of a file: its line, the nearest record that has an id, and the way from there. */
export function problemIn(file: ContentFile, path: JsonPath, what: string): Problem {
  let id: string | null = null
  let after = 0
  let value = file.value
  for (let depth = 0; ; depth++) {
    const own = idOf(value)
    if (own !== null) [id, after] = [own, depth]
    const step = path[depth]
    if (step === undefined || typeof value !== 'object' || value === null) break
    value = (value as Record<string | number, unknown>)[step]
  }
  const way = path
    .slice(after)
    .map((step) => (typeof step === 'number' ? String(step + 1) : step))
    .join(' › ')
  const at = [`line ${file.lineOf(path)}`, id, way].filter((part) => part !== null && part !== '')
  return { file: file.path, at: at.join(', '), what }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, how, properties } = value as { id?: unknown; how?: unknown; properties?: unknown }
  // a mention has a place's id, but it is the quotation around it that a person looks for
  if (how !== undefined) return null
  if (typeof id === 'string' && id !== '') return id
  return properties === undefined ? null : idOf(properties)
}

/** The existing id nearest to a wrong one, as an addition to a sentence; empty where none is near. */
export function nearest(wrong: string, existing: Iterable<string>): string {
  let best: string | null = null
  let least = Math.max(3, Math.ceil(wrong.length / 2))
  for (const id of existing) {
    const apart = distance(wrong, id, least)
    if (apart < least) [best, least] = [id, apart]
  }
  return best === null ? '' : `; nearest is "${best}"`
}

/** Edits between two strings (Levenshtein), or `limit` as soon as it cannot be less. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? limit
}
