import type { ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { PageLink } from './PageLink'
import { PlaceName } from './PlaceName'
import styles from './QuoteFigure.module.css'
import { useReading } from './reading'

/** The places a quotation mentions, and how: a metonym is marked as one, an area without a name stands in its words. */
export function Mentions({ quote }: { quote: Quote }): ReactNode {
  const { speak, page, labelWithin } = useReading()
  const isOpen = (mention: Quote['places'][number]): boolean =>
    'id' in mention && page.kind === 'place' && mention.id === page.id
  const others = quote.places.filter((mention) => !isOpen(mention))
  if (others.length === 0) return null
  return (
    <div className={styles.links}>
      {speak(others.length < quote.places.length ? 'mentionsAlso' : 'mentions')}{' '}
      <ul>
        {others.map((mention) => (
          <li key={'id' in mention ? `${mention.id} ${mention.how}` : mention.words}>
            {'id' in mention ? (
              <PageLink to={{ kind: 'place', id: mention.id }}>
                <PlaceName id={mention.id} />
              </PageLink>
            ) : (
              <q lang="en" dir="ltr">
                {mention.words}
              </q>
            )}
            {mention.how !== 'named' && <> ({labelWithin('mentions', mention.how)})</>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The terms that rest on a quotation, each with its agreement. */
export function TermsOn({ quote }: { quote: Quote }): ReactNode {
  const { language, speak, leaf, agreement } = useReading()
  const terms = (leaf?.terms ?? []).filter(({ quotes }) => quotes.includes(quote.id))
  if (terms.length === 0) return null
  return (
    <div className={styles.links}>
      {speak('quoteTerms')}{' '}
      <ul>
        {terms.map((term) => (
          <li key={`${term.agreement} ${term.slug}`}>
            <PageLink to={{ kind: 'agreement', id: term.agreement }} fragment={term.slug}>
              {term.title[language]}
            </PageLink>{' '}
            ({agreement(term.agreement)?.name[language] ?? term.agreement})
          </li>
        ))}
      </ul>
    </div>
  )
}
