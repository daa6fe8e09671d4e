import { useMemo, type ReactNode } from 'react'
import type { Facet, Facts } from '../model/facts'
import { countOptions } from '../model/visible'
import { toggleOption } from '../state/actions'
import styles from './Filters.module.css'
import { nameOfOption, optionsOf } from './options'
import { useReading } from './reading'

interface Props {
  facet: Facet
  facts: Facts
}

/** The options of one filter, each with how many quotations it would leave: any of them may be chosen together. */
export function FilterOptions({ facet, facts }: Props): ReactNode {
  const reading = useReading()
  const { speak, filtering } = reading
  const { filter } = filtering
  const counts = useMemo(() => countOptions(facet, facts, filter), [facet, facts, filter])
  return (
    <ul className={styles.options}>
      {optionsOf(facet, reading).map((id) => {
        const count = counts.get(id) ?? 0
        return (
          <li key={id}>
            <label className={count === 0 ? styles.empty : undefined}>
              <input
                type="checkbox"
                checked={filter[facet]?.includes(id) ?? false}
                onChange={() => toggleOption(facet, id)}
              />
              <span>
                <bdi>{nameOfOption(facet, id, reading)}</bdi>{' '}
                <span className={styles.count}>{speak('quotationCount', { count })}</span>
              </span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
