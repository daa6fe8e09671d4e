import type { ReactNode } from 'react'
import { sharedOf } from '../model/division'
import { AgreementList } from './AgreementList'
import { ContentNote } from './ContentNote'
import { PeopleList } from './PeopleList'
import { PageLink } from './PageLink'
import { FilterBar } from './FilterBar'
import { OutsideLinks } from './OutsideLinks'
import { PlaceList } from './PlaceList'
import { PlaceName } from './PlaceName'
import { useReading } from './reading'
import { SourceList } from './SourceList'
import styles from './Page.module.css'

/** What this is, in two sentences, and the ways in: a place, an agreement, a source, the map. */
export function HomePage(): ReactNode {
  const { speak, language, core, filtering, embed } = useReading()
  const { visible } = filtering
  const { counts } = core.division
  // Of a large atlas the most spoken of.
  const first = sharedOf(core)
  const places = first.places.filter(({ id }) => visible?.places.has(id) ?? true)
  const agreements = first.agreements.filter(({ id }) => visible?.agreements.has(id) ?? true)
  const sources = core.sources.filter(({ id }) => visible?.sources.has(id) ?? true)
  const drawn = places.filter((place) => place.geometry !== null)
  const inText = places.filter((place) => place.geometry === null)
  const without = <T extends { id: string }>(all: readonly T[], shown: readonly T[]): T[] =>
    all.filter((one) => !shown.includes(one))
  return (
    <>
      <h1 tabIndex={-1}>{speak('homeTitle')}</h1>
      <p className={styles.lead}>{speak('homeWhat')}</p>
      <ContentNote />
      {embed === null && (
        <nav className={styles.ways} aria-label={speak('homeWays')}>
          <a href="#places">{speak('homeWayPlace')}</a>
          <a href="#agreements">{speak('homeWayAgreement')}</a>
          <a href="#sources">{speak('homeWaySource')}</a>
          <a href="#people">{speak('homeWayPerson')}</a>
          <PageLink to={{ kind: 'compare', id: 'places' }}>{speak('comparePlacesTitle')}</PageLink>
          <PageLink to={{ kind: 'compare', id: 'terms' }}>{speak('compareTermsTitle')}</PageLink>
          <a href="#map">{speak('homeWayMap')}</a>
        </nav>
      )}
      <FilterBar />
      <section aria-labelledby="places">
        <h2 id="places">
          {speak('placesHeading')}{' '}
          {visible && <Count>{speak('shownPlaces', { shown: visible.places.size, count: counts.places })}</Count>}
        </h2>
        {counts.places > first.places.length && (
          <p>
            {speak('homeFirstPlaces', { shown: first.places.length, count: counts.places })}{' '}
            <PageLink to={{ kind: 'compare', id: 'places' }}>{speak('homeAllPlaces')}</PageLink>
          </p>
        )}
        <PlaceList places={drawn} />
        {inText.length > 0 && (
          <>
            <h3 className={styles.minor}>{speak('placesInText')}</h3>
            <PlaceList places={inText} />
          </>
        )}
        <OutsideLinks
          links={without(first.places, places).map(({ id }) => ({ key: id, to: { kind: 'place', id }, name: <PlaceName id={id} /> }))}
        />
      </section>
      <section aria-labelledby="agreements">
        <h2 id="agreements">
          {speak('agreementsHeading')}{' '}
          {visible && <Count>{speak('shownAgreements', { shown: visible.agreements.size, count: counts.agreements })}</Count>}
        </h2>
        {counts.agreements > first.agreements.length && (
          <p>
            {speak('homeFirstAgreements', { shown: first.agreements.length, count: counts.agreements })}{' '}
            <PageLink to={{ kind: 'compare', id: 'terms' }}>{speak('homeAllAgreements')}</PageLink>
          </p>
        )}
        <AgreementList agreements={agreements} />
        <OutsideLinks
          links={without(first.agreements, agreements).map(({ id, name }) => ({ key: id, to: { kind: 'agreement', id }, name: name[language] }))}
        />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">
          {speak('sourcesHeading')}{' '}
          {visible && <Count>{speak('shownSources', { shown: sources.length, count: core.sources.length })}</Count>}
        </h2>
        <SourceList sources={sources} />
        <OutsideLinks
          links={without(core.sources, sources).map(({ id, custom }) => ({ key: id, to: { kind: 'source', id }, name: <bdi>{custom.short[language]}</bdi> }))}
        />
      </section>
      {core.tours.length > 0 && (
        <section aria-labelledby="tours">
          <h2 id="tours">{speak('toursHeading')}</h2>
          <ul className={styles.plain}>
            {core.tours.map(({ id, title, steps, minutes }) => (
              <li key={id}>
                <PageLink to={{ kind: 'tour', id }}>{title[language]}</PageLink>{' '}
                <Count>{speak('tourLength', { steps: steps.length, minutes })}</Count>
              </li>
            ))}
            <li>
              <PageLink to={{ kind: 'lesson' }} isOwn>
                {speak('lessonMake')}
              </PageLink>
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="people">
        <h2 id="people">{speak('peopleHeading')}</h2>
        <PeopleList />
      </section>
    </>
  )
}

function Count({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.count}>{children}</span>
}
