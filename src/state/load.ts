import type { Core, Leaf } from '../model/atlas'
import type { Page } from './address'
import { leafName, store, type Failure } from './store'

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

/**
 * The one loader. In: the root, and the version the page was written with; a file of another version is
 * refused, so that one page never mixes two. Fails with `LoadFailure`; asking again tries again.
 */
export function createLoader(root: URL, version: string): {
  core: () => Promise<Core>
  leaf: (page: Page) => Promise<Leaf>
} {
  const underway = new Map<string, Promise<DataFile>>()
  const once = (name: string, lists: readonly string[]): Promise<DataFile> => {
    const known = underway.get(name)
    if (known) return known
    const promise = fetchData(new URL(`data/${name}.json`, root), version, lists)
    underway.set(name, promise)
    promise.catch(() => underway.delete(name))
    return promise
  }
  return {
    core: async () => (await once('core', coreLists)) as unknown as Core,
    leaf: async (page) => (await once(`page/${leafName(page)}`, leafLists)) as unknown as Leaf,
  }
}

export type Loader = ReturnType<typeof createLoader>

/** Loads what the open page shows and puts it into the store; a failure is put there too, and said once. */
export async function loadPage(loader: Loader, page: Page): Promise<void> {
  try {
    const [core, leaf] = await Promise.all([loader.core(), loader.leaf(page)])
    store.setState((state) => ({
      core,
      failure: null,
      leaves: { ...state.leaves, [leafName(page)]: leaf },
    }))
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error
    // A reader who has moved on does not need to hear about the page before.
    if (leafName(store.getState().address.page) === leafName(page)) {
      store.setState({ failure: error.failure })
    }
  }
}

/** Loads each page as it is opened. Out: the undo. */
export function followPages(loader: Loader): () => void {
  return store.subscribe((state, before) => {
    const name = leafName(state.address.page)
    if (name !== leafName(before.address.page) && state.leaves[name] === undefined) {
      void loadPage(loader, state.address.page)
    }
  })
}

/** Loads a file of the ground below `data/ground/`; it carries no version, for it changes with no content. */
export async function loadGround<T>(below: URL, name: string): Promise<T> {
  const url = new URL(`data/ground/${name}.json`, below)
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new LoadFailure('missing', url)
  return (await response.json()) as T
}
