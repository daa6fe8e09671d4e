import type { MouseEvent, ReactNode } from 'react'
import { partCount, partsOf, type TextPart } from '../model/passages'
import { placesOf } from '../model/quote'
import type { Quote } from '../model/quote'
import type { SourceEntry } from '../model/source'
import { openPage } from '../state/actions'
import { useQuotesInView } from './inView'
import { PageLink } from './PageLink'
import { isPlainPress } from './press'
import { useReading } from './reading'
import styles from './SourceStrip.module.css'
import unseen from './Unseen.module.css'

interface Props {
  source: SourceEntry
  quotes: readonly Quote[]
  /** the place whose passages are marked */
  marked: string | null
}

/**
 * The whole text as a strip beside its quotations: what is quoted of it, where the reader is, and where the chosen
 * place occurs. In ten parts, each a link to its first quotation, so that each can be pressed with a finger.
 */
export function SourceStrip({ source, quotes, marked }: Props): ReactNode {
  const { speak } = useReading()
  const inView = useQuotesInView()
  return (
    <nav className={styles.strip} aria-label={speak('stripLabel')} data-marks={marked === null ? undefined : ''}>
      <ol>
        {partsOf(quotes, source.length).map((part, index) => (
          <li key={index}>
            <Part part={part} number={index + 1} source={source.id} marked={marked} inView={inView} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface PartProps {
  part: TextPart
  /** from 1 */
  number: number
  source: string
  marked: string | null
  inView: readonly string[]
}

function Part({ part, number, source, marked, inView }: PartProps): ReactNode {
  const { speak } = useReading()
  const [first] = part.quotes
  const label = speak('stripPart', { part: number, parts: partCount, count: part.quotes.length })
  const drawing = (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {part.stretches.map(({ quote, from, to }) => {
        // A short clause of a long text is still seen.
        const band = { x: 0, y: from.toFixed(4), height: Math.max(0.03, to - from).toFixed(4) }
        const isMarked = marked !== null && placesOf(quote).includes(marked)
        return (
          <g key={quote.id}>
            <rect {...band} width="1" className={isMarked ? `${styles.used} ${styles.marked}` : styles.used} />
            {inView.includes(quote.id) && <rect {...band} width="0.25" className={styles.inView} />}
          </g>
        )
      })}
    </svg>
  )
  if (!first) {
    return (
      <span className={styles.part}>
        {drawing}
        <span className={unseen.unseen}>{label}</span>
      </span>
    )
  }
  // Pressed with a pointer, a part opens the quotation that was pointed at; with a key, its first.
  const openPointed = (event: MouseEvent<HTMLElement>): void => {
    if (event.detail === 0 || !isPlainPress(event)) return
    const box = event.currentTarget.getBoundingClientRect()
    const at = (event.clientY - box.top) / box.height
    const nearest = [...part.stretches].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]
    if (!nearest) return
    event.preventDefault()
    event.stopPropagation()
    openPage({ kind: 'source', id: source }, nearest.quote.id)
  }
  return (
    <span className={styles.part} onClickCapture={openPointed}>
      <PageLink to={{ kind: 'source', id: source }} fragment={first.id}>
        {drawing}
        <span className={unseen.unseen}>{label}</span>
      </PageLink>
    </span>
  )
}
