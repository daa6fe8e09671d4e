import type { ReactNode } from 'react'
import type { ActorEntry } from '../model/actor'
import type { Quote } from '../model/quote'
import { formatWhen } from '../i18n/format'
import { AppearsIn } from './AppearsIn'
import { ContentNote } from './ContentNote'
import { Events } from './Events'
import { Loading } from './Loading'
import styles from './Page.module.css'
import { People } from './People'
import { PersonTerms } from './PersonTerms'
import { QuoteFigure } from './QuoteFigure'
import { useReading } from './reading'
import { SpokenKinds } from './SpokenKinds'
import { Words } from './Words'

/** A person, state, group or outlet: who they are by whose word, what they speak of and what not, and their words. */
export function PersonPage(): ReactNode {
  const { page, actor, speak } = useReading()
  const open = page.kind === 'person' ? actor(page.id) : undefined
  return open ? <Person actor={open} /> : <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
}

function Person({ actor }: { actor: ActorEntry }): ReactNode {
  const { language, speak, leaf } = useReading()
  const { id } = actor
  const name = actor.name[language]
  const quotes = leaf?.quotes ?? []
  const relayed = quotes.filter(({ relays }) => relays === id)
  const cited = quotes.filter(({ reportedBy, speakers }) => reportedBy === id && !speakers.includes(id))
  return (
    <>
      <PersonHead actor={actor} />
      <AppearsIn
        mentions={actor.mentions}
        words={{ speaking: speak('personAppearsIn'), silent: speak('personSilentIn') }}
      />
      {leaf === null && <Loading />}
      {leaf?.person && (
        <>
          {actor.spokenCount === 0 && <p className={styles.note}>{speak('personNoWords', { name })}</p>}
          <SpokenKinds speaker={actor} />
          <PersonTerms actor={actor} facts={leaf.person} />
          <ContentNote />
          <QuotesBySource id="words" title={speak('personWords', { name })} quotes={quotes.filter(({ speakers }) => speakers.includes(id))} />
          <QuotesBySource id="relayed" title={speak('personRelayed', { name })} quotes={relayed} />
          <QuotesBySource id="cited" title={speak('personCited', { name })} quotes={cited} />
          <Events events={leaf.events} />
        </>
      )}
    </>
  )
}

function PersonHead({ actor }: { actor: ActorEntry }): ReactNode {
  const { language, speak, label } = useReading()
  return (
    <header>
      <p className={styles.eyebrow}>{label('actorKinds', actor.kind)}</p>
      <h1 tabIndex={-1}>
        <bdi>{actor.name[language]}</bdi>
      </h1>
      {actor.roles.length > 0 && (
        <dl className={styles.facts}>
          {actor.roles.map((role) => (
            <div key={`${role.asOf} ${role.title.en}`}>
              <dt>
                {speak('personRole')}
                {speak('comma')}
                <time>{formatWhen(role.asOf, language, speak)}</time>
              </dt>
              <dd>
                {role.title[language]}
                {role.of !== null && (
                  <>
                    {' · '}
                    <People ids={[role.of]} />
                  </>
                )}
                <Words quotes={role.quotes} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  )
}

function QuotesBySource({ id, title, quotes }: { id: string; title: string; quotes: readonly Quote[] }): ReactNode {
  const { language, core } = useReading()
  if (quotes.length === 0) return null
  return (
    <section className={styles.agreement} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {core.sources.map((source) => {
        const here = quotes.filter((quote) => quote.source === source.id)
        return (
          here.length > 0 && (
            <div key={source.id}>
              <h3 className={styles.minor}>
                <bdi>{source.custom.short[language]}</bdi>
              </h3>
              {here.map((quote) => (
                <QuoteFigure key={quote.id} quote={quote} />
              ))}
            </div>
          )
        )
      })}
    </section>
  )
}
