import { languages, type Language } from '../model/language'
import { lessonId } from '../model/lesson'
import { isSlug } from '../model/slug'
import { isStep } from '../model/tour'
import { choiceKeys, choiceTable, defaultChoices, hasMeaning, writeChoice, type Choices, type QueryChoices } from './choices'

export { defaultChoices, type Camera, type Choices } from './choices'

/**
 * The address table: the only place that knows how what is shown becomes an address and back.
 * A page is a path, choices are the query, a quotation or term on the page is the fragment. A reader's own lesson is no
 * page of the host's: its steps are one page with a query, and a lesson that was shared is in the fragment.
 */
export type Page =
  | { kind: 'home' }
  | { kind: AloneKind }
  | { kind: IdKind; id: string }
  | { kind: 'plan' | 'presenter'; id: string }
  /** `step` counts from 1 */
  | { kind: 'step'; id: string; step: number }
  | { kind: 'handout'; id: string; reader: HandoutReader }
  /** one quotation by itself; only embedded, for at home it stands on the page of its source */
  | { kind: 'quote'; id: string }

/** Pages of which there is one: the kind is the path. */
const aloneKinds = ['about', 'data', 'lesson', 'share'] as const
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

export interface Address {
  language: Language
  page: Page
  /** the view of the page for somebody's page; absent: the page itself */
  isEmbedded?: boolean | undefined
  /** a quotation id on a source page, a term slug on an agreement page */
  fragment: string | null
  choices: Choices
}

/** A value in an address that named nothing we know. Shown as text, in a sentence. */
export interface AddressFault {
  key: string
  value: string
}

const stepKey = 'step'

/** Whether a key of a query is ours. */
export function isOwnKey(key: string): boolean {
  return key === stepKey || Object.hasOwn(choiceTable, key)
}

/** Whether a page is of a reader's own lesson, or of one that was shared. */
export function isOfLesson(page: Page): boolean {
  return page.kind === 'lesson' || ((page.kind === 'step' || page.kind === 'presenter' || page.kind === 'handout') && page.id === lessonId)
}

/** The page that lists the steps of a tour, or of a lesson. */
export function stepsPage(tour: string): Page {
  return tour === lessonId ? { kind: lessonId } : { kind: 'tour', id: tour }
}

/** The folder of a page below the root, without language: `place/castello-road/`, empty for home. */
export function folderOf(page: Page): string {
  if (page.kind === 'home') return ''
  // a plan is an agreement, step by step, and stands below it
  if (page.kind === 'plan') return `agreement/${page.id}/plan/`
  // so do the parts of a tour
  const steps = 'id' in page && page.id === lessonId ? `${lessonId}/` : 'id' in page ? `tour/${page.id}/` : ''
  if (page.kind === 'step') return page.id === lessonId ? steps : `${steps}${String(page.step)}/`
  if (page.kind === 'presenter') return `${steps}presenter/`
  if (page.kind === 'handout') return `${steps}${page.reader}/`
  return 'id' in page ? `${page.kind}/${page.id}/` : `${page.kind}/`
}

/** What of an address is its path. */
type Where = Pick<Address, 'language' | 'page' | 'isEmbedded'>

const embedFolder = 'embed'

/** The path of an address below the root: `ar/place/castello-road/`, embedded `ar/embed/place/castello-road/`. */
export function pathOf({ language, page, isEmbedded }: Where): string {
  return (language === 'en' ? '' : `${language}/`) + (isEmbedded ? `${embedFolder}/` : '') + folderOf(page)
}

const embeddedKinds: readonly PageKind[] = ['home', 'place', 'agreement', 'plan', 'source', 'compare', 'step', 'quote']

/** Whether a page can be embedded. A lesson can not: its text is in the fragment, where the site's own may come to stand. */
export function isEmbeddable(page: Page): boolean {
  return embeddedKinds.includes(page.kind) && !isOfLesson(page)
}

/** The page that a folder below the root names, embedded or not: "place/homs" of a link, a choice or a message. Null: none. */
export function pageAt(folder: string): Page | null {
  return readPage(segmentsOf(folder), new URLSearchParams(), true) ?? readPage(segmentsOf(folder), new URLSearchParams(), false)
}

/** What names a page beside its folder: the step of a lesson. With its question mark; empty for any other page. */
export function pageQuery(page: Page): string {
  return page.kind === 'step' && page.id === lessonId ? `?${stepKey}=${String(page.step)}` : ''
}

/** URLSearchParams writes commas and slashes as %2C and %2F; a query reads better, and works the same, with them. */
export function readable(query: string): string {
  return query.replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** The choices that a run of a plan consists of, as a query; empty where nothing is chosen. */
export function planQuery(choices: Choices): string {
  const query = new URLSearchParams()
  for (const key of ['account', 'run'] as const) {
    const text = writeChoice(key, choices)
    if (text !== null) query.set(key, text)
  }
  const text = readable(query.toString())
  return text === '' ? '' : `?${text}`
}

/** The whole address below the root, with its choices and fragment. A default is not written. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams(pageQuery(address.page))
  for (const key of choiceKeys) {
    const text = hasMeaning(key, address.isEmbedded === true) ? writeChoice(key, address.choices) : null
    if (text !== null) query.set(key, text)
  }
  const text = readable(query.toString())
  return (
    pathOf(address) +
    (text === '' ? '' : `?${text}`) +
    writeFragment(address.fragment, address.page, address.choices.lesson)
  )
}

const lessonMark = 'lesson='

/** With its mark; on a page of a lesson that was shared it is the lesson. */
export function writeFragment(fragment: string | null, page: Page, lesson: string | null): string {
  if (fragment !== null) return `#${fragment}`
  return lesson !== null && isOfLesson(page) ? `#${lessonMark}${lesson}` : ''
}

/** Longer than a browser or a messenger carries an address. */
const longestLesson = 20_000

function readPage(segments: string[], query: URLSearchParams, isEmbedded: boolean): Page | null {
  const page = isEmbedded && segments[0] === 'quote' ? readQuote(segments) : readOwnPage(segments, query)
  return page && isEmbedded && !isEmbeddable(page) ? null : page
}

function readQuote([, id, ...more]: string[]): Page | null {
  return id !== undefined && isSlug(id) && more.length === 0 ? { kind: 'quote', id } : null
}

function readOwnPage(segments: string[], query: URLSearchParams): Page | null {
  if (segments.length === 0) return { kind: 'home' }
  const [kind, id, below] = segments
  if (kind === lessonId) {
    const step = query.get(stepKey)
    if (id === undefined) return step !== null && isStep(step) ? { kind: 'step', id: lessonId, step: Number(step) } : { kind: lessonId }
    const part = segments.length === 2 ? readTourPart(lessonId, id) : null
    return part?.kind === 'step' ? null : part
  }
  const alone = aloneKinds.find((known) => known === kind)
  if (segments.length === 1 && alone !== undefined) return { kind: alone }
  if (segments.length === 3 && kind === 'agreement' && below === 'plan' && id !== undefined && isSlug(id)) return { kind: 'plan', id }
  if (segments.length === 3 && kind === 'tour' && below !== undefined && id !== undefined && isSlug(id)) return readTourPart(id, below)
  const one = idKinds.find((known) => known === kind)
  if (segments.length !== 2 || one === undefined || id === undefined || !isSlug(id)) return null
  return { kind: one, id }
}

function readTourPart(id: string, part: string): Page | null {
  if (isStep(part)) return { kind: 'step', id, step: Number(part) }
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

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== 'index.html')
    .map(decode)
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
  const segments = segmentsOf(path)
  const language = languages.find((known) => known !== 'en' && known === segments[0]) ?? 'en'
  if (language !== 'en') segments.shift()
  const isEmbedded = segments[0] === embedFolder
  if (isEmbedded) segments.shift()
  const query = new URLSearchParams(search)
  const page = readPage(segments, query, isEmbedded)
  const faults: AddressFault[] = []
  const choices: Choices = { ...defaultChoices }
  const readChoice = <K extends keyof QueryChoices>(key: K): void => {
    const text = query.get(key)
    if (text === null || text === '' || !hasMeaning(key, isEmbedded)) return
    const value = choiceTable[key].read(text)
    if (value === undefined) faults.push({ key, value: text.slice(0, faultLength) })
    else Object.assign(choices, { [key]: value })
  }
  for (const key of choiceKeys) readChoice(key)
  const raw = decode(hash.replace(/^#/, ''))
  if (page && isOfLesson(page) && raw.startsWith(lessonMark)) {
    const text = raw.slice(lessonMark.length)
    if (/^[\w-]+$/.test(text) && text.length <= longestLesson) choices.lesson = text
    else faults.push({ key: '#', value: raw.slice(0, faultLength) })
    return { address: { language, page, fragment: null, choices }, faults }
  }
  const fragment = isSlug(raw) ? raw : null
  if (raw !== '' && fragment === null) faults.push({ key: '#', value: raw.slice(0, faultLength) })
  return { address: page && { language, page, ...(isEmbedded ? { isEmbedded } : {}), fragment, choices }, faults }
}

/**
 * The way from one page to another as a relative address, so that links work under any root,
 * with and without script. From an embedded view it leads to embedded views, and to the page itself where there is none.
 */
export function relativePath(from: Where, to: Where & { fragment?: string | null; lesson?: string | null }): string {
  const depth = pathOf(from).split('/').length - 1
  const path = '../'.repeat(depth) + pathOf({ isEmbedded: from.isEmbedded === true && isEmbeddable(to.page), ...to })
  return (path === '' ? './' : path) + pageQuery(to.page) + writeFragment(to.fragment ?? null, to.page, to.lesson ?? null)
}

/** The way from a page to a file below the root. */
export function relativeFile(from: Where, file: string): string {
  return '../'.repeat(pathOf(from).split('/').length - 1) + file
}

export function isSamePage(a: Page, b: Page): boolean {
  return folderOf(a) + pageQuery(a) === folderOf(b) + pageQuery(b)
}
