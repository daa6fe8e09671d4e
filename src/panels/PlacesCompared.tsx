import type { ReactNode } from 'react'
import { compareMentions, mentionCount, type MentionCell } from '../model/compared'
import { nameOf, type PlaceEntry } from '../model/place'
import { formatList } from '../i18n/format'
import { CompareHead } from './CompareHead'
import styles from './Compare.module.css'
import { CompareTable, type Row } from './CompareTable'
import { Loading } from './Loading'
import { PageLink } from './PageLink'
import { PlaceName } from './PlaceName'
import { QuoteLine } from './QuoteLine'
import { useReading } from './reading'

function sectionOf({ place, source }: MentionCell): string {
  return `${place}-in-${source}`
}

function quotesIn({ named, context, metonym }: MentionCell): string[] {
  return [...named, ...context, ...metonym]
}

/** How often and how each text mentions each place, and which do not. */
export function PlacesCompared(): ReactNode {
  const { language, speak, core, leaf } = useReading()
  const cells = leaf === null ? [] : compareMentions(core.places, core.sources, leaf.quotes)
  const columns = core.sources.map(({ id, custom }) => ({ id, name: custom.short[language] }))
  const rows = core.places.map((place): Row => {
    const own = cells.filter((cell) => cell.place === place.id)
    const silent = own.filter((cell) => mentionCount(cell) === 0)
    const short = (id: string): string => columns.find((column) => column.id === id)?.name ?? id
    return {
      id: place.id,
      name: nameOf(place, language),
      head: (
        <PageLink to={{ kind: 'place', id: place.id }}>
          <PlaceName id={place.id} />
        </PageLink>
      ),
      cells: own.map((cell) => ({
        column: cell.source,
        count: mentionCount(cell),
        words: wordsOf(cell),
        fragment: quotesIn(cell).length === 0 ? null : sectionOf(cell),
      })),
      total: own.reduce((sum, cell) => sum + mentionCount(cell), 0),
      silence:
        silent.length === 0
          ? null
          : speak('compareNotMentionedIn', { sources: formatList(silent.map(({ source }) => short(source)), language) }),
    }
  })

  /** "5 named, 3 by context"; a place that only lends its name is not mentioned. */
  function wordsOf(cell: MentionCell): string {
    const { named, context, metonym } = cell
    return [
      ...(mentionCount(cell) === 0 ? [speak('compareNotMentioned')] : []),
      ...(named.length > 0 ? [speak('compareNamed', { count: named.length })] : []),
      ...(context.length > 0 ? [speak('compareByContext', { count: context.length })] : []),
      ...(metonym.length > 0 ? [speak('compareMetonym', { count: metonym.length })] : []),
    ].join(speak('comma'))
  }

  return (
    <>
      <CompareHead title={speak('comparePlacesTitle')} what={speak('comparePlacesWhat')} file="places-by-source.csv" />
      {leaf === null ? (
        <Loading />
      ) : (
        <>
          <CompareTable rowsName={speak('comparePlace')} totalName={speak('compareTotal')} columns={columns} rows={rows} />
          <section aria-labelledby="cells">
            <h2 id="cells">{speak('compareWords')}</h2>
            {core.places.map((place) => (
              <PlaceWords key={place.id} place={place} cells={cells.filter((cell) => cell.place === place.id)} />
            ))}
          </section>
        </>
      )}
    </>
  )
}

function PlaceWords({ place, cells }: { place: PlaceEntry; cells: readonly MentionCell[] }): ReactNode {
  const { language, speak, page, source, labelWithin } = useReading()
  const spoken = cells.filter((cell) => quotesIn(cell).length > 0)
  if (spoken.length === 0) return null
  return (
    <section className={styles.row} aria-labelledby={`words-${place.id}`}>
      <div className={styles.bar}>
        <h3 id={`words-${place.id}`}>
          <PlaceName id={place.id} />
        </h3>
        <PageLink to={page} fragment="table">
          {speak('compareBack')}
        </PageLink>
      </div>
      {spoken.map((cell) => (
        <div key={cell.source} id={sectionOf(cell)} className={styles.cell} tabIndex={-1}>
          <h4>
            <PageLink to={{ kind: 'source', id: cell.source }}>
              <bdi>{source(cell.source)?.custom.short[language] ?? cell.source}</bdi>
            </PageLink>
          </h4>
          {(['named', 'context', 'metonym'] as const).map(
            (how) =>
              cell[how].length > 0 && (
                <div key={how}>
                  <p className={styles.how}>{labelWithin('mentions', how)}</p>
                  <ul>
                    {cell[how].map((id) => (
                      <QuoteLine key={id} id={id} />
                    ))}
                  </ul>
                </div>
              ),
          )}
        </div>
      ))}
    </section>
  )
}
