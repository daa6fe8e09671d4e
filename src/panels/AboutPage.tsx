import type { ReactNode } from 'react'
import { formatWhen } from '../i18n/format'
import { Loading } from './Loading'
import styles from './Page.module.css'
import { useReading } from './reading'
import { SourceList } from './SourceList'
import { OutLink } from './OutLink'

/** What the atlas is and is not, how it is proved, and what changed in it. */
export function AboutPage(): ReactNode {
  const { language, speak, leaf, core } = useReading()
  const about = leaf?.about
  return (
    <>
      <h1 tabIndex={-1}>{speak('aboutTitle')}</h1>
      {about === undefined && <Loading />}
      {about?.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title[language]}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph.en} className={styles.prose}>
              {paragraph[language]}
            </p>
          ))}
          {section.id === 'sources' && <SourceList sources={core.sources} />}
        </section>
      ))}
      {about && (
        <>
          <section aria-labelledby="credits">
            <h2 id="credits">{speak('aboutCredits')}</h2>
            <ul className={styles.plain}>
              {core.credits.map((credit) => (
                <li key={credit.id}>
                  <OutLink href={credit.url}>
                    {credit.text[language]}
                  </OutLink>{' '}
                  ({credit.licence})
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="changes">
            <h2 id="changes">{speak('aboutChanges')}</h2>
            <ul className={styles.plain}>
              {about.changes.map((change) => (
                <li key={`${change.date} ${change.what.en}`}>
                  <time dateTime={change.date}>{formatWhen(change.date, language, speak)}</time>: {change.what[language]}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
