import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'

/** Stands on the pages of a lesson where there is none, and on those that the build writes. */
export function NoLesson(): ReactNode {
  const { speak } = useReading()
  return (
    <>
      <h1 tabIndex={-1}>{speak('lessonTitle')}</h1>
      <p className={styles.noScript}>{speak('lessonNoScript')}</p>
      <p className={styles.lead}>{speak('lessonEmpty')}</p>
      <p>
        <PageLink to={{ kind: 'lesson' }}>{speak('lessonKind')}</PageLink>
      </p>
    </>
  )
}
