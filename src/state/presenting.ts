import { isSameStop, stopOf, type Presenting } from '../model/tour'
import { choosePresenting, presentAt } from './actions'
import { store } from './store'

/**
 * A presentation and its presenter's window keep each other at the same stop. They talk over a channel of the
 * browser that only pages of the same origin share: nothing leaves the machine, and no other site can listen.
 */
export type Message =
  /** the stage: here it stands; also every second, as a sign of life */
  | { kind: 'at'; present: Presenting }
  /** the stage: nothing is presented any more */
  | { kind: 'ended' }
  /** the presenter's window: go there */
  | { kind: 'go'; present: Presenting }
  /** the presenter's window: who is there? */
  | { kind: 'hello' }

/** Reads what came over the channel; null: nothing of ours. Never throws. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { kind, present } = data as Record<string, unknown>
  if (kind === 'hello' || kind === 'ended') return { kind }
  if (typeof present !== 'object' || present === null) return null
  const { tour, step, phase } = present as Record<string, unknown>
  const stop = stopOf(tour, step, phase)
  return stop && (kind === 'at' || kind === 'go') ? { kind, present: stop } : null
}

const beatEvery = 1000
// Three beats may be missed: a page that loads or draws is not gone.
const lostAfter = 3500

/** Keeps this window and its counterpart alike. In: the root that the channel is named for. Out: the undo. */
export function followPresenting(root: URL): () => void {
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(`ceasefire-atlas ${root.pathname}`)
  } catch {
    // An opaque origin has no channel: the notes are shown on the same screen, or on paper.
    return () => undefined
  }
  const isNotes = (): boolean => store.getState().address.page.kind === 'presenter'
  const present = (): Presenting | null => store.getState().address.choices.present
  const say = (message: Message): void => channel.postMessage(message)
  const tell = (): void => {
    const stop = present()
    if (!isNotes() && stop) say({ kind: 'at', present: stop })
  }
  let heard = -Infinity
  /** The sign of life, and the waiting for it: only while something is presented does either cost anything. */
  let timer: number | undefined
  const beat = (): void => {
    if (!isNotes()) tell()
    else if (performance.now() - heard > lostAfter && store.getState().presenterLink === 'linked') store.setState({ presenterLink: 'lost' })
  }
  const keepTime = (): void => {
    const isDue = isNotes() || present() !== null
    if (isDue) timer ??= window.setInterval(beat, beatEvery)
    else {
      window.clearInterval(timer)
      timer = undefined
    }
  }
  channel.onmessage = ({ data }) => {
    const message = readMessage(data)
    if (message === null) return
    if (isNotes()) {
      if (message.kind === 'at') {
        heard = performance.now()
        const now = present()
        if (now === null || !isSameStop(now, message.present)) choosePresenting(message.present)
        store.setState({ presenterLink: 'linked' })
      } else if (message.kind === 'ended') {
        heard = -Infinity
        store.setState({ presenterLink: 'lost' })
      }
    } else if (present() !== null) {
      if (message.kind === 'hello') tell()
      else if (message.kind === 'go') presentAt(message.present)
    }
  }
  const unsubscribe = store.subscribe((state, before) => {
    const [now, then] = [state.address.choices.present, before.address.choices.present]
    if (isNotes()) {
      // The presenter has chosen a stop: the stage goes there, and says so.
      if (state.wantedStop !== null && state.wantedStop !== before.wantedStop) say({ kind: 'go', present: state.wantedStop })
    } else if (now !== then) {
      if (now) tell()
      else say({ kind: 'ended' })
    }
    keepTime()
  })
  keepTime()
  if (isNotes()) {
    say({ kind: 'hello' })
    window.setTimeout(() => {
      if (store.getState().presenterLink === 'waiting') store.setState({ presenterLink: 'lost' })
    }, lostAfter)
  } else tell()
  return () => {
    unsubscribe()
    window.clearInterval(timer)
    channel.close()
  }
}
