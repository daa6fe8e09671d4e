import { afterFrame } from '../state/afterFrame'
import { depthOfEntry } from '../state/history'
import type { Arrival } from '../state/store'

/** The element an address names on the page, or null. */
export function targetOf(fragment: string | null): HTMLElement | null {
  return fragment === null ? null : document.getElementById(fragment)
}

/**
 * Marks the element an address names, and no other. `:target` alone would not do: it stays where it was when
 * the script writes a new address.
 */
export function markNamed(fragment: string | null): void {
  for (const marked of document.querySelectorAll('[data-named]')) marked.removeAttribute('data-named')
  targetOf(fragment)?.setAttribute('data-named', '')
}

/** What brings an element into view scrolls the page around a frame too; this scrolls the frame and nothing else. */
function scrollWithin(target: HTMLElement | null): void {
  const clear = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0
  window.scrollTo(0, target === null ? 0 : target.getBoundingClientRect().top + window.scrollY - clear)
}

/**
 * As when a page is loaded, what lies below the fold is laid out right after the first frame (see `base.css`); at once
 * where reading goes on further down, for nothing above may change its height then.
 */
function layOut(isFromTop: boolean): void {
  const { dataset } = document.documentElement
  const rest = (): string => (dataset['whole'] = '')
  // The page around a view is told how high it is.
  if (!isFromTop || dataset['embed'] !== undefined) {
    rest()
    return
  }
  delete dataset['whole']
  afterFrame(rest)
}

/**
 * Where reading goes on after a page has opened: at the quotation or term the address names, else at the heading;
 * coming back, where the reader was. Focus follows, so that it is heard as well as seen.
 */
export function arrive(arrival: Arrival, fragment: string | null): void {
  const target = targetOf(fragment)
  layOut(arrival !== 'history' && fragment === null)
  if (arrival === 'history') {
    window.scrollTo(0, depthOfEntry())
    ;(target ?? document.querySelector('h1'))?.focus({ preventScroll: true })
    return
  }
  if (document.documentElement.dataset['embed'] === undefined) target?.scrollIntoView()
  else scrollWithin(target)
  // The page around it has asked, and keeps the focus where it is.
  if (arrival === 'host') return
  if (target) {
    target.focus({ preventScroll: true })
    return
  }
  window.scrollTo(0, 0)
  document.querySelector('h1')?.focus({ preventScroll: true })
}
