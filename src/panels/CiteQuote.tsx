import { useState, type ReactNode } from 'react'
import type { Quote } from '../model/quote'
import styles from './CiteQuote.module.css'
import { EmbedLink } from './EmbedLink'
import { CiteForms, PlainCitation } from './CiteForms'
import { useReading } from './reading'
import { useCitation } from './useCitation'

/** How a quotation is cited: the source its words are from, and where the atlas has them. Hidden until the script runs. */
export function CiteQuote({ quote }: { quote: Quote }): ReactNode {
  const { speak } = useReading()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.cite} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{speak('citeQuote')}</summary>
      {isOpen && <Cited quote={quote} />}
    </details>
  )
}

function Cited({ quote }: { quote: Quote }): ReactNode {
  const { speak } = useReading()
  const citation = useCitation({ kind: 'source', id: quote.source }, quote.id, true)
  return (
    <div role="status">
      {typeof citation === 'string' ? (
        <p>{speak(citation === 'loading' ? 'citeLoading' : 'citeMissing')}</p>
      ) : (
        <>
          <PlainCitation text={citation.plain} />
          <CiteForms citation={citation} />
          <p>
            <EmbedLink page={{ kind: 'quote', id: quote.id }} />
          </p>
        </>
      )}
    </div>
  )
}
