import type { ReactNode } from 'react'
import { formatListParts } from '../i18n/format'
import { PageLink } from './PageLink'
import styles from './People.module.css'
import { useReading } from './reading'

/** Stands in a sentence where something that is more than text will: the object replacement character. */
export const slot = '\uFFFC'

/** A sentence with its slot filled. */
export function Filled({ sentence, children }: { sentence: string; children: ReactNode }): ReactNode {
  const [before, after] = sentence.split(slot)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

/** Names as a list, "Russia, Iran and Turkey", each leading to its page. */
export function People({ ids }: { ids: readonly string[] }): ReactNode {
  const { language, page, actor } = useReading()
  return formatListParts([...ids], language).map(({ type, value }, at) => {
    if (type === 'literal') return value
    const name = actor(value)?.name[language]
    const isOpen = page.kind === 'person' && page.id === value
    return (
      <bdi key={`${value} ${String(at)}`}>
        {name === undefined || isOpen ? (
          (name ?? value)
        ) : (
          <PageLink to={{ kind: 'person', id: value }} className={styles.person}>
            {name}
          </PageLink>
        )}
      </bdi>
    )
  })
}
