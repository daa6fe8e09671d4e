import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { slugOf, type Requirement, type Term } from '../model/term'
import { formatDuration, formatWhen } from '../i18n/format'
import { AddToLesson } from './AddToLesson'
import { CopyLink } from './CopyLink'
import { EmbedFold } from './EmbedFold'
import { PageLink } from './PageLink'
import { Filled, People, slot } from './People'
import { PlaceName } from './PlaceName'
import { QuoteList } from './QuoteList'
import { useReading } from './reading'
import { ReportLink } from './ReportLink'
import { Requires } from './Requires'
import { StatusClaims } from './StatusClaims'
import styles from './TermArticle.module.css'
import { Words } from './Words'

interface Props {
  agreement: Agreement
  term: Term
  /** on its agreement's own page a term has its address here */
  isAtHome?: boolean
  /** one of many: in somebody's page its words are folded */
  isOneOfMany?: boolean
}

/** One clause: its kind, how far it had got by whose word, what it needs, and the words it rests on. */
export function TermArticle({ agreement, term, isAtHome = false, isOneOfMany = false }: Props): ReactNode {
  const { language, speak, label, quote: quoteOf, embed } = useReading()
  const slug = slugOf(term.id)
  return (
    <article className={styles.term} id={isAtHome ? slug : undefined} tabIndex={isAtHome ? -1 : undefined}>
      <p className={styles.kind}>{label('termKinds', term.kind)}</p>
      <h3 className={styles.title}>
        {isAtHome ? (
          term.title[language]
        ) : (
          <PageLink to={{ kind: 'agreement', id: agreement.id }} fragment={slug}>
            {term.title[language]}
          </PageLink>
        )}
      </h3>
      <StatusClaims claims={term.statuses} />
      <EmbedFold words={speak('quotationCount', { count: term.quotes.length })} isOpen={!isOneOfMany}>
        <TermFacts term={term} isAtHome={isAtHome} />
        {term.requires.length > 0 && (
          <div className={styles.requires}>
            <p>{speak('termRequires')}</p>
            <ul>
              {term.requires.map((requirement) => (
                <RequirementRow
                  key={`${requirement.needs} ${requirement.to} ${requirement.quotes.join(' ')}`}
                  agreement={agreement}
                  requirement={requirement}
                />
              ))}
            </ul>
          </div>
        )}
        {term.reading && (
          <p className={styles.reading}>
            <span>{speak('quoteReading')}</span> {term.reading[language]}
          </p>
        )}
        {!embed?.isKiosk && (
          <p className={styles.report}>
            <CopyLink page={{ kind: 'agreement', id: agreement.id }} fragment={slug} of="term" />
            <AddToLesson show={`agreement/${agreement.id}#${slug}`} title={term.title[language]} />
            <ReportLink about={term.id} />
          </p>
        )}
        <QuoteList quotes={term.quotes.flatMap((id) => quoteOf(id) ?? [])} />
      </EmbedFold>
    </article>
  )
}

const scopeWords = { nationwide: 'termNationwide', unnamed: 'termUnnamed', none: 'termNoScope' } as const

function TermFacts({ term, isAtHome }: { term: Term; isAtHome: boolean }): ReactNode {
  const { language, speak } = useReading()
  const time = [
    term.from ? formatWhen(term.from, language, speak) : null,
    term.for ? formatDuration(term.for, language) : null,
  ].filter((part) => part !== null)
  return (
    <dl className={styles.facts}>
      {(isAtHome || (term.places ?? []).length > 1) && (
        <div>
          <dt>{speak('termScope')}</dt>
          <dd>
            {term.scope !== 'places' && speak(scopeWords[term.scope])}
            {term.scope !== 'places' && (term.places ?? []).length > 0 && (
              <>
                {speak('comma')}
                {speak('termExamples')}{' '}
              </>
            )}
            <ul className={styles.inline}>
              {(term.places ?? []).map((id) => (
                <li key={id}>
                  <PageLink to={{ kind: 'place', id }}>
                    <PlaceName id={id} />
                  </PageLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {term.obliges.length > 0 && (
        <div>
          <dt>{speak('termObliges')}</dt>
          <dd>
            <People ids={term.obliges} />
          </dd>
        </div>
      )}
      {(time.length > 0 || term.words) && (
        <div>
          <dt>{speak('termTime')}</dt>
          <dd>
            {time.join(speak('comma'))}
            {term.words && (
              <>
                {time.length > 0 && ' · '}
                <q lang="en" dir="ltr">
                  {term.words}
                </q>
              </>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}

function RequirementRow({ agreement, requirement }: { agreement: Agreement; requirement: Requirement }): ReactNode {
  const { speak, quote: quoteOf } = useReading()
  const quotes = requirement.quotes.flatMap((id) => quoteOf(id) ?? [])
  const speakers = [...new Set(quotes.flatMap((quote) => quote.speakers))]
  return (
    <li>
      <Requires agreement={agreement} requirement={requirement} />
      {speakers.length > 0 && (
        <>
          {' '}
          (
          <Filled sentence={speak('inAccountOf', { who: slot })}>
            <People ids={speakers} />
          </Filled>
          )
        </>
      )}
      <Words quotes={requirement.quotes} />
    </li>
  )
}
