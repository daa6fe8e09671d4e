import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { directionOf, type Language } from '../model/language'
import type { TourEntry } from '../model/tour'
import { loadSpeak } from '../i18n/load'
import type { Speak } from '../i18n/speak'
import { dismissFaults } from '../state/actions'
import { defaultChoices, isOfLesson, stepsPage, type Address } from '../state/address'
import { embeddingOf } from '../state/embedding'
import { lessonEntry } from '../state/lesson'
import { filterOf, leafOf, writtenLeaf, presentingOf, themeOf, visibleOf } from '../state/selectors'
import { store, type State } from '../state/store'
import { App } from './App'
import { arrive, markNamed, targetOf } from './arrive'
import type { Filtering } from './filtering'
import { titleOf } from './pageTitle'
import { noOpenLesson } from './reading'

export interface Spoken {
  language: Language
  speak: Speak
}

interface Props {
  spoken: Spoken
  /** the drawings and the map, given the sentences of the language */
  sketch: (spoken: Spoken) => ReactNode
  timeline: (spoken: Spoken) => ReactNode
  map: (spoken: Spoken) => ReactNode
  onRetry: () => void
  /** the page has been taken over */
  onLive?: () => void
}

/** The same object while the choices are the same: a page that is only scrolled is not drawn anew. */
function useFiltering(state: State): Filtering {
  const { facts, factsFailure: failure } = state
  const { fragment: named } = state.address
  const filter = filterOf(state)
  const visible = visibleOf(state)
  return useMemo(() => ({ filter, facts, failure, visible, named, isLive: true }), [filter, facts, failure, visible, named])
}

/** What a site has chosen for the view is not in the page as the build wrote it. */
function asWritten(address: Address): Address {
  const { view, ui, links } = defaultChoices
  return { ...address, choices: { ...address.choices, view, ui, links } }
}

/** A lesson without a title is called a lesson. */
function titled(entry: TourEntry | null, title: string): TourEntry | null {
  return entry === null || entry.title.en !== '' ? entry : { ...entry, title: { en: title, ar: title } }
}

/** The page as it lives: the store on one side, the document (title, language, theme, focus) on the other. */
export function Live({ spoken: first, sketch, timeline, map, onRetry, onLive }: Props): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const [spoken, setSpoken] = useState(first)
  // The first rendering must equal what the build wrote; what only this visit knows comes after it.
  const [isMounted, setMounted] = useState(false)
  const { address, arrival, core } = state
  const ownEntry = isMounted ? lessonEntry(state) : null
  const entry = useMemo(() => titled(ownEntry, spoken.speak('lessonTitle')), [ownEntry, spoken])
  const theme = themeOf(state)
  // What the build has written of a lesson is a page without one.
  const leaf = isMounted || !isOfLesson(address.page) ? leafOf(state) : writtenLeaf(state)
  const filtering = useFiltering(state)
  const { language, speak } = spoken

  const taken = useRef(onLive)
  useEffect(() => {
    setMounted(true)
    document.documentElement.dataset['live'] = ''
    taken.current?.()
  }, [])

  useEffect(() => {
    if (address.language === language) return
    let isStale = false
    loadSpeak(address.language).then(
      (next) => {
        if (!isStale) setSpoken({ language: address.language, speak: next })
      },
      () => {
        // The other language cannot be had: its page can still be asked for from the host.
        if (!isStale) window.location.reload()
      },
    )
    return () => {
      isStale = true
    }
  }, [address.language, language])

  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.lang = language
    documentElement.dir = directionOf(language)
    const words = core && titleOf(address.page, core, language, speak, entry)
    if (words) document.title = words.title
  }, [address.page, core, language, speak, entry])

  useLayoutEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])

  const lesson = useMemo(() => ({ entry, text: address.choices.lesson }), [entry, address.choices.lesson])
  // A step of a lesson is at first the page that the build has written for all of them.
  const paged = isMounted || !isOfLesson(address.page) || address.page.kind !== 'step' ? address : { ...address, page: stepsPage(address.page.id) }
  const shown = isMounted || !address.isEmbedded ? paged : asWritten(paged)
  const view = embeddingOf(address)?.view ?? null
  useLayoutEffect(() => {
    if (view === null || view === 'both') delete document.documentElement.dataset['view']
    else document.documentElement.dataset['view'] = view
  }, [view])
  const presenting = isMounted && address.page.kind !== 'presenter' ? presentingOf(state) : null
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting !== null)
  }, [presenting])

  const opened = useRef(address.page)
  const { fragment } = address
  const isThere = leaf !== null
  useLayoutEffect(() => {
    if (opened.current === address.page) return
    arrive(arrival, fragment)
    // A page whose words are still on their way is arrived at once more when they are there.
    if (isThere) opened.current = address.page
  }, [address.page, arrival, fragment, isThere])

  useLayoutEffect(() => markNamed(fragment), [address.page, fragment, isThere, language])

  useEffect(() => {
    if (isThere && fragment !== null && targetOf(fragment) === null) {
      store.setState(({ faults }) =>
        faults.some(({ key }) => key === '#') ? {} : { faults: [...faults, { key: '#', value: fragment }] },
      )
    }
  }, [isThere, fragment, address.page])

  if (core === null) return null
  return (
    <App
      address={shown.language === language ? shown : { ...shown, language }}
      lesson={isMounted ? lesson : noOpenLesson}
      theme={isMounted ? theme : null}
      speak={speak}
      core={core}
      leaf={leaf}
      failure={state.failure}
      faults={isMounted ? state.faults : []}
      mapHealth={state.mapHealth}
      presenting={presenting}
      {...(isMounted ? { filtering } : {})}
      sketch={sketch(spoken)}
      timeline={timeline(spoken)}
      // A second live map would only cost: the presenter has the drawing. Nor is one made that is not shown.
      map={address.page.kind === 'presenter' || view === 'text' ? null : map(spoken)}
      onRetry={onRetry}
      onDismiss={dismissFaults}
    />
  )
}
