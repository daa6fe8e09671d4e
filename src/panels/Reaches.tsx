import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { roundKm, type Reach } from '../model/reach'
import { formatNumber } from '../i18n/format'
import { PageLink } from './PageLink'
import { Filled, slot } from './People'
import { PlaceName } from './PlaceName'
import styles from './Reaches.module.css'
import { useReading } from './reading'

/**
 * How far it was from where something was announced or talked about to where it was to apply: computed, and said
 * rounded. On the page of a place seen from there, on that of the agreement from each of its venues.
 */
export function Reaches({ agreement }: { agreement: Pick<Agreement, 'id' | 'kind'> }): ReactNode {
  const { language, speak, leaf, page } = useReading()
  const all = (leaf?.reaches ?? []).filter((reach) => reach.agreement === agreement.id)
  const here = page.kind === 'place' ? page.id : null
  const venues = [...new Set(all.flatMap(({ venue }) => (here === null || venue === here ? [venue] : [])))]
  return (
    <>
      {all
        .filter(({ place }) => place === here)
        .map(({ venue, km }) => (
          <p key={venue} className={styles.reach}>
            <Filled
              sentence={speak('reachAway', { kind: agreement.kind, venue: slot, km: formatNumber(roundKm(km), language) })}
            >
              <Place id={venue} />
            </Filled>
          </p>
        ))}
      {venues.map((venue) => (
        <div key={venue} className={styles.reach}>
          <Filled sentence={speak('reachFrom', { venue: slot })}>
            <Place id={venue} />
          </Filled>{' '}
          <ByDistance reaches={all.filter((reach) => reach.venue === venue)} />
        </div>
      ))}
    </>
  )
}

/** Places of the same rounded distance share it: "2,800 km: Aleppo, Castello Road". The nearest come first. */
function ByDistance({ reaches }: { reaches: readonly Reach[] }): ReactNode {
  const { language, speak } = useReading()
  const distances = [...new Set(reaches.map(({ km }) => roundKm(km)))].sort((a, b) => a - b)
  return (
    <ul>
      {distances.map((km) => (
        <li key={km}>
          {speak('reachKm', { km: formatNumber(km, language) })}{' '}
          {reaches
            .filter((reach) => roundKm(reach.km) === km)
            .map(({ place }, at) => (
              <span key={place}>
                {at > 0 && speak('comma')}
                <Place id={place} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}

function Place({ id }: { id: string }): ReactNode {
  return (
    <PageLink to={{ kind: 'place', id }}>
      <PlaceName id={id} />
    </PageLink>
  )
}
