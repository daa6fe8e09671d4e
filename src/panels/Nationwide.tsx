import type { ReactNode } from 'react'
import type { NationwideTerm } from '../model/atlas'
import { isTermShown } from './filtering'
import { Folded } from './Folded'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { useReading } from './reading'

/** Terms for the whole country: they touch a place too, though no text says so by its name. */
export function Nationwide({ terms }: { terms: readonly NationwideTerm[] }): ReactNode {
  const { speak, filtering } = useReading()
  if (terms.length === 0) return null
  const isShown = ({ agreement, slug }: NationwideTerm): boolean => isTermShown(filtering, { id: `${agreement}/${slug}` })
  const rest = terms.filter((term) => !isShown(term))
  return (
    <section className={styles.agreement} aria-labelledby="nationwide">
      <h2 id="nationwide">{speak('placeNationwide')}</h2>
      <p className={styles.note}>{speak('placeNationwideNote')}</p>
      <TermLinks terms={terms.filter(isShown)} />
      {rest.length > 0 && (
        <Folded words={speak('termsOutside', { count: rest.length })}>
          <TermLinks terms={rest} />
        </Folded>
      )}
    </section>
  )
}

/** Terms by their titles, under the agreement each belongs to. */
function TermLinks({ terms }: { terms: readonly NationwideTerm[] }): ReactNode {
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
              .map(({ slug, title }) => (
                <li key={slug}>
                  <PageLink to={{ kind: 'agreement', id }} fragment={slug}>
                    {title[language]}
                  </PageLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
