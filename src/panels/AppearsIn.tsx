import type { ReactNode } from 'react'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import styles from './AppearsIn.module.css'

interface Props {
  /** quotations by source id */
  mentions: Readonly<Record<string, number>>
  /** what stands before those that speak, and before those that are silent */
  words: { speaking: string; silent: string }
}

/** Which of the texts speak of a place or a person, and which are silent: silence is shown as silence, in words. */
export function AppearsIn({ mentions, words }: Props): ReactNode {
  const { language, speak, core } = useReading()
  const countOf = (source: string): number => mentions[source] ?? 0
  const speaking = core.sources.filter(({ id }) => countOf(id) > 0)
  const silent = core.sources.filter(({ id }) => countOf(id) === 0)
  return (
    <div className={styles.row}>
      {speaking.length > 0 && (
        <div>
          <p id="appears-in">{words.speaking}</p>
          <ul aria-labelledby="appears-in">
            {speaking.map(({ id, custom }) => (
              <li key={id}>
                <PageLink to={{ kind: 'source', id }}>
                  <bdi>{custom.short[language]}</bdi>
                </PageLink>{' '}
                <span>{speak('quotationCount', { count: countOf(id) })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {silent.length > 0 && (
        <div>
          <p id="silent-in">{words.silent}</p>
          <ul aria-labelledby="silent-in" className={styles.silent}>
            {silent.map(({ id, custom }) => (
              <li key={id}>
                <bdi>{custom.short[language]}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
