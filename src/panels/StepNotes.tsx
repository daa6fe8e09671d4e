import { useSyncExternalStore, type ReactNode } from 'react'
import type { TourStep } from '../model/tour'
import { leafName, store } from '../state/store'
import { useReading } from './reading'

/** A step of a tour with its notes; null: not loaded. */
export function useTourStep(tour: string, step: number): TourStep | null {
  const leaves = useSyncExternalStore(store.subscribe, () => store.getState().leaves, () => store.getState().leaves)
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
      <p>{step.say[language]}</p>
      {step.ask && step.answer && (
        <>
          <h3>{speak('stepQuestion')}</h3>
          <p>{step.ask[language]}</p>
          <h3>{speak('stepAnswer')}</h3>
          <p>{step.answer[language]}</p>
        </>
      )}
    </>
  )
}
