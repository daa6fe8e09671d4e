import type { ReactNode } from 'react'
import { nameOf } from '../model/place'
import { readShow } from '../model/tour'
import { relativePath, type Page } from '../state/address'
import { pageOfShow } from '../state/lesson'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { useHere, useReading, type Reading } from './reading'

/** Where what a step shows is to be found, and what it is called; null: the address shows nothing. */
export function linkOf(show: string, { language, speak, place, agreement, source, actor }: Reading): { page: Page; fragment: string | null; name: string } | null {
  const shown = readShow(show)
  if (shown === null) return null
  const name = (): string => {
    switch (shown.kind) {
      case 'place': {
        const found = place(shown.id)
        return found ? nameOf(found, language) : shown.id
      }
      case 'person':
        return actor(shown.id)?.name[language] ?? shown.id
      case 'source':
        return source(shown.id)?.custom.short[language] ?? shown.id
      case 'agreement':
        return agreement(shown.id)?.name[language] ?? shown.id
      case 'plan':
        return `${speak('planTitle')} · ${agreement(shown.id)?.name[language] ?? shown.id}`
      case 'compare':
        return speak(shown.id === 'places' ? 'comparePlacesTitle' : 'compareTermsTitle')
    }
  }
  return { ...pageOfShow(shown), name: name() }
}

/** What may be opened beside the path of a tour, when somebody asks. */
export function ShowLinks({ shows }: { shows: readonly string[] }): ReactNode {
  const reading = useReading()
  const { language, speak } = reading
  const here = useHere()
  if (shows.length === 0) return null
  return (
    <section aria-labelledby="also">
      <h2 id="also" className={styles.minor}>
        {speak('stepAlso')}
      </h2>
      <ul className={styles.plain}>
        {shows.flatMap((show) => {
          const target = linkOf(show, reading)
          if (!target) return []
          const query = /\?[^#]*/.exec(show)?.[0] ?? ''
          return (
            <li key={show}>
              {query === '' ? (
                <PageLink to={target.page} fragment={target.fragment}>
                  {target.name}
                </PageLink>
              ) : (
                <a href={relativePath(here, { language, page: target.page }) + query}>{target.name}</a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
