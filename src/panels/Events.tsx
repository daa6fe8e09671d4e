import type { ReactNode } from 'react'
import type { Event } from '../model/event'
import { firstDay } from '../model/when'
import { formatWhen } from '../i18n/format'
import styles from './Page.module.css'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'

/** What the texts say happened or was to happen, in time order, each with the words that say so. */
export function Events({ events }: { events: readonly Event[] }): ReactNode {
  const { language, speak, labelWithin, quote: quoteOf } = useReading()
  if (events.length === 0) return null
  return (
    <section className={styles.agreement} aria-labelledby="events">
      <h2 id="events">{speak('eventsHeading')}</h2>
      {[...events]
        .sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)))
        .map((event) => (
          <article key={event.id} className={styles.condition}>
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
            {event.quotes.map((id) => {
              const quote = quoteOf(id)
              return quote && <QuoteFigure key={id} quote={quote} />
            })}
          </article>
        ))}
    </section>
  )
}
