import type { ReactNode } from 'react'
import styles from './Folded.module.css'

/** What is not wanted at once: folded away, with what or how much it is, and a press from being shown. */
export function Folded({ words, children }: { words: string; children: ReactNode }): ReactNode {
  return (
    <details className={styles.folded}>
      <summary>{words}</summary>
      {children}
    </details>
  )
}
