import { facets, noFilter, type Facet, type Filter } from '../model/facts'
import { languages, type Language } from '../model/language'
import { themes, type Theme } from '../model/palette'
import { parsePeriod } from '../model/period'
import type { Run } from '../model/planBoard'
import { readRun, writeRun } from '../model/run'
import { isSlug } from '../model/slug'
import { stopOf, type Presenting } from '../model/tour'

/**
 * The address table: the only place that knows how what is shown becomes an address and back.
 * A page is a path, choices are the query, a quotation or term on the page is the fragment.
 */
export type Page =
  | { kind: 'home' }
  | { kind: AloneKind }
  | { kind: IdKind; id: string }
  | { kind: 'plan' | 'presenter'; id: string }
  /** `step` counts from 1 */
  | { kind: 'step'; id: string; step: number }
  | { kind: 'handout'; id: string; reader: HandoutReader }

/** Pages of which there is one: the kind is the path. */
const aloneKinds = ['about', 'data'] as const
type AloneKind = (typeof aloneKinds)[number]

/** Pages of which there are many: the path is the kind and an id. */
const idKinds = ['place', 'agreement', 'source', 'person', 'compare', 'tour'] as const
type IdKind = (typeof idKinds)[number]

/** What can be compared: places with sources, kinds of term with agreements. */
export const comparisons = ['places', 'terms'] as const

/** For whom a tour is put on paper. */
export const handoutReaders = ['pupils', 'teacher'] as const
export type HandoutReader = (typeof handoutReaders)[number]

export type PageKind = Page['kind']

/** Where the camera rests: Web Mercator zoom, degrees north, degrees east. */
export interface Camera {
  zoom: number
  lat: number
  lng: number
}

/** What is chosen on any page; period and facets decide what is shown of it. */
export interface Choices extends Filter {
  /** null: as the system says */
  theme: Theme | null
  /** null: the frame that belongs to the page */
  at: Camera | null
  /** whose account of a plan is shown, an actor's id; null: all together */
  account: string | null
  /** what the reader lets happen on a plan's page; null: nothing yet */
  run: Run | null
  /** where a presentation stands; null: none is held */
  present: Presenting | null
}

export interface Address {
  language: Language
  page: Page
  /** a quotation id on a source page, a term slug on an agreement page */
  fragment: string | null
  choices: Choices
}

/** A value in an address that named nothing we know. Shown as text, in a sentence. */
export interface AddressFault {
  key: string
  value: string
}

export const defaultChoices: Choices = { theme: null, at: null, ...noFilter, account: null, run: null, present: null }

interface ChoiceRow<Value> {
  /** undefined: not a value of this key */
  read: (text: string) => Value | undefined
  write: (value: NonNullable<Value>) => string
}

// 5 decimals of a degree ≈ 1 m; 2 decimals of zoom ≈ 0.7 % of scale.
const writeNumber = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)))

function readCamera(text: string): Camera | undefined {
  const parts = text.split(',')
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,4}(\.\d{1,12})?$/.test(part))) return undefined
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number]
  if (Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom < 0 || zoom > 22) return undefined
  return { zoom, lat, lng }
}

function readPresenting(text: string): Presenting | undefined {
  const [tour, step = '', phase, ...more] = text.split(',')
  return more.length === 0 && /^[1-9]\d?$/.test(step) ? stopOf(tour, Number(step), phase) : undefined
}

/** More than the atlas has of anything. */
const mostIds = 200

/** Ids in one order, each once: the same choice has the same address. */
function readIds(text: string): string[] | undefined {
  const ids = [...new Set(text.split(','))].sort()
  return ids.length <= mostIds && ids.every(isSlug) ? ids : undefined
}

const idsRow: ChoiceRow<readonly string[] | null> = { read: readIds, write: (ids) => [...ids].sort().join(',') }

const choiceTable: { [K in keyof Choices]: ChoiceRow<Choices[K]> } = {
  theme: {
    read: (text) => themes.find((theme) => theme === text),
    write: (theme) => theme,
  },
  at: {
    read: readCamera,
    write: ({ zoom, lat, lng }) =>
      [writeNumber(zoom, 2), writeNumber(lat, 5), writeNumber(lng, 5)].join(','),
  },
  period: {
    read: (text) => (parsePeriod(text) ? text : undefined),
    write: (period) => period,
  },
  ...(Object.fromEntries(facets.map((facet) => [facet, idsRow])) as Record<Facet, typeof idsRow>),
  account: {
    read: (text) => (isSlug(text) ? text : undefined),
    write: (account) => account,
  },
  run: { read: readRun, write: writeRun },
  present: { read: readPresenting, write: ({ tour, step, phase }) => [tour, step, phase].join(',') },
}

const choiceKeys = Object.keys(choiceTable) as (keyof Choices)[]

function writeChoice<K extends keyof Choices>(key: K, choices: Choices): string | null {
  const value = choices[key]
  return value === null ? null : choiceTable[key].write(value as NonNullable<Choices[K]>)
}

/** The folder of a page below the root, without language: `place/castello-road/`, empty for home. */
export function folderOf(page: Page): string {
  if (page.kind === 'home') return ''
  // a plan is an agreement, step by step, and stands below it
  if (page.kind === 'plan') return `agreement/${page.id}/plan/`
  // so do the parts of a tour
  if (page.kind === 'step') return `tour/${page.id}/${String(page.step)}/`
  if (page.kind === 'presenter') return `tour/${page.id}/presenter/`
  if (page.kind === 'handout') return `tour/${page.id}/${page.reader}/`
  return 'id' in page ? `${page.kind}/${page.id}/` : `${page.kind}/`
}

/** The path of an address below the root: `ar/place/castello-road/`. */
export function pathOf({ language, page }: Pick<Address, 'language' | 'page'>): string {
  return (language === 'en' ? '' : `${language}/`) + folderOf(page)
}

/** URLSearchParams writes commas and slashes as %2C and %2F; a query reads better, and works the same, with them. */
export function readable(query: string): string {
  return query.replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** The whole address below the root, with its choices and fragment. A default is not written. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams()
  for (const key of choiceKeys) {
    const text = writeChoice(key, address.choices)
    if (text !== null) query.set(key, text)
  }
  const text = readable(query.toString())
  return (
    pathOf(address) +
    (text === '' ? '' : `?${text}`) +
    (address.fragment === null ? '' : `#${address.fragment}`)
  )
}

function readPage(segments: string[]): Page | null {
  if (segments.length === 0) return { kind: 'home' }
  const [kind, id, below] = segments
  const alone = aloneKinds.find((known) => known === kind)
  if (segments.length === 1 && alone !== undefined) return { kind: alone }
  if (segments.length === 3 && kind === 'agreement' && below === 'plan' && id !== undefined && isSlug(id)) return { kind: 'plan', id }
  if (segments.length === 3 && kind === 'tour' && below !== undefined && id !== undefined && isSlug(id)) return readTourPart(id, below)
  const one = idKinds.find((known) => known === kind)
  if (segments.length !== 2 || one === undefined || id === undefined || !isSlug(id)) return null
  return { kind: one, id }
}

function readTourPart(id: string, part: string): Page | null {
  if (/^[1-9]\d?$/.test(part)) return { kind: 'step', id, step: Number(part) }
  if (part === 'presenter') return { kind: 'presenter', id }
  const reader = handoutReaders.find((known) => known === part)
  return reader ? { kind: 'handout', id, reader } : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How much of a faulty value is worth repeating to the reader. */
const faultLength = 60

/**
 * In: path below the root, query and fragment as the browser gives them. Out: the address, or null for a
 * path that is no page; and every value that named nothing. Never throws. Unknown keys are ignored,
 * of a repeated key the first counts, a bad value becomes its default.
 */
export function readAddress(
  path: string,
  search: string,
  hash: string,
): { address: Address | null; faults: AddressFault[] } {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'index.html')
    .map(decode)
  const language = languages.find((known) => known !== 'en' && known === segments[0]) ?? 'en'
  const page = readPage(language === 'en' ? segments : segments.slice(1))
  const faults: AddressFault[] = []
  const choices: Choices = { ...defaultChoices }
  const query = new URLSearchParams(search)
  const readChoice = <K extends keyof Choices>(key: K): void => {
    const text = query.get(key)
    if (text === null || text === '') return
    const value = choiceTable[key].read(text)
    if (value === undefined) faults.push({ key, value: text.slice(0, faultLength) })
    else choices[key] = value
  }
  for (const key of choiceKeys) readChoice(key)
  const raw = decode(hash.replace(/^#/, ''))
  const fragment = isSlug(raw) ? raw : null
  if (raw !== '' && fragment === null) faults.push({ key: '#', value: raw.slice(0, faultLength) })
  return { address: page && { language, page, fragment, choices }, faults }
}

/**
 * The way from one page to another as a relative address, so that links work under any root,
 * with and without script.
 */
export function relativePath(
  from: Pick<Address, 'language' | 'page'>,
  to: Pick<Address, 'language' | 'page'> & { fragment?: string | null },
): string {
  const depth = pathOf(from).split('/').length - 1
  const path = '../'.repeat(depth) + pathOf(to)
  return (path === '' ? './' : path) + (to.fragment ? `#${to.fragment}` : '')
}

/** The way from a page to a file below the root. */
export function relativeFile(from: Pick<Address, 'language' | 'page'>, file: string): string {
  return '../'.repeat(pathOf(from).split('/').length - 1) + file
}

export function isSamePage(a: Page, b: Page): boolean {
  return folderOf(a) === folderOf(b)
}
