import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { lessonId, type LessonStep } from '../model/lesson'
import { readShow } from '../model/tour'
import { relativePath } from '../state/address'
import { isKnownStep } from '../state/lesson'
import { editStep, moveStep, removeStep, titleLesson } from '../state/lessonEdit'
import { store } from '../state/store'
import own from './Lesson.module.css'
import { LessonLink } from './LessonLink'
import styles from './Page.module.css'
import press from './PressButton.module.css'
import { useReading } from './reading'
import { linkOf } from './ShowLinks'
import { useOwnLesson } from './useLesson'

interface Props {
  /** what has happened, for who does not see it */
  onSaid: (words: string) => void
  /** before a step is taken away */
  onRemoved: (words: string) => void
}

type Move = 'up' | 'down'

/** The reader's own lesson: its title, and its steps in an order that presses change. */
export function LessonEditor({ onSaid, onRemoved }: Props): ReactNode {
  const { speak } = useReading()
  const lesson = useOwnLesson()
  const list = useRef<HTMLOListElement>(null)
  // The focus goes with the step that was moved.
  const moved = useRef<{ at: number; move: Move } | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const { at, move } = moved.current
    moved.current = null
    list.current?.children[at]?.querySelector<HTMLElement>(`[data-move=${move}]`)?.focus()
  })
  const { title, steps } = lesson
  if (steps.length === 0) return null
  const shift = (at: number, move: Move): void => {
    const to = Math.max(0, Math.min(steps.length - 1, at + (move === 'up' ? -1 : 1)))
    if (to === at) return
    moved.current = { at: to, move }
    moveStep(at, to)
    onSaid(speak('lessonMoved', { title: steps[at]!.title, step: to + 1, of: steps.length }))
  }
  return (
    <div className={own.editor}>
      <Text label={speak('lessonName')} value={title} onChange={titleLesson} />
      <ol ref={list} className={own.steps}>
        {steps.map((step, at) => (
          <StepEditor
            key={at}
            step={step}
            at={at}
            of={steps.length}
            onMove={(move) => shift(at, move)}
            onRemove={() => {
              onRemoved(speak('lessonRemoved', { title: step.title }))
              removeStep(at)
            }}
          />
        ))}
      </ol>
    </div>
  )
}

interface StepProps {
  step: LessonStep
  /** from 0 */
  at: number
  of: number
  onMove: (move: Move) => void
  onRemove: () => void
}

function StepEditor({ step, at, of, onMove, onRemove }: StepProps): ReactNode {
  const { speak } = useReading()
  const lesson = useOwnLesson()
  const { title } = step
  const set = (words: Partial<LessonStep>): void => editStep(at, words)
  // As it was found: what is open does not close because a word was taken away.
  const [isWritten] = useState(step.say !== '' || step.ask !== '')
  return (
    <li className={own.step}>
      <p className={styles.eyebrow}>{speak('stepOf', { step: at + 1, of })}</p>
      <Shown step={step} />
      <Text label={speak('lessonStepTitle')} value={title} onChange={(text) => set({ title: text })} />
      <details open={isWritten}>
        <summary>{speak('lessonWords')}</summary>
        <Text label={speak('lessonStepSay')} value={step.say} rows={3} onChange={(say) => set({ say })} />
        <Text label={speak('lessonStepAsk')} value={step.ask} rows={2} onChange={(ask) => set({ ask })} />
        <Text label={speak('lessonStepAnswer')} value={step.answer} rows={2} onChange={(answer) => set({ answer })} />
        <label className={own.field}>
          <span>{speak('lessonStepMinutes')}</span>
          <input
            type="number"
            min={0}
            max={120}
            value={step.minutes}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (valueAsNumber >= 0 && valueAsNumber <= 120) set({ minutes: Math.round(valueAsNumber) })
            }}
          />
        </label>
      </details>
      <p className={own.moves}>
        {(['up', 'down'] as const).map((move) => (
          <button
            key={move}
            type="button"
            data-move={move}
            className={press.button}
            aria-label={speak(move === 'up' ? 'lessonUp' : 'lessonDown', { title })}
            aria-disabled={move === 'up' ? at === 0 : at === of - 1}
            onClick={() => onMove(move)}
          >
            {move === 'up' ? '↑' : '↓'}
          </button>
        ))}
        <button type="button" className={press.button} aria-label={speak('lessonRemove', { title })} onClick={onRemove}>
          ×
        </button>
        <LessonLink lesson={lesson} page={{ kind: 'step', id: lessonId, step: at + 1 }} />
      </p>
    </li>
  )
}

/** What a step shows, as a link; or that this version of the atlas does not have it. */
function Shown({ step }: { step: LessonStep }): ReactNode {
  const reading = useReading()
  const { language, speak, page } = reading
  const target = linkOf(step.show, reading)
  if (target === null || isKnownStep(step, store.getState()) === false) return <p className={own.fault}>{speak('lessonMissing', { show: step.show })}</p>
  const query = readShow(step.show)?.kind === 'plan' ? (/\?[^#]*/.exec(step.show)?.[0] ?? '') : ''
  return (
    <p className={own.shows}>
      {speak('lessonShows')}{' '}
      <a href={relativePath({ language, page }, { language, page: target.page }) + query + (target.fragment === null ? '' : `#${target.fragment}`)}>{target.name}</a>
    </p>
  )
}

interface TextProps {
  label: string
  value: string
  /** more than one line */
  rows?: number
  onChange: (text: string) => void
}

function Text({ label, value, rows, onChange }: TextProps): ReactNode {
  const id = useId()
  const given = { id, value, dir: 'auto', maxLength: 4000, onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value) }
  return (
    <div className={own.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...given} /> : <textarea rows={rows} {...given} />}
    </div>
  )
}
