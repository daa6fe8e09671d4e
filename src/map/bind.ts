import { isWhole } from '../model/division'
import { openPlace, pointAt, rememberCamera, reportMap } from '../state/actions'
import { isSamePage } from '../state/address'
import { afterFrame } from '../state/afterFrame'
import { chosenPlace, leafOf, litPlaces, placesOfPage, shownPlaces, themeOf, visiblePlaces } from '../state/selectors'
import { store, type State } from '../state/store'
import type { MapEvents, MapScene, MapView, MapWords, Target } from './contract'
import { clampCamera, frameOf } from './frame'
import { followPreference, preference, resolveTheme } from './theme'

/** What the reader does on the map, as choices. */
export const mapEvents: MapEvents = {
  choose: openPlace,
  point: pointAt,
  settle: rememberCamera,
  health: (health) => reportMap(health === 'failed' ? 'sketch' : health),
}

export interface Binding {
  /** the words changed */
  refresh(): void
  undo(): void
}

/** Where the camera goes: to what the address remembers, else to what belongs to the page. */
export function targetOf(state: State): Target {
  const camera = state.address.choices.at && clampCamera(state.address.choices.at)
  return camera ? { camera } : frameOf(state.address.page, state.core?.places ?? [], placesOfPage(state), state.core?.agreements ?? [])
}

/**
 * Keeps a view like the store, without React. What looks is a page that was opened, never a camera that
 * was remembered: the reader's own move changes `choices.at` and leaves the page object as it is, so
 * there is no way from there back to `look`. The map follows when the page has been shown: what it draws, and without a
 * graphics card slowly, would hold up the words that the reader has asked for. For words that are on their way it waits
 * a moment; `patience`: how long, milliseconds.
 */
export function bind(view: MapView, words: () => MapWords, soon = afterFrame, patience = 250): Binding {
  const scene = (state: State): MapScene => ({
    places: shownPlaces(state),
    lit: litPlaces(state),
    visible: visiblePlaces(state),
    reaches: leafOf(state)?.reaches ?? [],
    tiled: state.core?.division.tiled ?? null,
    theme: resolveTheme(themeOf(state), preference()),
    language: state.address.language,
    words: words(),
  })
  const refresh = (): void => view.show(scene(store.getState()))
  const mark = (state: State): void => view.mark(chosenPlace(state)?.id ?? null)
  const start = store.getState()
  refresh()
  mark(start)
  view.look(targetOf(start))
  let lit = litPlaces(start).join(' ')
  let visible = visiblePlaces(start)
  let followed = start
  let isOwed = false
  const follow = (): void => {
    const [state, before] = [store.getState(), followed]
    followed = state
    const [now, then] = [state.address, before.address]
    const opened = now.page !== then.page
    const loaded = state.core !== before.core
    // Its own page's data comes after the page: until then there are no lines.
    const told = leafOf(state) !== leafOf(before)
    // Filters quieten places where they are; the camera has nothing to do with it.
    const filtered = visiblePlaces(state) !== visible
    visible = visiblePlaces(state)
    // A source that is scrolled, or a plan that is tried, lights other places.
    const lights = litPlaces(state).join(' ')
    const changedLights = lights !== lit
    lit = lights
    if (opened || loaded || told || filtered || changedLights || now.language !== then.language || themeOf(state) !== themeOf(before)) {
      view.show(scene(state))
    }
    if (opened || loaded) mark(state)
    // A link to a quotation on the same page leaves the map alone; Back to the same page restores its camera.
    const arrived = opened && (state.arrival === 'history' || state.arrival === 'host' || !isSamePage(now.page, then.page))
    isOwed ||= arrived || (loaded && before.core === null)
    // Of a large atlas the place itself may come with the page's own data.
    if (!isOwed || (leafOf(state) === null && state.core !== null && !isWhole(state.core))) return
    isOwed = false
    view.look(targetOf(state))
  }
  let isWaiting = false
  let forget = (): void => undefined
  let held: ReturnType<typeof setTimeout> | undefined
  const followUnheld = (): void => {
    clearTimeout(held)
    held = undefined
    follow()
  }
  const areWordsComing = (state: State): boolean =>
    patience > 0 && state.address.page !== followed.address.page && leafOf(state) === null && state.failure === null
  const unsubscribe = store.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    forget = soon(() => {
      isWaiting = false
      if (areWordsComing(store.getState())) held ??= setTimeout(followUnheld, patience)
      else followUnheld()
    })
  })
  const unfollow = followPreference(refresh)
  return {
    refresh,
    undo: () => {
      unsubscribe()
      forget()
      clearTimeout(held)
      unfollow()
    },
  }
}
