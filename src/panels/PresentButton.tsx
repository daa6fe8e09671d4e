import type { ReactNode } from 'react'
import { startPresenting } from '../state/actions'
import type { Choices } from '../state/address'
import { useReading } from './reading'
import press from './PressButton.module.css'

interface Props {
  tour: string
  step: number
  /** choices that are made with it */
  chosen?: Partial<Choices>
}

/** Turns a tour into a presentation, from a step on. It does nothing before the script runs, and is not offered then. */
export function PresentButton({ tour, step, chosen = {} }: Props): ReactNode {
  const { speak, embed } = useReading()
  if (embed) return null
  return (
    <button type="button" className={press.button} onClick={() => startPresenting(tour, step, chosen)}>
      {speak('presentStart')}
    </button>
  )
}
