import type { ReactNode } from 'react'
import type { StatusClaim } from '../model/status'
import { formatWhen } from '../i18n/format'
import { Filled, People, slot } from './People'
import { useReading } from './reading'
import { StatusMark } from './StatusMark'
import styles from './StatusClaims.module.css'

/** Each status with whose word it is and when: one side's claim is shown as that side's claim. */
export function StatusClaims({ claims }: { claims: readonly StatusClaim[] }): ReactNode {
  const { language, speak, label } = useReading()
  if (claims.length === 0) return null
  return (
    <ul className={styles.claims}>
      {merged(claims).map((claim) => {
        const status = label('statuses', claim.status)
        return (
          <li key={`${claim.status} ${claim.asOf} ${claim.by.join(' ')}`}>
            <StatusMark status={claim.status} />
            <span>
              {claim.by.length > 0 ? (
                <Filled sentence={speak('statusBy', { status, who: slot })}>
                  <People ids={claim.by} />
                </Filled>
              ) : (
                speak('statusByText', { status })
              )}
              {speak('comma')}
              <time>{formatWhen(claim.asOf, language, speak)}</time>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The same status of the same day by several words is one line. */
function merged(claims: readonly StatusClaim[]): StatusClaim[] {
  const lines: StatusClaim[] = []
  for (const claim of claims) {
    const same = lines.findIndex(
      (line) => line.status === claim.status && line.asOf === claim.asOf && line.by.length > 0 && claim.by.length > 0,
    )
    if (same === -1) lines.push(claim)
    else lines[same] = { ...claim, by: [...new Set([...lines[same]!.by, ...claim.by])] }
  }
  return lines
}
