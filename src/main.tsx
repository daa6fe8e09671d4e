import { startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import 'virtual:palette.css'
import './panels/base.css'
import { loadSpeak } from './i18n/load'
import type { Speak } from './i18n/speak'
import type { MapWords } from './map/contract'
import { MapPane } from './map/MapPane'
import type { Language } from './model/language'
import { whenCalm } from './offline/calm'
import { hasPanel, loadEmbedded, loadPanel } from './panels/chunks'
import { Live, type Spoken } from './panels/Live'
import { FailureNotice } from './panels/Notice'
import { beyondWords, reachWords } from './panels/reachWords'
import { SketchPane } from './panels/SketchPane'
import { TimelinePane } from './panels/TimelinePane'
import { followAddress, readLink, readLocation } from './state/history'
import { createLoader, followFilters, followPages, followPointing, followSearch, LoadFailure, loadPage, type Loader } from './state/load'
import { isOfLesson, type Page, type PageKind } from './state/address'
import { followLesson } from './state/lesson'
import { rememberedLesson } from './state/lessonKeep'
import { followPresenting } from './state/presenting'
import { root } from './state/root'
import { store } from './state/store'
import { rememberedTheme } from './state/theme'

/** In somebody's page, whose scrolling is theirs. */
const isFramed = window.parent !== window

const app = document.getElementById('app')
const noticePlace = document.getElementById('notice')

/** The same object for the same language: the map takes new words for a reason to draw anew. */
const wordsOf = new Map<Language, MapWords>()

function mapWords({ language, speak }: Spoken): MapWords {
  const known = wordsOf.get(language)
  if (known) return known
  const credits = store.getState().core?.credits ?? []
  const words: MapWords = {
    label: speak('mapLabel'),
    tooltip: (name, count) => speak('mapTooltip', { name, count }),
    approximate: speak('approximate'),
    reach: reachWords(language, speak),
    credits: credits.flatMap(({ text, onMap }) => (onMap ? [text[language]] : [])).join(' · '),
    sketch: speak('mapSketch'),
    show: speak('mapShow'),
    world: speak('mapWorld'),
    beyond: beyondWords(language, speak),
    several: speak('mapSeveral'),
    wheel: (key) => speak('mapWheel', { key }),
    fingers: speak('mapFingers'),
  }
  wordsOf.set(language, words)
  return words
}

/** A failure before the script could take the page over: said below the page, which stays as it is. */
let notice: Root | null = null

function sayFailure(speak: Speak, onRetry: () => void): void {
  const { failure } = store.getState()
  if (failure === null || !noticePlace) return
  notice ??= createRoot(noticePlace)
  notice.render(<FailureNotice failure={failure} speak={speak} onRetry={onRetry} />)
}

const isStale = (): boolean => store.getState().failure === 'version'

async function takeOver(element: HTMLElement, loader: Loader): Promise<void> {
  const { language, page, isEmbedded = false, choices } = store.getState().address
  const [speak] = await Promise.all([loadSpeak(language).catch(() => null), loadPage(loader, page)])
  // Without the sentences nothing can be said in the reader's language: the page stays as it was written, and readable.
  if (speak === null) return
  const retry = (): void => {
    if (isStale()) window.location.reload()
    else if (store.getState().core === null) void takeOver(element, loader)
    else void loadPage(loader, store.getState().address.page)
  }
  if (store.getState().failure !== null) {
    sayFailure(speak, retry)
    return
  }
  notice?.unmount()
  notice = null
  const live = (
    <Live
      spoken={{ language, speak }}
      sketch={(spoken) => <SketchPane {...spoken} />}
      timeline={(spoken) => <TimelinePane {...spoken} />}
      map={(spoken) => <MapPane words={mapWords(spoken)} isCooperative={isEmbedded ? choices.scroll !== 'free' : isFramed} isPatient={isEmbedded} />}
      onRetry={retry}
      onLive={() => follow(element, loader)}
    />
  )
  // Where the host could not be asked for its page, there is none to take over.
  // In slices, so that meanwhile the page can be scrolled and read. Nothing of the state may change until it is done, or
  // one half would be of another page than the other: all that changes it begins with `follow`.
  if (document.documentElement.dataset['shell'] === undefined) startTransition(() => void hydrateRoot(element, live))
  else createRoot(element).render(live)
}

/** The page is taken over: from now on it follows the reader, the address, the site around it, and the network. */
function follow(element: HTMLElement, loader: Loader): void {
  fixIcon()
  followPages(loader)
  followPointing(loader, (href) => readLink(root, href)?.address?.page ?? null)
  followSearch(loader)
  followFilters(loader)
  followAddress(root)
  if (store.getState().address.isEmbedded === true) {
    void import('./embed/follow').then(({ followHost }) => followHost(root, element), () => undefined)
    return
  }
  followLesson()
  followPresenting(root)
  // Last, and not in somebody's page, whose storage is not ours to fill.
  if (isFramed) return
  whenCalm(() => {
    void import('./offline/follow').then(({ followOffline }) => followOffline(root), () => undefined)
  })
}

/** A page's data and its panel come together: where the data is, the page can be shown. */
function withPanels(loader: Loader): Loader {
  // A step of a lesson is at first the page that lists its steps.
  const kindsOf = (page: Page): PageKind[] => (page.kind === 'step' && isOfLesson(page) ? [page.kind, 'lesson'] : [page.kind])
  return {
    ...loader,
    arrived: (page) => (kindsOf(page).every(hasPanel) ? loader.arrived(page) : null),
    leaf: async (page) => {
      const layout = store.getState().address.isEmbedded ? loadEmbedded() : null
      const panel = Promise.all([...kindsOf(page).map(loadPanel), layout]).catch(() => Promise.reject(new LoadFailure('missing', root)))
      const [leaf] = await Promise.all([loader.leaf(page), panel])
      return leaf
    },
  }
}

/** The icon's address is relative, and the browser asks for it again from each new address: a whole one stays right. */
function fixIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (icon) icon.href = new URL('icon.svg', root).href
}

// A path that is no page of the atlas (an error page, a copy kept elsewhere) is left as it is.
if (app && readLocation(root, 'load')) {
  // In somebody's page nothing of an earlier visit counts.
  if (!store.getState().address.isEmbedded) store.setState({ preferredTheme: rememberedTheme(), lesson: rememberedLesson() })
  void takeOver(app, withPanels(createLoader(root, document.documentElement.dataset['version'] ?? '')))
}
