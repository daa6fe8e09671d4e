import type { ReactNode } from 'react'
import { Folded } from './Folded'
import { useReading } from './reading'

interface Props {
  /** says what is folded */
  words: string
  /** also in an embedded view it stands open */
  isOpen?: boolean
  children: ReactNode
}

/** In somebody's page there is little room, and what scrolls within it holds the reader up: there this is folded until it is asked for. */
export function EmbedFold({ words, isOpen = false, children }: Props): ReactNode {
  const { embed } = useReading()
  if (embed === null || isOpen) return children
  return <Folded words={words}>{children}</Folded>
}
