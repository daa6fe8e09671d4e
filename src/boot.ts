/**
 * Text before script: the page stands as the build wrote it, and what its script needs is asked for when that has been
 * drawn; what its map needs, when the script is there. Over a slow way they would share it, and each come later.
 */

import { afterFrame } from './state/afterFrame'
import { hasWebgl } from './state/hasWebgl'
import { whenSeen } from './state/whenSeen'

// A page that nobody looks at is not drawn.
const patience = 1500

/** Calls when the first text has been painted. Out: whether the browser tells. */
function whenPainted(act: () => void): boolean {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return false
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    act()
  })
  observer.observe({ type: 'paint', buffered: true })
  return true
}

/** Once, when the first frame has been shown. */
function whenDrawn(begin: () => void): void {
  let hasBegun = false
  const once = (): void => {
    if (hasBegun) return
    hasBegun = true
    begin()
  }
  // The shell has no text to wait for.
  if (document.hidden || document.documentElement.dataset['shell'] !== undefined) {
    once()
    return
  }
  setTimeout(once, patience)
  // Handed on is not yet shown: what the map asks of the graphics would come before it.
  // Where the browser does not tell: by now the styles are there, so the next frame has the text.
  if (!whenPainted(once)) afterFrame(once)
}

const linksIn = (part: HTMLElement): HTMLLinkElement[] => [...part.querySelectorAll<HTMLLinkElement>('link[data-rel]')]

/** Asks for what a link without `rel` names. Out: when its script is there, or cannot be had. */
async function ask(link: HTMLLinkElement): Promise<void> {
  const asking = link.cloneNode() as HTMLLinkElement
  asking.rel = link.dataset['rel'] ?? ''
  link.replaceWith(asking)
  // What a browser does not know never arrives.
  if (asking.rel !== 'modulepreload' || !asking.relList.supports('modulepreload')) return
  await new Promise<void>((done) => {
    asking.onload = asking.onerror = () => done()
  })
}

/** When the map is seen: in somebody's page it may lie far below. */
function mapSeen(): Promise<void> {
  const map = document.getElementById('map')
  if (map === null || document.documentElement.dataset['embed'] === undefined) return Promise.resolve()
  return new Promise((done) => void whenSeen(map, done))
}

whenDrawn(() => {
  // While the way is busy there is time to lay out the rest (see `base.css`).
  document.documentElement.dataset['whole'] = ''
  const map = linksIn(document.body)
  const seen = mapSeen()
  // And to find out whether the map can be drawn, in a task of its own.
  void seen.then(() => setTimeout(hasWebgl))
  void Promise.all(linksIn(document.head).map(ask)).then(() => {
    void seen.then(() => hasWebgl() && map.forEach((link) => void ask(link)))
    return import('./main')
  })
})
