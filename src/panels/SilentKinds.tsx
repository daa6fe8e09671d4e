import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { useReading } from './reading'

/** The kinds of term that are not spoken of: silence is shown as silence, in words. */
export function SilentKinds({ spoken, title }: { spoken: readonly string[]; title: string }): ReactNode {
  const { core, language } = useReading()
  const silent = core.vocabulary.termKinds.filter(({ id }) => !spoken.includes(id))
  if (silent.length === 0) return null
  return (
    <div className={styles.silence}>
      <p>{title}</p>
      <ul>
        {silent.map(({ id, label }) => (
          <li key={id}>{label[language]}</li>
        ))}
      </ul>
    </div>
  )
}
