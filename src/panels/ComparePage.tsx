import type { ReactNode } from 'react'
import { PlacesCompared } from './PlacesCompared'
import { useReading } from './reading'
import { TermsCompared } from './TermsCompared'

/** The comparisons: which text speaks of which place; what each agreement contained, kind by kind. */
export function ComparePage(): ReactNode {
  const { page, speak } = useReading()
  if (page.kind !== 'compare') return null
  if (page.id === 'places') return <PlacesCompared />
  if (page.id === 'terms') return <TermsCompared />
  return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
}
