import type { ReactNode } from 'react'
import { issuedOf, type SourceEntry } from '../model/source'
import { formatNumber, formatWhen } from '../i18n/format'
import { ContentNote } from './ContentNote'
import { Loading } from './Loading'
import { archiveOf } from './original'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'
import styles from './Page.module.css'
import { SilentKinds } from './SilentKinds'

/** A source: what it is and who publishes it, what was proved of it, and its quotations in the order of the text. */
export function SourcePage({ source }: { source: SourceEntry }): ReactNode {
  const { language, speak, leaf } = useReading()
  const quotes = (leaf?.quotes ?? []).filter((quote) => quote.source === source.id)
  return (
    <>
      <header>
        <p className={styles.eyebrow}>
          <span>
            {speak('sourceEyebrow')} · <bdi>{source.custom.short[language]}</bdi>
          </span>
        </p>
        <h1 tabIndex={-1} lang="en" dir="ltr" className={styles.cited}>
          {source.title}
        </h1>
        <p className={styles.lead}>
          {source.custom.publisher[language]}
          {speak('comma')}
          <time>{formatWhen(issuedOf(source), language, speak)}</time>
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>{speak('sourceOriginal')}</dt>
            <dd>
              <a href={source.URL} rel="noreferrer" dir="ltr" className={styles.url}>
                {source.URL}
              </a>{' '}
              ({speak('quoteOriginalNote')}) ·{' '}
              <a href={archiveOf(source.URL)} rel="noreferrer">
                {speak('quoteArchived')}
              </a>{' '}
              ({speak('quoteArchivedNote')})
            </dd>
          </div>
          <div>
            <dt>{speak('sourceRights')}</dt>
            <dd>{source.custom.rights[language]}</dd>
          </div>
          {source.custom.note && (
            <div>
              <dt>{speak('sourceNote')}</dt>
              <dd>{source.custom.note[language]}</dd>
            </div>
          )}
          <div>
            <dt>{speak('sourceFingerprint')}</dt>
            <dd>
              <code dir="ltr" className={styles.hash}>
                {source.sha256}
              </code>{' '}
              ({speak('sourceLength', { count: formatNumber(source.length, language) })})
            </dd>
          </div>
        </dl>
      </header>
      <section aria-labelledby="quotations">
        <h2 id="quotations">
          {speak('sourceQuotations')}{' '}
          <span className={styles.count}>{speak('quotationCount', { count: source.quoteCount })}</span>
        </h2>
        <ContentNote />
        {leaf === null && <Loading />}
        {quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} isAtHome />
        ))}
      </section>
      <SilentKinds spoken={source.kinds} title={speak('sourceSilent')} />
    </>
  )
}
