import type { ReactNode } from 'react'
import type { Localized } from '../model/language'
import type { Agreement } from '../model/agreement'
import own from './PlanPage.module.css'
import { useReading } from './reading'
import { Words } from './Words'

/** With more entries than this a list is folded: it is long to read past, and few come for it. */
const mostUnfolded = 12

/** Where the sources are silent on how it works, and which words come near a link and are none. */
export function PlanSilences({ agreement: { silences = [], unlinked = [] } }: { agreement: Agreement }): ReactNode {
  const { speak } = useReading()
  const reasons = unlinked.map(({ why, quotes }) => ({ says: why, quotes }))
  return (
    <>
      {silences.length > 0 && (
        <section aria-labelledby="silences">
          <h2 id="silences">{speak('planSilences')}</h2>
          <Rows rows={silences.map(({ what, quotes }) => ({ says: what, quotes }))} />
        </section>
      )}
      {reasons.length > 0 && (
        <section aria-labelledby="unlinked">
          <h2 id="unlinked">{speak('planUnlinked')}</h2>
          {reasons.length > mostUnfolded ? (
            <details className={own.unlinked}>
              <summary>{speak('planUnlinkedFolded', { count: reasons.length })}</summary>
              <Rows rows={reasons} />
            </details>
          ) : (
            <Rows rows={reasons} />
          )}
        </section>
      )}
    </>
  )
}

function Rows({ rows }: { rows: readonly { says: Localized; quotes: readonly string[] }[] }): ReactNode {
  const { language } = useReading()
  return (
    <ul className={own.silences}>
      {rows.map(({ says, quotes }) => (
        <li key={says.en}>
          {says[language]} <Words quotes={quotes} />
        </li>
      ))}
    </ul>
  )
}
