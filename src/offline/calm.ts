import { store, type State } from '../state/store'

/** A page that is never idle is kept all the same, after so many milliseconds. */
const patience = 10_000
/** Where the browser does not tell when it is idle. */
const pause = 1000

/** The map is on screen, or will not be soon; the presenter's window has none. */
const isSettled = ({ mapHealth, address }: State): boolean => mapHealth !== 'waiting' || address.page.kind === 'presenter'

function whenIdle(begin: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: patience })
  // Not yet in every browser.
  else setTimeout(begin, pause)
}

/**
 * Puts off what the reader does not wait for, once, until the first view is there: the map says how it stands (ready,
 * late, or never), and the browser has nothing else to do.
 */
export function whenCalm(begin: () => void): void {
  if (isSettled(store.getState())) {
    whenIdle(begin)
    return
  }
  const unfollow = store.subscribe((state) => {
    if (!isSettled(state)) return
    unfollow()
    whenIdle(begin)
  })
}
