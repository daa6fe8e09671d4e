import { useRef, type ReactNode } from 'react'
import styles from './Unseen.module.css'
import { useReading } from './reading'

/** Says, to those who do not see the map and the lists change, how much remains of them. Silent until something is chosen. */
export function Announcer(): ReactNode {
  const { speak, core, filtering } = useReading()
  const { visible } = filtering
  const hasSpoken = useRef(false)
  if (visible !== null) hasSpoken.current = true
  const count = core.division.counts.places
  return (
    <p className={styles.unseen} role="status">
      {hasSpoken.current && speak('shownPlaces', { shown: visible?.places.size ?? count, count })}
    </p>
  )
}
