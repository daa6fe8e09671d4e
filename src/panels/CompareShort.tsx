import type { ReactNode } from 'react'
import { sharedOf } from '../model/division'
import { formatNumber } from '../i18n/format'
import { PageLink } from './PageLink'
import styles from './CompareShort.module.css'
import { PlaceName } from './PlaceName'
import { useReading } from './reading'

/** A comparison in short: which text mentions which place, and which does not; and the way to all of it. */
export function CompareShort({ id }: { id: string }): ReactNode {
  const { language, speak, core } = useReading()
  const isPlaces = id === 'places'
  return (
    <>
      {isPlaces && (
        <ul className={styles.rows}>
          {sharedOf(core).places.map((place) => (
            <li key={place.id}>
              <b>
                <PlaceName id={place.id} />
              </b>
              {core.sources.map((source) => {
                const count = place.mentions[source.id] ?? 0
                return (
                  <span key={source.id} data-silent={count === 0 ? '' : undefined}>
                    <bdi>{source.custom.short[language]}</bdi>{' '}
                    {count === 0 ? (
                      <span role="img" aria-label={speak('compareNotMentioned')}>
                        –
                      </span>
                    ) : (
                      formatNumber(count, language)
                    )}
                  </span>
                )
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <PageLink to={{ kind: 'compare', id }}>{speak(isPlaces ? 'comparePlacesTitle' : 'compareTermsTitle')}</PageLink>
      </p>
    </>
  )
}
