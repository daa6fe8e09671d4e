import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { formatList, formatNumber, formatWhen } from '../i18n/format'
import { issuedOf } from '../model/source'
import { CopyLink } from './CopyLink'
import { archiveOf, originalOf } from './original'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import { ReportLink } from './ReportLink'
import styles from './QuoteFigure.module.css'

interface Props {
  quote: Quote
  /** on its source's own page a quotation has its address here, and its source need not be named again */
  isAtHome?: boolean
}

/** A quotation: the exact words as the main thing, who says them and how, and what was proved of them. */
export function QuoteFigure({ quote, isAtHome = false }: Props): ReactNode {
  const { language, speak, source: sourceOf } = useReading()
  const source = sourceOf(quote.source)
  if (!source) return null
  return (
    <figure className={styles.quote} id={isAtHome ? quote.id : undefined} tabIndex={isAtHome ? -1 : undefined}>
      <blockquote lang="en" dir="ltr" cite={source.URL}>
        <p className={quote.prefix === '' ? styles.hanging : undefined}>
          {quote.prefix !== '' && <span className={styles.context}>{quote.prefix}</span>}
          <q className={styles.exact}>{quote.exact}</q>
          {quote.suffix !== '' && <span className={styles.context}>{quote.suffix}</span>}
        </p>
      </blockquote>
      {language === 'ar' && quote.gloss && (
        <p className={styles.gloss} lang="ar" dir="rtl">
          <span className={styles.ours}>{speak('quoteGloss')}</span> {quote.gloss.ar}
        </p>
      )}
      <figcaption>
        <p className={styles.who}>
          <Speakers quote={quote} />
          {' · '}
          {isAtHome ? (
            <PageLink to={{ kind: 'source', id: quote.source }} fragment={quote.id}>
              {speak('quoteLink')}
            </PageLink>
          ) : (
            <>
              <PageLink to={{ kind: 'source', id: quote.source }} fragment={quote.id}>
                <bdi>{source.custom.short[language]}</bdi>
              </PageLink>
              {speak('comma')}
              <time>{formatWhen(issuedOf(source), language, speak)}</time>
            </>
          )}
        </p>
        {quote.note && (
          <p className={styles.aside}>
            <span className={styles.ours}>{speak('quoteNote')}</span> {quote.note[language]}
          </p>
        )}
        {quote.reading && (
          <p className={styles.aside}>
            <span className={styles.ours}>{speak('quoteReading')}</span> {quote.reading[language]}
          </p>
        )}
        <div className={styles.proof}>
          <details>
            <summary>{speak('quoteVerified')}</summary>
            <p>
              {speak('quoteVerifiedDetail', {
                sha: source.sha256.slice(0, 12),
                start: formatNumber(quote.start, language),
                end: formatNumber(quote.end, language),
              })}{' '}
              {speak('quoteVerifiedHow')}
            </p>
          </details>
          <span>
            <a href={originalOf(quote, source)} rel="noreferrer">
              {speak('quoteOriginal')}
            </a>{' '}
            ({speak('quoteOriginalNote')})
          </span>
          <span>
            <a href={archiveOf(source.URL)} rel="noreferrer">
              {speak('quoteArchived')}
            </a>{' '}
            ({speak('quoteArchivedNote')})
          </span>
          <CopyLink page={{ kind: 'source', id: quote.source }} fragment={quote.id} />
          <ReportLink about={quote.id} />
        </div>
      </figcaption>
    </figure>
  )
}

function Speakers({ quote }: { quote: Quote }): ReactNode {
  const { language, speak, actor, labelWithin } = useReading()
  const nameOf = (id: string): string => actor(id)?.name[language] ?? id
  const who =
    quote.speakers.length > 0 ? formatList(quote.speakers.map(nameOf), language) : speak('quoteTextVoice')
  return (
    <>
      <span className={styles.speaker}>
        <bdi>{who}</bdi>
      </span>
      {quote.manner !== 'transcript' && <>{speak('comma')}{labelWithin('manners', quote.manner)}</>}
      {quote.relays !== null && <>{speak('comma')}{speak('quoteRelays', { who: nameOf(quote.relays) })}</>}
      {quote.reportedBy !== null && <>{speak('comma')}{speak('quoteReportedBy', { who: nameOf(quote.reportedBy) })}</>}
    </>
  )
}
