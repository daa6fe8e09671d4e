import type { ReactNode } from 'react'
import { formatNumber } from '../i18n/format'
import { ContentNote } from './ContentNote'
import { Loading } from './Loading'
import { OfflineNote } from './OfflineNote'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { PresentButton } from './PresentButton'
import { useReading } from './reading'
import own from './Tour.module.css'

/** A tour: what it teaches, its steps, and the ways to present it or to have it on paper. */
export function TourPage(): ReactNode {
  const { language, speak, page, leaf, tour: tourOf } = useReading()
  const entry = page.kind === 'tour' ? tourOf(page.id) : undefined
  if (!entry) return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  const { id, steps } = entry
  return (
    <>
      <header>
        <p className={styles.eyebrow}>
          {speak('tourKind')} · {speak('tourLength', { steps: steps.length, minutes: entry.minutes })}
        </p>
        <h1 tabIndex={-1}>{entry.title[language]}</h1>
      </header>
      {leaf?.tour ? (
        <section aria-labelledby="teaches">
          <h2 id="teaches">{speak('tourTeaches')}</h2>
          <ul className={own.teaches}>
            {leaf.tour.teaches.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ul>
        </section>
      ) : (
        <Loading />
      )}
      <p className={own.acts}>
        <PageLink to={{ kind: 'step', id, step: 1 }} className={own.main}>
          {speak('tourRead')}
        </PageLink>
        <PresentButton tour={id} step={1} />
      </p>
      <p className={styles.note}>{speak('tourPresentNote')}</p>
      <OfflineNote />
      <section aria-labelledby="steps">
        <h2 id="steps">{speak('tourSteps')}</h2>
        <ol className={own.steps}>
          {steps.map(({ title, asks }, at) => (
            <li key={title.en}>
              <PageLink to={{ kind: 'step', id, step: at + 1 }}>{title[language]}</PageLink>
              {asks && <span className={own.aside}> {speak('tourAsks')}</span>}
              {leaf?.tour?.steps[at] && (
                <span className={own.aside}> {speak('stepMinutes', { minutes: formatNumber(leaf.tour.steps[at].minutes, language) })}</span>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="paper">
        <h2 id="paper">{speak('tourPaper')}</h2>
        <ul className={styles.plain}>
          <li>
            <PageLink to={{ kind: 'handout', id, reader: 'pupils' }}>{speak('tourPupils')}</PageLink>
          </li>
          <li>
            <PageLink to={{ kind: 'handout', id, reader: 'teacher' }}>{speak('tourTeacher')}</PageLink>
          </li>
        </ul>
      </section>
      <ContentNote />
    </>
  )
}
