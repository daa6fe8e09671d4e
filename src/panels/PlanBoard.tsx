import type { ReactNode } from 'react'
import { linksOf } from '../model/link'
import type { Answer, Finding, TermState } from '../model/planBoard'
import { placesNow, type PlanNow } from '../model/planNow'
import { nameOf } from '../model/place'
import { slugOf } from '../model/term'
import { formatHours, formatList } from '../i18n/format'
import { PageLink } from './PageLink'
import { answerWords, wholeWords } from './planAnswers'
import { momentInWords } from './planMoment'
import page from './Page.module.css'
import styles from './PlanPage.module.css'
import { useReading } from './reading'
import { Requires, TermTitle } from './Requires'

/** How every term stands: those with requirements in full, in the agreement's own order, then the others by their answer. */
export function PlanBoard({ now }: { now: PlanNow }): ReactNode {
  const { language, speak, place } = useReading()
  const { board } = now
  const count = (answer: Answer): number => board.filter((state) => state.answer === answer).length
  const places = placesNow(now).map((id) => {
    const entry = place(id)
    return entry ? nameOf(entry, language) : id
  })
  return (
    <section aria-labelledby="board">
      <h2 id="board">{speak('planBoard')}</h2>
      <p role="status" className={styles.summary}>
        {speak('planSummary', {
          may: count('may-begin'), waits: count('waits'), stop: count('must-stop'), unsaid: count('unsaid'),
        })}
      </p>
      <p className={styles.small}>
        {places.length === 0 ? speak('planNoPlaces') : speak('planPlaces', { places: formatList(places, language) })}
      </p>
      <ul className={styles.board}>
        {board.filter(({ findings }) => findings.length > 0).map((state) => <BoardRow key={state.term} now={now} state={state} />)}
      </ul>
      <WholeRows now={now} />
      <Others now={now} answer="no-condition" />
      <Others now={now} answer="not-mentioned" />
    </section>
  )
}

interface RowProps {
  now: PlanNow
  state: TermState
  /** on the board itself the row has its address */
  isAnchor?: boolean
  /** it is said of the whole, and no term */
  isWhole?: boolean
}

/** One term, or what is said of the whole: how it stands, and for each thing it requires why. */
export function BoardRow({ now, state, isAnchor = true, isWhole = false }: RowProps): ReactNode {
  const { speak } = useReading()
  return (
    <li id={isAnchor ? `at-${slugOf(state.term)}` : undefined} data-answer={state.answer}>
      <h3>
        <TermTitle agreement={now.agreement} id={state.term} />
      </h3>
      <p className={styles.answer}>{speak((isWhole ? wholeWords : answerWords)[state.answer])}</p>
      {state.isBreached && <p className={styles.small}>{speak('planBreached')}</p>}
      <ul>
        {state.findings.map((finding) => {
          const number = numberOf(now, state.term, finding)
          return <FindingRow key={number} now={now} finding={finding} number={number} />
        })}
      </ul>
    </li>
  )
}

function numberOf({ agreement }: PlanNow, term: string, { requirement }: Finding): number {
  return linksOf(agreement).find((link) => link.term.id === term && link.requirement === requirement)?.number ?? 0
}

function FindingRow({ now, finding, number }: { now: PlanNow; finding: Finding; number: number }): ReactNode {
  const { speak } = useReading()
  const { requirement, outcome, isRestarted } = finding
  return (
    <li data-outcome={outcome}>
      <Requires agreement={now.agreement} requirement={requirement} />
      {': '}
      <strong>{useFindingWords(finding)}</strong>
      {isRestarted && <> {speak('findingRestarted')}</>}{' '}
      <PageLink to={{ kind: 'plan', id: now.agreement.id }} fragment={`link-${String(number)}`} className={styles.number}>
        {speak('planLink', { number })}
      </PageLink>
    </li>
  )
}

function useFindingWords(finding: Finding): string {
  const reading = useReading()
  const { language, speak, actor } = reading
  const { requirement, outcome, since, left, missing, unsaid } = finding
  if (outcome === 'met') return speak('findingMet', { moment: momentInWords(since ?? 0, reading) })
  if (unsaid === 'need') return speak('findingNeedUnsaid')
  if (unsaid === 'break') return speak(requirement.unbroken ? 'findingBreakAfter' : 'findingBreak')
  if (left !== null) return speak(requirement.unbroken ? 'findingLeftUnbroken' : 'findingLeft', { left: formatHours(left, language) })
  if (missing.length > 0) return speak('findingMissing', { who: formatList(missing.map((id) => actor(id)?.name[language] ?? id), language) })
  return speak(finding.isSet ? 'findingNotBegun' : 'findingWaits')
}

function WholeRows({ now }: { now: PlanNow }): ReactNode {
  const { speak } = useReading()
  if (now.whole.length === 0) return null
  return (
    <div className={styles.others}>
      <h3 id="whole">{speak('planWhole')}</h3>
      <p className={styles.small}>{speak('planWholeNote')}</p>
      <ul className={styles.board} aria-labelledby="whole">
        {now.whole.map((state) => <BoardRow key={state.term} now={now} state={state} isWhole />)}
      </ul>
    </div>
  )
}

function Others({ now, answer }: { now: PlanNow; answer: 'no-condition' | 'not-mentioned' }): ReactNode {
  const { speak } = useReading()
  const states = now.board.filter((state) => state.answer === answer)
  if (states.length === 0) return null
  return (
    <div className={styles.others}>
      <h3 id={answer}>{speak(answerWords[answer])}</h3>
      {answer === 'no-condition' && <p className={styles.small}>{speak('planNoConditionNote')}</p>}
      <ul className={page.plain} aria-labelledby={answer}>
        {states.map(({ term }) => (
          <li key={term} id={`at-${slugOf(term)}`} data-answer={answer}>
            <TermTitle agreement={now.agreement} id={term} />
          </li>
        ))}
      </ul>
    </div>
  )
}
