import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { facets, type Facet } from '../model/facts'
import { choosePeriod, clearFilters, toggleOption } from '../state/actions'
import styles from './Chips.module.css'
import { facetWords } from './filtering'
import { filtersId } from './Filters'
import { nameOfOption } from './options'
import { useReading } from './reading'

/** What is chosen, each choice a press from being left out. */
export function Chips(): ReactNode {
  const reading = useReading()
  const { speak, filtering } = reading
  const { filter } = filtering
  const list = useRef<HTMLUListElement>(null)
  /** which chip was removed: the focus goes to the one in its place */
  const removed = useRef<number | null>(null)
  const chips: { facet: Facet | 'period'; id: string }[] = [
    ...(filter.period === null ? [] : [{ facet: 'period' as const, id: filter.period }]),
    ...facets.flatMap((facet) => (filter[facet] ?? []).map((id) => ({ facet, id }))),
  ]

  useLayoutEffect(() => {
    const at = removed.current
    removed.current = null
    if (at === null) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    ;(buttons[Math.min(at, buttons.length - 1)] ?? document.getElementById(filtersId))?.focus()
  }, [chips.length])

  if (chips.length === 0) return null
  return (
    <ul ref={list} className={styles.chips} aria-label={speak('chips')}>
      {chips.map(({ facet, id }, at) => {
        const [name, value] = [speak(facetWords[facet]), nameOfOption(facet, id, reading)]
        return (
          <li key={`${facet} ${id}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={speak('chipRemove', { facet: name, value })}
              onClick={() => {
                removed.current = at
                if (facet === 'period') choosePeriod(null)
                else toggleOption(facet, id)
              }}
            >
              <span className={styles.facet}>{name}:</span> <bdi>{value}</bdi>
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
                <path d="M1.5 1.5l7 7m0-7l-7 7" />
              </svg>
            </button>
          </li>
        )
      })}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            removed.current = 0
            clearFilters()
          }}
        >
          {speak('chipsClear')}
        </button>
      </li>
    </ul>
  )
}
