import type { ReactNode } from 'react'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import styles from './AppearsIn.module.css'

/** Which of the texts speak of a place, and which are silent: silence is shown as silence, in words. */
export function AppearsIn({ mentions }: { mentions: Readonly<Record<string, number>> }): ReactNode {
  const { language, speak, core } = useReading()
  return (
    <div className={styles.row}>
      <p id="appears-in">{speak('appearsIn')}</p>
      <ul aria-labelledby="appears-in">
        {core.sources.map((source) => {
          const count = mentions[source.id] ?? 0
          const name = source.custom.short[language]
          return (
            <li key={source.id} className={count === 0 ? styles.silent : undefined}>
              {count === 0 ? (
                <>
                  <bdi>{name}</bdi> <span>{speak('notMentioned')}</span>
                </>
              ) : (
                <>
                  <PageLink to={{ kind: 'source', id: source.id }}>
                    <bdi>{name}</bdi>
                  </PageLink>{' '}
                  <span>{speak('quotationCount', { count })}</span>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
