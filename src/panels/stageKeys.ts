import { useEffect, useRef } from 'react'

interface Moves {
  on: () => void
  back: () => void
  first: () => void
  last: () => void
  /** null: the key is switched off */
  blank: (() => void) | null
}

/** What is typed into, or has arrows of its own, keeps its keys. */
const ownsKeys = 'input, select, textarea, canvas, dialog[open], summary, [contenteditable]'

/** Keys of presenters and clickers, while a presentation is held: arrows follow the direction of reading, Page Down is always on. */
export function useStageKeys(moves: Moves): void {
  const now = useRef(moves)
  now.current = moves
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      const isClicker = event.key === 'PageDown' || event.key === 'PageUp'
      if (document.querySelector('dialog[open]') || (!isClicker && target?.closest(ownsKeys))) return
      const isRtl = document.documentElement.dir === 'rtl'
      const { on, back, first, last, blank } = now.current
      const acts: Record<string, (() => void) | undefined> = {
        PageDown: on,
        PageUp: back,
        ArrowRight: isRtl ? back : on,
        ArrowLeft: isRtl ? on : back,
        Home: first,
        End: last,
      }
      // By its place on the keyboard, so that it is the same key in every script.
      const act = event.code === 'KeyB' ? blank : acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

// Farther than a finger trembles, and flatter than a scroll.
const [farEnough, flatEnough] = [60, 0.6]

/** A swipe over the text moves on or back, as pages turn in the direction of reading. */
export function useSwipe(move: (presses: 1 | -1) => void): void {
  const now = useRef(move)
  now.current = move
  useEffect(() => {
    const text = document.getElementById('text')
    let start: Touch | null = null
    const onStart = (event: TouchEvent): void => {
      start = event.touches.length === 1 ? event.touches[0]! : null
    }
    const onEnd = (event: TouchEvent): void => {
      const end = event.changedTouches[0]
      if (!start || !end) return
      const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY]
      start = null
      if (Math.abs(dx) < farEnough || Math.abs(dy) > Math.abs(dx) * flatEnough) return
      const isRtl = document.documentElement.dir === 'rtl'
      now.current(dx < 0 !== isRtl ? 1 : -1)
    }
    text?.addEventListener('touchstart', onStart, { passive: true })
    text?.addEventListener('touchend', onEnd, { passive: true })
    return () => {
      text?.removeEventListener('touchstart', onStart)
      text?.removeEventListener('touchend', onEnd)
    }
  }, [])
}
