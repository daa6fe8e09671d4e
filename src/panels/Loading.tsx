import type { ReactNode } from 'react'
import { useReading } from './reading'
import styles from './Page.module.css'

export function Loading(): ReactNode {
  const { speak } = useReading()
  return <p className={styles.note}>{speak('loadingQuotations')}</p>
}
