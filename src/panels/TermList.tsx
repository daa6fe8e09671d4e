import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import type { Term } from '../model/term'
import { isTermShown } from './filtering'
import { Folded } from './Folded'
import { useReading } from './reading'
import { TermArticle } from './TermArticle'

interface Props {
  agreement: Agreement
  terms: readonly Term[]
  isAtHome?: boolean
}

/** As many stand open in somebody's page. */
const mostOpen = 2

/** Terms in their order; those outside the chosen filters after them, folded away. */
export function TermList({ agreement, terms, isAtHome = false }: Props): ReactNode {
  const { speak, filtering } = useReading()
  const shown = terms.filter((term) => isTermShown(filtering, term))
  const rest = terms.filter((term) => !isTermShown(filtering, term))
  const isOneOfMany = terms.length > mostOpen
  const article = (term: Term): ReactNode => (
    <TermArticle key={term.id} agreement={agreement} term={term} isAtHome={isAtHome} isOneOfMany={isOneOfMany} />
  )
  return (
    <>
      {shown.map(article)}
      {rest.length > 0 && <Folded words={speak('termsOutside', { count: rest.length })}>{rest.map(article)}</Folded>}
    </>
  )
}
