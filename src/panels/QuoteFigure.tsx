import type { ReactNode } from 'react'
import { isCutAfter, isCutBefore, type Quote } from '../model/quote'
import { formatList, formatNumber, formatWhen } from '../i18n/format'
import { issuedOf, type SourceEntry } from '../model/source'
import { AddToLesson } from './AddToLesson'
import { CiteQuote } from './CiteQuote'
import { CopyLink } from './CopyLink'
import { EmbedFold } from './EmbedFold'
import { Gloss } from './Gloss'
import { Mentions, TermsOn } from './Mentions'
import { archiveOf, originalOf } from './original'
import { PageLink } from './PageLink'
import { NoteMark } from './PrintNotes'
import { useReading } from './reading'
import { ReportLink } from './ReportLink'
import styles from './QuoteFigure.module.css'
import { Speakers } from './Speakers'
import { OutLink } from './OutLink'

interface Props {
  quote: Quote
  /** on its source's own page a quotation has its address here, and its source need not be named again */
  isAtHome?: boolean
  /** it stands further up on the page with all that was proved of it */
  isAgain?: boolean
}

/** A quotation: the exact words as the main thing, who says them and how, and what was proved of them. */
export function QuoteFigure({ quote, isAtHome = false, isAgain = false }: Props): ReactNode {
  const { language, speak, source: sourceOf } = useReading()
  const source = sourceOf(quote.source)
  if (!source) return null
  return (
    <figure className={styles.quote} id={isAtHome ? quote.id : undefined} tabIndex={isAtHome ? -1 : undefined}>
      <blockquote lang="en" dir="ltr" cite={source.URL}>
        <p className={quote.prefix === '' ? styles.hanging : undefined}>
          {quote.prefix !== '' && <span className={isCutBefore(quote) ? `${styles.context!} ${styles.cutBefore!}` : styles.context}>{quote.prefix}</span>}
          <q className={styles.exact}>{quote.exact}</q>
          {quote.suffix !== '' && <span className={isCutAfter(quote) ? `${styles.context!} ${styles.cutAfter!}` : styles.context}>{quote.suffix}</span>}
        </p>
      </blockquote>
      <Gloss quote={quote} />
      <figcaption>
        <p className={styles.who}>
          <Speakers quote={quote} />
          <NoteMark source={quote.source} />
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
        {!isAgain && <QuoteProof quote={quote} source={source} />}
      </figcaption>
    </figure>
  )
}

/** What a quotation mentions, what rests on it, how it was proved, and what a reader can do with it. */
function QuoteProof({ quote, source }: { quote: Quote; source: SourceEntry }): ReactNode {
  const { language, speak, page, embed } = useReading()
  return (
    <>
      <Mentions quote={quote} />
      <TermsOn quote={quote} />
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
      <EmbedFold words={speak('embedProof')} isOpen={page.kind === 'quote'}>
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
          {/* Where nothing leads away, and nobody copies, there is nothing to do with it. */}
          {!embed?.isKiosk && <QuoteTools quote={quote} source={source} />}
        </div>
      </EmbedFold>
    </>
  )
}

function QuoteTools({ quote, source }: { quote: Quote; source: SourceEntry }): ReactNode {
  const { language, speak, actor: actorOf } = useReading()
  const speakers = quote.speakers.map((id) => actorOf(id)?.name[language] ?? id)
  return (
    <>
      <span>
        <OutLink href={originalOf(quote, source)}>{speak('quoteOriginal')}</OutLink> ({speak('quoteOriginalNote')})
      </span>
      <span>
        <OutLink href={archiveOf(source.URL)}>{speak('quoteArchived')}</OutLink> ({speak('quoteArchivedNote')})
      </span>
      <CopyLink page={{ kind: 'source', id: quote.source }} fragment={quote.id} />
      <AddToLesson show={`source/${quote.source}#${quote.id}`} title={speakers.length > 0 ? formatList(speakers, language) : source.custom.short[language]} />
      <CiteQuote quote={quote} />
      <ReportLink about={quote.id} />
    </>
  )
}
