import { useState, type ReactNode } from 'react'
import type { Along } from '../model/atlas'
import { folderOf, isEmbeddable, planQuery, relativeFile } from '../state/address'
import { leafName, store } from '../state/store'
import { AddToLesson } from './AddToLesson'
import { CiteForms, PlainCitation } from './CiteForms'
import { CopyLink } from './CopyLink'
import { EmbedLink } from './EmbedLink'
import { useReading } from './reading'
import { ShareButton } from './ShareButton'
import { linkOf } from './ShowLinks'
import styles from './TakeAlong.module.css'
import { useCitation } from './useCitation'

/** What a reader can take along of a page: its link, how it is cited, its quotations and places as files. */
export function TakeAlong(): ReactNode {
  const { speak, page, leaf } = useReading()
  if (leaf?.along === undefined) return null
  return (
    <section className={styles.along} aria-labelledby="take-along">
      <h2 id="take-along">{speak('alongTitle')}</h2>
      <Files along={leaf.along} />
      <CitePage along={leaf.along} />
      <p className={styles.row}>
        <CopyLink page={page} of="page" />
        <ShareButton page={page} />
        <AddPage />
        {isEmbeddable(page) && <EmbedLink page={page} />}
      </p>
    </section>
  )
}

/** Puts what the page is about into the reader's own lesson; a plan as it stands. */
function AddPage(): ReactNode {
  const reading = useReading()
  const { page } = reading
  const show = folderOf(page).slice(0, -1)
  const target = linkOf(show, reading)
  if (target === null) return null
  return <AddToLesson show={() => (page.kind === 'plan' ? show + planQuery(store.getState().address.choices) : show)} title={target.name} />
}

function Files({ along: { quotations, places } }: { along: Along }): ReactNode {
  const { language, speak, page } = useReading()
  const files = [
    { of: 'quotations.csv', count: quotations, words: speak('alongQuotations', { count: quotations }) },
    { of: 'places.geojson', count: places, words: speak('alongPlaces', { count: places }) },
  ].filter(({ count }) => count > 0)
  if (files.length === 0) return null
  const saved = folderOf(page).slice(0, -1).replaceAll('/', '-')
  return (
    <ul className={styles.files}>
      {files.map(({ of, words }) => (
        <li key={of}>
          <a
            href={relativeFile({ language, page }, `data/page/${leafName(page)}-${of}`)}
            download={`ceasefire-atlas-${saved}-${of}`}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}

function CitePage({ along }: { along: Along }): ReactNode {
  const { language, speak, page } = useReading()
  const [isOpen, setOpen] = useState(false)
  const citation = useCitation(page, null, isOpen)
  const isThere = typeof citation !== 'string'
  return (
    <details className={styles.cite} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{speak('cite')}</summary>
      {/* As the build wrote it until the script has it with the address where the reader is. */}
      <PlainCitation text={isThere ? citation.plain : along.cited[language]} />
      <p className={styles.fine}>{speak('citeNoDate')}</p>
      {isThere && <CiteForms citation={citation} />}
      <p role="status" className={styles.fine}>
        {isOpen && citation === 'missing' && speak('citeMissing')}
      </p>
    </details>
  )
}
