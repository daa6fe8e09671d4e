import { useSyncExternalStore, type ReactNode } from 'react'
import { store } from '../state/store'
import { presentingOn } from '../state/selectors'
import { lessonId } from '../model/lesson'
import { stepsPage } from '../state/address'
import { ContentNote } from './ContentNote'
import { LessonLink } from './LessonLink'
import { Loading } from './Loading'
import { NoLesson } from './NoLesson'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { PresentButton } from './PresentButton'
import { useReading } from './reading'
import { ShowLinks } from './ShowLinks'
import { StageStep } from './StageStep'
import { StepShown } from './StepShown'
import own from './Tour.module.css'
import { useLesson } from './useLesson'
import { Words } from './Words'

/** One step of a tour, to be read; or on the stage, while it is presented. */
export function StepPage(): ReactNode {
  const { language, speak, page, leaf, tour: tourOf } = useReading()
  // The page as it was written is never presented; what an address says of that comes after it.
  const presenting = useSyncExternalStore(store.subscribe, () => presentingOn(store.getState()), () => null)
  const lesson = useLesson()
  const tour = page.kind === 'step' ? tourOf(page.id) : undefined
  const number = page.kind === 'step' ? page.step : 0
  const entry = tour?.steps[number - 1]
  if (!tour || !entry) return page.kind === 'step' && page.id === lessonId ? <NoLesson /> : <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  const { id, steps } = tour
  const step = leaf?.step
  if (presenting) return <StageStep key={number} title={entry.title[language]} step={step ?? null} phase={presenting.phase} />
  const [before, after] = [steps[number - 2], steps[number]]
  return (
    <>
      <header>
        <p className={styles.eyebrow}>
          <PageLink to={stepsPage(id)}>{tour.title[language]}</PageLink>
          <span>{speak('stepOf', { step: number, of: steps.length })}</span>
        </p>
        <h1 tabIndex={-1} dir="auto">
          {entry.title[language]}
        </h1>
      </header>
      {step ? (
        <>
          {step.say[language] !== '' && (
            <p className={own.say} dir="auto">
              {step.say[language]}
            </p>
          )}
          <section aria-labelledby="shown">
            <h2 id="shown" className={styles.minor}>
              {speak('stepShown')}
            </h2>
            <StepShown step={step} />
          </section>
          {step.ask && (
            <section className={own.question} aria-labelledby="question">
              <h2 id="question">{speak('stepQuestion')}</h2>
              <p dir="auto">{step.ask[language]}</p>
              {step.answer && (
                <details>
                  <summary>{speak('stepShowAnswer')}</summary>
                  <p dir="auto">{step.answer[language]}</p>
                </details>
              )}
            </section>
          )}
          {step.quotes.length > 0 && (
            <section aria-labelledby="rests">
              <h2 id="rests" className={styles.minor}>
                {speak('stepRests')}
              </h2>
              <Words quotes={step.quotes} />
            </section>
          )}
          <ShowLinks shows={step.also ?? []} />
        </>
      ) : (
        <Loading />
      )}
      <nav className={own.nav} aria-label={speak('stepNav')}>
        {before && (
          <PageLink to={{ kind: 'step', id, step: number - 1 }}>{speak('stepPrevious', { title: before.title[language] })}</PageLink>
        )}
        {after && (
          <PageLink to={{ kind: 'step', id, step: number + 1 }} className={own.main}>
            {speak('stepNext', { title: after.title[language] })}
          </PageLink>
        )}
      </nav>
      <p className={own.acts}>
        <PresentButton tour={id} step={number} />
        {id === lessonId && lesson && <LessonLink lesson={lesson} page={page} />}
      </p>
      <ContentNote />
    </>
  )
}
