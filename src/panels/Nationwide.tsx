import type { ReactNode } from 'react'
import type { NationwideTerm } from '../model/atlas'
import { isTermShown } from './filtering'
import { Folded } from './Folded'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { useReading } from './reading'
import { TermLinks } from './TermLinks'

/**
 * Terms for the whole country: they touch a place too, though no text says so by its name.
 * In: those that the page names, and how many there are.
 */
export function Nationwide({ terms, count }: { terms: readonly NationwideTerm[]; count: number }): ReactNode {
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
      {count > terms.length && (
        <p className={styles.note}>
          {speak('placeNationwideFirst', { shown: terms.length, count })}{' '}
          <PageLink to={{ kind: 'compare', id: 'terms' }}>{speak('compareTermsTitle')}</PageLink>
        </p>
      )}
    </section>
  )
}
