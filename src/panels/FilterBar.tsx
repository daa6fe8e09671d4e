import type { ReactNode } from 'react'
import { facets, isFiltering, type Facet } from '../model/facts'
import { visibleUnder } from '../model/visible'
import { clearFilter, clearFilters, wantFacts } from '../state/actions'
import { Chips } from './Chips'
import { facetWords } from './filtering'
import { Filters, filtersId } from './Filters'
import styles from './Filters.module.css'
import { Legend } from './Legend'
import { useReading } from './reading'

/** How much of everything remains, what is chosen, and what may be; on every page that shows quotations. */
export function FilterBar(): ReactNode {
  const { speak, embed } = useReading()
  // A site that leaves the filters out may still have chosen what is shown: how much that is, is said.
  if (embed && !embed.controls.includes('filters')) return <Remaining />
  return (
    <section className={styles.bar} aria-label={speak('filters')}>
      <div className={styles.chosen}>
        <Remaining />
        <Chips />
      </div>
      <Filters />
      <Legend />
    </section>
  )
}

/** How much remains in words; or why nothing was filtered; or that nothing remains, and the ways back. */
function Remaining(): ReactNode {
  const { speak, core, filtering } = useReading()
  const { filter, facts, failure, visible } = filtering
  if (failure !== null) {
    return (
      <p className={styles.remaining}>
        {speak('filterFailed')}{' '}
        <button type="button" onClick={wantFacts}>
          {speak('retry')}
        </button>
      </p>
    )
  }
  if (!isFiltering(filter)) return null
  if (facts === null || visible === null) return <p className={styles.remaining}>{speak('filterLoading')}</p>
  if (visible.quotes.size === 0) return <NothingFound />
  return (
    <p className={styles.remaining}>
      {speak('shownQuotations', { shown: visible.quotes.size, count: facts.quotes.length })}
      {speak('comma')}
      {speak('shownPlaces', { shown: visible.places.size, count: core.division.counts.places })}
    </p>
  )
}

function NothingFound(): ReactNode {
  const { speak, filtering } = useReading()
  const { filter, facts } = filtering
  const chosen = (['period', ...facets] as const).filter((key) => filter[key] !== null)
  const countWithout = (key: Facet | 'period'): number =>
    facts === null ? 0 : visibleUnder(facts, { ...filter, [key]: null }).quotes.size
  // One choice alone is taken back by the last button; two are worth weighing against each other.
  const ways = chosen.length > 1 ? chosen.map((key) => ({ key, count: countWithout(key) })).filter(({ count }) => count > 0) : []
  const goBack = (act: () => void) => () => {
    act()
    document.getElementById(filtersId)?.focus()
  }
  return (
    <div className={styles.nothing}>
      <p>{speak('nothingFound')}</p>
      {ways.map(({ key, count }) => (
        <button key={key} type="button" onClick={goBack(() => clearFilter(key))}>
          {speak('nothingWithout', { facet: speak(facetWords[key]), count })}
        </button>
      ))}
      <button type="button" onClick={goBack(clearFilters)}>
        {speak('chipsClear')}
      </button>
    </div>
  )
}
