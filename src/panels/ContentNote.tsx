import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { useReading } from './reading'

/** Before the first quotation a reader meets: what kind of words these are. */
export function ContentNote(): ReactNode {
  const { speak } = useReading()
  return <p className={styles.caution}>{speak('contentNote')}</p>
}
