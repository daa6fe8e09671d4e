import { useState, type ReactNode } from 'react'
import { mostSteps } from '../model/lesson'
import { addToLesson } from '../state/lessonEdit'
import { store } from '../state/store'
import styles from './CopyText.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import text from './TextButton.module.css'

interface Props {
  /** what the step shows: an address of the atlas without language, or where to ask for it at the press */
  show: string | (() => string)
  /** what the step is called until the teacher calls it otherwise */
  title: string
}

/** Puts what it stands at into the reader's own lesson. Hidden by the style until the script runs. */
export function AddToLesson({ show, title }: Props): ReactNode {
  const { speak, embed } = useReading()
  const [said, setSaid] = useState('')
  // In somebody's page there is no lesson of the reader's own.
  if (embed) return null
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={text.button}
        onClick={() => {
          const isAdded = addToLesson(typeof show === 'string' ? show : show(), title)
          setSaid(isAdded ? speak('lessonAdded', { count: store.getState().lesson.steps.length }) : speak('lessonFull', { most: mostSteps }))
        }}
      >
        {speak('lessonAdd')}
      </button>
      <span role="status">{said}</span>
      {said !== '' && (
        <PageLink to={{ kind: 'lesson' }} isOwn>
          {speak('lessonTitle')}
        </PageLink>
      )}
    </span>
  )
}
