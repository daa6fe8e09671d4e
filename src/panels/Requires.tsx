import type { ReactNode } from 'react'
import type { Agreement } from '../model/agreement'
import { titledIn } from '../model/link'
import { slugOf, type Requirement } from '../model/term'
import { formatDuration } from '../i18n/format'
import { PageLink } from './PageLink'
import { useReading } from './reading'

/** A term or condition of an agreement, or what is said of the whole, by its title, as a link to where it stands. */
export function TermTitle({ agreement, id }: { agreement: Agreement; id: string }): ReactNode {
  const { language } = useReading()
  return (
    <PageLink to={{ kind: 'agreement', id: agreement.id }} fragment={slugOf(id)}>
      {titledIn(agreement, id)?.[language] ?? id}
    </PageLink>
  )
}

/** What a term requires to begin or to continue, or the whole depends on, and for how long it is to hold. */
export function Requires({ agreement, requirement }: { agreement: Agreement; requirement: Requirement }): ReactNode {
  const { language, speak } = useReading()
  const { needs, to, held, unbroken } = requirement
  const isOfWhole = agreement.whole?.some(({ requires }) => requires.includes(requirement)) ?? false
  return (
    <>
      {speak(isOfWhole ? 'requiresWhole' : to === 'begin' ? 'requiresBegin' : 'requiresContinue')} <TermTitle agreement={agreement} id={needs} />
      {held !== null && (
        <>
          {speak('comma')}
          {speak(unbroken ? 'requiresUnbroken' : 'requiresHeld', { held: formatDuration(held, language) })}
        </>
      )}
    </>
  )
}
