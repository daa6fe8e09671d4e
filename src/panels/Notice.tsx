import type { ReactNode } from 'react'
import type { AddressFault } from '../state/address'
import type { Failure } from '../state/store'
import type { Speak } from '../i18n/speak'
import styles from './Notice.module.css'

const sentences = {
  missing: 'loadMissing',
  broken: 'loadBroken',
  version: 'loadVersion',
  slow: 'loadSlow',
} as const

interface FailureProps {
  failure: Failure
  speak: Speak
  onRetry: () => void
}

/** What could not be loaded, and the way on. The page around it stays readable. */
export function FailureNotice({ failure, speak, onRetry }: FailureProps): ReactNode {
  return (
    <div className={styles.notice} role="status">
      <p>{speak(sentences[failure])}</p>
      <button type="button" onClick={onRetry}>
        {speak(failure === 'version' ? 'reload' : 'retry')}
      </button>
    </div>
  )
}

interface FaultProps {
  faults: readonly AddressFault[]
  speak: Speak
  onDismiss: () => void
}

/** What the address named that is not here: shown as text, whatever it is. */
export function FaultNotice({ faults, speak, onDismiss }: FaultProps): ReactNode {
  if (faults.length === 0) return null
  return (
    <div className={styles.notice} role="status">
      {faults.map(({ key, value }) => (
        <p key={`${key} ${value}`}>
          {speak(key === '#' ? 'unknownFragment' : 'unknownInAddress')} <bdi className={styles.value}>{value}</bdi>
        </p>
      ))}
      <button type="button" onClick={onDismiss}>
        {speak('dismiss')}
      </button>
    </div>
  )
}
