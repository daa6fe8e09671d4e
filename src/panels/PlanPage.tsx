import { useSyncExternalStore, type ReactNode } from 'react'
import { defaultChoices, type Choices } from '../state/address'
import { store } from '../state/store'
import { hasClock } from '../model/plan'
import { planOn } from '../model/planNow'
import { ContentNote } from './ContentNote'
import { EmbedFold } from './EmbedFold'
import { Loading } from './Loading'
import { PageLink } from './PageLink'
import styles from './Page.module.css'
import { PlanAccount } from './PlanAccount'
import { PlanBoard } from './PlanBoard'
import { PlanClock } from './PlanClock'
import { PlanHappenings } from './PlanHappenings'
import { PlanLinks } from './PlanLinks'
import { PlanSilences } from './PlanSilences'
import { useReading } from './reading'
import own from './PlanPage.module.css'

const chosen = (): Choices => store.getState().address.choices

/** An agreement as a mechanism: what makes what possible, and how each term stands at a moment that the reader sets. */
export function PlanPage(): ReactNode {
  const { language, speak, page, leaf, agreement: agreementOf } = useReading()
  // The page as it was written knows of no choice; what an address holds comes after it.
  const { account, run } = useSyncExternalStore(store.subscribe, chosen, () => defaultChoices)
  const entry = page.kind === 'plan' ? agreementOf(page.id) : undefined
  if (!entry?.hasLinks) return <h1 tabIndex={-1}>{speak('pageUnknown')}</h1>
  const agreement = leaf?.agreements.find(({ id }) => id === entry.id)
  const now = leaf && agreement && hasClock(agreement) ? planOn(agreement, leaf, account, run) : null
  return (
    <>
      <header>
        <p className={styles.eyebrow}>
          <PageLink to={{ kind: 'agreement', id: entry.id }}>{entry.name[language]}</PageLink>
        </p>
        <h1 tabIndex={-1}>{speak('planTitle')}</h1>
        <p className={styles.lead}>{speak(now ? 'planLead' : 'planLeadLinks')}</p>
        <p className={styles.note}>{speak('planHonest')}</p>
        {now && <p className={styles.noScript}>{speak('planNoScript')}</p>}
      </header>
      {now && (
        <>
          <section className={own.try} aria-labelledby="try">
            <h2 id="try">{speak('planTry')}</h2>
            <PlanAccount now={now} />
            <PlanClock now={now} />
            <PlanHappenings now={now} />
          </section>
          <PlanBoard now={now} />
        </>
      )}
      {agreement ? (
        <>
          <PlanSilences agreement={agreement} />
          <EmbedFold words={speak('planDiagram')}>
            <PlanLinks agreement={agreement} now={now} />
          </EmbedFold>
          <ContentNote />
        </>
      ) : (
        <Loading />
      )}
    </>
  )
}
