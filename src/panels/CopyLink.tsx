import type { ReactNode } from 'react'
import { pathOf, type Page } from '../state/address'
import { root } from '../state/root'
import { CopyText } from './CopyText'
import { useReading } from './reading'

const labels = { page: 'alongCopyLink', quote: 'quoteCopyLink', term: 'termCopyLink' } as const

interface Props {
  page: Page
  /** a quotation or a term on it */
  fragment?: string | null
  of?: keyof typeof labels
}

/** Copies the address of exactly this. */
export function CopyLink({ page, fragment = null, of = 'quote' }: Props): ReactNode {
  const { language, speak } = useReading()
  return (
    <CopyText
      label={speak(labels[of])}
      done={speak('quoteCopied')}
      byHand={speak('quoteCopyByHand')}
      textOf={() => new URL(`${pathOf({ language, page })}${fragment === null ? '' : `#${fragment}`}`, root).href}
    />
  )
}
