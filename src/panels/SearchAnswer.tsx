import { useMemo, type ReactNode } from 'react'
import { wantSearch } from '../state/actions'
import type { Found } from '../state/find'
import type { SearchState } from '../state/store'
import { PageLink } from './PageLink'
import { useReading, type Reading } from './reading'
import styles from './Search.module.css'
import { SearchResults, type Option } from './SearchResults'

const failures = {
  missing: 'searchMissing',
  broken: 'searchBroken',
  slow: 'searchSlow',
  version: 'loadVersion',
} as const

/** What is said of an answer as a whole; heard as well as seen. */
export function sentencesOf(stage: SearchState['stage'], found: Found | null, query: string, { speak }: Reading): string[] {
  if (stage === 'unused' || stage === 'wanted') return [speak('searchLoading')]
  if (stage !== 'ready') return [speak(failures[stage])]
  if (found === null) return []
  if (found.count === 0) return [speak('searchNothing', { query: query.trim() })]
  const count = speak('searchCount', { count: found.count })
  return found.how === 'all' ? [count] : [count, speak(found.how === 'near' ? 'searchNear' : 'searchSome')]
}

interface Props {
  id: string
  query: string
  search: SearchState
  found: Found | null
  options: readonly Option[]
  active: number
  onChoose: (at: number) => void
  onAsk: (query: string) => void
}

/** What stands under the field: results, or what is so and what can be done. */
export function SearchAnswer({ id, query, search, found, options, active, onChoose, onAsk }: Props): ReactNode {
  const reading = useReading()
  const { speak } = reading
  const isAsked = query.trim() !== ''
  const { stage, finder } = search
  const isStale = stage === 'version'
  const hasFailed = stage === 'missing' || stage === 'broken' || stage === 'slow' || isStale
  if (!hasFailed && (!isAsked || (finder !== null && found === null))) return <p className={styles.hint}>{speak('searchHint')}</p>
  return (
    <>
      {sentencesOf(stage, found, query, reading).map((sentence) => (
        <p key={sentence} className={styles.hint}>
          {sentence}
        </p>
      ))}
      {hasFailed && (
        <div className={styles.ways}>
          <button type="button" onClick={() => (isStale ? window.location.reload() : wantSearch())}>
            {speak(isStale ? 'reload' : 'retry')}
          </button>
        </div>
      )}
      {found?.count === 0 && <WaysBack query={query} shorten={finder?.shorten ?? null} onAsk={onAsk} />}
      {found !== null && found.count > 0 && (
        <>
          <SearchResults id={id} found={found} options={options} active={active} onChoose={onChoose} />
          <p className={styles.keys}>{speak('searchKeys')}</p>
        </>
      )}
    </>
  )
}

interface WaysProps {
  query: string
  shorten: ((query: string) => string | null) | null
  onAsk: (query: string) => void
}

/** Nothing was found: a shorter word that finds something, and the list of places. */
function WaysBack({ query, shorten, onAsk }: WaysProps): ReactNode {
  const { speak } = useReading()
  const shorter = useMemo(() => shorten?.(query.trim()) ?? null, [query, shorten])
  return (
    <div className={styles.ways}>
      {shorter !== null && (
        <button type="button" onClick={() => onAsk(shorter)}>
          {speak('searchShorter', { query: shorter })}
        </button>
      )}
      <PageLink to={{ kind: 'home' }} fragment="places">
        {speak('searchPlaces')}
      </PageLink>
    </div>
  )
}
