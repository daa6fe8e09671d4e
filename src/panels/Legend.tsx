import { useMemo, type ReactNode } from 'react'
import { placeRoles } from '../model/place'
import { statuses } from '../model/status'
import type { Extent } from '../model/timeline'
import { countOptions } from '../model/visible'
import type { MessageKey } from '../i18n/messages'
import { toggleOption, wantFacts } from '../state/actions'
import styles from './Filters.module.css'
import { useReading } from './reading'
import { RoleMark } from './RoleMark'
import { StatusMark } from './StatusMark'
import { TimeMark } from './TimeMark'

const day: Extent = { at: 0.5, from: 0.5, to: 0.5, open: null, isUncertain: false }

const dates = [
  { words: 'legendDay', extent: day },
  { words: 'legendSpan', extent: { ...day, from: 0, to: 1 } },
  { words: 'legendUncertain', extent: { ...day, from: 0, to: 1, isUncertain: true } },
  { words: 'legendOpen', extent: { ...day, at: 0.2, open: 'end' } },
] as const satisfies { words: MessageKey; extent: Extent }[]

/** What the symbols mean, the same everywhere; each status is also a filter once the script runs. */
export function Legend(): ReactNode {
  const { speak, language, core, filtering } = useReading()
  const { facts, filter, isLive } = filtering
  const counts = useMemo(() => (facts === null ? null : countOptions('status', facts, filter)), [facts, filter])
  const meaningOf = (id: string): string =>
    core.vocabulary.statuses.find((entry) => entry.id === id)?.meaning[language] ?? ''
  const labelOf = (id: string): string =>
    core.vocabulary.statuses.find((entry) => entry.id === id)?.label[language] ?? id
  return (
    <details className={styles.legend} onToggle={(event) => event.currentTarget.open && isLive && wantFacts()}>
      <summary>{speak('legend')}</summary>
      <div className={styles.group}>
        <p>{speak('legendPlaces')}</p>
        <ul className={styles.options}>
          {placeRoles.map((role) => (
            <li key={role} className={styles.symbol}>
              <RoleMark place={{ role, furthest: role === 'terms' || role === 'talks' ? 'agreed' : null, violated: false }} />
              <span>{speak(`role_${role}`)}</span>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{speak('legendFill')}</p>
      </div>
      <fieldset className={styles.group}>
        <legend>{speak('legendStatus')}</legend>
        <ul className={styles.options}>
          {statuses.map((status) => (
            <li key={status}>
              <label>
                <input
                  type="checkbox"
                  disabled={!isLive}
                  checked={filter.status?.includes(status) ?? false}
                  onChange={() => toggleOption('status', status)}
                />
                <span>
                  <StatusMark status={status} /> {labelOf(status)}{' '}
                  {counts && <span className={styles.count}>{speak('quotationCount', { count: counts.get(status) ?? 0 })}</span>}
                  <span className={styles.meaning}>{meaningOf(status)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={styles.group}>
        <p>{speak('legendTime')}</p>
        <ul className={styles.options}>
          {dates.map(({ words, extent }) => (
            <li key={words} className={styles.symbol}>
              <TimeMark extent={extent} />
              <span>{speak(words)}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
