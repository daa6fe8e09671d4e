import type { ReactNode } from 'react'
import type { Language } from '../model/language'
import { isEmbeddable, relativePath, type Page } from '../state/address'
import { chooseLanguage, openPage } from '../state/actions'
import { isPlainPress } from './press'
import { useHere, useReading } from './reading'

interface Props {
  to: Page
  fragment?: string | null
  /** another language than the page's */
  language?: Language
  className?: string | undefined
  title?: string
  isCurrent?: boolean
  /** what it is called where its words alone would not do */
  label?: string
  /** leaves the tab order, where the same link stands in a list on the page */
  isOutOfOrder?: boolean
  /** leads to the reader's own lesson, whichever is open */
  isOwn?: boolean
  children: ReactNode
}

/** A link inside the atlas: a real address, followed without reloading once the script runs. */
export function PageLink({ to, fragment = null, language, className, title, isCurrent, label, isOutOfOrder, isOwn = false, children }: Props): ReactNode {
  const reading = useReading()
  const here = useHere()
  const target = language ?? reading.language
  const href = relativePath(here, { language: target, page: to, fragment, lesson: isOwn ? null : reading.lesson.text })
  // There is no embedded view of it: the page itself, in a window of its own; or nothing, where nothing leads away.
  const isLeaving = here.isEmbedded && !isEmbeddable(to)
  if (isLeaving) {
    return (
      <a {...(reading.embed?.isKiosk ? {} : { href, target: '_blank', rel: 'noopener' })} className={className} title={title} aria-label={label}>
        {children}
      </a>
    )
  }
  return (
    <a
      href={href}
      className={className}
      title={title}
      tabIndex={isOutOfOrder ? -1 : undefined}
      lang={language}
      hrefLang={language}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        if (target !== reading.language) chooseLanguage(target)
        else openPage(to, fragment, isOwn ? { lesson: null } : {})
      }}
    >
      {children}
    </a>
  )
}
