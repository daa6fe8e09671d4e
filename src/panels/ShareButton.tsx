import { useEffect, useState, type ReactNode } from 'react'
import { pathOf, type Page } from '../state/address'
import { root } from '../state/root'
import { useReading } from './reading'
import styles from './TakeAlong.module.css'
import text from './TextButton.module.css'

/** The system's own way of sharing a page; hidden where the browser has none. Its room is kept, so nothing moves. */
export function ShareButton({ page }: { page: Page }): ReactNode {
  const { language, speak } = useReading()
  const [isOffered, setOffered] = useState(false)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => setOffered('share' in navigator), [])
  const share = (): void => {
    const url = new URL(pathOf({ language, page }), root).href
    setRefused(false)
    navigator.share({ title: document.title, url }).catch((error: unknown) => {
      // A reader who closes the sheet has refused nothing.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setRefused(true)
    })
  }
  return (
    <>
      <button type="button" className={isOffered ? text.button : `${text.button!} ${styles.absent!}`} onClick={share}>
        {speak('alongShare')}
      </button>
      <span role="status">{isRefused && speak('alongShareRefused')}</span>
    </>
  )
}
