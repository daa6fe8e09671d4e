import type { ReactNode } from 'react'
import type { PlaceEntry } from '../model/place'
import { standingUnder } from '../model/visible'
import { PageLink } from './PageLink'
import { PlaceName } from './PlaceName'
import { useReading } from './reading'
import { RoleMark } from './RoleMark'
import { StatusMark } from './StatusMark'
import styles from './Lists.module.css'
import { whereInWords } from './whereWords'

/** Places as links, each with where it is, how often it is spoken of, and the furthest status that the words shown state there. */
export function PlaceList({ places }: { places: readonly PlaceEntry[] }): ReactNode {
  const reading = useReading()
  const { speak, label, filtering } = reading
  const { visible } = filtering
  if (places.length === 0) return null
  return (
    <ul className={styles.list}>
      {places.map((place) => {
        const left = visible?.places.get(place.id)
        const { furthest, violated } = standingUnder(visible?.places ?? null, place.id, place)
        return (
          <li key={place.id}>
            <span className={styles.name}>
              <RoleMark place={{ role: place.role, furthest, violated }} />
              <PageLink to={{ kind: 'place', id: place.id }}>
                <PlaceName id={place.id} />
              </PageLink>
            </span>
            <span className={styles.detail}>{whereInWords(place, reading)}</span>
            <span className={styles.facts}>
              <span>
                {visible === null
                  ? speak('quotationCount', { count: place.quoteCount })
                  : speak('shownNaming', { shown: left?.named ?? 0, count: place.quoteCount })}
              </span>{' '}
              {left !== undefined && left.terms > 0 && <span>{speak('shownApplying', { count: left.terms })}</span>}
              {furthest !== null && (
                <span className={styles.status}>
                  <StatusMark status={furthest} isCut={violated} />
                  {label('statuses', furthest)}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
