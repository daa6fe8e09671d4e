import type { ReactNode } from 'react'
import type { Facet } from '../model/facts'
import { toggleOption } from '../state/actions'
import styles from './Filters.module.css'
import { nameOfOption, optionsOf } from './options'
import { useReading } from './reading'

interface Props {
  facet: Facet
  /** how many quotations each option would leave */
  counts: ReadonlyMap<string, number>
}

/** The options of one filter: any of them may be chosen together. */
export function FilterOptions({ facet, counts }: Props): ReactNode {
  const reading = useReading()
  const { speak, filtering } = reading
  return (
    <ul className={styles.options}>
      {optionsOf(facet, reading).map((id) => {
        const count = counts.get(id) ?? 0
        return (
          <li key={id}>
            <label className={count === 0 ? styles.empty : undefined}>
              <input
                type="checkbox"
                checked={filtering.filter[facet]?.includes(id) ?? false}
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
