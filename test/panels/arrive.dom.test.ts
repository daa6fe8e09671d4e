import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { arrive } from '../../src/panels/arrive'

const { dataset } = document.documentElement
let frames: FrameRequestCallback[]

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => frames.push(act))
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = vi.fn()
  document.body.innerHTML = '<h1 tabindex="-1">Page</h1><figure id="words" tabindex="-1"></figure>'
  dataset['whole'] = ''
})
afterEach(() => {
  vi.unstubAllGlobals()
  delete dataset['embed']
})

test('a page that is read from its top is laid out to its end after its first frame', async () => {
  arrive('link', null)
  expect(dataset['whole']).toBeUndefined()
  frames.forEach((act) => act(0))
  await vi.waitFor(() => expect(dataset['whole']).toBe(''))
  expect(document.activeElement?.tagName).toBe('H1')
})

test.each([
  ['to certain words', 'link', 'words'],
  ['to words that are still on their way', 'link', 'coming'],
  ['back to where the reader was', 'history', null],
] as const)('one that leads %s is laid out whole at once', (_, arrival, fragment) => {
  // A page before is still being laid out.
  arrive('link', null)
  arrive(arrival, fragment)
  expect(dataset['whole']).toBe('')
})

test('in somebody’s page, which is told how high it is, it is so too', () => {
  dataset['embed'] = ''
  arrive('link', null)
  expect(dataset['whole']).toBe('')
})
