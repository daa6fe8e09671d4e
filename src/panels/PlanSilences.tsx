import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import own from './PlanPage.module.css'
import { useReading } from './reading'
import { Words } from './Words'

/** Where the sources are silent on how it works, and which words come near a link and are none. */
export function PlanSilences({ agreement: { silences = [], unlinked = [] } }: { agreement: Agreement }): ReactNode {
  const { language, speak } = useReading()
  const lists = [
    { id: 'silences', title: speak('planSilences'), rows: silences.map(({ what, quotes }) => ({ says: what, quotes })) },
    { id: 'unlinked', title: speak('planUnlinked'), rows: unlinked.map(({ why, quotes }) => ({ says: why, quotes })) },
  ]
  return lists.map(({ id, title, rows }) =>
    rows.length === 0 ? null : (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <ul className={own.silences}>
          {rows.map(({ says, quotes }) => (
            <li key={says.en}>
              {says[language]} <Words quotes={quotes} />
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}
