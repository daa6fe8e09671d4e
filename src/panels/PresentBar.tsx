import { useEffect, useRef, useState, type ReactNode } from 'react'
import { isSameStop, stopAfter, stopsOf, type Presenting } from '../model/tour'
import { choosePresenting, chooseTheme, presentAt } from '../state/actions'
import { isSamePage } from '../state/address'
import { openWindow } from './openWindow'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import press from './PressButton.module.css'
import styles from './Stage.module.css'
import { StepNotes } from './StepNotes'
import { useStageKeys, useSwipe } from './stageKeys'

/** The controls of a presentation: where it stands, on and back, the way back to its path, and what a presenter needs. */
export function PresentBar({ presenting }: { presenting: Presenting }): ReactNode {
  const { speak, page, tour: tourOf } = useReading()
  const tour = tourOf(presenting.tour)
  const [isBlank, setBlank] = useState(false)
  const [usesBlankKey, setUsesBlankKey] = useState(true)
  const [isBlocked, setBlocked] = useState(false)
  const keys = useRef<HTMLDialogElement>(null)
  const notes = useRef<HTMLDialogElement>(null)
  // Fullscreen is offered where the browser allows it to this page.
  const [canFill, setCanFill] = useState(false)
  useEffect(() => setCanFill(document.fullscreenEnabled), [])

  const isOnPath = isSamePage(page, { kind: 'step', id: presenting.tour, step: presenting.step })
  const move = (presses: number): void => {
    // Off the path the first press leads back to it.
    if (tour) presentAt(isOnPath ? stopAfter(tour, presenting, presses) : presenting)
  }
  const end = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen()
    choosePresenting(null)
  }
  useStageKeys({
    on: () => move(1),
    back: () => move(-1),
    first: () => move(-Infinity),
    last: () => move(Infinity),
    blank: usesBlankKey ? () => setBlank(!isBlank) : null,
  })
  useSwipe((presses) => move(presses))

  if (!tour) return null
  const stops = stopsOf(tour)
  const openNotes = (): void => {
    setBlocked(!openWindow({ kind: 'presenter', id: tour.id }, 'ceasefire-atlas-presenter', {}, 'popup,width=960,height=760'))
  }
  return (
    <>
      {isBlank && (
        <button type="button" className={styles.blank} onClick={() => setBlank(false)}>
          {speak('presentBlank')}
        </button>
      )}
      <div className={styles.bar} role="group" aria-label={speak('presentControls')}>
        <button type="button" className={styles.step} disabled={isOnPath && isSameStop(presenting, stops[0]!)} onClick={() => move(-1)}>
          {isOnPath ? speak('presentPrevious') : speak('presentBack', { step: presenting.step })}
        </button>
        <span role="status">{speak('stepOf', { step: presenting.step, of: tour.steps.length })}</span>
        <button type="button" className={styles.step} disabled={isOnPath && isSameStop(presenting, stops.at(-1)!)} onClick={() => move(1)}>
          {speak('presentNext')}
        </button>
        <span className={styles.space} />
        <button type="button" onClick={openNotes}>
          {speak('presentWindow')}
        </button>
        {canFill && (
          <button type="button" onClick={() => void document.documentElement.requestFullscreen()}>
            {speak('presentFull')}
          </button>
        )}
        <button type="button" onClick={() => chooseTheme('contrast')}>
          {speak('presentContrast')}
        </button>
        <button type="button" onClick={() => keys.current?.showModal()}>
          {speak('presentKeys')}
        </button>
        <button type="button" onClick={end}>
          {speak('presentEnd')}
        </button>
        {isBlocked && (
          <p role="status">
            {speak('presentWindowBlocked')}{' '}
            <button type="button" onClick={() => notes.current?.showModal()}>
              {speak('presentNotesHere')}
            </button>
            <PageLink to={{ kind: 'handout', id: tour.id, reader: 'teacher' }}>{speak('tourTeacher')}</PageLink>
          </p>
        )}
      </div>
      <dialog ref={keys} className={styles.sheet} aria-labelledby="keys">
        <h2 id="keys">{speak('presentKeys')}</h2>
        <ul>
          {(['presentKeysNext', 'presentKeysPrevious', 'presentKeysEnds', 'presentKeysBlank'] as const).map((key) => (
            <li key={key}>{speak(key)}</li>
          ))}
        </ul>
        <p>
          <label>
            <input type="checkbox" checked={usesBlankKey} onChange={() => setUsesBlankKey(!usesBlankKey)} /> {speak('presentKeysBlankUse')}
          </label>
        </p>
        <button type="button" className={press.button} onClick={() => keys.current?.close()}>
          {speak('presentClose')}
        </button>
      </dialog>
      <dialog ref={notes} className={styles.sheet} aria-label={speak('stepNotes')}>
        {isBlocked && <StepNotes tour={tour.id} step={presenting.step} />}
        <button type="button" className={press.button} onClick={() => notes.current?.close()}>
          {speak('presentClose')}
        </button>
      </dialog>
    </>
  )
}
