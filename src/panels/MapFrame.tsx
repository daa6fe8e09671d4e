import type { ReactNode } from 'react'
import type { MapHealth } from '../state/store'
import styles from './MapFrame.module.css'
import { useReading } from './reading'
import { SplitHandle } from './SplitHandle'

interface Props {
  health: MapHealth
  sketch: ReactNode
  map: ReactNode
}

/** The room of the map: the sketch first, the map over it once it draws, and a sentence where it cannot. */
export function MapFrame({ health, sketch, map }: Props): ReactNode {
  const { speak, embed } = useReading()
  return (
    <section id="map" className={embed ? styles.embedded : styles.frame} aria-label={speak('mapRegion')} tabIndex={-1}>
      <div className={styles.sketch} hidden={health === 'ready'}>
        {sketch}
      </div>
      <div className={health === 'ready' ? styles.map : styles.waiting}>{map}</div>
      <p className={styles.state} role="status">
        {health === 'sketch' && speak('mapNoWebgl')}
        {health === 'late' && speak('mapLate')}
      </p>
      {embed === null && <SplitHandle />}
    </section>
  )
}
