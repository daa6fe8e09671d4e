import type { ReactNode } from 'react'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import styles from './Words.module.css'

/** The quotations a statement of ours rests on, each as a link to its own address, named by its first words. */
export function Words({ quotes }: { quotes: readonly string[] }): ReactNode {
  const { quote: quoteOf } = useReading()
  return (
    <>
      {[...new Set(quotes)].flatMap((id) => {
        const quote = quoteOf(id)
        return quote ? (
          <PageLink key={id} to={{ kind: 'source', id: quote.source }} fragment={id} className={styles.words}>
            <q lang="en" dir="ltr">
              {shortened(quote.exact)}
            </q>
          </PageLink>
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
