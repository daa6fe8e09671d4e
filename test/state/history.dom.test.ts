import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage, openPage, openPlace, rememberCamera } from '../../src/state/actions'
import { depthOfEntry, followAddress, readLocation } from '../../src/state/history'
import { resetStore, store } from '../../src/state/store'

const root = new URL('/some/path/', window.location.href)
const shown = (): string => window.location.href.slice(root.href.length)
const camera = (zoom: number): void => rememberCamera({ zoom, lat: 36.2, lng: 37.1 })

let stop = (): void => undefined
/** Opens the atlas at an address below its root. */
function begin(below = ''): void {
  window.history.replaceState(null, '', new URL(below, root))
  expect(readLocation(root, 'load')).toBe(true)
  stop = followAddress(root)
}

/** Back or forward, until the browser has gone. */
async function go(delta: number): Promise<void> {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.go(delta)
  // jsdom travels in a timer of its own.
  await vi.advanceTimersByTimeAsync(1)
  await gone
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  resetStore()
})
afterEach(() => {
  stop()
  stop = () => undefined
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the address bar', () => {
  test('is read into the store', () => {
    begin('ar/place/homs/?theme=dark&at=9,36,37#a-quotation')
    expect(store.getState()).toMatchObject({
      arrival: 'load',
      address: { language: 'ar', page: { kind: 'place', id: 'homs' }, fragment: 'a-quotation', choices: { theme: 'dark', at: { zoom: 9 } } },
    })
  })

  test('outside of the atlas is not ours to read', () => {
    window.history.replaceState(null, '', '/elsewhere/')
    expect(readLocation(root, 'load')).toBe(false)
    window.history.replaceState(null, '', new URL('place/', root))
    expect(readLocation(root, 'load')).toBe(false)
  })

  test('is pushed to for a page, a language, a fragment', () => {
    begin()
    const before = window.history.length
    openPlace('homs')
    expect(shown()).toBe('place/homs/')
    chooseLanguage('ar')
    expect(shown()).toBe('ar/place/homs/')
    openPage({ kind: 'place', id: 'homs' }, 'a-quotation')
    expect(shown()).toBe('ar/place/homs/#a-quotation')
    expect(window.history.length).toBe(before + 3)
  })

  test('is replaced for a choice, and Back does not pass through it', () => {
    begin('place/homs/')
    const before = window.history.length
    camera(9)
    vi.advanceTimersByTime(250)
    expect(shown()).toBe('place/homs/?at=9,36.2,37.1')
    expect(window.history.length).toBe(before)
  })

  test('is not written for what already stands in it', () => {
    begin('place/homs/')
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    openPlace('homs')
    store.setState({ mapHealth: 'ready' })
    vi.advanceTimersByTime(1000)
    expect([push.mock.calls, replace.mock.calls]).toEqual([[], []])
  })
})

describe('writing is kept rare', () => {
  test.each([10, 120, 240, 260])('moves of the camera every %i ms are written at most every 250 ms, and the last one stands', (rhythm) => {
    begin('place/homs/')
    const written: number[] = []
    let now = 0
    const replace = vi.spyOn(window.history, 'replaceState').mockImplementation(() => void written.push(now))
    const pass = (time: number): void => {
      for (let left = time; left > 0; left -= 10) {
        now += 10
        vi.advanceTimersByTime(10)
      }
    }
    for (let move = 0; move < 40; move++) {
      camera(5 + move / 10)
      pass(rhythm)
    }
    pass(250)
    expect(written.length).toBeGreaterThan(0)
    for (const [at, time] of written.entries()) expect(time - (written[at - 1] ?? -250)).toBeGreaterThanOrEqual(250)
    expect(String(replace.mock.calls.at(-1)![2])).toContain('at=8.9,')
  })

  test('a single choice is written when 250 ms have passed', () => {
    begin('place/homs/')
    camera(9)
    vi.advanceTimersByTime(249)
    expect(shown()).toBe('place/homs/')
    vi.advanceTimersByTime(1)
    expect(shown()).toContain('at=9,')
  })

  test('a choice that waits is not written over the page that was opened meanwhile', () => {
    begin('place/homs/')
    camera(9)
    openPlace('aleppo')
    vi.advanceTimersByTime(1000)
    expect(shown()).toBe('place/aleppo/')
  })

  test('nothing is written after the undo', () => {
    begin('place/homs/')
    camera(9)
    stop()
    vi.advanceTimersByTime(1000)
    openPlace('aleppo')
    expect(shown()).toBe('place/homs/')
  })
})

describe('Back and Forward', () => {
  test('show what was shown, and write nothing', async () => {
    begin()
    openPlace('homs')
    openPlace('aleppo')
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    await go(-1)
    expect(store.getState()).toMatchObject({ arrival: 'history', address: { page: { id: 'homs' } } })
    await go(-1)
    expect(store.getState().address.page).toEqual({ kind: 'home' })
    await go(2)
    expect(store.getState().address.page).toMatchObject({ id: 'aleppo' })
    vi.advanceTimersByTime(1000)
    expect([push.mock.calls, replace.mock.calls]).toEqual([[], []])
  })

  test('a storm of them ends where it ends, with store and address alike', async () => {
    begin()
    for (const id of ['homs', 'aleppo', 'geneva', 'astana']) openPlace(id)
    for (const delta of [-1, -2, 1, 2, -3, 1, -1, 3]) await go(delta)
    expect(store.getState().address.page).toMatchObject({ id: 'astana' })
    expect(shown()).toBe('place/astana/')
  })

  test('bring a replaced choice back with its page', async () => {
    begin('place/homs/')
    camera(9)
    vi.advanceTimersByTime(250)
    openPlace('aleppo')
    await go(-1)
    expect(store.getState().address.choices.at).toEqual({ zoom: 9, lat: 36.2, lng: 37.1 })
  })

  test('drop a choice that was still waiting to be written', async () => {
    begin()
    openPlace('homs')
    camera(9)
    await go(-1)
    vi.advanceTimersByTime(1000)
    expect(shown()).toBe('')
    expect(store.getState().address.page).toEqual({ kind: 'home' })
  })

  test('come back to the depth at which each page was left', async () => {
    let depth = 0
    vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => depth)
    begin()
    depth = 700
    openPlace('homs')
    depth = 300
    openPlace('aleppo')
    depth = 50
    await go(-1)
    expect(depthOfEntry()).toBe(300)
    await go(-1)
    expect(depthOfEntry()).toBe(700)
    await go(2)
    expect(depthOfEntry()).toBe(50)
  })

  test('take care of the depth themselves while the page lives, and leave it to the browser for a reload', () => {
    begin()
    expect(window.history.scrollRestoration).toBe('manual')
    window.dispatchEvent(new Event('pagehide'))
    expect(window.history.scrollRestoration).toBe('auto')
    window.dispatchEvent(new Event('pageshow'))
    expect(window.history.scrollRestoration).toBe('manual')
  })
})

describe('keys of others', () => {
  test('stay when a choice is replaced, beside ours', () => {
    begin('place/homs/?utm_source=mail&theme=dark&ref=a&ref=b&constructor=1')
    camera(9)
    vi.advanceTimersByTime(250)
    const query = new URL(window.location.href).searchParams
    expect(query.get('at')).toBe('9,36.2,37.1')
    expect(query.get('utm_source')).toBe('mail')
    expect(query.getAll('ref')).toEqual(['a', 'b'])
    expect(query.getAll('theme')).toEqual(['dark'])
    expect(query.get('constructor')).toBe('1')
  })

  test('are left behind with their page', () => {
    begin('place/homs/?utm_source=mail')
    openPlace('aleppo')
    expect(shown()).toBe('place/aleppo/')
  })
})

describe('a browser that refuses', () => {
  const refuse = (): never => {
    throw new DOMException('Attempt to use history.pushState() more than 100 times per 10 seconds', 'SecurityError')
  }

  test('a push leaves the right page on show', () => {
    begin()
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    expect(() => openPlace('homs')).not.toThrow()
    expect(store.getState().address.page).toMatchObject({ id: 'homs' })
  })

  test('a replacement is borne, and the next one is tried', () => {
    begin('place/homs/')
    const replace = vi.spyOn(window.history, 'replaceState').mockImplementationOnce(refuse)
    camera(9)
    expect(() => vi.advanceTimersByTime(250)).not.toThrow()
    camera(10)
    vi.advanceTimersByTime(250)
    expect(replace).toHaveBeenCalledTimes(2)
    expect(shown()).toContain('at=10,')
  })
})
