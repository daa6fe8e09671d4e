import type { KeyboardEvent, ReactNode } from 'react'
import { lastHour } from '../model/plan'
import { nothing, type PlanNow } from '../model/planNow'
import { formatHours } from '../i18n/format'
import { chooseRun } from '../state/actions'
import { momentFromStart, momentInWords } from './planMoment'
import styles from './PlanPage.module.css'
import { useReading } from './reading'
import { Words } from './Words'

const day = 24

/** The moment that is looked at, moved by button, key and slider; whole runs; and the breaks of the calm. */
export function PlanClock({ now: { agreement, plan, run } }: { now: PlanNow }): ReactNode {
  const reading = useReading()
  const { language, speak } = reading
  const last = lastHour(agreement)
  const moment = momentFromStart(agreement, run.hour, reading)
  const words = run.hour < day ? moment : moment + speak('planMomentDays', { days: formatHours(run.hour, language) })
  const go = (hour: number): void => chooseRun({ ...run, hour: Math.min(last, Math.max(0, hour)) })
  const steps = [
    ['planDayBack', -day],
    ['planHourBack', -1],
    ['planHourOn', 1],
    ['planDayOn', day],
  ] as const
  // The browser's own step for these keys is a tenth of the slider, which is no time anybody thinks in.
  const byDays = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    go(run.hour + (event.key === 'PageUp' ? day : -day))
  }
  return (
    <div className={styles.clock}>
      <p className={styles.moment} id="moment">
        {words}
      </p>
      {agreement.start && (
        <p className={styles.small}>
          <Words quotes={agreement.start.quotes} />
        </p>
      )}
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.min(last, run.hour)}
        aria-label={speak('planSlider')}
        aria-valuetext={words}
        onChange={(event) => go(Number(event.target.value))}
        onKeyDown={byDays}
      />
      <div className={styles.buttons}>
        {steps.map(([key, by]) => (
          <button key={key} type="button" onClick={() => go(run.hour + by)}>
            {speak(key)}
          </button>
        ))}
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => chooseRun({ ...run, began: Object.fromEntries(plan.happenings.map(({ key }) => [key, 0])) })}
        >
          {speak('planEverything')}
        </button>
        <button type="button" onClick={() => chooseRun({ ...run, breaks: [...new Set([...run.breaks, run.hour])].sort((a, b) => a - b) })}>
          {speak('planBreak')}
        </button>
        <button type="button" onClick={() => chooseRun(nothing)}>
          {speak('planNothing')}
        </button>
      </div>
      {run.breaks.length > 0 && (
        <ul className={styles.breaks}>
          {run.breaks.map((hour) => (
            <li key={hour}>
              {speak('planBreakAt', { moment: momentInWords(hour, reading) })}{' '}
              <button type="button" onClick={() => chooseRun({ ...run, breaks: run.breaks.filter((other) => other !== hour) })}>
                {speak('planBreakUndo', { moment: momentInWords(hour, reading) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
