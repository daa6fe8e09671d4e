import type { ReactNode } from 'react'
import { issuedOf, type SourceEntry } from '../model/source'
import { formatWhen } from '../i18n/format'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import styles from './Lists.module.css'

/** The published texts: title as printed, who publishes it, when, and how much the atlas quotes. */
export function SourceList({ sources }: { sources: readonly SourceEntry[] }): ReactNode {
  const { language, speak, filtering } = useReading()
  const { visible } = filtering
  if (sources.length === 0) return null
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <span className={styles.name}>
            <PageLink to={{ kind: 'source', id: source.id }}>
              <cite lang="en" dir="ltr">
                {source.title}
              </cite>
            </PageLink>
          </span>
          <span className={styles.detail}>
            {source.custom.publisher[language]}
            {speak('comma')}
            <time>{formatWhen(issuedOf(source), language, speak)}</time>
          </span>
          <span className={styles.facts}>
            {visible === null
              ? speak('quotationCount', { count: source.quoteCount })
              : speak('shownQuotations', { shown: visible.sources.get(source.id) ?? 0, count: source.quoteCount })}
          </span>
        </li>
      ))}
    </ul>
  )
}
