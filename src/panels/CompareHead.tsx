import type { ReactNode } from 'react'
import { comparisons, relativeFile } from '../state/address'
import { ContentNote } from './ContentNote'
import styles from './Compare.module.css'
import page from './Page.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'

interface Props {
  title: string
  what: string
  /** the same table among the published data */
  file: string
}

/** What is compared, the other comparison, and the table as a file. */
export function CompareHead({ title, what, file }: Props): ReactNode {
  const { language, speak, page: open } = useReading()
  const names = { places: speak('comparePlacesTitle'), terms: speak('compareTermsTitle') }
  return (
    <header>
      <nav className={styles.nav} aria-label={speak('compareNav')}>
        {comparisons.map((id) => (
          <PageLink key={id} to={{ kind: 'compare', id }} isCurrent={'id' in open && open.id === id}>
            {names[id]}
          </PageLink>
        ))}
      </nav>
      <h1 id="compared" tabIndex={-1}>
        {title}
      </h1>
      <p className={page.lead}>{what}</p>
      <ContentNote />
      <p className={styles.file}>
        <a href={relativeFile({ language, page: open }, `data/${file}`)} download={`ceasefire-atlas-${file}`}>
          {speak('compareDownload')}
        </a>
      </p>
    </header>
  )
}
