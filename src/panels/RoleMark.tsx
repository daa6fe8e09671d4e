import type { ReactNode } from 'react'
import type { PlaceEntry } from '../model/place'
import { formOfPlace } from '../model/status'
import { PlaceSymbol } from '../sketch/PlaceSymbol'
import styles from './RoleMark.module.css'

/** A place's symbol as it stands on the map. Always beside a name. */
export function RoleMark({ place }: { place: Pick<PlaceEntry, 'role' | 'furthest' | 'violated'> }): ReactNode {
  return (
    <svg className={styles.mark} viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <PlaceSymbol role={place.role} {...formOfPlace(place)} x={0} y={0} radius={6} />
    </svg>
  )
}
