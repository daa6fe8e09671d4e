import { useEffect, useRef, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react'
import type { Language } from '../model/language'
import type { Speak } from '../i18n/speak'
import { openPlace } from '../state/actions'
import { isOfLesson, relativePath, type Address } from '../state/address'
import { lessonEntry } from '../state/lesson'
import { leafOf, litPlaces, placesInView, shownPlaces, visiblePlaces } from '../state/selectors'
import { isShell } from '../state/shell'
import { store } from '../state/store'
import { PageSketch } from './PageSketch'
import { isPlainPress } from './press'
import { useSketchGround } from './useSketchGround'

/** A place chosen on either drawing: the one that the build wrote has no handlers of its own. */
function openDrawn(event: MouseEvent): void {
  const link = (event.target as Element).closest('[data-place], [data-beyond]')
  const id = link?.getAttribute('data-place') ?? link?.getAttribute('data-beyond')
  if (!id || !isPlainPress(event)) return
  event.preventDefault()
  openPlace(id)
}

/** The presenter has the drawing of the step that is presented. */
function shownOn({ page, choices: { present } }: Address): Pick<Address, 'page'> {
  return { page: page.kind === 'presenter' && present ? { kind: 'step', id: present.tour, step: present.step } : page }
}

/**
 * The drawing of the open page. The build has written the first one into the page, and there it stays untouched
 * until another page is opened or something is filtered; then the ground is loaded, and it is drawn here. Also while the map hides it:
 * on paper, and where the map is lost, it shows at once.
 */
export function SketchPane({ language, speak }: { language: Language; speak: Speak }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { address, core } = state
  const first = useRef({ page: address.page, language })
  // A plan that is tried lights other places with each moment: the drawing that was written shows none of them.
  const lesson = lessonEntry(state)
  // So does a lesson, which only the browser knows.
  const isFirst = !isShell && !(isOfLesson(address.page) && lesson) && first.current.page === address.page && first.current.language === language && address.choices.run === null && !(address.page.kind === 'presenter' && address.choices.present)
  const visible = visiblePlaces(state)
  const ground = useSketchGround(!isFirst || visible !== null)

  // The drawing lights up like the map. By attributes, because the one that the build wrote is not React's.
  const frame = useRef<HTMLDivElement>(null)
  const reading = placesInView(state)
  useEffect(() => {
    for (const place of frame.current?.querySelectorAll('[data-place]') ?? []) {
      place.toggleAttribute('data-in-view', reading?.includes(place.getAttribute('data-place') ?? '') ?? false)
    }
  })
  const readingMark = reading === null ? undefined : ''

  if (ground === null || core === null) {
    // An empty string here leaves what the build wrote as it is: React does not compare it.
    return (
      <div
        key="written"
        ref={frame}
        className="sketch"
        data-reading={readingMark}
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
        onClick={openDrawn}
      />
    )
  }
  return (
    <div key="live" ref={frame} className="sketch" data-reading={readingMark} onClick={openDrawn}>
      <PageSketch
        address={shownOn(address)}
        core={{ ...core, places: shownPlaces(state) }}
        leaf={leafOf(state)}
        grounds={ground}
        visible={visible}
        language={language}
        speak={speak}
        lit={litPlaces(state)}
        lesson={lesson}
        hrefOf={(id) => relativePath(address, { language, page: { kind: 'place', id } })}
      />
    </div>
  )
}
