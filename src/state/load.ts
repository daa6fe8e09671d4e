import type { Core, Leaf } from '../model/atlas'
import type { Citation } from '../model/citation'
import { withMore } from '../model/division'
import { isFiltering, type Facts } from '../model/facts'
import type { SearchData } from '../model/findable'
import type { Language } from '../model/language'
import { isOfLesson, type Page } from './address'
import type { Finder } from './find'
import { keepKnown } from './known'
import { neededPages } from './lesson'
import { pointing } from './pointing'
import { leafName, store, type Failure, type State } from './store'

/** A file that has not answered by then is called slow; the page stays readable meanwhile. */
const patience = 15_000

/** A load that failed, with a reason that a sentence can be made of. */
export class LoadFailure extends Error {
  constructor(
    readonly failure: Failure,
    url: URL,
  ) {
    super(`${failure}: ${url.pathname}`)
  }
}

type DataFile = Record<string, unknown> & { version: string }

function isDataFile(value: unknown, lists: readonly string[]): value is DataFile {
  if (typeof value !== 'object' || value === null) return false
  const file = value as Record<string, unknown>
  return typeof file['version'] === 'string' && lists.every((list) => Array.isArray(file[list]))
}

async function fetchData(url: URL, version: string, lists: readonly string[]): Promise<DataFile> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    text = await response.text()
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    throw new LoadFailure(isLate ? 'slow' : 'missing', url)
  }
  if (!response.ok) throw new LoadFailure('missing', url)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new LoadFailure('broken', url)
  }
  if (!isDataFile(value, lists)) throw new LoadFailure('broken', url)
  if (value.version !== version) throw new LoadFailure('version', url)
  return value
}

const coreLists = ['places', 'agreements', 'sources', 'actors'] as const
const leafLists = ['quotes', 'agreements', 'events'] as const
const searchLists = ['findables'] as const
const factsLists = ['quotes', 'claims', 'events'] as const

/**
 * The one loader. In: the root, and the version the page was written with; a file of another version is
 * refused, so that one page never mixes two. Fails with `LoadFailure`; asking again tries again.
 */
export function createLoader(root: URL, version: string): {
  core: () => Promise<Core>
  leaf: (page: Page) => Promise<Leaf>
  /** what `leaf` has come to; null: not yet */
  arrived: (page: Page) => Leaf | null
  finder: () => Promise<Finder>
  facts: () => Promise<Facts>
} {
  const underway = new Map<string, Promise<DataFile>>()
  const arrived = new Map<string, DataFile>()
  const once = (name: string, lists: readonly string[]): Promise<DataFile> => {
    const known = underway.get(name)
    if (known) return known
    const promise = fetchData(new URL(`data/${name}.json`, root), version, lists)
    underway.set(name, promise)
    promise.then(
      (file) => arrived.set(name, file),
      () => underway.delete(name),
    )
    return promise
  }
  return {
    core: async () => (await once('core', coreLists)) as unknown as Core,
    leaf: async (page) => (await once(`page/${leafName(page)}`, leafLists)) as unknown as Leaf,
    arrived: (page) => (arrived.get(`page/${leafName(page)}`) ?? null) as unknown as Leaf | null,
    finder: async () => {
      const url = new URL('data/search.json', root)
      const library = import('./find').catch(() => Promise.reject(new LoadFailure('missing', url)))
      const [data, { createFinder }] = await Promise.all([once('search', searchLists), library])
      try {
        return createFinder(data as unknown as SearchData)
      } catch {
        underway.delete('search')
        throw new LoadFailure('broken', url)
      }
    },
    facts: async () => (await once('facts', factsLists)) as unknown as Facts,
  }
}

export type Loader = ReturnType<typeof createLoader>

function withKnown({ address, faults }: State, core: Core): Pick<State, 'address' | 'faults'> {
  const known = keepKnown(address, core)
  return { address: known.address, faults: [...faults, ...known.faults] }
}

/**
 * Loads what the open page shows and puts it into the store; a failure is put there too, and said once. What has come
 * before, because it was pointed at, is put there at once: then the page is drawn one time, with its words.
 */
export async function loadPage(loader: Loader, page: Page): Promise<void> {
  try {
    const known = store.getState().core
    const ready = known && loader.arrived(page)
    const [core, leaf] = ready ? [known, ready] : await Promise.all([loader.core(), loader.leaf(page)])
    store.setState((state) => ({
      core: withMore(state.core ?? core, leaf.more),
      // With the first core it is known which of the chosen ids there are.
      ...(state.core === null ? withKnown(state, core) : {}),
      failure: null,
      leaves: { ...state.leaves, [leafName(page)]: leaf },
    }))
    await loadNeeded(loader)
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error
    // A reader who has moved on does not need to hear about the page before.
    if (leafName(store.getState().address.page) === leafName(page)) {
      store.setState({ failure: error.failure })
    }
  }
}

/** Loads what the open page needs beside its own data and what is not there yet. Fails with `LoadFailure`. */
async function loadNeeded(loader: Loader): Promise<void> {
  const { leaves } = store.getState()
  const missing = neededPages(store.getState()).filter((page) => leaves[leafName(page)] === undefined)
  if (missing.length === 0) return
  const loaded = await Promise.all(missing.map(async (page) => [leafName(page), await loader.leaf(page)] as const))
  store.setState((state) => ({
    core: state.core && loaded.reduce((core, [, { more }]) => withMore(core, more), state.core),
    leaves: { ...state.leaves, ...Object.fromEntries(loaded) },
  }))
}

/** How a page is cited, loaded when somebody asks. Fails with `LoadFailure`; asking again tries again. */
export async function loadCitation(below: URL, page: Page, language: Language, version: string): Promise<Citation> {
  const url = new URL(`data/cite/${language}/${leafName(page)}.json`, below)
  return (await fetchData(url, version, [])) as unknown as Citation
}

/** Loads each page as it is opened. Out: the undo. */
export function followPages(loader: Loader): () => void {
  let needed = ''
  return store.subscribe((state, before) => {
    const name = leafName(state.address.page)
    const { page } = state.address
    const isNew =
      (name !== leafName(before.address.page) && state.leaves[name] === undefined) ||
      // The steps of a lesson have the data of its list, but a panel of their own.
      (isOfLesson(page) && page.kind !== before.address.page.kind)
    // A lesson needs other data when it is read from its address, and with each step that is added.
    const needs = neededPages(state).map(leafName)
    const key = needs.join(' ')
    const needsMore = key !== needed && needs.some((need) => state.leaves[need] === undefined)
    needed = key
    if (isNew || needsMore) void loadPage(loader, state.address.page)
  })
}

/** Pages whose data is little: what is pointed at may not be meant. */
const light: readonly Page['kind'][] = ['place', 'agreement', 'person']

/**
 * Begins to load the data of a page when the pointer comes to a link to it, or to its place on the map, so that it is
 * often there at the press. Not where the reader saves data. In: what page a link leads to. Out: the undo.
 */
export function followPointing(loader: Loader, pageOf: (href: string) => Page | null): () => void {
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
  if (isSaving) return () => undefined
  const begin = (page: Page | null): void => {
    if (page === null || !light.includes(page.kind) || store.getState().leaves[leafName(page)] !== undefined) return
    // What cannot be had is said when it is opened.
    loader.leaf(page).catch(() => undefined)
  }
  const onPointer = ({ target }: PointerEvent): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([target])') : null
    if (link) begin(pageOf(link.href))
  }
  document.addEventListener('pointerover', onPointer, { passive: true })
  const unsubscribe = pointing.subscribe(({ place }) => {
    if (place !== null) begin({ kind: 'place', id: place })
  })
  return () => {
    document.removeEventListener('pointerover', onPointer)
    unsubscribe()
  }
}

/** Loads what the search works with when its field is first used, and again when that is asked for. Out: the undo. */
export function followSearch(loader: Loader): () => void {
  return store.subscribe(({ search }, before) => {
    if (search.stage !== 'wanted' || before.search.stage === 'wanted') return
    loader.finder().then(
      (finder) => store.setState({ search: { stage: 'ready', finder } }),
      (error: unknown) => {
        if (!(error instanceof LoadFailure)) throw error
        store.setState({ search: { stage: error.failure, finder: null } })
      },
    )
  })
}

/** Loads what filters and timeline need as soon as either is in use. Out: the undo. */
export function followFilters(loader: Loader): () => void {
  let isUnderway = false
  const look = ({ facts, factsFailure, wantsFacts, address }: State): void => {
    if (isUnderway || facts !== null || factsFailure !== null) return
    if (!wantsFacts && !isFiltering(address.choices)) return
    isUnderway = true
    void loader
      .facts()
      .then((loaded) => store.setState(({ core }) => ({ facts: loaded, core: core && withMore(core, loaded.more) })))
      .catch((error: unknown) => {
        if (!(error instanceof LoadFailure)) throw error
        isUnderway = false
        store.setState({ factsFailure: error.failure })
      })
  }
  look(store.getState())
  return store.subscribe(look)
}

/** Loads a file of the ground below `data/ground/`; it carries no version, for it changes with no content. */
export async function loadGround<T>(below: URL, name: string): Promise<T> {
  const url = new URL(`data/ground/${name}.json`, below)
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new LoadFailure('missing', url)
  return (await response.json()) as T
}
