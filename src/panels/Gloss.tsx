import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import styles from './Gloss.module.css'
import { useReading } from './reading'

/** A plain rendering in Arabic under the words, for who reads in Arabic; ours, not verified, and it says so. */
export function Gloss({ quote }: { quote: Pick<Quote, 'gloss'> }): ReactNode {
  const { language, speak } = useReading()
  if (language !== 'ar' || !quote.gloss) return null
  return (
    <p className={styles.gloss} lang="ar" dir="rtl">
      <span className={styles.ours}>{speak('quoteGloss')}</span> {quote.gloss.ar}
    </p>
  )
}
