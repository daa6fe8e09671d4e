import { beforeEach, expect, test, vi } from 'vitest'
import { whenCalm } from '../../src/offline/calm'
import { reportMap } from '../../src/state/actions'
import { store } from '../../src/state/store'

const initial = store.getState()
let begun = 0
const begin = (): void => {
  begun += 1
}
/** As a browser that is idle whenever it is asked. */
const idle = vi.fn((work: () => void) => work())

beforeEach(() => {
  store.setState(initial, true)
  begun = 0
  vi.stubGlobal('requestIdleCallback', idle)
  return () => vi.unstubAllGlobals()
})

test.each(['ready', 'sketch', 'late'] as const)('what is put off begins when the map is %s, and not before', (health) => {
  whenCalm(begin)
  store.setState({ offline: 'unknown' })
  expect(begun).toBe(0)
  reportMap(health)
  expect(begun).toBe(1)
})

test('it begins once, though the map is lost and comes back', () => {
  whenCalm(begin)
  for (const health of ['late', 'ready', 'waiting', 'ready'] as const) reportMap(health)
  expect(begun).toBe(1)
})

test('it begins at once where the map is there already, and where the page has none', () => {
  reportMap('ready')
  whenCalm(begin)
  expect(begun).toBe(1)
  store.setState({ ...initial, address: { ...initial.address, page: { kind: 'presenter' } as typeof initial.address.page } }, true)
  whenCalm(begin)
  expect(begun).toBe(2)
})

test('it begins in a browser that is never idle, and in one that does not tell', async () => {
  reportMap('ready')
  whenCalm(begin)
  expect(idle).toHaveBeenLastCalledWith(begin, { timeout: expect.any(Number) as number })
  vi.unstubAllGlobals()
  expect('requestIdleCallback' in window).toBe(false)
  whenCalm(begin)
  await vi.waitFor(() => expect(begun).toBe(2), { timeout: 60_000 })
})
