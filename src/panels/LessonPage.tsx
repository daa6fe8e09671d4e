import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { isLesson, lessonId, mostSteps, noLesson, readLessonFile, writeLessonFile, type Lesson, type LessonFault } from '../model/lesson'
import { isKnownStep } from '../state/lesson'
import { clearLesson, replaceLesson, reportLessonFault } from '../state/lessonEdit'
import { store } from '../state/store'
import own from './Lesson.module.css'
import { LessonEditor } from './LessonEditor'
import { LessonLink } from './LessonLink'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { PresentButton } from './PresentButton'
import press from './PressButton.module.css'
import { useReading } from './reading'
import { saveFile } from './saveFile'
import tour from './Tour.module.css'
import { useLesson, useOwnLesson } from './useLesson'
import { useLessonText } from './useLessonAddress'

/** A lesson of one's own, or one that was shared: its steps, and what can be done with them. */
export function LessonPage(): ReactNode {
  const { speak, lesson: open } = useReading()
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
  const lesson = useLesson()
  const isShared = open.text !== null
  const missing = (lesson?.steps ?? []).filter((step) => isKnownStep(step, state) === false).length
  return (
    <>
      <header>
        <p className={styles.eyebrow}>{speak('lessonKind')}</p>
        <h1 tabIndex={-1} dir="auto">
          {lesson?.title || speak('lessonTitle')}
        </h1>
        <p className={styles.noScript}>{speak('lessonNoScript')}</p>
        {isShared && lesson && <p className={styles.note}>{speak('lessonShared')}</p>}
      </header>
      <Fault fault={state.lessonFault} />
      {missing > 0 && <p className={styles.note}>{speak('lessonMissingSome', { count: missing })}</p>}
      {lesson && lesson.steps.length > 0 && <Ways lesson={lesson} />}
      {isShared ? <Shared lesson={lesson} /> : <Own keeps={state.keepsLesson} />}
    </>
  )
}

function Fault({ fault }: { fault: LessonFault | null }): ReactNode {
  const { speak } = useReading()
  if (fault === null) return null
  const words = {
    damaged: () => speak('lessonFaultDamaged'),
    other: () => speak('lessonFaultOther'),
    newer: () => speak('lessonFaultNewer'),
    long: () => speak('lessonFaultLong', { most: mostSteps }),
    step: () => speak('lessonFaultStep', { step: fault.why === 'step' ? fault.step : 0 }),
  }
  return (
    <p className={own.fault} role="alert">
      {words[fault.why]()} {speak('lessonUnchanged')}
    </p>
  )
}

/** To read it, to present it, to have it on paper. */
function Ways({ lesson }: { lesson: Lesson }): ReactNode {
  const { speak } = useReading()
  const keeps = useSyncExternalStore(store.subscribe, () => store.getState().keepsLesson, () => true)
  // Where the browser does not keep it, the second window has it from the address.
  const text = useLessonText(keeps ? null : lesson)
  return (
    <>
      <p className={tour.acts}>
        <PageLink to={{ kind: 'step', id: lessonId, step: 1 }} className={tour.main}>
          {speak('lessonRead')}
        </PageLink>
        <PresentButton tour={lessonId} step={1} chosen={text === null ? {} : { lesson: text }} />
        <PageLink to={{ kind: 'handout', id: lessonId, reader: 'pupils' }}>{speak('tourPupils')}</PageLink>
        <PageLink to={{ kind: 'handout', id: lessonId, reader: 'teacher' }}>{speak('tourTeacher')}</PageLink>
      </p>
      <section aria-labelledby="share-lesson">
        <h2 id="share-lesson" className={styles.minor}>
          {speak('lessonShare')}
        </h2>
        <LessonLink lesson={lesson} page={{ kind: 'lesson' }} />
      </section>
    </>
  )
}

function saveLesson(lesson: Lesson): void {
  saveFile('ceasefire-atlas-lesson.json', 'application/json', writeLessonFile(lesson))
}

/** One that came with an address: its steps, and the way to make it one's own. */
function Shared({ lesson }: { lesson: Lesson | null }): ReactNode {
  const { language, speak, lesson: open } = useReading()
  const mine = useOwnLesson()
  const [isAsking, setAsking] = useState(false)
  const take = (): void => {
    if (lesson) replaceLesson(lesson)
    setAsking(false)
  }
  return (
    <>
      {lesson && (
        <>
          <section aria-labelledby="steps">
            <h2 id="steps">{speak('tourSteps')}</h2>
            <ol className={tour.steps}>
              {(open.entry?.steps ?? []).map(({ title, asks }, at) => (
                <li key={at}>
                  <PageLink to={{ kind: 'step', id: lessonId, step: at + 1 }}>{title[language]}</PageLink>
                  {asks && <span className={tour.aside}> {speak('tourAsks')}</span>}
                </li>
              ))}
            </ol>
          </section>
          {mine !== lesson && (
            <div className={tour.acts}>
              {!isAsking && (
                <button type="button" className={press.button} onClick={() => (mine.steps.length > 0 ? setAsking(true) : take())}>
                  {speak('lessonTake')}
                </button>
              )}
              {isAsking && (
                <div role="alert">
                  <p>{speak('lessonTakeOver', { count: mine.steps.length })}</p>
                  <button type="button" className={press.button} onClick={() => saveLesson(mine)}>
                    {speak('lessonSaveMine')}
                  </button>{' '}
                  <button type="button" className={press.button} onClick={take}>
                    {speak('lessonReplace')}
                  </button>
                </div>
              )}
            </div>
          )}
        </>
      )}
      <p>
        <PageLink to={{ kind: 'lesson' }} isOwn>
          {speak('lessonToMine')}
        </PageLink>
      </p>
    </>
  )
}

/** The reader's own: to be put together, and kept. */
function Own({ keeps }: { keeps: boolean }): ReactNode {
  const { speak } = useReading()
  const lesson = useOwnLesson()
  const [said, setSaid] = useState('')
  // What a press has taken away can be had back.
  const [before, setBefore] = useState<Lesson | null>(null)
  const undoable = (words: string): void => {
    setBefore(lesson)
    setSaid(words)
  }
  const openFile = async (file: File): Promise<void> => {
    const read = readLessonFile(await file.text())
    if (!isLesson(read)) {
      reportLessonFault(read)
      return
    }
    undoable(speak('lessonOpened', { count: read.steps.length }))
    replaceLesson(read)
  }
  return (
    <>
      {lesson.steps.length === 0 && <p className={styles.lead}>{speak('lessonEmpty')}</p>}
      <p className={styles.note}>{speak('lessonHow')}</p>
      <p className={own.said} role="status">
        {said}{' '}
        {before !== null && (
          <button
            type="button"
            className={press.button}
            onClick={() => {
              replaceLesson(before)
              setBefore(null)
              setSaid('')
            }}
          >
            {speak('lessonUndo')}
          </button>
        )}
      </p>
      <LessonEditor onSaid={setSaid} onRemoved={undoable} />
      <section aria-labelledby="keep-lesson">
        <h2 id="keep-lesson">{speak('lessonKeep')}</h2>
        <p className={styles.note}>{speak(keeps ? 'lessonPrivate' : 'lessonNotKept')}</p>
        <p className={tour.acts}>
          <button type="button" className={press.button} onClick={() => saveLesson(lesson)} disabled={lesson === noLesson}>
            {speak('lessonSave')}
          </button>
          <label className={own.file}>
            {speak('lessonOpenFile')}{' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                if (file) void openFile(file)
                event.currentTarget.value = ''
              }}
            />
          </label>
          {lesson !== noLesson && (
            <button
              type="button"
              className={press.button}
              onClick={() => {
                undoable(speak('lessonCleared'))
                clearLesson()
              }}
            >
              {speak('lessonClear')}
            </button>
          )}
        </p>
      </section>
    </>
  )
}
