import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GroundCredit } from '../src/model/atlas'
import { vocabularyLists, type Vocabulary, type VocabularyEntry } from '../src/model/vocabulary'
import type { Content, ContentFile, Origin } from './content'
import { readJson, type JsonPath } from './json'
import { problemIn, type Problem } from './problem'
import { broken, every, list, type Shape } from './shape'
import { about } from './shapes/about'
import { actor } from './shapes/actor'
import { agreement } from './shapes/agreement'
import { event } from './shapes/event'
import { places } from './shapes/place'
import { fingerprint, ledgerRow } from './shapes/proof'
import { quote } from './shapes/quote'
import { source } from './shapes/source'
import { tour } from './shapes/tour'
import { vocabulary } from './shapes/vocabulary'
import { textOf, type SourceText } from './text'

/** A content file before it is parsed: its path within the folder, and its text or why there is none. */
export interface RawFile {
  path: string
  raw: string | null
  why?: string
}

const singles = ['places.geojson', 'sources.json', 'actors.json', 'events.json', 'vocabulary.json', 'about.json']
const folders = ['quotes', 'agreements', 'tours', 'ledger', 'fingerprints']

/**
 * Reads everything that says something about the world. Never throws: what cannot be read, parsed or
 * understood is among `unreadable` and `misshapen`, and the rest is there.
 * @param folder the content folder, usually `geo`
 */
export function readContent(folder: string): Content {
  const files = singles.filter((path) => existsSync(join(folder, path))).map((path) => readFile(folder, path))
  for (const inner of folders)
    for (const name of namesIn(join(folder, inner)))
      if (!name.startsWith('.') && name !== 'README.md') files.push(readFile(folder, `${inner}/${name}`))
  return contentOf(files)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // an empty folder does not survive a git clone: nothing there yet is not a fault
    return []
  }
}

function readFile(folder: string, path: string): RawFile {
  try {
    return { path, raw: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, path))) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { path, raw: null, why: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8' : `cannot be read (${code})` }
  }
}

/** The same from texts in memory: for tests, and for asking what a change would do. */
export function contentOf(raws: readonly RawFile[]): Content {
  const files = new Map<string, ContentFile>()
  const unread = new Set<string>()
  const unreadable: Problem[] = []
  const misshapen: Problem[] = []
  const origins = new WeakMap<object, Origin>()

  function refuse(path: string, at: string, what: string): void {
    unread.add(path)
    unreadable.push({ file: path, at, what })
  }

  for (const single of singles)
    if (!raws.some(({ path }) => path === single)) refuse(`geo/${single}`, 'the file', 'is missing')
  for (const { path: inner, raw, why } of raws) {
    const path = `geo/${inner}`
    if (!/\.(geo)?json$/.test(path)) {
      refuse(path, 'the file', 'is not a .json file, so nothing reads it')
      continue
    }
    if (raw === null) {
      refuse(path, 'the file', why ?? 'cannot be read')
      continue
    }
    if (raw.startsWith('\uFEFF')) {
      refuse(path, 'the file', 'begins with a byte-order mark; save it without')
      continue
    }
    const read = readJson(raw)
    if (!read.ok) {
      refuse(path, `line ${read.line}, column ${read.column}`, read.what)
      continue
    }
    const file = { path, raw, value: read.value, lineOf: read.lineOf }
    files.set(path, file)
    for (const twice of read.doubled)
      unreadable.push(problemIn(file, twice, `"${String(twice.at(-1))}" is written twice here; only one can count`))
  }

  function readAs<T>(path: string, shape: Shape<T>): T | null {
    const file = files.get(path)
    if (file === undefined) return null
    const read = shape(file.value, [], {
      say: (at: JsonPath, what) => misshapen.push(problemIn(file, at, what)),
      mark: (record, at) => origins.set(record, { file, path: at }),
    })
    return read === broken ? null : read
  }

  /** one record set per file of a folder, by the file's own name, which is its id */
  function readFolder<T>(inner: string, shape: Shape<T>): Map<string, T> {
    const found = new Map<string, T>()
    for (const path of files.keys()) {
      if (!path.startsWith(`geo/${inner}/`)) continue
      const read = readAs(path, shape)
      if (read !== null) found.set(basename(path, '.json'), read)
    }
    return found
  }

  const none = Object.fromEntries(vocabularyLists.map((name) => [name, [] as VocabularyEntry[]])) as Vocabulary
  return {
    files,
    unread,
    unreadable,
    misshapen,
    places: readAs('geo/places.geojson', places)?.features ?? [],
    sources: readAs('geo/sources.json', list(source)) ?? [],
    quotes: readFolder('quotes', list(quote)),
    agreements: [...readFolder('agreements', agreement).values()],
    actors: readAs('geo/actors.json', list(actor)) ?? [],
    events: readAs('geo/events.json', list(event)) ?? [],
    vocabulary: readAs('geo/vocabulary.json', vocabulary) ?? none,
    about: readAs('geo/about.json', about) ?? { sections: [], changes: [] },
    tours: [...readFolder('tours', tour).values()],
    ledgers: readFolder('ledger', every(ledgerRow, 'rows')),
    fingerprints: readFolder('fingerprints', fingerprint),
    originOf(record) {
      const origin = origins.get(record)
      if (origin === undefined) throw new Error('originOf: not a record that was read from a file')
      return origin
    },
  }
}

/** Whose data the ground is, from the basemap's own list. Throws where the list is missing or no JSON: it is part of the recipe. */
export function readCredits(folder: string): GroundCredit[] {
  return JSON.parse(readFileSync(join(folder, 'basemap', 'credits.json'), 'utf8')) as GroundCredit[]
}

/** The licence of the content, which goes out with it. Throws where it is missing. */
export function readLicence(folder: string): string {
  return readFileSync(join(folder, 'LICENSE'), 'utf8')
}

/**
 * The text of a source, as received.
 * @returns a sentence instead, where the text is not there or is not UTF-8
 */
export function readText(sourceId: string, folder: string): SourceText | string {
  // an id goes into a path here: nothing but a slug may
  if (!/^[a-z0-9-]+$/.test(sourceId)) return `"${sourceId}" is not a source id`
  const path = join(folder, `${sourceId}.txt`)
  try {
    return textOf(readFileSync(path))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing ? `there is no text ${path}` : `${path} cannot be read as UTF-8 text`
  }
}
