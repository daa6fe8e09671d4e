import type { ReactNode } from 'react'
import type { AgreementEntry } from '../model/agreement'
import { furthestOf, isViolated } from '../model/status'
import { standingUnder } from '../model/visible'
import { formatWhen } from '../i18n/format'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import { StatusMark } from './StatusMark'
import styles from './Lists.module.css'

/** Agreements in time order, each with its kind, date and the furthest status that the words shown state. */
export function AgreementList({ agreements }: { agreements: readonly AgreementEntry[] }): ReactNode {
  const { language, speak, label, filtering } = useReading()
  const { visible } = filtering
  const termsShown = (id: string): number => [...(visible?.terms ?? [])].filter((term) => term.startsWith(`${id}/`)).length
  if (agreements.length === 0) return null
  return (
    <ul className={styles.list}>
      {agreements.map((agreement) => {
        const { furthest, violated } = standingUnder(visible?.agreements ?? null, agreement.id, {
          furthest: furthestOf(agreement.statuses),
          violated: isViolated(agreement.statuses),
        })
        return (
          <li key={agreement.id}>
            <span className={styles.name}>
              <PageLink to={{ kind: 'agreement', id: agreement.id }}>{agreement.name[language]}</PageLink>
            </span>
            <span className={styles.detail}>
              {label('agreementKinds', agreement.kind)}
              {agreement.when !== null && <>{speak('comma')}{formatWhen(agreement.when, language, speak)}</>}
            </span>
            <span className={styles.facts}>
              {agreement.termCount > 0 &&
                (visible === null
                  ? speak('termCount', { count: agreement.termCount })
                  : speak('shownTerms', { shown: termsShown(agreement.id), count: agreement.termCount }))}
              {furthest !== null && (
                <span className={styles.status}>
                  <StatusMark status={furthest} isCut={violated} />
                  {label('statuses', furthest)}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
