import type { ReactNode } from 'react'
import type { Extent } from '../model/timeline'
import { ExtentShape } from './ExtentShape'
import { useReading } from './reading'
import styles from './TimeMark.module.css'

/** How a kind of date is drawn on the timeline, for the legend. Always beside its words. */
export function TimeMark({ extent }: { extent: Extent }): ReactNode {
  const { language } = useReading()
  const isRightToLeft = language === 'ar'
  return (
    <svg className={styles.mark} width="40" height="14" aria-hidden="true" focusable="false">
      <ExtentShape extent={extent} y={7} isRightToLeft={isRightToLeft} stroke={0.13} />
      <circle cx={`${String((isRightToLeft ? 1 - extent.at : extent.at) * 100)}%`} cy="7" r="4.5" />
    </svg>
  )
}
