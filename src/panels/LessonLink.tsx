import type { ReactNode } from 'react'
import type { Lesson } from '../model/lesson'
import type { Page } from '../state/address'
import { CopyText } from './CopyText'
import styles from './Page.module.css'
import { useReading } from './reading'
import { useLessonAddress } from './useLessonAddress'

/** Longer addresses are cut by some of what carries them. */
const mostCharacters = 2000

/** Copies the address that holds the whole lesson, at one of its pages; says so where it would be too long. */
export function LessonLink({ lesson, page }: { lesson: Lesson; page: Page }): ReactNode {
  const { speak } = useReading()
  const address = useLessonAddress(lesson, page)
  if (address === null) return null
  if (address.length > mostCharacters) return <p className={styles.note}>{speak('lessonTooLong', { length: address.length, most: mostCharacters })}</p>
  return (
    <CopyText
      label={speak(page.kind === 'step' ? 'lessonCopyStep' : 'lessonCopy')}
      done={speak('quoteCopied')}
      byHand={speak('quoteCopyByHand')}
      textOf={() => address}
    />
  )
}
