import { useEffect, useState, type ReactNode } from 'react'
import type { Core, Leaf } from '../model/atlas'
import { issuedOf, type SourceEntry } from '../model/source'
import { formatNumber, formatWhen } from '../i18n/format'
import { pathOf } from '../state/address'
import { root } from '../state/root'
import styles from './PrintNotes.module.css'
import { useReading } from './reading'

/** The sources quoted on a page, in their order: their places are the numbers of the notes on paper. */
function notedSources(core: Core, leaf: Leaf | null): SourceEntry[] {
  const quoted = new Set(leaf?.quotes.map(({ source }) => source))
  return core.sources.filter(({ id }) => quoted.has(id))
}

/** On paper, beside a quotation: the number of the note that names its source in full. */
export function NoteMark({ source }: { source: string }): ReactNode {
  const { language, core, leaf } = useReading()
  const at = notedSources(core, leaf).findIndex(({ id }) => id === source)
  // The style sheet writes it: it is no part of the sentence that is read or copied.
  return at === -1 ? null : <span className={styles.mark} data-note={formatNumber(at + 1, language)} />
}

/** On paper, at the foot: the sources in full, and the address of the page. A screen has links for both. */
export function PrintNotes(): ReactNode {
  const { language, speak, page, core, leaf } = useReading()
  // Where the atlas stands is known only where it is read.
  const [address, setAddress] = useState<string | null>(null)
  const path = pathOf({ language, page })
  useEffect(() => setAddress(new URL(path, root).href), [path])
  const sources = notedSources(core, leaf)
  return (
    <div className={styles.paper}>
      {sources.length > 0 && (
        <>
          <h2>{speak('printSources')}</h2>
          <ol className={styles.notes}>
            {sources.map((source) => (
              <li key={source.id}>
                <cite lang="en" dir="ltr">
                  {source.title}
                </cite>
                {speak('comma')}
                {source.custom.publisher[language]}
                {speak('comma')}
                <time>{formatWhen(issuedOf(source), language, speak)}</time>. <bdi dir="ltr">{source.URL}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        {speak('atlasName')}. {speak('printAddress')} <bdi dir="ltr">{address ?? path}</bdi>
      </p>
    </div>
  )
}
