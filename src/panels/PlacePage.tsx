import type { ReactNode } from 'react'
import { agreementsAt, metonymQuotesAt, otherQuotesAt, type AgreementAtPlace } from '../model/placed'
import { nameOf, type PlaceEntry } from '../model/place'
import type { Quote } from '../model/quote'
import { standingUnder } from '../model/visible'
import { formatNumber, formatWhen } from '../i18n/format'
import { AppearsIn } from './AppearsIn'
import { ContentNote } from './ContentNote'
import { Events } from './Events'
import { FilterBar } from './FilterBar'
import { Loading } from './Loading'
import { Nationwide } from './Nationwide'
import { PageLink } from './PageLink'
import { QuoteList } from './QuoteList'
import { Reaches } from './Reaches'
import { useReading } from './reading'
import { RoleMark } from './RoleMark'
import { StatusClaims } from './StatusClaims'
import styles from './Page.module.css'
import { TermList } from './TermList'
import { whereInWords } from './whereWords'

/** A place: where it is and how sure that is; then, agreement by agreement, the terms and the words they rest on. */
export function PlacePage({ place }: { place: PlaceEntry }): ReactNode {
  const { speak, leaf } = useReading()
  const shown = leaf === null ? [] : agreementsAt(leaf.agreements, place.id)
  const events = leaf?.events ?? []
  const others = leaf === null ? [] : otherQuotesAt(leaf.quotes, place.id, shown, events)
  const metonyms = leaf === null ? [] : metonymQuotesAt(leaf.quotes, place.id)
  return (
    <>
      <PlaceHead place={place} />
      <AppearsIn mentions={place.mentions} words={{ speaking: speak('appearsIn'), silent: speak('notMentionedIn') }} />
      <FilterBar />
      <ContentNote />
      {leaf === null && <Loading />}
      {shown.map((entry) => (
        <AgreementHere key={entry.agreement.id} entry={entry} />
      ))}
      <Events events={events} />
      <Nationwide terms={leaf?.nationwide ?? []} count={leaf?.nationwideCount ?? 0} />
      <QuoteSection
        id="others"
        title={speak(shown.length > 0 ? 'placeOtherQuotations' : 'placeQuotations')}
        quotes={others}
      />
      <QuoteSection id="metonyms" title={speak('placeMetonyms')} quotes={metonyms} />
    </>
  )
}

function PlaceHead({ place }: { place: PlaceEntry }): ReactNode {
  const reading = useReading()
  const { language, speak, filtering, embed } = reading
  const other = language === 'en' ? 'ar' : 'en'
  const name = nameOf(place, language)
  const otherName = nameOf(place, other)
  return (
    <header>
      <p className={styles.eyebrow}>
        <RoleMark place={{ role: place.role, ...standingUnder(filtering.visible?.places ?? null, place.id, place) }} /> {speak(`role_${place.role}`)}
      </p>
      <h1 tabIndex={-1}>
        <bdi>{name}</bdi>
        {otherName !== name && (
          <>
            {' '}
            <bdi lang={other} className={styles.otherName}>
              {otherName}
            </bdi>
          </>
        )}
      </h1>
      <p className={styles.lead}>{whereInWords(place, reading)}</p>
      {embed === null ? (
        <PlaceFacts place={place} />
      ) : (
        <details className={styles.folded}>
          <summary>{speak('placePosition')}</summary>
          <PlaceFacts place={place} />
        </details>
      )}
    </header>
  )
}

function PlaceFacts({ place }: { place: PlaceEntry }): ReactNode {
  const { language, speak, label } = useReading()
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{speak('placePosition')}</dt>
        <dd>
          {place.geometry === null
            ? speak('placeNoPin')
            : speak('placeError', {
                metres: formatNumber(place.errorM, language),
                confidence: label('confidences', place.confidence),
              })}
          {place.note ? <> {place.note[language]}</> : place.soft && <> {speak('placeSoft')}</>}
        </dd>
      </div>
      {place.geometry !== null && (
        <div>
          <dt>{speak('placeFrom')}</dt>
          <dd>
            <bdi lang="en" dir="ltr">
              {place.origin} <span className={styles.licence}>({place.licence})</span>
            </bdi>
          </dd>
        </div>
      )}
      {place.spellings.length > 0 && (
        <div>
          <dt>{speak('placeSpellings')}</dt>
          <dd lang="en">
            <bdi dir="ltr" className={styles.spellings}>
              {place.spellings.map(({ words }) => (
                <q key={words}>{words}</q>
              ))}
            </bdi>
          </dd>
        </div>
      )}
    </dl>
  )
}

function AgreementHere({ entry }: { entry: AgreementAtPlace }): ReactNode {
  const { language, speak, label, quote: quoteOf, agreement: agreementOf } = useReading()
  const { agreement, terms, venueQuotes } = entry
  const listed = agreementOf(agreement.id)
  const when = listed?.when ?? null
  const termCount = listed?.termCount ?? 0
  const heading = `at-${agreement.id}`
  const venues = [...new Set(venueQuotes)].flatMap((id) => quoteOf(id) ?? [])
  return (
    <section className={styles.agreement} aria-labelledby={heading}>
      <p className={styles.eyebrow}>
        {label('agreementKinds', agreement.kind)}
        {when !== null && <>{speak('comma')}{formatWhen(when, language, speak)}</>}
      </p>
      <h2 id={heading}>
        <PageLink to={{ kind: 'agreement', id: agreement.id }}>{agreement.name[language]}</PageLink>
      </h2>
      <StatusClaims claims={agreement.statuses} />
      <Reaches agreement={agreement} />
      <TermList agreement={agreement} terms={terms} />
      {venues.length > 0 && (
        <>
          <h3 className={styles.minor}>{speak('placeVenue')}</h3>
          <QuoteList quotes={venues} />
          {terms.length === 0 && termCount > 0 && (
            <p className={styles.note}>
              <PageLink to={{ kind: 'agreement', id: agreement.id }}>
                {speak('placeVenueTerms', { count: termCount })}
              </PageLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function QuoteSection({ id, title, quotes }: { id: string; title: string; quotes: readonly Quote[] }): ReactNode {
  if (quotes.length === 0) return null
  return (
    <section className={styles.agreement} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <QuoteList quotes={quotes} />
    </section>
  )
}
