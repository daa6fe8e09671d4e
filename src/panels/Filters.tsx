import type { ReactNode } from 'react'
import { facets } from '../model/facts'
import { wantFacts } from '../state/actions'
import { facetWords } from './filtering'
import { FilterOptions } from './FilterOptions'
import styles from './Filters.module.css'
import { useReading } from './reading'
import unseen from './Unseen.module.css'

/** Where the focus goes when the thing that had it is gone: what was chosen begins here. */
export const filtersId = 'filters'

/** The filters of the quotations, each folded until it is wanted. Status stands in the legend, beside its symbols. */
export function Filters(): ReactNode {
  const { speak, filtering } = useReading()
  const { facts, failure, filter } = filtering
  return (
    <details className={styles.filters} onToggle={(event) => event.currentTarget.open && wantFacts()}>
      <summary id={filtersId}>{speak('filters')}</summary>
      {facts === null && failure === null && <p className={styles.note}>{speak('filterLoading')}</p>}
      {facts !== null && (
        <>
          <p className={styles.note}>{speak('filterNote')}</p>
          {facets
            .filter((facet) => facet !== 'status')
            .map((facet) => (
              <details key={facet} className={styles.facet}>
                <summary>
                  {speak(facetWords[facet])}
                  {filter[facet] !== null && (
                    <span className={styles.count}> {speak('filterChosen', { count: filter[facet].length })}</span>
                  )}
                </summary>
                <fieldset>
                  {/* Its words stand in the summary already; they name the group for those who hear it. */}
                  <legend className={unseen.unseen}>{speak(facetWords[facet])}</legend>
                  <FilterOptions facet={facet} facts={facts} />
                </fieldset>
              </details>
            ))}
        </>
      )}
    </details>
  )
}
