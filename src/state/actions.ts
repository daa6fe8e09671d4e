import { noFilter, type Facet, type Filter } from '../model/facts'
import type { Language } from '../model/language'
import type { Theme } from '../model/palette'
import { placesIn } from '../model/passages'
import type { Quote } from '../model/quote'
import type { Run } from '../model/planBoard'
import { lessonId } from '../model/lesson'
import type { Presenting } from '../model/tour'
import { isOfLesson, isSamePage, type Address, type Camera, type Choices, type Page } from './address'
import { pointing } from './pointing'
import { splits, store, type MapHealth, type Split } from './store'
import { rememberTheme } from './theme'

/**
 * Opens a page, and a quotation or term on it. The theme, the filters and the period stay: who reads what one
 * speaker says reads on so from place to place. The camera goes to the page's own frame. `chosen`: choices that are
 * made with the move, so that both are one entry of the history.
 */
export function openPage(page: Page, fragment: string | null = null, chosen: Partial<Choices> = {}): void {
  store.setState(({ address }) => ({
    arrival: 'link',
    faults: [],
    failure: null,
    address: {
      ...address,
      // A new one each time: opening the page that is open is a move too, and is arrived at.
      page: { ...page },
      fragment,
      choices: {
        ...address.choices,
        ...(isSamePage(page, address.page) ? {} : { at: null }),
        // It is for the page where views to embed are put together, and is left with it.
        show: null,
        // A lesson that was shared is left with its pages, unless a presentation of it goes on.
        ...(isOfLesson(page) || address.choices.present?.tour === lessonId ? {} : { lesson: null }),
        ...chosen,
      },
    },
  }))
}

/** Shows what the page around an embedded view has asked for. */
export function setAddress(address: Address): void {
  store.setState({ arrival: 'host', faults: [], failure: null, address })
}

/** A link could open no window of its own; null: it could. */
export function reportNoWindow(href: string | null): void {
  store.setState({ noWindow: href })
}

export function openPlace(id: string): void {
  openPage({ kind: 'place', id })
}

/** The pointer lies on a place of the map: it may be opened next. */
export function pointAt(id: string): void {
  if (pointing.getState().place !== id) pointing.setState({ place: id })
}

/** Changes choices. The page object stays the same, so that the map does not look elsewhere because of it. */
function choose(change: (chosen: Choices) => Partial<Choices>): void {
  store.setState(({ address }) => ({
    address: { ...address, choices: { ...address.choices, ...change(address.choices) } },
  }))
}

export function chooseLanguage(language: Language): void {
  store.setState(({ address }) => ({ arrival: 'link', address: { ...address, language } }))
}

export function chooseTheme(theme: Theme | null): void {
  rememberTheme(theme)
  store.setState({ preferredTheme: theme })
  choose(() => ({ theme: null }))
}

/** Chooses whose account of a plan is shown; null: all together. */
export function chooseAccount(account: string | null): void {
  choose(() => ({ account }))
}

/** Sets what happens in a plan, and the moment that is looked at; null: nothing, at its beginning. */
export function chooseRun(run: Run | null): void {
  const isNothing = run !== null && run.hour === 0 && run.breaks.length === 0 && Object.keys(run.began).length === 0
  choose(() => ({ run: isNothing ? null : run }))
}

/** Ends a presentation where it stands, or, in the presenter's window, notes where it stands. */
export function choosePresenting(present: Presenting | null): void {
  choose(() => ({ present }))
}

/** Shows a stop of a presentation: opens its step where another page is open. */
export function presentAt(present: Presenting, chosen: Partial<Choices> = {}): void {
  const page: Page = { kind: 'step', id: present.tour, step: present.step }
  if (isSamePage(page, store.getState().address.page)) choosePresenting(present)
  else openPage(page, null, { present, ...chosen })
}

export function startPresenting(tour: string, step: number, chosen: Partial<Choices> = {}): void {
  presentAt({ tour, step, phase: 'show' }, chosen)
}

/** The presenter wants the presentation to go there. */
export function wantStop(present: Presenting): void {
  store.setState({ wantedStop: { ...present } })
}

/** Remembers where the reader moved the map, for the address. Nothing moves the camera because of it. */
export function rememberCamera(at: Camera | null): void {
  choose(() => ({ at }))
}

/** Chooses an option of a filter, or leaves it out again. */
export function toggleOption(facet: Facet, id: string): void {
  choose(({ [facet]: chosen }) => {
    const without = (chosen ?? []).filter((one) => one !== id)
    const ids = chosen?.includes(id) ? without : [...without, id].sort()
    return { [facet]: ids.length > 0 ? ids : null }
  })
}

/** In: a period as an address names it, or null: the whole time. */
export function choosePeriod(period: string | null): void {
  choose(() => ({ period }))
}

/** Gives up one of the choices: a whole filter, or the period. */
export function clearFilter(key: keyof Filter): void {
  choose(() => ({ [key]: null }))
}

export function clearFilters(): void {
  choose(() => noFilter)
}

/** Asks for what filters and timeline need; also again, after it could not be had. */
export function wantFacts(): void {
  store.setState({ wantsFacts: true, factsFailure: null })
}

/** The newer build of the atlas that waits is wanted now. */
export function takeNewer(): void {
  store.setState({ offline: 'taking' })
}

export function reportMap(mapHealth: MapHealth): void {
  store.setState({ mapHealth })
}

/** Tells which quotations of a page are in view. Nothing moves because of it, and nothing is written to the address. */
export function reportInView(page: string, quotes: readonly Quote[]): void {
  const { inView } = store.getState()
  if (quotes.length === 0) {
    // What another page has told since stays.
    if (inView?.page === page) store.setState({ inView: null })
    return
  }
  const ids = quotes.map(({ id }) => id)
  if (inView?.page === page && inView.quotes.join(' ') === ids.join(' ')) return
  store.setState({ inView: { page, quotes: ids, places: placesIn(quotes) } })
}

/** The search field is used: what it works with is loaded now, once, or again after a failure. */
export function wantSearch(): void {
  store.setState(({ search }) =>
    search.stage === 'ready' || search.stage === 'wanted' ? {} : { search: { stage: 'wanted', finder: null } },
  )
}

export function dismissFaults(): void {
  store.setState({ faults: [] })
}

export function chooseSplit(split: Split): void {
  store.setState({ split })
}

/** One step towards more of the map or more of the text; at the end it stays. */
export function shiftSplit(towards: 'map' | 'text'): void {
  const at = splits.indexOf(store.getState().split) + (towards === 'map' ? -1 : 1)
  chooseSplit(splits[Math.max(0, Math.min(splits.length - 1, at))]!)
}
