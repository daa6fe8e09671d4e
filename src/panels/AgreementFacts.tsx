import { Fragment, type ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { formatWhen } from '../i18n/format'
import { PageLink } from './PageLink'
import { PlaceName } from './PlaceName'
import { useReading } from './reading'
import styles from './AgreementFacts.module.css'
import { Words } from './Words'

/** When, where, who and what it is related to, each with the words that say so; and where other projects list it. */
export function AgreementFacts({ agreement }: { agreement: Agreement }): ReactNode {
  const { language, speak, label, labelWithin, actor, agreement: agreementOf } = useReading()
  return (
    <dl className={styles.facts}>
      <dt>{speak('agreementWhen')}</dt>
      {agreement.dates.length === 0 && <dd>{speak('agreementNoDate')}</dd>}
      {agreement.dates.map((date) => (
        <dd key={`${date.when} ${date.what.en}`}>
          {date.what[language]}: <time>{formatWhen(date.when, language, speak)}</time>
          {date.basis !== 'stated' && <> ({labelWithin('bases', date.basis)})</>}
          {date.reading && <p className={styles.reading}>{date.reading[language]}</p>}
          <Words quotes={date.quotes} />
        </dd>
      ))}
      <dt>{speak('agreementWhere')}</dt>
      {agreement.venues.length === 0 && <dd>{speak('agreementNoVenue')}</dd>}
      {agreement.venues.map((venue) => (
        <dd key={venue.place}>
          <PageLink to={{ kind: 'place', id: venue.place }}>
            <PlaceName id={venue.place} />
          </PageLink>
          {venue.reading && <p className={styles.reading}>{venue.reading[language]}</p>}
          <Words quotes={venue.quotes} />
        </dd>
      ))}
      {agreement.parties.length > 0 && <dt>{speak('agreementParties')}</dt>}
      {[...new Set(agreement.parties.map((party) => party.actor))].map((id) => {
        const roles = agreement.parties.filter((party) => party.actor === id)
        return (
          <dd key={id}>
            <bdi>{actor(id)?.name[language] ?? id}</bdi>
            {roles.map((party) => (
              <Fragment key={party.role}>
                {speak('comma')}
                {labelWithin('partyRoles', party.role)}
                {party.reading && <span className={styles.reading}> ({party.reading[language]})</span>}
              </Fragment>
            ))}
            <Words quotes={roles.flatMap((party) => party.quotes)} />
          </dd>
        )
      })}
      {agreement.relations.length > 0 && <dt>{speak('agreementRelations')}</dt>}
      {agreement.relations.map((relation) => (
        <dd key={`${relation.how} ${relation.to}`}>
          {label('relations', relation.how)}{' '}
          <PageLink to={{ kind: 'agreement', id: relation.to }}>
            {agreementOf(relation.to)?.name[language] ?? relation.to}
          </PageLink>
          {relation.reading && <p className={styles.reading}>{relation.reading[language]}</p>}
          <Words quotes={relation.quotes} />
        </dd>
      ))}
      <dt>{speak('agreementElsewhere')}</dt>
      <dd>
        {agreement.pax === null ? (
          speak('agreementNoPax')
        ) : (
          <a href={`https://www.peaceagreements.org/agreements/${String(agreement.pax)}/`} rel="noreferrer">
            {speak('agreementPax', { number: String(agreement.pax) })}
          </a>
        )}
      </dd>
    </dl>
  )
}
