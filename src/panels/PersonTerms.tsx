import type { ReactNode } from 'react'
import type { ActorEntry } from '../model/actor'
import type { PersonFacts } from '../model/person'
import styles from './Page.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'
import { TermLinks } from './TermLinks'
import { Words } from './Words'

interface Props {
  actor: ActorEntry
  facts: PersonFacts
}

/** Where they take part, in what role, and the terms in which they are to act; each with the words that say so. */
export function PersonTerms({ actor, facts: { parts, obliges } }: Props): ReactNode {
  const { language, speak, labelWithin, agreement: agreementOf } = useReading()
  const name = actor.name[language]
  const nameOf = (id: string): string => agreementOf(id)?.name[language] ?? id
  return (
    <>
      {parts.length > 0 && (
        <section className={styles.agreement} aria-labelledby="parts">
          <h2 id="parts">{speak('personParts', { name })}</h2>
          <ul className={styles.plain}>
            {parts.map((part) => (
              <li key={`${part.agreement} ${part.role} ${part.quotes.join(' ')}`}>
                <PageLink to={{ kind: 'agreement', id: part.agreement }}>{nameOf(part.agreement)}</PageLink>
                {speak('comma')}
                {labelWithin('partyRoles', part.role)}
                {part.reading && <p className={styles.reading}>{part.reading[language]}</p>}
                <Words quotes={part.quotes} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {obliges.length > 0 && (
        <section className={styles.agreement} aria-labelledby="obliges">
          <h2 id="obliges">{speak('personObliges', { name })}</h2>
          <TermLinks terms={obliges} />
        </section>
      )}
    </>
  )
}
