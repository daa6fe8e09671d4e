import type { ReactNode } from 'react'
import { linksOf } from '../model/link'
import type { PlanNow } from '../model/planNow'
import { chooseAccount } from '../state/actions'
import styles from './PlanPage.module.css'
import { useReading } from './reading'

/** Whose words count: one speaker's, or everything that any of them requires. */
export function PlanAccount({ now }: { now: PlanNow }): ReactNode {
  const { language, speak, actor, quote } = useReading()
  const { agreement, accounts, plan } = now
  const links = linksOf(agreement)
  const countOf = (who: string): number =>
    links.filter(({ requirement }) => requirement.quotes.some((id) => quote(id)?.speakers.includes(who))).length
  const nameOf = (id: string): string => actor(id)?.name[language] ?? id
  const rows: [account: string | null, label: string][] = [
    [null, speak('planAccountAll', { count: links.length })],
    ...accounts.map((id): [string, string] => [id, speak('planAccountOf', { who: nameOf(id), count: countOf(id) })]),
  ]
  return (
    <>
      <fieldset className={styles.accounts}>
        <legend>{speak('planAccount')}</legend>
        {rows.map(([account, label]) => (
          <label key={account ?? ''}>
            <input type="radio" name="account" checked={plan.account === account} onChange={() => chooseAccount(account)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {plan.account !== null && countOf(plan.account) === 0 && (
        <p className={styles.none}>{speak('planAccountNone', { who: nameOf(plan.account) })}</p>
      )}
    </>
  )
}
