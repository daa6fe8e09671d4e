import { useState, type ReactNode } from 'react'
import type { Quote } from '../model/quote'
import { issuedOf, type SourceEntry } from '../model/source'
import { formatNumber, formatWhen } from '../i18n/format'
import { ContentNote } from './ContentNote'
import { useReportInView } from './inView'
import { FilterBar } from './FilterBar'
import { Loading } from './Loading'
import { archiveOf } from './original'
import { QuoteList } from './QuoteList'
import { useReading } from './reading'
import { SilentKinds } from './SilentKinds'
import { SourcePlaces } from './SourcePlaces'
import { SourceStrip } from './SourceStrip'
import strip from './SourceStrip.module.css'
import styles from './Page.module.css'
import { OutLink } from './OutLink'

/** A source: what it is and who publishes it, what was proved of it, and its quotations in the order of the text. */
export function SourcePage({ source }: { source: SourceEntry }): ReactNode {
  const { speak, leaf } = useReading()
  return (
    <>
      <SourceHead source={source} />
      {leaf === null ? <Loading /> : <SourceBody source={source} quotes={leaf.quotes} />}
      <SilentKinds spoken={source.kinds} title={speak('sourceSilent')} />
    </>
  )
}

function SourceHead({ source }: { source: SourceEntry }): ReactNode {
  const { language, speak } = useReading()
  return (
    <header>
      <p className={styles.eyebrow}>
        <span>
          {speak('sourceEyebrow')} · <bdi>{source.custom.short[language]}</bdi>
        </span>
      </p>
      <h1 tabIndex={-1} lang="en" dir="ltr" className={styles.cited}>
        {source.title}
      </h1>
      <p className={styles.lead}>
        {source.custom.publisher[language]}
        {speak('comma')}
        <time>{formatWhen(issuedOf(source), language, speak)}</time>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{speak('sourceOriginal')}</dt>
          <dd>
            <OutLink href={source.URL} dir="ltr" className={styles.url}>
              {source.URL}
            </OutLink>{' '}
            ({speak('quoteOriginalNote')}) ·{' '}
            <OutLink href={archiveOf(source.URL)}>
              {speak('quoteArchived')}
            </OutLink>{' '}
            ({speak('quoteArchivedNote')})
          </dd>
        </div>
        <div>
          <dt>{speak('sourceRights')}</dt>
          <dd>{source.custom.rights[language]}</dd>
        </div>
        {source.custom.note && (
          <div>
            <dt>{speak('sourceNote')}</dt>
            <dd>{source.custom.note[language]}</dd>
          </div>
        )}
        <div>
          <dt>{speak('sourceFingerprint')}</dt>
          <dd>
            <code dir="ltr" className={styles.hash}>
              {source.sha256}
            </code>{' '}
            ({speak('sourceLength', { count: formatNumber(source.length, language) })})
          </dd>
        </div>
      </dl>
    </header>
  )
}

/** The text as it is quoted: how much of it and where, then its quotations, with the strip of the whole beside them. */
function SourceBody({ source, quotes }: { source: SourceEntry; quotes: readonly Quote[] }): ReactNode {
  const { speak, filtering } = useReading()
  const [marked, mark] = useState<string | null>(null)
  useReportInView(`source/${source.id}`, quotes, filtering.visible)
  return (
    <>
      <SourcePlaces source={source} quotes={quotes} marked={marked} onMark={mark} />
      <section aria-labelledby="quotations">
        <h2 id="quotations">
          {speak('sourceQuotations')}{' '}
          <span className={styles.count}>{speak('quotationCount', { count: source.quoteCount })}</span>
        </h2>
        <FilterBar />
        <ContentNote />
        <div className={strip.beside}>
          <SourceStrip source={source} quotes={quotes} marked={marked} />
          <div className={strip.words}>
            <QuoteList quotes={quotes} isAtHome />
          </div>
        </div>
      </section>
    </>
  )
}
