import type { ReactNode } from 'react'
import type { Page } from '../state/address'
import styles from './Folded.module.css'
import { PageLink } from './PageLink'
import { useReading } from './reading'

interface Props {
  links: readonly { to: Page; name: ReactNode; key: string }[]
}

/** What a list leaves out because of the filters: said by name, and still a link. */
export function OutsideLinks({ links }: Props): ReactNode {
  const { speak } = useReading()
  if (links.length === 0) return null
  return (
    <div className={styles.outside}>
      {speak('outside')}{' '}
      <ul>
        {links.map(({ to, name, key }) => (
          <li key={key}>
            <PageLink to={to}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
