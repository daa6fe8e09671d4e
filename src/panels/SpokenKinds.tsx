import type { ReactNode } from 'react'
import type { ActorEntry } from '../model/actor'
import { kindsSpoken, type SpokenTerm } from '../model/person'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { Filled, People, slot } from './People'
import { useReading } from './reading'

/** What did Lavrov say that Kerry did not? Agreement by agreement, the kinds of term a speaker speaks of, and those only others do. */
export function SpokenKinds({ speaker }: { speaker: ActorEntry }): ReactNode {
  const { language, speak, leaf } = useReading()
  const speaksOf = leaf?.person?.speaksOf ?? []
  if (speaksOf.length === 0) return null
  return (
    <section className={styles.agreement} aria-labelledby="kinds">
      <h2 id="kinds">{speak('personKinds', { name: speaker.name[language] })}</h2>
      <p className={styles.note}>{speak('personKindsNote')}</p>
      {speaksOf.map(({ agreement, terms }) => (
        <InAgreement key={agreement} agreement={agreement} terms={terms} speaker={speaker} />
      ))}
    </section>
  )
}

interface InAgreementProps {
  agreement: string
  terms: readonly SpokenTerm[]
  speaker: ActorEntry
}

function InAgreement({ agreement, terms, speaker }: InAgreementProps): ReactNode {
  const { language, speak, label, agreement: agreementOf } = useReading()
  const name = speaker.name[language]
  const kinds = kindsSpoken(terms, speaker.id)
  const spoken = kinds.filter(({ own }) => own.length > 0)
  const silent = kinds.filter(({ own, others }) => own.length === 0 && others.length > 0)
  const headings = [`${agreement}-spoken`, `${agreement}-silent`] as const
  return (
    <div className={styles.spoken}>
      <h3>
        <PageLink to={{ kind: 'agreement', id: agreement }}>{agreementOf(agreement)?.name[language] ?? agreement}</PageLink>
      </h3>
      <h4 id={headings[0]} className={styles.minor}>
        {speak('personSpeaksOf', { name })}
      </h4>
      <ul className={styles.plain} aria-labelledby={headings[0]}>
        {spoken.map(({ kind, own, others }) => (
          <li key={kind}>
            <span className={styles.kind}>{label('termKinds', kind)}</span>
            <Terms terms={own} except={speaker.id} />
            {others.length > 0 && (
              <>
                <span className={styles.reading}>{speak('personOnlyOthers')}</span>
                <Terms terms={others} />
              </>
            )}
          </li>
        ))}
      </ul>
      {silent.length === 0 ? (
        <p className={styles.note}>{speak('personSilentOnNone', { name })}</p>
      ) : (
        <>
          <h4 id={headings[1]} className={styles.minor}>
            {speak('personSilentOn', { name })}
          </h4>
          <ul className={styles.plain} aria-labelledby={headings[1]}>
            {silent.map(({ kind, others }) => (
              <li key={kind}>
                <span className={styles.kind}>{label('termKinds', kind)}</span>
                <Terms terms={others} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Terms as links, each with who speaks of it; on the speaker's own, who does besides. */
function Terms({ terms, except = null }: { terms: readonly SpokenTerm[]; except?: string | null }): ReactNode {
  const { language, speak } = useReading()
  return (
    <ul className={styles.terms}>
      {terms.map(({ agreement, slug, title, by, byText }) => {
        const others = by.filter((id) => id !== except)
        const who = (
          <>
            <People ids={others} />
            {byText && (
              <>
                {others.length > 0 && speak('comma')}
                {speak('personTextVoice')}
              </>
            )}
          </>
        )
        return (
          <li key={slug}>
            <PageLink to={{ kind: 'agreement', id: agreement }} fragment={slug}>
              {title[language]}
            </PageLink>{' '}
            <span className={styles.by}>
              (
              {except === null ? (
                who
              ) : others.length > 0 || byText ? (
                <Filled sentence={speak('personToo', { who: slot })}>{who}</Filled>
              ) : (
                speak('personAlone')
              )}
              )
            </span>
          </li>
        )
      })}
    </ul>
  )
}
