import { useEffect, useState } from 'react'
import { citedAt, type Citation } from '../model/citation'
import { pathOf, type Page } from '../state/address'
import { loadCitation } from '../state/load'
import { root } from '../state/root'
import { useReading } from './reading'

/**
 * How a page, or a quotation on it, is cited at the address where the reader has it.
 * @param isAsked nothing is loaded before
 */
export function useCitation(page: Page, quote: string | null, isAsked: boolean): Citation | 'loading' | 'missing' {
  const { language, core } = useReading()
  const { version } = core
  const [outcome, setOutcome] = useState<Citation | 'loading' | 'missing'>('loading')
  const path = pathOf({ language, page })
  useEffect(() => {
    if (!isAsked) return
    let isStale = false
    setOutcome('loading')
    loadCitation(root, page, language, version).then(
      (citation) => {
        if (!isStale) setOutcome(citedAt(citation, new URL(path, root).href, quote))
      },
      () => {
        if (!isStale) setOutcome('missing')
      },
    )
    return () => {
      isStale = true
    }
    // The path stands for page and language: a page is a new object each time.
  }, [path, quote, version, isAsked])
  return outcome
}
