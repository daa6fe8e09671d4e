import { basename } from 'node:path'
import type { Content } from './content'

/** Every id that the content gives, also those of records whose shape is broken: one fault should be said once. */
export interface Ids {
  quotes: ReadonlySet<string>
  places: ReadonlySet<string>
  actors: ReadonlySet<string>
  events: ReadonlySet<string>
  sources: ReadonlySet<string>
  agreements: ReadonlySet<string>
  /** ids of terms and conditions, by agreement */
  clauses: ReadonlyMap<string, ReadonlySet<string>>
  tours: ReadonlySet<string>
}

export function idsOf(content: Content): Ids {
  const valueOf = (path: string) => content.files.get(path)?.value
  const clauses = new Map<string, Set<string>>()
  for (const path of pathsOf(content, 'agreements')) {
    const value = valueOf(path)
    clauses.set(basename(path, '.json'), new Set([...idsIn(field(value, 'terms')), ...idsIn(field(value, 'conditions'))]))
  }
  return {
    quotes: new Set(pathsOf(content, 'quotes').flatMap((path) => idsIn(valueOf(path)))),
    places: new Set(idsIn(field(valueOf('geo/places.geojson'), 'features'))),
    actors: new Set(idsIn(valueOf('geo/actors.json'))),
    events: new Set(idsIn(valueOf('geo/events.json'))),
    sources: new Set(idsIn(valueOf('geo/sources.json'))),
    agreements: new Set(pathsOf(content, 'agreements').map((path) => basename(path, '.json'))),
    clauses,
    tours: new Set(pathsOf(content, 'tours').map((path) => basename(path, '.json'))),
  }
}

/** Paths of a folder's files, of those too that could not be parsed: their names are ids all the same. */
export function pathsOf(content: Content, folder: string): string[] {
  return [...content.files.keys(), ...content.unread].filter((path) => path.startsWith(`geo/${folder}/`)).sort()
}

function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((member) => {
    const id = field(member, 'id') ?? field(field(member, 'properties'), 'id')
    return typeof id === 'string' ? [id] : []
  })
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
