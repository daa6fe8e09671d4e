import type { ReactNode } from 'react'
import type { Condition } from '../model/agreement'
import { clauseAt } from '../model/link'
import { nameOf } from '../model/place'
import { planOn } from '../model/planNow'
import { readShow, type TourStep } from '../model/tour'
import { CompareShort } from './CompareShort'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { PlanShort } from './PlanShort'
import { QuoteFigure } from './QuoteFigure'
import { QuoteList } from './QuoteList'
import { useReading, type Reading } from './reading'
import { RoleMark } from './RoleMark'
import { StatusClaims } from './StatusClaims'
import { TermArticle } from './TermArticle'
import { whereInWords } from './whereWords'

interface Props {
  step: TourStep
  /** no more than a class can read from afar */
  isBrief?: boolean
}

/** The one thing that a step shows, as the atlas shows it elsewhere; or that this version of the atlas does not have it. */
export function StepShown({ step, isBrief = false }: Props): ReactNode {
  const reading = useReading()
  if (reading.leaf === null) return null
  return shownIn(step, reading, isBrief) ?? <p className={styles.note}>{reading.speak('lessonMissing', { show: step.show })}</p>
}

function shownIn(step: TourStep, reading: Reading, isBrief: boolean): ReactNode {
  const { language, speak, leaf, place: placeOf, actor: actorOf, source: sourceOf, quote: quoteOf } = reading
  const shown = readShow(step.show)
  if (shown === null || leaf === null) return null
  switch (shown.kind) {
    case 'place': {
      const place = placeOf(shown.id)
      return (
        place && (
          <p className={styles.lead}>
            <RoleMark place={place} />{' '}
            <PageLink to={{ kind: 'place', id: place.id }}>
              <bdi>{nameOf(place, language)}</bdi>
            </PageLink>
            {': '}
            {whereInWords(place, reading)}. {speak('quotationCount', { count: place.quoteCount })}.
          </p>
        )
      )
    }
    case 'person': {
      const actor = actorOf(shown.id)
      return (
        actor && (
          <p className={styles.lead}>
            <PageLink to={{ kind: 'person', id: shown.id }}>{actor.name[language]}</PageLink>
          </p>
        )
      )
    }
    case 'source': {
      const quote = shown.quote === null ? undefined : quoteOf(shown.quote)
      if (quote) return <QuoteFigure quote={quote} />
      if (shown.quote !== null) return null
      const source = sourceOf(shown.id)
      return (
        source && (
          <p className={styles.lead}>
            <PageLink to={{ kind: 'source', id: source.id }}>
              <cite lang="en" dir="ltr">
                {source.title}
              </cite>
            </PageLink>
            {speak('comma')}
            {source.custom.publisher[language]}
          </p>
        )
      )
    }
    case 'agreement': {
      const agreement = leaf.agreements.find(({ id }) => id === shown.id)
      if (!agreement) return null
      const { term, condition } = clauseAt(agreement, shown.term)
      if (term) return <TermArticle agreement={agreement} term={term} />
      if (condition) return <ConditionShown agreement={agreement.id} condition={condition} />
      if (shown.term !== null) return null
      return (
        <>
          <h2>
            <PageLink to={{ kind: 'agreement', id: agreement.id }}>{agreement.name[language]}</PageLink>
          </h2>
          <StatusClaims claims={agreement.statuses} />
          <QuoteList quotes={agreement.quotes.flatMap((id) => quoteOf(id) ?? [])} />
        </>
      )
    }
    case 'plan': {
      const agreement = leaf.agreements.find(({ id }) => id === shown.id)
      return agreement ? <PlanShort now={planOn(agreement, leaf, shown.account, shown.run)} show={step.show} isBrief={isBrief} /> : null
    }
    case 'compare':
      return <CompareShort id={shown.id} />
  }
}

function ConditionShown({ agreement, condition }: { agreement: string; condition: Condition }): ReactNode {
  const { language, quote: quoteOf } = useReading()
  return (
    <>
      <h2>
        <PageLink to={{ kind: 'agreement', id: agreement }} fragment={condition.id}>
          {condition.title[language]}
        </PageLink>
      </h2>
      {condition.reading && <p className={styles.reading}>{condition.reading[language]}</p>}
      <QuoteList quotes={condition.quotes.flatMap((id) => quoteOf(id) ?? [])} />
    </>
  )
}
