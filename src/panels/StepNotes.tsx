import { useSyncExternalStore, type ReactNode } from 'react'
import { lessonId } from '../model/lesson'
import type { TourStep } from '../model/tour'
import { lessonTour } from '../state/lesson'
import { leafName, store } from '../state/store'
import { useReading } from './reading'

/** A step of a tour with its notes; null: not loaded. */
export function useTourStep(tour: string, step: number): TourStep | null {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { leaves } = state
  if (tour === lessonId) return lessonTour(state)?.steps[step - 1] ?? null
  const own = leaves[leafName({ kind: 'step', id: tour, step })]?.step
  return own ?? leaves[leafName({ kind: 'presenter', id: tour })]?.tour?.steps[step - 1] ?? null
}

/** What a presenter says at a step, its question and its answer. */
export function StepNotes({ tour, step: number }: { tour: string; step: number }): ReactNode {
  const { language, speak } = useReading()
  const step = useTourStep(tour, number)
  if (!step) return null
  return (
    <>
      <p dir="auto">{step.say[language]}</p>
      {step.ask && (
        <>
          <h3>{speak('stepQuestion')}</h3>
          <p dir="auto">{step.ask[language]}</p>
        </>
      )}
      {step.answer && (
        <>
          <h3>{speak('stepAnswer')}</h3>
          <p dir="auto">{step.answer[language]}</p>
        </>
      )}
    </>
  )
}
