import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, pointAt, wantSearch } from '../../src/state/actions'
import type { Page } from '../../src/state/address'
import { readLink } from '../../src/state/history'
import { createLoader, followPages, followPointing, followSearch, LoadFailure, loadGround, loadPage } from '../../src/state/load'
import { resetStore, store, type Failure } from '../../src/state/store'
import { atlas, core, leafFor } from '../atlas'

const root = new URL('https://host.example/atlas/')
const homs = { kind: 'place', id: 'homs' } as const
const aleppo = { kind: 'place', id: 'aleppo' } as const

type Answer = Response | Promise<Response> | Error
const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } })

const right: Record<string, () => Answer> = {
  'data/core.json': () => json(core),
  'data/search.json': () => json(atlas.search),
  'data/page/place/homs.json': () => json(leafFor(homs)),
  'data/page/place/aleppo.json': () => json(leafFor(aleppo)),
}
let asked: string[]

/** The network: what it answers for a path below the root; the rest is right. */
function answering(answers: Record<string, () => Answer> = {}): void {
  vi.stubGlobal('fetch', async (url: URL, { signal }: RequestInit = {}) => {
    const path = url.href.slice(root.href.length)
    asked.push(path)
    const answer = (answers[path] ?? right[path] ?? ((): Answer => new Response('Not found', { status: 404 })))()
    if (answer instanceof Error) throw answer
    return await new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error))
      void Promise.resolve(answer).then(resolve, reject)
    })
  })
}

const loader = (): ReturnType<typeof createLoader> => createLoader(root, core.version)
const failureOf = async (promise: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(LoadFailure)
  return (error as LoadFailure).failure
}

beforeEach(() => {
  asked = []
  resetStore()
  openPlace('homs')
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const html = (): Answer => new Response('<!doctype html><title>Welcome</title>', { headers: { 'Content-Type': 'text/html' } })
const text = (body: string) => (): Answer => new Response(body)

describe.each(['data/core.json', 'data/page/place/homs.json'])('%s', (path) => {
  const whole = path.includes('core') ? core : leafFor(homs)
  const cases: [words: string, answer: () => Answer, failure: Failure][] = [
    ['missing', () => new Response('Not found', { status: 404 }), 'missing'],
    ['refused by the server', () => new Response('Oops', { status: 500 }), 'missing'],
    ['unreachable', () => new TypeError('Failed to fetch'), 'missing'],
    ['empty', text(''), 'broken'],
    ['a page of HTML with status 200', html, 'broken'],
    ['cut in the middle', () => new Response(JSON.stringify(whole).slice(0, 500)), 'broken'],
    ['JSON of another kind', text('[]'), 'broken'],
    ['null', text('null'), 'broken'],
    ['a number', text('42'), 'broken'],
    ['an object without its lists', () => json({ version: core.version }), 'broken'],
    ['lists that are none', () => json({ ...whole, agreements: {} }), 'broken'],
    ['without a version', () => json({ ...whole, version: undefined }), 'broken'],
    ['of another version', () => json({ ...whole, version: 'ffffffffffff' }), 'version'],
  ]

  test.each(cases)('%s is said, and nothing of it is shown', async (_, answer, failure) => {
    answering({ [path]: answer })
    await loadPage(loader(), homs)
    expect(store.getState()).toMatchObject({ failure, core: null, leaves: {} })
  })

  test('that failed is asked for again, and then shown', async () => {
    const answers: Record<string, () => Answer> = { [path]: () => new Response('', { status: 503 }) }
    answering(answers)
    const own = loader()
    await loadPage(own, homs)
    expect(store.getState().failure).toBe('missing')
    delete answers[path]
    await loadPage(own, homs)
    expect(store.getState()).toMatchObject({ failure: null, core: { version: core.version } })
    expect(asked.filter((one) => one === path)).toHaveLength(2)
  })
})

describe('a file that never answers', () => {
  test('is called slow after 15 seconds, not before', async () => {
    vi.useFakeTimers()
    // Node's own timer runs outside of the faked ones; this one does what it does, inside.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), milliseconds)
      return controller.signal
    })
    answering({ 'data/page/place/homs.json': () => new Promise<Response>(() => undefined) })
    void loadPage(loader(), homs)
    await vi.advanceTimersByTimeAsync(14_900)
    expect(store.getState().failure).toBeNull()
    await vi.advanceTimersByTimeAsync(200)
    expect(store.getState().failure).toBe('slow')
  })
})

describe('the loader', () => {
  test('asks for a file once, however often it is wanted', async () => {
    answering()
    const own = loader()
    await Promise.all([own.core(), own.core(), own.leaf(homs), own.leaf(homs)])
    await own.core()
    expect(asked).toEqual(['data/core.json', 'data/page/place/homs.json'])
  })

  test('resolves every address from the root, not from the page', async () => {
    answering()
    await loader().leaf(homs)
    expect(asked).toEqual(['data/page/place/homs.json'])
  })

  test('rejects with a reason a sentence can be made of', async () => {
    answering({ 'data/core.json': html })
    expect(await failureOf(loader().core())).toBe('broken')
  })

  test('takes real files as they are compiled', async () => {
    answering()
    await loadPage(loader(), homs)
    expect(store.getState().core).toEqual(JSON.parse(JSON.stringify(core)))
    expect(store.getState().leaves['place/homs']).toEqual(JSON.parse(JSON.stringify(leafFor(homs))))
  })
})

describe('following the reader', () => {
  test('loads a page when it is opened, and not again when it is known', async () => {
    answering()
    const stop = followPages(loader())
    openPlace('aleppo')
    await vi.waitFor(() => expect(store.getState().leaves['place/aleppo']).toBeDefined())
    openPlace('homs')
    await vi.waitFor(() => expect(store.getState().leaves['place/homs']).toBeDefined())
    openPlace('aleppo')
    stop()
    expect(asked.filter((one) => one === 'data/page/place/aleppo.json')).toHaveLength(1)
  })

  test('a reader who has moved on does not hear that the page before failed', async () => {
    let fail = (_: Error): void => undefined
    answering({ 'data/page/place/homs.json': () => new Promise<Response>((_, reject) => (fail = reject)) })
    const loading = loadPage(loader(), homs)
    await vi.waitFor(() => expect(asked).toContain('data/page/place/homs.json'))
    openPlace('aleppo')
    fail(new TypeError('Failed to fetch'))
    await loading
    expect(store.getState().failure).toBeNull()
  })
})

describe('the search', () => {
  const stage = (): string => store.getState().search.stage
  let stop: () => void
  beforeEach(() => {
    answering()
    stop = followSearch(loader())
  })
  afterEach(() => stop())

  test('is loaded when its field is first used, and once', async () => {
    openPlace('aleppo')
    expect(asked).toEqual([])
    wantSearch()
    wantSearch()
    expect(stage()).toBe('wanted')
    await vi.waitFor(() => expect(stage()).toBe('ready'))
    expect(store.getState().search.finder!.find('Homs')!.count).toBeGreaterThan(0)
    wantSearch()
    expect(asked).toEqual(['data/search.json'])
  })

  const cases: [words: string, answer: () => Answer, failure: Failure][] = [
    ['missing', () => new Response('Not found', { status: 404 }), 'missing'],
    ['unreachable', () => new TypeError('Failed to fetch'), 'missing'],
    ['a page of HTML with status 200', html, 'broken'],
    ['cut in the middle', () => new Response(JSON.stringify(atlas.search).slice(0, 5000)), 'broken'],
    ['without what can be found', () => json({ ...atlas.search, findables: undefined }), 'broken'],
    ['with an index that is none', () => json({ ...atlas.search, index: {} }), 'broken'],
    ['of another version', () => json({ ...atlas.search, version: 'ffffffffffff' }), 'version'],
  ]

  test.each(cases)('%s is said, and asked for again when that is wanted', async (_, answer, failure) => {
    const answers: Record<string, () => Answer> = { 'data/search.json': answer }
    answering(answers)
    wantSearch()
    await vi.waitFor(() => expect(stage()).toBe(failure))
    expect(store.getState()).toMatchObject({ failure: null, search: { finder: null } })
    delete answers['data/search.json']
    wantSearch()
    await vi.waitFor(() => expect(stage()).toBe('ready'))
    expect(asked).toEqual(['data/search.json', 'data/search.json'])
  })
})

describe('the ground', () => {
  test('comes from below data/ground/', async () => {
    answering({ 'data/ground/sketch.json': () => json({ syria: 1 }) })
    expect(await loadGround(root, 'sketch')).toEqual({ syria: 1 })
  })

  test('that is missing fails in words', async () => {
    answering()
    expect(await failureOf(loadGround(root, 'nowhere'))).toBe('missing')
  })
})

describe('what the pointer comes to', () => {
  const pageOf = (href: string): Page | null => readLink(root, href)?.address?.page ?? null
  const point = (inside: string, selector: string): void => {
    document.body.innerHTML = inside
    document.querySelector(selector)!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  }

  test('is loaded once, wherever in the link it is pointed at, and is there when it is opened', async () => {
    answering()
    const own = loader()
    const stop = followPointing(own, pageOf)
    for (let time = 0; time < 3; time += 1) point(`<a href="${root.href}place/aleppo/"><b>Aleppo</b></a>`, 'b')
    await own.leaf(aleppo)
    expect(asked).toEqual(['data/page/place/aleppo.json'])
    stop()
  })

  test('and has come is shown in the moment it is opened, without a page that has no words yet', async () => {
    answering()
    const own = loader()
    await loadPage(own, homs)
    const stops = [followPages(own), followPointing(own, pageOf)]
    point(`<a href="${root.href}place/aleppo/">Aleppo</a>`, 'a')
    await own.leaf(aleppo)
    // What nobody has opened is nobody's reason to draw anew.
    expect(store.getState().leaves['place/aleppo']).toBeUndefined()
    openPlace('aleppo')
    expect(store.getState().leaves['place/aleppo']).toEqual(JSON.parse(JSON.stringify(leafFor(aleppo))))
    stops.forEach((stop) => stop())
  })

  test('on the map changes nothing of what is shown', () => {
    const drawn = vi.fn()
    const stop = store.subscribe(drawn)
    pointAt('aleppo')
    expect(drawn).not.toHaveBeenCalled()
    stop()
  })

  test('on the map is loaded too, each place once, and no more when nobody listens', async () => {
    answering()
    const own = loader()
    const stop = followPointing(own, pageOf)
    for (let time = 0; time < 3; time += 1) pointAt('aleppo')
    await own.leaf(aleppo)
    expect(asked).toEqual(['data/page/place/aleppo.json'])
    stop()
    pointAt('homs')
    expect(asked).toHaveLength(1)
  })

  test('is left alone where it is large, elsewhere, in another window, no link, or no page, and when nobody listens', () => {
    answering()
    const stop = followPointing(loader(), pageOf)
    point(`<a href="${root.href}compare/places/">all</a>`, 'a')
    point('<a href="https://elsewhere.example/place/aleppo/">other</a>', 'a')
    point(`<a href="${root.href}place/aleppo/" target="_blank">window</a>`, 'a')
    point(`<a href="${root.href}data/quotations.csv">file</a>`, 'a')
    point('<p>text</p>', 'p')
    stop()
    point(`<a href="${root.href}place/aleppo/">Aleppo</a>`, 'a')
    expect(asked).toEqual([])
  })

  test('and cannot be had is said when it is opened, not before', async () => {
    answering({ 'data/page/place/aleppo.json': () => new Response('Not found', { status: 404 }) })
    const own = loader()
    const stop = followPointing(own, pageOf)
    point(`<a href="${root.href}place/aleppo/">Aleppo</a>`, 'a')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await new Promise((done) => setTimeout(done))
    expect(store.getState().failure).toBeNull()
    expect(await failureOf(own.leaf(aleppo))).toBe('missing')
    stop()
  })
})
