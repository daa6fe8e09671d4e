import { showsPageOf } from '../model/lesson'
import { readShow } from '../model/tour'
import { setAddress } from '../state/actions'
import { writeAddress } from '../state/address'
import { embeddingOf, inFull } from '../state/embedding'
import { leafOf } from '../state/selectors'
import { leafName, store, type State } from '../state/store'
import { followHeight } from './height'
import { openOut } from './leaving'
import { addressWanted, admit, caps, envelope, nameOfPage, readMessage } from './messages'

/** The form of height that many pages already listen for; each frame is found by its window, whatever its name. */
const heightName = 'ceasefire-atlas'

/** Whether a page that was asked for is in this atlas. A quotation only its own data can tell. */
function isThere({ core, address: { page } }: State): boolean {
  if (core === null || page.kind === 'home' || page.kind === 'quote') return true
  if (page.kind === 'step') return (core.tours.find(({ id }) => id === page.id)?.steps.length ?? 0) >= page.step
  return showsPageOf(readShow(leafName(page)), core)
}

/**
 * Speaks with the page around the view. Listens to that page only; what is no message of version 1 is passed over in
 * silence. In: the root, and what has the height of the text. Out: the undo.
 */
export function followHost(root: URL, content: Element): () => void {
  const host = window.parent
  // What is sent first goes to anybody: nothing of it is secret. Then to who has spoken, who may have no origin to name.
  let to = '*'
  const send = (type: string, more: object = {}): void => host.postMessage({ ...envelope, type, ...more }, to)
  const ready = (): void => send('ready', { caps, lang: store.getState().address.language, title: document.title })
  const state = (): void => {
    const { address, core } = store.getState()
    send('state', { ...nameOfPage(address.page), href: new URL(writeAddress(inFull(address, core?.sources ?? [])), root).href })
  }
  let height = 0
  const tall = (): void => {
    if (height === 0) return
    send('height', { px: height })
    host.postMessage({ 'datawrapper-height': { [heightName]: height } }, to)
  }

  let unfollowHeight: (() => void) | null = null
  const followView = (): void => {
    const isText = embeddingOf(store.getState().address)?.view === 'text'
    if (isText === (unfollowHeight !== null)) return
    unfollowHeight?.()
    height = 0
    unfollowHeight = isText
      ? followHeight(content, () => leafOf(store.getState()) !== null, (pixels) => {
          height = pixels
          tall()
        })
      : null
  }

  let last = writeAddress(store.getState().address)
  let times: number[] = []
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== host) return
    const admitted = admit(times, performance.now())
    if (admitted === null) return
    times = admitted
    const asked = readMessage(event.data)
    if (asked === null) return
    to = event.origin === 'null' || event.origin === '' ? '*' : event.origin
    if (asked.type === 'hello') {
      ready()
      state()
      tall()
    } else if (asked.type === 'ping') state()
    else {
      const now = store.getState()
      const address = addressWanted(asked.wanted, now.address)
      if (address === null || !isThere({ ...now, address })) send('error', { code: 'unknown-page' })
      else setAddress(address)
    }
  }
  window.addEventListener('message', onMessage)
  const unsubscribe = store.subscribe((now, before) => {
    if (now.failure !== null && now.failure !== before.failure) send('error', { code: now.failure })
    const isLoaded = now.leaves[leafName(now.address.page)] !== before.leaves[leafName(before.address.page)]
    if (now.address === before.address && !isLoaded) return
    followView()
    // Told when it is there to be seen, and once.
    const shown = writeAddress(now.address)
    if (shown === last || leafOf(now) === null) return
    last = shown
    state()
  })
  const stay = openOut()
  followView()
  ready()
  state()
  return () => {
    window.removeEventListener('message', onMessage)
    unsubscribe()
    unfollowHeight?.()
    stay()
  }
}
