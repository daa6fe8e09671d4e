import type { ReactNode } from 'react'
import { AgreementList } from './AgreementList'
import { ContentNote } from './ContentNote'
import { PlaceList } from './PlaceList'
import { useReading } from './reading'
import { SourceList } from './SourceList'
import styles from './Page.module.css'

/** What this is, in two sentences, and the ways in: a place, an agreement, a source, the map. */
export function HomePage(): ReactNode {
  const { speak, core } = useReading()
  const drawn = core.places.filter((place) => place.geometry !== null)
  const inText = core.places.filter((place) => place.geometry === null)
  return (
    <>
      <h1 tabIndex={-1}>{speak('homeTitle')}</h1>
      <p className={styles.lead}>{speak('homeWhat')}</p>
      <ContentNote />
      <nav className={styles.ways} aria-label={speak('homeWays')}>
        <a href="#places">{speak('homeWayPlace')}</a>
        <a href="#agreements">{speak('homeWayAgreement')}</a>
        <a href="#sources">{speak('homeWaySource')}</a>
        <a href="#map">{speak('homeWayMap')}</a>
      </nav>
      <section aria-labelledby="places">
        <h2 id="places">{speak('placesHeading')}</h2>
        <PlaceList places={drawn} />
        {inText.length > 0 && (
          <>
            <h3 className={styles.minor}>{speak('placesInText')}</h3>
            <PlaceList places={inText} />
          </>
        )}
      </section>
      <section aria-labelledby="agreements">
        <h2 id="agreements">{speak('agreementsHeading')}</h2>
        <AgreementList agreements={core.agreements} />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{speak('sourcesHeading')}</h2>
        <SourceList sources={core.sources} />
      </section>
    </>
  )
}
