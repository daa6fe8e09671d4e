import type { ReactNode } from 'react'
import type { Language } from '../model/language'
import { relativePath, type Page } from '../state/address'
import { chooseLanguage, openPage } from '../state/actions'
import { isPlainPress } from './press'
import { useReading } from './reading'

interface Props {
  to: Page
  fragment?: string | null
  /** another language than the page's */
  language?: Language
  className?: string | undefined
  title?: string
  isCurrent?: boolean
  children: ReactNode
}

/** A link inside the atlas: a real address, followed without reloading once the script runs. */
export function PageLink({ to, fragment = null, language, className, title, isCurrent, children }: Props): ReactNode {
  const reading = useReading()
  const target = language ?? reading.language
  const href = relativePath(
    { language: reading.language, page: reading.page },
    { language: target, page: to, fragment },
  )
  return (
    <a
      href={href}
      className={className}
      title={title}
      lang={language}
      hrefLang={language}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        if (target !== reading.language) chooseLanguage(target)
        else openPage(to, fragment)
      }}
    >
      {children}
    </a>
  )
}
