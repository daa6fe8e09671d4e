import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { lessonId } from '../model/lesson'
import { phases, stopAfter } from '../model/tour'
import { formatTime } from '../i18n/format'
import { wantStop } from '../state/actions'
import { store } from '../state/store'
import { Loading } from './Loading'
import { NoLesson } from './NoLesson'
import { openWindow } from './openWindow'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import own from './Presenter.module.css'
import { useReading } from './reading'
import { useStageKeys } from './stageKeys'
import { StillSketch } from './StillSketch'
import { StepNotes, useTourStep } from './StepNotes'
import press from './PressButton.module.css'

/** When the clock was set to zero; kept where the window may keep things, so that reloading does not lose it. */
const clockKey = 'ceasefire-atlas-presenting-since'

function rememberedStart(): number | null {
  try {
    const text = window.sessionStorage.getItem(clockKey)
    return text === null ? null : Number(text)
  } catch {
    return null
  }
}

function rememberStart(since: number): void {
  try {
    window.sessionStorage.setItem(clockKey, String(since))
  } catch {
    // Without storage the clock is kept as long as the window is.
  }
}

/** The second screen: notes, what is shown and what comes next, clock and time left; and the way to any step. */
export function PresenterPage(): ReactNode {
  const { language, speak, page, leaf, tour: tourOf } = useReading()
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
  const tour = page.kind === 'presenter' ? tourOf(page.id) : undefined
  const present = state.address.choices.present
  const now = present && present.tour === tour?.id && tour.steps[present.step - 1] ? present : null
  const move = (presses: number): void => {
    if (tour && now) wantStop(stopAfter(tour, now, presses))
  }
  useStageKeys({ on: () => move(1), back: () => move(-1), first: () => move(-Infinity), last: () => move(Infinity), blank: null })
  const step = useTourStep(tour?.id ?? '', now?.step ?? 0)
  if (!tour) return page.kind === 'presenter' && page.id === lessonId ? <NoLesson /> : <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  const next = now ? tour.steps[now.step] : undefined
  const again = (): void => {
    const stop = now ?? { tour: tour.id, step: 1, phase: phases[0] }
    openWindow({ kind: 'step', id: stop.tour, step: stop.step }, 'ceasefire-atlas-stage', { present: stop })
  }
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{speak('presenterTitle', { title: tour.title[language] })}</h1>
        <p className={styles.noScript}>{speak('presenterNoScript')}</p>
        <p className={own.link} role="status" data-link={state.presenterLink}>
          {state.presenterLink === 'linked' && speak('presenterLinked')}
          {state.presenterLink === 'lost' && speak(now ? 'presenterLost' : 'presenterNone')}
        </p>
        {state.presenterLink === 'lost' && (
          <button type="button" className={press.button} onClick={again}>
            {speak('presenterAgain')}
          </button>
        )}
      </header>
      {leaf === null && <Loading />}
      <Clock left={(leaf?.tour?.steps ?? []).slice((now?.step ?? 1) - 1).reduce((sum, { minutes }) => sum + minutes, 0)} />
      {now && step && (
        <>
          <section className={own.now} aria-labelledby="now">
            <h2 id="now">
              {speak('presenterNow')} · {speak('stepOf', { step: now.step, of: tour.steps.length })} · {step.title[language]}
            </h2>
            <StepNotes tour={tour.id} step={now.step} />
          </section>
          <p className={own.moves}>
            <button type="button" className={press.button} onClick={() => move(-1)}>
              {speak('presentPrevious')}
            </button>
            <button type="button" className={press.button} onClick={() => move(1)}>
              {speak('presentNext')}
            </button>
          </p>
          <section aria-labelledby="next">
            <h2 id="next">{speak('presenterNext')}</h2>
            <p>{next ? next.title[language] : speak('presenterLast')}</p>
            {next && (
              <div className={own.next}>
                <StillSketch page={{ kind: 'step', id: tour.id, step: now.step + 1 }} />
              </div>
            )}
          </section>
        </>
      )}
      <section aria-labelledby="go">
        <h2 id="go">{speak('presenterGo')}</h2>
        <ol className={own.steps}>
          {tour.steps.map(({ title }, at) => (
            <li key={at} aria-current={now?.step === at + 1 ? 'step' : undefined}>
              <button type="button" onClick={() => wantStop({ tour: tour.id, step: at + 1, phase: 'show' })}>
                {title[language]}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <p>
        <PageLink to={{ kind: 'handout', id: tour.id, reader: 'teacher' }}>{speak('tourTeacher')}</PageLink>
      </p>
    </>
  )
}

const minute = 60_000

/** The time of day, how long it has taken, and how long what is left is planned to take. */
function Clock({ left }: { left: number }): ReactNode {
  const { language, speak } = useReading()
  const [time, setTime] = useState<number | null>(null)
  const [since, setSince] = useState<number | null>(null)
  useEffect(() => {
    const begin = rememberedStart() ?? Date.now()
    rememberStart(begin)
    setSince(begin)
    setTime(Date.now())
    const timer = window.setInterval(() => setTime(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  if (time === null || since === null) return null
  const restart = (): void => {
    const begin = Date.now()
    rememberStart(begin)
    setSince(begin)
  }
  return (
    <p className={own.clock}>
      <span className={own.time}>
        {speak('presenterClock')} <time>{formatTime(time, language)}</time>
      </span>
      <span>{speak('presenterPassed', { minutes: Math.floor((time - since) / minute) })}</span>
      <span>{speak('presenterLeft', { minutes: Math.round(left) })}</span>
      <button type="button" className={press.button} onClick={restart}>
        {speak('presenterRestart')}
      </button>
    </p>
  )
}
