import type { ReactNode } from 'react'
import { ContentNote } from './ContentNote'
import { Loading } from './Loading'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'

/** One quotation by itself, to stand in somebody's page; what it is from and says is told as anywhere. */
export function QuotePage(): ReactNode {
  const { leaf, page, quote: quoteOf, source: sourceOf, speak } = useReading()
  if (leaf === null || page.kind !== 'quote') return <Loading />
  const quote = quoteOf(page.id)
  const source = quote && sourceOf(quote.source)
  if (!quote || !source) return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  return (
    <>
      {/* The words are the main thing; the heading says what they are from, and no louder. */}
      <h1 tabIndex={-1} className={styles.from}>
        {speak('embedQuotation')}{' '}
        <PageLink to={{ kind: 'source', id: source.id }}>
          <bdi lang="en">{source.title}</bdi>
        </PageLink>
      </h1>
      <QuoteFigure quote={quote} />
      <ContentNote />
    </>
  )
}
