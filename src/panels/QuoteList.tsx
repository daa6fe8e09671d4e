import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { isQuoteShown } from './filtering'
import { Folded } from './Folded'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'

interface Props {
  quotes: readonly Quote[]
  isAtHome?: boolean
}

/** Quotations in their order; those outside the chosen filters after them, folded away. */
export function QuoteList({ quotes, isAtHome = false }: Props): ReactNode {
  const { speak, filtering } = useReading()
  const shown = quotes.filter(({ id }) => isQuoteShown(filtering, id))
  const rest = quotes.filter(({ id }) => !isQuoteShown(filtering, id))
  const figure = (quote: Quote): ReactNode => <QuoteFigure key={quote.id} quote={quote} isAtHome={isAtHome} />
  return (
    <>
      {shown.map(figure)}
      {rest.length > 0 && (
        <Folded words={speak('quotationsOutside', { count: rest.length })}>{rest.map(figure)}</Folded>
      )}
    </>
  )
}
