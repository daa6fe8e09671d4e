import type { ReactNode } from 'react'
import { useReading } from './reading'

interface Props {
  href: string
  className?: string | undefined
  dir?: 'ltr'
  children: ReactNode
}

/**
 * A link to somewhere else: an original, an archive. In somebody's page it opens a window of its own, because what it
 * leads to may refuse to stand in a frame; where the site wants nothing to lead away, its words stay and the way goes.
 */
export function OutLink({ href, className, dir, children }: Props): ReactNode {
  const { embed } = useReading()
  const leads = embed?.isKiosk ? {} : { href, ...(embed ? { target: '_blank' } : {}) }
  return (
    <a {...leads} rel="noreferrer" className={className} dir={dir}>
      {children}
    </a>
  )
}
