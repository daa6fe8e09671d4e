import type { ReactNode } from 'react'
import { useReading } from './reading'
import { OutLink } from './OutLink'

/** Where a reader tells us of an error in exactly this; absent where the deployment gives no address. */
export function ReportLink({ about }: { about: string }): ReactNode {
  const { speak, core } = useReading()
  if (core.reportUrl === null) return null
  const url = new URL(core.reportUrl)
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'about', about)
  return (
    <OutLink href={url.href}>
      {speak('reportError')}
    </OutLink>
  )
}
