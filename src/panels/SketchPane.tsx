import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'
import type { FrameName, SketchGround } from '../sketch/project'
import { openPlace } from '../state/actions'
import { relativePath } from '../state/address'
import { loadGround } from '../state/load'
import { root } from '../state/root'
import { store } from '../state/store'
import { PageSketch } from './PageSketch'

/**
 * The drawing of the open page. The build has written the first one into the page, and there it stays untouched;
 * one for another page is drawn only where no map shows, from ground that is loaded then.
 */
export function SketchPane({ language, speak }: { language: Language; speak: Speak }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { address, core, mapHealth } = state
  const first = useRef({ page: address.page, language })
  const isFirst = first.current.page === address.page && first.current.language === language
  const [ground, setGround] = useState<Record<FrameName, SketchGround> | null>(null)
  const isNeeded = mapHealth !== 'ready' && !isFirst

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

  if (isFirst || ground === null || core === null) {
    // An empty string here leaves what the build wrote as it is: React does not compare it.
    return <div key="written" className="sketch" dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
  }
  return (
    <div key="live" className="sketch">
      <PageSketch
        address={address}
        core={core}
        grounds={ground}
        language={language}
        speak={speak}
        hrefOf={(id) => relativePath(address, { language, page: { kind: 'place', id } })}
        onChoose={openPlace}
      />
    </div>
  )
}
