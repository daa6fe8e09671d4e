import { useEffect, useRef, useState, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'
import type { FrameName, SketchGround } from '../sketch/project'
import { openPlace } from '../state/actions'
import { relativePath } from '../state/address'
import { loadGround } from '../state/load'
import { root } from '../state/root'
import { store } from '../state/store'
import { PageSketch } from './PageSketch'
import { isPlainPress } from './press'

/** A place chosen on either drawing: the one that the build wrote has no handlers of its own. */
function openDrawn(event: MouseEvent): void {
  const id = (event.target as Element).closest('[data-place]')?.getAttribute('data-place')
  if (!id || !isPlainPress(event)) return
  event.preventDefault()
  openPlace(id)
}

/**
 * The drawing of the open page. The build has written the first one into the page, and there it stays untouched
 * until another page is opened; then the ground is loaded, and it is drawn here. Also while the map hides it:
 * on paper, and where the map is lost, it shows at once.
 */
export function SketchPane({ language, speak }: { language: Language; speak: Speak }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { address, core } = state
  const first = useRef({ page: address.page, language })
  const isFirst = first.current.page === address.page && first.current.language === language
  const [ground, setGround] = useState<Record<FrameName, SketchGround> | null>(null)
  const isNeeded = !isFirst

  useEffect(() => {
    if (!isNeeded || ground !== null) return
    let isGone = false
    loadGround<Record<FrameName, SketchGround>>(root, 'sketch').then(
      (loaded) => {
        if (!isGone) setGround(loaded)
      },
      () => {
        // Without its ground the drawing of the page before stays; the list beside it is complete.
      },
    )
    return () => {
      isGone = true
    }
  }, [isNeeded, ground])

  if (ground === null || core === null) {
    // An empty string here leaves what the build wrote as it is: React does not compare it.
    return (
      <div
        key="written"
        className="sketch"
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
        onClick={openDrawn}
      />
    )
  }
  return (
    <div key="live" className="sketch" onClick={openDrawn}>
      <PageSketch
        address={address}
        core={core}
        grounds={ground}
        language={language}
        speak={speak}
        hrefOf={(id) => relativePath(address, { language, page: { kind: 'place', id } })}
      />
    </div>
  )
}
