import type { ReactNode } from 'react'
import type { FindableGroup } from '../model/findable'
import { formatNumber } from '../i18n/format'
import { relativePath } from '../state/address'
import type { Found, Hit } from '../state/find'
import { isPlainPress } from './press'
import { useReading } from './reading'
import { resultAddress } from './resultAddress'
import { SearchResult } from './SearchResult'
import styles from './SearchResults.module.css'

/** What can be chosen: a result, or the rest of a group. */
export type Option = { group: FindableGroup; hit: Hit | null }

/** A group shows so many results at first: all groups together stay within two screens. */
const few = 4

/** In: what was found, and the groups that were opened. Out: what can be chosen, in its order. */
export function optionsOf(found: Found | null, opened: readonly FindableGroup[]): Option[] {
  return (found?.groups ?? []).flatMap(({ group, hits }) => {
    // One more is shown rather than hidden behind a row of its own.
    const isWhole = opened.includes(group) || hits.length <= few + 1
    const shown: Option[] = (isWhole ? hits : hits.slice(0, few)).map((hit) => ({ group, hit }))
    return isWhole ? shown : [...shown, { group, hit: null }]
  })
}

interface Props {
  id: string
  found: Found
  options: readonly Option[]
  /** the place of the active one among the options; -1: none */
  active: number
  onChoose: (at: number) => void
}

export const optionId = (id: string, at: number): string => `${id}-${String(at)}`

/** The results in their groups, a list box whose field keeps the focus. Each result is a link, for whoever presses it. */
export function SearchResults({ id, found, options, active, onChoose }: Props): ReactNode {
  const { language, speak } = useReading()
  return (
    // A press leaves the focus in the field.
    <div role="listbox" id={id} aria-label={speak('searchResults')} className={styles.results} onMouseDown={(event) => event.preventDefault()}>
      {found.groups.map(({ group, hits }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
          <div id={`${id}-${group}`} className={styles.label}>
            {speak('searchGroup', { group })} <span className={styles.count}>{formatNumber(hits.length, language)}</span>
          </div>
          {options.map(
            (option, at) =>
              option.group === group && (
                <OptionRow
                  key={option.hit ? rowKey(option.hit) : 'rest'}
                  id={optionId(id, at)}
                  option={option}
                  count={hits.length}
                  isActive={at === active}
                  onChoose={() => onChoose(at)}
                />
              ),
          )}
        </div>
      ))}
    </div>
  )
}

function rowKey({ findable }: Hit): string {
  return 'id' in findable ? findable.id : `${JSON.stringify(resultAddress(findable))}${'name' in findable ? findable.name.en : ''}`
}

interface RowProps {
  id: string
  option: Option
  count: number
  isActive: boolean
  onChoose: () => void
}

function OptionRow({ id, option: { hit }, count, isActive, onChoose }: RowProps): ReactNode {
  const { language, speak, page } = useReading()
  if (hit === null) {
    return (
      <button type="button" role="option" id={id} aria-selected={isActive} tabIndex={-1} className={styles.rest} onClick={onChoose}>
        {speak('searchAll', { count: formatNumber(count, language) })}
      </button>
    )
  }
  const to = resultAddress(hit.findable)
  return (
    <a
      role="option"
      id={id}
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      href={relativePath({ language, page }, { language, page: to.page, fragment: to.fragment })}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        onChoose()
      }}
    >
      <SearchResult hit={hit} />
    </a>
  )
}
