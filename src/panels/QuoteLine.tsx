import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { Gloss } from './Gloss'
import { PageLink } from './PageLink'
import styles from './QuoteLine.module.css'
import { useReading } from './reading'
import { Speakers } from './Speakers'

/** A quotation in a list: its exact words, who says them, and the way to where everything is told of it. */
export function QuoteLine({ id }: { id: string }): ReactNode {
  const { language, quote: quoteOf, source: sourceOf } = useReading()
  const quote: Quote | undefined = quoteOf(id)
  const source = quote && sourceOf(quote.source)
  if (!quote || !source) return null
  return (
    <li className={styles.line}>
      <blockquote lang="en" dir="ltr" cite={source.URL}>
        <q>{quote.exact}</q>
      </blockquote>
      <Gloss quote={quote} />
      <p className={styles.who}>
        <Speakers quote={quote} /> ·{' '}
        <PageLink to={{ kind: 'source', id: quote.source }} fragment={quote.id}>
          <bdi>{source.custom.short[language]}</bdi>
        </PageLink>
      </p>
    </li>
  )
}
