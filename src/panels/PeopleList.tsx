import type { ReactNode } from 'react'
import type { ActorEntry } from '../model/actor'
import styles from './Lists.module.css'
import { PageLink } from './PageLink'
import page from './Page.module.css'
import { useReading } from './reading'

/** Who speaks, and how often; below them those of whom the texts only speak. */
export function PeopleList(): ReactNode {
  const { language, speak, core } = useReading()
  const speakers = core.actors.filter(({ spokenCount }) => spokenCount > 0)
  const others = core.actors.filter(({ spokenCount }) => spokenCount === 0)
  return (
    <>
      <ul className={styles.list}>
        {speakers.map((actor) => (
          <li key={actor.id}>
            <span className={styles.name}>
              <PageLink to={{ kind: 'person', id: actor.id }}>
                <bdi>{actor.name[language]}</bdi>
              </PageLink>
            </span>
            <span className={styles.detail}>
              <Kind actor={actor} />
            </span>
            <span className={styles.facts}>{speak('quotationCount', { count: actor.spokenCount })}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 className={page.minor}>{speak('peopleOthers')}</h3>
          <ul className={styles.short}>
            {others.map(({ id, name }) => (
              <li key={id}>
                <PageLink to={{ kind: 'person', id }}>
                  <bdi>{name[language]}</bdi>
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The last role that a text states, else what kind of actor it is. */
function Kind({ actor: { kind, roles } }: { actor: ActorEntry }): ReactNode {
  const { language, label } = useReading()
  return roles.at(-1)?.title[language] ?? label('actorKinds', kind)
}
