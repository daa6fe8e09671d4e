import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { choosePresenting, presentAt, startPresenting, wantStop } from '../../src/state/actions'
import { followPresenting, readMessage, type Message } from '../../src/state/presenting'
import { presentingOf, presentingOn } from '../../src/state/selectors'
import { resetStore, store } from '../../src/state/store'
import { core } from '../atlas'

const root = new URL('https://host.example/atlas/')
const stop = { tour: 'one-road', step: 2, phase: 'show' } as const

/** The window at the other end of the channel, and what it has heard. */
function other(): { heard: Message[]; say: (message: unknown) => void; close: () => void } {
  const channel = new BroadcastChannel(`ceasefire-atlas ${root.pathname}`)
  const heard: Message[] = []
  channel.onmessage = ({ data }) => heard.push(data as Message)
  return { heard, say: (message) => channel.postMessage(message), close: () => channel.close() }
}

let end: ReturnType<typeof other>
let undo = (): void => undefined

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  resetStore()
  store.setState({ core })
  end = other()
})
afterEach(() => {
  undo()
  end.close()
  vi.unstubAllGlobals()
})

describe('a message', () => {
  test('that is ours is read, any other is nothing, and none throws', () => {
    expect(readMessage({ kind: 'at', present: stop })).toEqual({ kind: 'at', present: stop })
    expect(readMessage({ kind: 'hello' })).toEqual({ kind: 'hello' })
    for (const bad of [null, 'at', 3, [], {}, { kind: 'at' }, { kind: 'go', present: { ...stop, step: 1.5 } }, { kind: 'at', present: { ...stop, tour: '../x' } }, { kind: 'at', present: { ...stop, phase: 'all' } }]) {
      expect(readMessage(bad), JSON.stringify(bad)).toBeNull()
    }
    fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)))
  })
})

describe('the stage', () => {
  test('tells where it stands, to whoever asks, and that it has ended', async () => {
    undo = followPresenting(root)
    startPresenting('one-road', 2)
    await vi.waitFor(() => expect(end.heard).toContainEqual({ kind: 'at', present: stop }))
    end.heard.length = 0
    end.say({ kind: 'hello' })
    await vi.waitFor(() => expect(end.heard).toContainEqual({ kind: 'at', present: stop }))
    choosePresenting(null)
    await vi.waitFor(() => expect(end.heard.at(-1)).toEqual({ kind: 'ended' }))
  })

  test('goes where the presenter wants it, and only while something is presented', async () => {
    undo = followPresenting(root)
    end.say({ kind: 'go', present: stop })
    presentAt({ ...stop, step: 1 })
    end.say({ kind: 'go', present: { ...stop, step: 3 } })
    await vi.waitFor(() => expect(presentingOn(store.getState())?.step).toBe(3))
    expect(store.getState().address.page).toEqual({ kind: 'step', id: 'one-road', step: 3 })
  })
})

describe('the presenter’s window', () => {
  test('asks, follows, sends its wishes, and says when the stage has ended', async () => {
    store.setState(({ address }) => ({ address: { ...address, page: { kind: 'presenter', id: 'one-road' } } }))
    undo = followPresenting(root)
    await vi.waitFor(() => expect(end.heard).toContainEqual({ kind: 'hello' }))
    end.say({ kind: 'at', present: stop })
    await vi.waitFor(() => expect(store.getState().presenterLink).toBe('linked'))
    expect(store.getState().address.choices.present).toEqual(stop)
    expect(store.getState().address.page.kind).toBe('presenter')
    wantStop({ ...stop, phase: 'ask' })
    await vi.waitFor(() => expect(end.heard).toContainEqual({ kind: 'go', present: { ...stop, phase: 'ask' } }))
    end.say({ kind: 'ended' })
    await vi.waitFor(() => expect(store.getState().presenterLink).toBe('lost'))
  })
})

test('a presentation of a tour or step that there is not is none', () => {
  choosePresenting({ tour: 'one-road', step: 99, phase: 'show' })
  expect(presentingOf(store.getState())).toBeNull()
  choosePresenting({ tour: 'two-roads', step: 1, phase: 'show' })
  expect(presentingOf(store.getState())).toBeNull()
})
