import type { ReactNode } from 'react'
import { isTextOnly } from '../state/embedding'
import type { MapHealth } from '../state/store'
import { EmbedBar } from './EmbedBar'
import styles from './Embedded.module.css'
import { MapFrame } from './MapFrame'
import { OpenPage } from './OpenPage'
import { useReading } from './reading'

interface Props {
  mapHealth: MapHealth
  sketch: ReactNode
  map: ReactNode
}

/**
 * A page as it stands in somebody's page: map, text, one line. A layout of its own, from 280 px wide and 300 px high;
 * what of it is shown the style decides by an attribute that is there before the first paint.
 */
export function Embedded({ mapHealth, sketch, map }: Props): ReactNode {
  const { embed, page } = useReading()
  const controls = embed?.controls ?? []
  return (
    <div className={styles.embed} data-controls={controls.join(' ')}>
      <main id="text" className={styles.text} tabIndex={-1}>
        <OpenPage />
      </main>
      {!isTextOnly(page) && (
        <div className={styles.side}>
          <MapFrame health={mapHealth} sketch={sketch} map={map} />
        </div>
      )}
      <EmbedBar />
    </div>
  )
}
