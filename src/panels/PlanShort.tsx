import type { ReactNode } from 'react'
import type { Answer, TermState } from '../model/planBoard'
import type { PlanNow } from '../model/planNow'
import { relativePath } from '../state/address'
import { BoardRow } from './PlanBoard'
import styles from './PlanPage.module.css'
import { happeningInWords, momentFromStart, momentInWords } from './planMoment'
import { useHere, useReading } from './reading'

const told: readonly Answer[] = ['must-stop', 'may-begin', 'unsaid', 'waits']

interface Props {
  now: PlanNow
  /** the address of the run */
  show: string
  /** of the terms that wait only those for which a time runs */
  isBrief?: boolean
}

const hasClockRunning = ({ findings }: TermState): boolean => findings.some(({ left }) => left !== null)

/** A run of a plan in short: whose account, at what moment, what has happened, and how each term with requirements stands. */
export function PlanShort({ now, show, isBrief = false }: Props): ReactNode {
  const reading = useReading()
  const { language, speak, actor } = reading
  const { agreement, board, plan, run } = now
  const happened = plan.happenings.flatMap((happening) => {
    const since = run.began[happening.key]
    if (since === undefined) return []
    return [`${happeningInWords(happening, agreement, reading)}${speak('comma')}${speak('planSince', { moment: momentInWords(since, reading) })}`]
  })
  const breaks = run.breaks.map((hour) => speak('planBreakAt', { moment: momentInWords(hour, reading) }))
  const here = useHere()
  return (
    <>
      <p className={styles.moment}>{momentFromStart(agreement, run.hour, reading)}</p>
      <p className={styles.small}>{plan.account === null ? speak('planAccountTogether') : speak('inAccountOf', { who: actor(plan.account)?.name[language] ?? plan.account })}</p>
      {happened.length + breaks.length > 0 && (
        <ul>
          {[...happened, ...breaks].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ul className={styles.board}>
        {told.flatMap((answer) =>
          board
            .filter((state) => state.findings.length > 0 && state.answer === answer && !(isBrief && answer === 'waits' && !hasClockRunning(state)))
            .map((state) => <BoardRow key={state.term} now={now} state={state} isAnchor={false} />),
        )}
      </ul>
      <p>
        <a href={relativePath(here, { language, page: { kind: 'plan', id: agreement.id } }) + show.replace(/^[^?]*/, '')}>{speak('planOpen')}</a>
      </p>
    </>
  )
}
