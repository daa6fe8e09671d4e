import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import type { FindableGroup } from '../model/findable'
import { openPage, wantSearch } from '../state/actions'
import { store } from '../state/store'
import { useReading } from './reading'
import { resultAddress } from './resultAddress'
import styles from './Search.module.css'
import { SearchAnswer, sentencesOf } from './SearchAnswer'
import { optionId, optionsOf } from './SearchResults'
import unseen from './Unseen.module.css'

/** What is heard follows the typing at this distance, so that it does not talk into it. */
const hearAfter = 600

/**
 * The field and what it finds: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in
 * the field; arrows, Home and End move among the results, Enter opens, Esc closes and gives the focus back.
 */
export function SearchField({ isSheet = false, onDone }: { isSheet?: boolean; onDone?: () => void }): ReactNode {
  const reading = useReading()
  const { speak, page } = reading
  const search = useSyncExternalStore(store.subscribe, () => store.getState().search, () => store.getState().search)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [opened, setOpened] = useState<readonly FindableGroup[]>([])
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const origin = useRef<Element | null>(null)

  const isAsked = query.trim() !== ''
  const found = useMemo(() => (isAsked ? (search.finder?.find(query) ?? null) : null), [search.finder, query, isAsked])
  const options = useMemo(() => optionsOf(found, opened), [found, opened])
  const isShown = isSheet || (isOpen && isAsked && (search.finder === null || found !== null))
  const isListed = isShown && options.length > 0
  const sentence = isShown && isAsked ? sentencesOf(search.stage, found, query, reading).join(' ') : ''
  const [heard, setHeard] = useState('')

  useEffect(() => {
    const timer = window.setTimeout(() => setHeard(sentence), hearAfter)
    return () => window.clearTimeout(timer)
  }, [sentence])

  useLayoutEffect(() => {
    if (isSheet) field.current?.focus()
  }, [isSheet])

  // Whatever opened it, a page that opens is read, not the results.
  useEffect(() => setOpen(false), [page])

  useLayoutEffect(() => {
    const option = active < 0 ? null : document.getElementById(optionId(id, active))
    // Above the first stand the name of its group and what is said of them all.
    if (active === 0) option?.closest(`.${styles.panel!}`)?.scrollTo?.(0, 0)
    else option?.scrollIntoView?.({ block: 'nearest' })
  }, [active, id])

  const ask = (text: string): void => {
    setQuery(text)
    setActive(-1)
    setOpened([])
    setOpen(true)
    wantSearch()
  }

  const choose = (at: number): void => {
    const option = options[at]
    if (!option) return
    if (option.hit === null) {
      setOpened([...opened, option.group])
      // The first of those that were hidden takes its place.
      setActive(at)
      return
    }
    const { page: to, fragment } = resultAddress(option.hit.findable)
    onDone?.()
    setOpen(false)
    openPage(to, fragment)
  }

  const leave = (): void => {
    if (isShown) {
      setOpen(false)
      setActive(-1)
      return
    }
    setQuery('')
    if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus()
  }

  const moves: Record<string, () => number> = {
    ArrowDown: () => (active + 1 >= options.length ? 0 : active + 1),
    ArrowUp: () => (active <= 0 ? options.length - 1 : active - 1),
    Home: () => 0,
    End: () => options.length - 1,
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = event
    // In the sheet Esc is the dialog's own.
    if (key === 'Escape' && !isSheet) {
      event.preventDefault()
      leave()
    } else if (key === 'Enter') {
      event.preventDefault()
      if (isListed) choose(Math.max(active, 0))
      else setOpen(true)
    } else if (key === 'ArrowDown' && !isListed) {
      event.preventDefault()
      setOpen(true)
    } else if (isListed && key in moves && (active >= 0 || key.startsWith('Arrow'))) {
      // Without a result chosen, Home and End are the field's own.
      event.preventDefault()
      setActive(moves[key]!())
    }
  }

  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setOpen(false)
      setActive(-1)
    }
  }

  return (
    <div className={isSheet ? styles.whole : styles.field} onBlur={onBlur}>
      <label htmlFor={`${id}-field`}>{speak('search')}</label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? id : undefined}
        aria-activedescendant={isListed && active >= 0 ? optionId(id, active) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        dir={query === '' ? undefined : 'auto'}
        maxLength={200}
        value={query}
        onChange={(event) => ask(event.currentTarget.value)}
        onFocus={(event) => {
          if (event.relatedTarget) origin.current = event.relatedTarget
          wantSearch()
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.panel} hidden={!isShown}>
        {isShown && (
          <SearchAnswer
            id={id}
            query={query}
            search={search}
            found={found}
            options={options}
            active={active}
            onChoose={choose}
            onAsk={(text) => {
              ask(text)
              field.current?.focus()
            }}
          />
        )}
      </div>
      <p role="status" className={unseen.unseen}>
        {heard}
      </p>
    </div>
  )
}
