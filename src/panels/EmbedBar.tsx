import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { isSamePage, relativePath, writeAddress, type Address, type Page } from '../state/address'
import { inFull } from '../state/embedding'
import { root } from '../state/root'
import { store } from '../state/store'
import styles from './Embedded.module.css'
import { PageLink } from './PageLink'
import { titleOf } from './pageTitle'
import { useHere, useReading } from './reading'

const addressNow = (): Address => store.getState().address
const nowhere = (): null => null

/** The one line at the foot of an embedded view: whose it is, what is open, and the way to the page itself as it stands. */
export function EmbedBar(): ReactNode {
  const { speak, language, page, embed, core } = useReading()
  const heading = titleOf(page, core, language, speak)?.heading ?? ''
  const other = language === 'en' ? 'ar' : 'en'
  return (
    <footer className={styles.bar}>
      <p>
        <strong>{speak('atlasName')}</strong>
        {embed?.view === 'map' && <> · <bdi>{heading}</bdi></>}
      </p>
      <nav aria-label={speak('embedLinks')}>
        <BackToStart />
        {embed?.controls.includes('language') && (
          <PageLink to={page} language={other}>
            {speak('otherLanguage')}
          </PageLink>
        )}
        <FullScreen />
        {!embed?.isKiosk && <InFull />}
      </nav>
      <NoWindow />
    </footer>
  )
}

/** The address of a link that the sandbox around the view lets open no window, to be copied. */
function NoWindow(): ReactNode {
  const { speak } = useReading()
  const href = useSyncExternalStore(store.subscribe, () => store.getState().noWindow, nowhere)
  return (
    <div role="status" className={styles.refused}>
      {href !== null && (
        <label>
          {speak('embedNoWindow')} <input readOnly dir="ltr" value={href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}

/** As the build wrote it the page without choices; once the script runs, what is shown just now. */
function InFull(): ReactNode {
  const { speak, page, core } = useReading()
  const here = useHere()
  const address = useSyncExternalStore(store.subscribe, addressNow, nowhere)
  const plain = inFull({ ...(address ?? store.getInitialState().address), language: here.language, page }, core.sources)
  const href = address === null ? relativePath(here, plain) : new URL(writeAddress(plain), root).href
  return (
    <a href={href} target="_blank" rel="noopener">
      {speak('embedFull')}
    </a>
  )
}

/** In a frame nothing of a visit goes into the history of the page around it, so the way back is here. */
function BackToStart(): ReactNode {
  const { speak, language, page, core } = useReading()
  const start = useRef<Page>(page)
  const name = titleOf(start.current, core, language, speak)?.heading
  if (isSamePage(page, start.current) || name === undefined) return null
  return <PageLink to={start.current}>{speak('embedBack', { title: name })}</PageLink>
}

/** Offered where the page around it allows that, and not otherwise: a button that does nothing is worse than none. */
function FullScreen(): ReactNode {
  const { speak } = useReading()
  const [isOffered, setOffered] = useState(false)
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    setOffered(document.fullscreenEnabled)
    const look = (): void => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  if (!isOffered) return null
  const toggle = (): void => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.catch(() => setOffered(false))
  }
  return (
    <button type="button" onClick={toggle}>
      {speak(isFull ? 'embedLeaveScreen' : 'embedScreen')}
    </button>
  )
}
