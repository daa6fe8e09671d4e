import type { ReactNode } from 'react'
import type { Agreement, AgreementEntry } from '../model/agreement'
import { linksOf } from '../model/link'
import { hasClock } from '../model/plan'
import { isNothingAgreed } from '../model/status'
import { slugOf } from '../model/term'
import { formatWhen } from '../i18n/format'
import { AgreementFacts } from './AgreementFacts'
import { ContentNote } from './ContentNote'
import { Events } from './Events'
import { FilterBar } from './FilterBar'
import { Loading } from './Loading'
import { PageLink } from './PageLink'
import { QuoteList } from './QuoteList'
import { Requires } from './Requires'
import { useReading } from './reading'
import { SilentKinds } from './SilentKinds'
import { StatusClaims } from './StatusClaims'
import styles from './Page.module.css'
import { TermList } from './TermList'

/** With more terms than this a page needs a table of contents. */
const contentsFrom = 5

/** An agreement: when, where, who, by whose word; its terms in order; what came before and after it. */
export function AgreementPage({ entry }: { entry: AgreementEntry }): ReactNode {
  const { language, speak, label, leaf } = useReading()
  const agreement = leaf?.agreements.find(({ id }) => id === entry.id)
  return (
    <>
      <header>
        <p className={styles.eyebrow}>
          {label('agreementKinds', entry.kind)}
          {entry.when !== null && <>{speak('comma')}{formatWhen(entry.when, language, speak)}</>}
        </p>
        <h1 tabIndex={-1}>{entry.name[language]}</h1>
        <StatusClaims claims={entry.statuses} />
        {agreement && isNothingAgreed([agreement, ...agreement.terms].flatMap(({ statuses }) => statuses)) && (
          <p className={styles.note}>{speak('agreementNothingAgreed')}</p>
        )}
      </header>
      {agreement ? <AgreementBody agreement={agreement} /> : <Loading />}
    </>
  )
}

function AgreementBody({ agreement }: { agreement: Agreement }): ReactNode {
  const { language, speak, leaf, quote: quoteOf, embed } = useReading()
  const { terms, conditions, whole = [] } = agreement
  return (
    <>
      {agreement.reading && <p className={styles.note}>{agreement.reading[language]}</p>}
      <AgreementFacts agreement={agreement} />
      <FilterBar />
      {linksOf(agreement).length > 0 && (
        <p className={styles.ways}>
          <PageLink to={{ kind: 'plan', id: agreement.id }}>{speak(hasClock(agreement) ? 'planOpen' : 'planDiagram')}</PageLink>
        </p>
      )}
      <ContentNote />
      <section aria-labelledby="terms">
        <h2 id="terms">{speak('agreementTerms')}</h2>
        {terms.length === 0 && <p className={styles.note}>{speak('agreementNoTerms')}</p>}
        {terms.length >= contentsFrom && embed === null && (
          <nav className={styles.contents} aria-label={speak('contents')}>
            <ol>
              {terms.map((term) => (
                <li key={term.id}>
                  <PageLink to={{ kind: 'agreement', id: agreement.id }} fragment={slugOf(term.id)}>
                    {term.title[language]}
                  </PageLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <TermList agreement={agreement} terms={terms} isAtHome />
        {terms.length > 0 && (
          <SilentKinds spoken={terms.map(({ kind }) => kind)} title={speak('agreementSilent')} />
        )}
      </section>
      {conditions.length > 0 && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">{speak('agreementConditions')}</h2>
          <p className={styles.note}>{speak('agreementConditionsNote')}</p>
          {conditions.map((condition) => (
            <article
              key={condition.id}
              id={slugOf(condition.id)}
              className={styles.condition}
              tabIndex={-1}
            >
              <h3>{condition.title[language]}</h3>
              {condition.reading && <p className={styles.note}>{condition.reading[language]}</p>}
              <QuoteList quotes={condition.quotes.flatMap((id) => quoteOf(id) ?? [])} />
            </article>
          ))}
        </section>
      )}
      {whole.length > 0 && (
        <section aria-labelledby="whole">
          <h2 id="whole">{speak('agreementWhole')}</h2>
          <p className={styles.note}>{speak('agreementWholeNote')}</p>
          {whole.map((said) => (
            <article key={said.id} id={said.id} className={styles.condition} tabIndex={-1}>
              <h3>{said.title[language]}</h3>
              {said.reading && <p className={styles.note}>{said.reading[language]}</p>}
              <ul>
                {said.requires.map((requirement) => (
                  <li key={requirement.needs}>
                    <Requires agreement={agreement} requirement={requirement} />
                  </li>
                ))}
              </ul>
              <QuoteList quotes={said.quotes.flatMap((id) => quoteOf(id) ?? [])} />
            </article>
          ))}
        </section>
      )}
      <Events events={leaf?.events ?? []} />
      <AgreementQuotes agreement={agreement} />
    </>
  )
}

/** Quotations about the agreement as a whole that no term, condition or event, and nothing said of the whole, shows. */
function AgreementQuotes({ agreement }: { agreement: Agreement }): ReactNode {
  const { speak, leaf, quote: quoteOf } = useReading()
  const shown = new Set(
    [...agreement.terms, ...agreement.conditions, ...(agreement.whole ?? []), ...(leaf?.events ?? [])].flatMap(({ quotes }) => quotes),
  )
  const rest = [...new Set(agreement.quotes)].filter((id) => !shown.has(id))
  if (rest.length === 0) return null
  return (
    <section aria-labelledby="about-it">
      <h2 id="about-it">{speak('agreementQuotations')}</h2>
      <QuoteList quotes={rest.flatMap((id) => quoteOf(id) ?? [])} />
    </section>
  )
}
