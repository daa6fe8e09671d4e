import type { ReactNode } from 'react'
import { useReading } from './reading'
import styles from './Page.module.css'

/** Said while the words are on their way; once they failed to come, the notice above says so instead. */
export function Loading(): ReactNode {
  const { speak, hasFailed } = useReading()
  return hasFailed ? null : <p className={styles.note}>{speak('loadingQuotations')}</p>
}
