import { useEffect, useSyncExternalStore } from 'react'
import type { Quote } from '../model/quote'
import { reportInView } from '../state/actions'
import { quotesInView } from '../state/selectors'
import { store } from '../state/store'

// A reader who scrolls past need not light up the map for each line: what rests in view does.
const restMs = 150

/** What sticks above the text hides it: the height the style keeps clear for whatever is jumped to, in pixels. */
function coveredAbove(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)
  return Number.isFinite(px) ? Math.round(px) : 0
}

/**
 * Tells the store which quotations are in view while the reader scrolls, and that none is once the page is left.
 * In: the page's quotations; each stands in the element of its id. And what orders them: filters move them to and
 * from where they are folded away, and an element that was moved is a new one.
 */
export function useReportInView(page: string, quotes: readonly Quote[], order: unknown): void {
  const split = useSyncExternalStore(store.subscribe, () => store.getState().split, () => 'half' as const)
  useEffect(() => {
    if (quotes.length === 0 || typeof IntersectionObserver === 'undefined') return undefined
    const byId = new Map(quotes.map((quote) => [quote.id, quote]))
    const seen = new Set<string>()
    let timer: number | undefined
    const tell = (): void => reportInView(page, quotes.filter(({ id }) => seen.has(id)))
    let observer: IntersectionObserver | null = null
    const observe = (): void => {
      observer?.disconnect()
      seen.clear()
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            const id = target.closest('figure')?.id ?? ''
            if (!byId.has(id)) continue
            if (isIntersecting) seen.add(id)
            else seen.delete(id)
          }
          window.clearTimeout(timer)
          timer = window.setTimeout(tell, restMs)
        },
        { rootMargin: `-${String(coveredAbove())}px 0px 0px 0px` },
      )
      for (const { id } of quotes) {
        const words = document.getElementById(id)?.querySelector('blockquote')
        if (words) observer.observe(words)
      }
    }
    observe()
    // What covers the text above changes with the width of the window.
    window.addEventListener('resize', observe)
    return () => {
      window.removeEventListener('resize', observe)
      window.clearTimeout(timer)
      observer?.disconnect()
      reportInView(page, [])
    }
    // How far down the map reaches on a small screen is the reader's choice.
  }, [page, quotes, split, order])
}

const none: readonly string[] = []

/** The ids of the quotations in view; none where the build writes the page. */
export function useQuotesInView(): readonly string[] {
  return useSyncExternalStore(store.subscribe, () => quotesInView(store.getState()), () => none)
}
