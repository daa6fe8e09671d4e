import type { ReactNode } from 'react'
import type { Event } from '../model/event'
import { firstDay } from '../model/when'
import { formatWhen } from '../i18n/format'
import { isQuoteShown } from './filtering'
import { Folded } from './Folded'
import styles from './Page.module.css'
import { QuoteList } from './QuoteList'
import { useReading } from './reading'

/** What the texts say happened or was to happen, in time order; what lies outside the chosen filters is folded away. */
export function Events({ events }: { events: readonly Event[] }): ReactNode {
  const { speak, filtering } = useReading()
  if (events.length === 0) return null
  const isShown = ({ quotes }: Event): boolean => quotes.some((id) => isQuoteShown(filtering, id))
  const inOrder = [...events].sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)))
  const rest = inOrder.filter((event) => !isShown(event))
  const article = (event: Event): ReactNode => <EventArticle key={event.id} event={event} />
  return (
    <section className={styles.agreement} aria-labelledby="events">
      <h2 id="events">{speak('eventsHeading')}</h2>
      {inOrder.filter(isShown).map(article)}
      {rest.length > 0 && (
        <Folded words={speak('quotationsOutside', { count: new Set(rest.flatMap(({ quotes }) => quotes)).size })}>
          {rest.map(article)}
        </Folded>
      )}
    </section>
  )
}

function EventArticle({ event }: { event: Event }): ReactNode {
  const { language, speak, labelWithin, quote: quoteOf } = useReading()
  return (
    <article className={styles.condition}>
      <p className={styles.eyebrow}>
        <span>
          <time>{formatWhen(event.when, language, speak)}</time>
          {event.basis !== 'stated' && <> ({labelWithin('bases', event.basis)})</>}
        </span>
      </p>
      <h3>{event.name[language]}</h3>
      {event.reading && (
        <p className={styles.note}>
          {speak('quoteReading')} {event.reading[language]}
        </p>
      )}
      <QuoteList quotes={event.quotes.flatMap((id) => quoteOf(id) ?? [])} />
    </article>
  )
}
