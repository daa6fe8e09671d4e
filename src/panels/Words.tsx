import type { ReactNode } from 'react'
import { PageLink } from './PageLink'
import { People } from './People'
import { useReading } from './reading'
import styles from './Words.module.css'

/** The quotations a statement of ours rests on: each as a link named by its first words, and whose words they are. */
export function Words({ quotes }: { quotes: readonly string[] }): ReactNode {
  const { language, speak, quote: quoteOf, source } = useReading()
  return (
    <>
      {[...new Set(quotes)].flatMap((id) => {
        const quote = quoteOf(id)
        return quote ? (
          <span key={id} className={styles.words}>
            <PageLink to={{ kind: 'source', id: quote.source }} fragment={id} className={styles.link}>
              <q lang="en" dir="ltr">
                {shortened(quote.exact)}
              </q>
            </PageLink>{' '}
            <span className={styles.whose}>
              {quote.speakers.length > 0 ? <People ids={quote.speakers} /> : speak('quoteTextVoice')}
              {' · '}
              <bdi>{source(quote.source)?.custom.short[language]}</bdi>
            </span>
          </span>
        ) : (
          []
        )
      })}
    </>
  )
}

// Twelve words tell one quotation from another; the whole of it is one press away.
function shortened(exact: string): string {
  const words = exact.trim().split(/\s+/)
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`
}
