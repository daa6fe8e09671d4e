import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { linksOf } from '../model/link'
import { slugOf } from '../model/term'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import own from './PlanPage.module.css'
import { useReading } from './reading'
import { Words } from './Words'

/** Where the sources are silent on how it works, and which of its conditions are tied to no term. */
export function PlanSilences({ agreement }: { agreement: Agreement }): ReactNode {
  const { language, speak } = useReading()
  const needed = new Set(linksOf(agreement).map(({ requirement }) => requirement.needs))
  const whole = agreement.conditions.filter(({ id }) => !needed.has(id))
  const silences = agreement.silences ?? []
  return (
    <>
      {silences.length > 0 && (
        <section aria-labelledby="silences">
          <h2 id="silences">{speak('planSilences')}</h2>
          <ul className={own.silences}>
            {silences.map(({ what, quotes }) => (
              <li key={what.en}>
                {what[language]} <Words quotes={quotes} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {whole.length > 0 && (
        <section aria-labelledby="whole">
          <h2 id="whole">{speak('planWhole')}</h2>
          <p className={styles.note}>{speak('planWholeNote')}</p>
          <ul className={styles.plain}>
            {whole.map(({ id, title }) => (
              <li key={id}>
                <PageLink to={{ kind: 'agreement', id: agreement.id }} fragment={slugOf(id)}>
                  {title[language]}
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
