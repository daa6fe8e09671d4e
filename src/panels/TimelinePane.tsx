import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'
import { wantFacts } from '../state/actions'
import { visibleOf } from '../state/selectors'
import { isShell } from '../state/shell'
import { store } from '../state/store'
import styles from './Timeline.module.css'
import { TimelinePicture } from './TimelinePicture'

/**
 * The drawing of the timeline. The one that the build has written stays untouched until what it is drawn from is
 * loaded for the filters; another language asks for that by itself.
 */
export function TimelinePane({ language, speak }: { language: Language; speak: Speak }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { address, core, facts } = state
  const written = useRef<HTMLDivElement>(null)
  const first = useRef(language)
  const isListOpen = useRef(false)

  // Its links are relative to the page it was written for; as whole addresses they lead the same way from every page.
  useLayoutEffect(() => {
    for (const link of written.current?.querySelectorAll('a[href]') ?? []) {
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', document.baseURI).href)
    }
  }, [])

  useEffect(() => {
    if (isShell || language !== first.current) wantFacts()
  }, [language])

  if (facts === null || core === null) {
    // An empty string here leaves what the build wrote as it is: React does not compare it.
    return (
      <div key="written" ref={written} className={styles.picture} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
    )
  }
  // A list that is being read stays open when its drawing is made anew.
  if (written.current) isListOpen.current = written.current.querySelector('details')?.open ?? false
  return (
    <div key="live" className={styles.picture}>
      <TimelinePicture
        address={address}
        core={core}
        events={facts.events}
        visible={visibleOf(state)}
        isListOpen={isListOpen.current}
        language={language}
        speak={speak}
      />
    </div>
  )
}

/** The place of the drawing as the build writes it; the same element that `TimelinePane` takes over. */
export function WrittenTimeline({ drawing }: { drawing: string }): ReactNode {
  return <div key="written" className={styles.picture} dangerouslySetInnerHTML={{ __html: drawing }} />
}
