import type { ReactNode } from 'react'
import type { StatusClaim } from '../model/status'
import { formatList, formatWhen } from '../i18n/format'
import { useReading } from './reading'
import { StatusMark } from './StatusMark'
import styles from './StatusClaims.module.css'

/** Each status with whose word it is and when: one side's claim is shown as that side's claim. */
export function StatusClaims({ claims }: { claims: readonly StatusClaim[] }): ReactNode {
  const { language, speak, actor, label } = useReading()
  if (claims.length === 0) return null
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => {
        const status = label('statuses', claim.status)
        const who = formatList(
          claim.by.map((id) => actor(id)?.name[language] ?? id),
          language,
        )
        const words = claim.by.length > 0 ? speak('statusBy', { status, who }) : speak('statusByText', { status })
        return (
          <li key={`${claim.status} ${claim.asOf} ${claim.by.join(' ')}`}>
            <StatusMark status={claim.status} />
            <span>
              {words}
              {speak('comma')}
              <time>{formatWhen(claim.asOf, language, speak)}</time>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
