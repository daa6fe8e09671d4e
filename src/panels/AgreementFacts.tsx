import { Fragment, type ReactNode } from 'react'
import { neighboursOf, type Agreement, type RelationWay } from '../model/agreement'
import { formatWhen } from '../i18n/format'
import type { MessageKey } from '../i18n/messages'
import { PageLink } from './PageLink'
import { People } from './People'
import { PlaceName } from './PlaceName'
import { Reaches } from './Reaches'
import { useReading } from './reading'
import styles from './AgreementFacts.module.css'
import { Words } from './Words'
import { OutLink } from './OutLink'

/** When, where, who and what it is related to, each with the words that say so; and where other projects list it. */
export function AgreementFacts({ agreement }: { agreement: Agreement }): ReactNode {
  const { language, speak, labelWithin } = useReading()
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
      <ReachFacts agreement={agreement} />
      {agreement.parties.length > 0 && <dt>{speak('agreementParties')}</dt>}
      {[...new Set(agreement.parties.map((party) => party.actor))].map((id) => {
        const roles = agreement.parties.filter((party) => party.actor === id)
        return (
          <dd key={id}>
            <People ids={[id]} />
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
      <Related agreement={agreement} />
      <dt>{speak('agreementElsewhere')}</dt>
      <dd>
        {agreement.pax === null ? (
          speak('agreementNoPax')
        ) : (
          <OutLink href={`https://www.peaceagreements.org/agreements/${String(agreement.pax)}/`}>
            {speak('agreementPax', { number: String(agreement.pax) })}
          </OutLink>
        )}
      </dd>
    </dl>
  )
}

function ReachFacts({ agreement }: { agreement: Agreement }): ReactNode {
  const { leaf } = useReading()
  return (
    (leaf?.reaches ?? []).length > 0 && (
      <dd>
        <Reaches agreement={agreement} />
      </dd>
    )
  )
}

const relatedBy = {
  renews: 'relatedBy_renews',
  prepares: 'relatedBy_prepares',
  follows: 'relatedBy_follows',
  extends: 'relatedBy_extends',
  cites: 'relatedBy_cites',
  endorses: 'relatedBy_endorses',
  'part-of': 'relatedBy_part_of',
  strengthens: 'relatedBy_strengthens',
  'discussed-at': 'relatedBy_discussed_at',
} as const satisfies Record<RelationWay, MessageKey>

/** What came before and after: what it is said to be to others, what others are said to be to it, and its neighbours in time. */
function Related({ agreement }: { agreement: Agreement }): ReactNode {
  const { language, speak, label, core, leaf, agreement: agreementOf } = useReading()
  const entry = agreementOf(agreement.id)
  const { before, after } = entry ? neighboursOf(entry, core.agreements) : { before: [], after: [] }
  const nameOf = (id: string): ReactNode => (
    <PageLink to={{ kind: 'agreement', id }}>{agreementOf(id)?.name[language] ?? id}</PageLink>
  )
  const relations = [
    ...agreement.relations.map(({ to, ...relation }) => ({ ...relation, other: to, words: label('relations', relation.how) })),
    ...(leaf?.relatedFrom ?? []).map(({ from, ...relation }) => ({ ...relation, other: from, words: speak(relatedBy[relation.how]) })),
  ]
  const neighbours = [
    ...before.map((other) => ({ other, words: speak('agreementBefore') })),
    ...after.map((other) => ({ other, words: speak('agreementAfter') })),
  ]
  if (relations.length + neighbours.length === 0) return null
  return (
    <>
      <dt>{speak('agreementRelations')}</dt>
      {relations.map(({ other, words, quotes, reading }) => (
        <dd key={`${words} ${other}`}>
          {words} {nameOf(other)}
          {reading && <p className={styles.reading}>{reading[language]}</p>}
          <Words quotes={quotes} />
        </dd>
      ))}
      {neighbours.map(({ other, words }) => (
        <dd key={other.id}>
          {words} {nameOf(other.id)}
          {other.when !== null && (
            <>
              {speak('comma')}
              <time>{formatWhen(other.when, language, speak)}</time>
            </>
          )}
        </dd>
      ))}
    </>
  )
}
