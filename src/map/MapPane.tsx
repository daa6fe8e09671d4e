import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { reportMap } from '../state/actions'
import { hasWebgl } from '../state/hasWebgl'
import { shownPlaces } from '../state/selectors'
import { store } from '../state/store'
import { whenSeen } from '../state/whenSeen'
import { bind, mapEvents, targetOf, type Binding } from './bind'
import type { MapView, MapWords } from './contract'
import { warmShapes } from './features'
import { finenessFor } from './frame'

// Nothing on screen by then: the drawing stays and says why. A map that arrives later is still welcome.
const deadline = 8000

const isMapReady = (): boolean => store.getState().mapHealth === 'ready'

interface Props {
  words: MapWords
  isCooperative?: boolean
  isPatient?: boolean
}

/**
 * The live map over the drawing. Renders nothing on the server and at first, so that the page is the same
 * with and without it; until it is ready it has its size but is neither seen nor reached by Tab.
 * `isCooperative`: it stands in somebody else's page and must leave that page its scrolling. `isPatient`: it may stand
 * far down there, and begins when it is looked at: a browser has a dozen such contexts, and the next takes the oldest.
 */
export function MapPane({ words, isCooperative = false, isPatient = false }: Props): ReactNode {
  const [isMounted, setMounted] = useState(false)
  const [isWanted, setWanted] = useState(!isPatient)
  const isReady = useSyncExternalStore(store.subscribe, isMapReady, () => false)
  const container = useRef<HTMLDivElement>(null)
  const binding = useRef<Binding | null>(null)
  const spoken = useRef(words)

  useEffect(() => setMounted(true), [])

  useEffect(() => {
    const element = container.current
    if (!isMounted || isWanted || !element) return undefined
    return whenSeen(element, () => setWanted(true))
  }, [isMounted, isWanted])

  useEffect(() => {
    spoken.current = words
  }, [words])
  // Once the map is there, what it needs nearer is drawn before anybody goes there.
  useEffect(() => (isReady ? warmShapes(shownPlaces(store.getState()), 'fine') : undefined), [isReady])
  // By their content: the page makes new words with every rendering, and a refresh compares the whole style.
  const said = [words.label, words.approximate, words.credits, words.sketch].join('\n')
  useEffect(() => binding.current?.refresh(), [said])

  useEffect(() => {
    const element = container.current
    if (!isMounted || !isWanted || !element) return undefined
    if (!hasWebgl()) {
      reportMap('sketch')
      return () => reportMap('waiting')
    }
    let isGone = false
    let view: MapView | null = null
    const started = performance.now()
    const timer = window.setTimeout(() => {
      if (!isGone) reportMap('late')
    }, deadline)
    const observer = new ResizeObserver(() => view?.resize())
    import('./view')
      .then(({ createView }) => {
        window.clearTimeout(timer)
        if (isGone) return
        view = createView(element, mapEvents, deadline - (performance.now() - started), isCooperative)
        binding.current = bind(view, () => spoken.current)
        observer.observe(element)
      })
      .catch(() => {
        // The map's own script could not be had, or begun: the drawing is the map.
        window.clearTimeout(timer)
        if (!isGone) reportMap('sketch')
      })
    const cool = warmShapes(shownPlaces(store.getState()), finenessFor(targetOf(store.getState())))
    return () => {
      isGone = true
      window.clearTimeout(timer)
      cool()
      observer.disconnect()
      binding.current?.undo()
      binding.current = null
      view?.remove()
      reportMap('waiting')
    }
  }, [isMounted, isWanted, isCooperative])

  if (!isMounted) return null
  return (
    <div
      ref={container}
      role="region"
      aria-label={words.label}
      style={{ position: 'absolute', inset: 0, visibility: isReady ? 'visible' : 'hidden' }}
    />
  )
}
