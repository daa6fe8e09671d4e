import type { ReactNode } from 'react'
import { partsOf, placesIn, usedShare } from '../model/passages'
import { nameOf } from '../model/place'
import { placesOf, type Quote } from '../model/quote'
import type { SourceEntry } from '../model/source'
import { formatList, formatNumber, formatShare } from '../i18n/format'
import page from './Page.module.css'
import { PageLink } from './PageLink'
import { PlaceName } from './PlaceName'
import { useReading } from './reading'
import styles from './SourcePlaces.module.css'

interface Props {
  source: SourceEntry
  quotes: readonly Quote[]
  marked: string | null
  onMark: (place: string | null) => void
}

/** How much of a text is quoted, and where in it each place occurs: a line a place, and the choice of one to mark. */
export function SourcePlaces({ source, quotes, marked, onMark }: Props): ReactNode {
  const { language, speak, place: placeOf } = useReading()
  const quotesAt = (place: string): Quote[] => quotes.filter((quote) => placesOf(quote).includes(place))
  const places = placesIn(quotes).sort((a, b) => quotesAt(b).length - quotesAt(a).length)
  const nameOfPlace = (id: string): string => {
    const place = placeOf(id)
    return place ? nameOf(place, language) : id
  }
  return (
    <section aria-labelledby="use">
      <h2 id="use">{speak('sourceUse')}</h2>
      <p className={page.note}>
        {speak('sourceShare', { share: formatShare(usedShare(quotes, source.length), language) })}
      </p>
      <h3 className={page.minor} id="use-places">
        {speak('sourcePlaces')}
      </h3>
      <p className={page.caution}>{speak('sourcePlacesNote')}</p>
      <ul className={styles.places} aria-labelledby="use-places">
        {places.map((id) => (
          <li key={id}>
            <PageLink to={{ kind: 'place', id }}>
              <PlaceName id={id} />
            </PageLink>
            <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path d="M0 5h1000" className={styles.text} />
              {quotesAt(id).map((quote) => (
                <rect
                  key={quote.id}
                  x={((quote.start / source.length) * 1000).toFixed(1)}
                  width={Math.max(6, ((quote.end - quote.start) / source.length) * 1000).toFixed(1)}
                  y="0"
                  height="10"
                  className={styles.mark}
                />
              ))}
            </svg>
            <span className={styles.count}>{speak('quotationCount', { count: quotesAt(id).length })}</span>
          </li>
        ))}
      </ul>
      <div className={styles.choice}>
        <label>
          <span>{speak('stripMark')}</span>
          <select
            value={marked ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              onMark(value === '' ? null : value)
            }}
          >
            <option value="">{speak('stripMarkNone')}</option>
            {places.map((id) => (
              <option key={id} value={id}>
                {nameOfPlace(id)}
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          {marked !== null &&
            speak('stripMarked', {
              name: nameOfPlace(marked),
              count: quotesAt(marked).length,
              parts: formatList(
                partsOf(quotesAt(marked), source.length).flatMap((part, index) =>
                  part.quotes.length > 0 ? [formatNumber(index + 1, language)] : [],
                ),
                language,
              ),
            })}
        </p>
      </div>
    </section>
  )
}
