import type { ReactNode } from 'react'
import type { PlanNow } from '../model/planNow'
import { chooseRun } from '../state/actions'
import { happeningInWords, momentInWords } from './planMoment'
import styles from './PlanPage.module.css'
import { useReading } from './reading'

/** What a reader can let happen: each need that nothing else makes possible. */
export function PlanHappenings({ now: { agreement, plan, run } }: { now: PlanNow }): ReactNode {
  const reading = useReading()
  const { speak } = reading
  const toggle = (key: string): void => {
    const { [key]: before, ...others } = run.began
    chooseRun({ ...run, began: before === undefined ? { ...others, [key]: run.hour } : others })
  }
  return (
    <fieldset className={styles.happenings}>
      <legend>{speak('planHappens')}</legend>
      <p className={styles.small}>{speak(plan.happenings.length > 0 ? 'planHappensNote' : 'planHappensNone')}</p>
      {plan.happenings.map((happening) => {
        const { key } = happening
        const since = run.began[key]
        return (
          <label key={key}>
            <input type="checkbox" checked={since !== undefined} onChange={() => toggle(key)} />
            <span>
              {happeningInWords(happening, agreement, reading)}{' '}
              <span className={styles.since}>
                {since === undefined ? speak('planNotYet') : speak('planSince', { moment: momentInWords(since, reading) })}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
