import { useLayoutEffect, useRef, useSyncExternalStore, type PointerEvent, type ReactNode } from 'react'
import { chooseSplit, shiftSplit } from '../state/actions'
import { afterFrame } from '../state/afterFrame'
import { store, type Split } from '../state/store'
import { useReading } from './reading'
import styles from './SplitHandle.module.css'

const splitOf = (): Split => store.getState().split
const writtenSplit = (): Split => 'half'

// Of the window's height, where the edge between map and text is let go: the nearest of the three is taken.
const edges: Record<Split, number> = { text: 0.1, half: 0.45, map: 0.8 }

function nearest(share: number): Split {
  const all = Object.keys(edges) as Split[]
  return all.reduce((best, split) => (Math.abs(edges[split] - share) < Math.abs(edges[best] - share) ? split : best))
}

/**
 * The edge between map and text on a small screen: drawn up or down by hand, or moved by its two buttons, so that
 * either has half of the room or nearly all of it. The style sheet does the rest (`data-split` on the document).
 */
export function SplitHandle(): ReactNode {
  const { speak } = useReading()
  const split = useSyncExternalStore(store.subscribe, splitOf, writtenSplit)
  const start = useRef<number | null>(null)

  useLayoutEffect(() => {
    const root = document.documentElement
    const isMoved = (root.dataset['split'] ?? split) !== split
    root.dataset['split'] = split
    if (!isMoved) return
    // The first line of the text goes with the edge. The browser would hold the lines where they are on the screen,
    // and the edge would pass over them.
    root.style.setProperty('overflow-anchor', 'none')
    let isLatest = true
    const letGo = (): void => {
      if (isLatest) root.style.removeProperty('overflow-anchor')
    }
    // When the way that the style sheet begins now has come to its end, however late, and its last step is laid out.
    const ways = root.getAnimations({ subtree: true }).map(({ finished }) => finished)
    void Promise.allSettled(ways).then(() => afterFrame(letGo))
    return () => {
      isLatest = false
    }
  }, [split])

  // A press on a button is its own; a hand that hardly moves draws nothing.
  const slack = 12
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if ((event.target as Element).closest('button')) return
    start.current = event.clientY
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const from = start.current
    start.current = null
    if (from !== null && Math.abs(event.clientY - from) > slack) chooseSplit(nearest(event.clientY / window.innerHeight))
  }
  return (
    // Its buttons stay in the order of Tab at either end: what has the focus keeps it.
    <div
      className={styles.handle}
      role="group"
      aria-label={speak('splitLabel')}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (start.current = null)}
    >
      <button type="button" aria-disabled={split === 'text'} onClick={() => shiftSplit('text')}>
        {speak('splitText')}
      </button>
      <span className={styles.grip} />
      <button type="button" aria-disabled={split === 'map'} onClick={() => shiftSplit('map')}>
        {speak('splitMap')}
      </button>
    </div>
  )
}
