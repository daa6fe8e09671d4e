import { useEffect, useRef, type ReactNode } from 'react'
import { clauseAt } from '../model/link'
import type { Quote } from '../model/quote'
import { readShow, type Phase, type TourStep } from '../model/tour'
import { issuedOf } from '../model/source'
import { formatWhen } from '../i18n/format'
import { Gloss } from './Gloss'
import { Loading } from './Loading'
import { useReading } from './reading'
import { Speakers } from './Speakers'
import styles from './Stage.module.css'
import { StatusClaims } from './StatusClaims'
import { StepShown } from './StepShown'

interface Props {
  title: string
  /** null: on its way */
  step: TourStep | null
  phase: Phase
}

/** A step for the back row: its title, the one thing it shows, then its question, then its answer. Notes are elsewhere. */
export function StageStep({ title, step, phase }: Props): ReactNode {
  const { language, speak } = useReading()
  const question = useRef<HTMLElement>(null)
  // What the press has shown is in sight, whatever stands above it.
  useEffect(() => {
    if (phase !== 'show') question.current?.scrollIntoView?.({ block: 'end' })
  }, [phase, step])
  return (
    <div className={styles.stage}>
      <h1 tabIndex={-1} dir="auto">
        {title}
      </h1>
      {step === null ? <Loading /> : <StageShown step={step} />}
      {step?.ask && phase !== 'show' && (
        <section ref={question} className={styles.question} aria-labelledby="question">
          <h2 id="question">{speak('stepQuestion')}</h2>
          <p dir="auto">{step.ask[language]}</p>
          {phase === 'answer' && step.answer && (
            <>
              <h2>{speak('stepAnswer')}</h2>
              <p dir="auto">{step.answer[language]}</p>
            </>
          )}
        </section>
      )}
    </div>
  )
}

function StageShown({ step }: { step: TourStep }): ReactNode {
  const { language, leaf, label, quote: quoteOf } = useReading()
  const shown = readShow(step.show)
  if (shown?.kind === 'source' && shown.quote !== null) {
    const quote = quoteOf(shown.quote)
    if (quote) return <StageQuote quote={quote} />
  }
  if (shown?.kind === 'agreement' && shown.term !== null) {
    const agreement = leaf?.agreements.find(({ id }) => id === shown.id)
    const { term, condition } = agreement ? clauseAt(agreement, shown.term) : {}
    const entry = term ?? condition
    const words = entry?.quotes.flatMap((id) => quoteOf(id) ?? [])[0]
    if (entry) {
      return (
        <>
          <p className={styles.kind}>{term ? label('termKinds', term.kind) : agreement?.name[language]}</p>
          <p className={styles.term}>{entry.title[language]}</p>
          {term && <StatusClaims claims={term.statuses} />}
          {words && <StageQuote quote={words} />}
        </>
      )
    }
  }
  return <StepShown step={step} isBrief />
}

function StageQuote({ quote }: { quote: Quote }): ReactNode {
  const { language, speak, source: sourceOf } = useReading()
  const source = sourceOf(quote.source)
  return (
    <figure className={styles.quote}>
      <blockquote lang="en" dir="ltr">
        <q>{quote.exact}</q>
      </blockquote>
      <Gloss quote={quote} />
      <figcaption>
        <Speakers quote={quote} /> · <bdi>{source?.custom.short[language]}</bdi>
        {source && (
          <>
            {speak('comma')}
            <time>{formatWhen(issuedOf(source), language, speak)}</time>
          </>
        )}
      </figcaption>
    </figure>
  )
}
