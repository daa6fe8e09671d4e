import type { ReactNode } from 'react'
import { startPresenting } from '../state/actions'
import { useReading } from './reading'
import press from './PressButton.module.css'

/** Turns a tour into a presentation, from a step on. It does nothing before the script runs, and is not offered then. */
export function PresentButton({ tour, step }: { tour: string; step: number }): ReactNode {
  const { speak } = useReading()
  return (
    <button type="button" className={press.button} onClick={() => startPresenting(tour, step)}>
      {speak('presentStart')}
    </button>
  )
}
