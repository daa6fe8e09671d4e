import type { ReactNode } from 'react'
import type { NationwideTerm } from '../model/atlas'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import { Words } from './Words'

interface Props {
  /** with the quotations that say what the list says, where it says more than the title */
  terms: readonly (NationwideTerm & { quotes?: readonly string[] })[]
}

/** Terms by their titles, under the agreement each belongs to. */
export function TermLinks({ terms }: Props): ReactNode {
  const { language, agreement: agreementOf } = useReading()
  const agreements = [...new Set(terms.map(({ agreement }) => agreement))]
  return (
    <>
      {agreements.map((id) => (
        <div key={id}>
          <h3 className={styles.minor}>{agreementOf(id)?.name[language] ?? id}</h3>
          <ul className={styles.plain}>
            {terms
              .filter(({ agreement }) => agreement === id)
              .map(({ slug, title, quotes }) => (
                <li key={slug}>
                  <PageLink to={{ kind: 'agreement', id }} fragment={slug}>
                    {title[language]}
                  </PageLink>
                  {quotes && <Words quotes={quotes} />}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
