import { useState, type ReactNode } from 'react'
import { pathOf, type Page } from '../state/address'
import { root } from '../state/root'
import { useReading } from './reading'
import styles from './CopyLink.module.css'

/** Copies the address of exactly this. Hidden by the style until the script runs; where copying is refused, the address is shown to be copied by hand. */
export function CopyLink({ page, fragment }: { page: Page; fragment: string }): ReactNode {
  const { language, speak } = useReading()
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const hrefOf = (): string => new URL(`${pathOf({ language, page })}#${fragment}`, root).href
  return (
    <span className={styles.copy}>
      <button
        type="button"
        onClick={() => {
          const writing = navigator.clipboard?.writeText(hrefOf()) ?? Promise.reject(new Error('no clipboard'))
          writing.then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          )
        }}
      >
        {speak('quoteCopyLink')}
      </button>
      <span role="status">
        {outcome === 'copied' && speak('quoteCopied')}
        {outcome === 'refused' && (
          <label>
            {speak('quoteCopyByHand')}{' '}
            <input readOnly value={hrefOf()} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </span>
    </span>
  )
}
