import type { ReactNode } from 'react'
import { lessonId } from '../model/lesson'
import { stepsPage, type HandoutReader } from '../state/address'
import type { TourStep } from '../model/tour'
import { AddressCode, LessonCode } from './AddressCode'
import own from './Handout.module.css'
import { Loading } from './Loading'
import { NoLesson } from './NoLesson'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { useReading } from './reading'
import { StepShown } from './StepShown'
import { Words } from './Words'
import press from './PressButton.module.css'

/** A tour on paper: for pupils with room to write, for the teacher with notes and answers. */
export function HandoutPage(): ReactNode {
  const { language, speak, page, leaf, tour: tourOf } = useReading()
  const entry = page.kind === 'handout' ? tourOf(page.id) : undefined
  if (page.kind === 'handout' && page.id === lessonId && !entry) return <NoLesson />
  if (page.kind !== 'handout' || !entry) return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  const told = { title: entry.title[language] }
  const { reader } = page
  return (
    <div className={own.paper}>
      <header>
        <p className={styles.eyebrow}>
          <PageLink to={stepsPage(entry.id)}>{speak('atlasName')}</PageLink>
        </p>
        <h1 tabIndex={-1}>{reader === 'pupils' ? speak('pupilsTitle', told) : speak('teacherTitle', told)}</h1>
        <div className={own.screen}>
          <p className={styles.note}>{speak('paperNote')}</p>
          <button type="button" className={press.button} onClick={() => window.print()}>
            {speak('paperPrint')}
          </button>
        </div>
        {entry.id === lessonId ? <LessonCode /> : <AddressCode page={{ kind: 'tour', id: entry.id }} />}
      </header>
      {leaf?.tour ? (
        <>
          <ul>
            {leaf.tour.teaches.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ul>
          {leaf.tour.steps.map((step, at) => (
            <PaperStep key={at} step={step} number={at + 1} of={entry.steps.length} reader={reader} />
          ))}
        </>
      ) : (
        <Loading />
      )}
      <p className={own.licence}>{speak('paperLicence')}</p>
    </div>
  )
}

/** How many lines there are to write on. */
const lines = 4

interface StepProps {
  step: TourStep
  number: number
  of: number
  reader: HandoutReader
}

function PaperStep({ step, number, of, reader }: StepProps): ReactNode {
  const { language, speak } = useReading()
  return (
    <section className={own.step} aria-labelledby={`step-${String(number)}`}>
      <p className={styles.eyebrow}>{speak('stepOf', { step: number, of })}</p>
      <h2 id={`step-${String(number)}`} dir="auto">
        {step.title[language]}
      </h2>
      {reader === 'teacher' && (
        <p className={own.say} dir="auto">
          {step.say[language]}
        </p>
      )}
      <StepShown step={step} />
      {step.ask && (
        <div className={own.question}>
          <h3>{speak('stepQuestion')}</h3>
          <p dir="auto">{step.ask[language]}</p>
          {reader === 'pupils' ? (
            <div className={own.room} role="img" aria-label={speak('paperRoom')}>
              {Array.from({ length: lines }, (_, at) => (
                <span key={at} />
              ))}
            </div>
          ) : (
            step.answer && (
              <>
                <h3>{speak('stepAnswer')}</h3>
                <p dir="auto">{step.answer[language]}</p>
              </>
            )
          )}
        </div>
      )}
      {reader === 'teacher' && step.quotes.length > 0 && (
        <div className={own.rests}>
          <p>{speak('stepRests')}</p>
          <Words quotes={step.quotes} />
        </div>
      )}
    </section>
  )
}
