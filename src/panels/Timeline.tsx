import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { periodOf, years } from '../model/period'
import { directionOf } from '../model/language'
import { formatWhen } from '../i18n/format'
import { choosePeriod, openPage } from '../state/actions'
import type { Page } from '../state/address'
import { isPlainPress } from './press'
import { useReading } from './reading'
import styles from './Timeline.module.css'
import { TimelineTrack } from './TimelineTrack'

/** Follows a link of the drawing without reloading; also of the one that the build wrote, which has no handlers. */
function followMark(event: MouseEvent): void {
  const { kind, id, fragment } = linkAt(event.target)?.dataset ?? {}
  if (kind === undefined || id === undefined || !isPlainPress(event)) return
  event.preventDefault()
  openPage({ kind, id } as Page, fragment ?? null)
}

function linkAt(target: EventTarget): (Element & { dataset: DOMStringMap }) | null {
  return (target as Element).closest<HTMLAnchorElement | SVGAElement>('a[data-id]')
}

function markAt(target: EventTarget): SVGAElement | null {
  return (target as Element).closest<SVGAElement>('a[data-mark]')
}

/** The arrow keys go from mark to mark in the direction of reading; only one of them is a stop of Tab. */
function stepMarks(event: KeyboardEvent, isRightToLeft: boolean): void {
  const mark = markAt(event.target)
  if (!mark) return
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>('a[data-mark]')]
  const at = marks.indexOf(mark)
  const [onward, back] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const to = { [onward]: at + 1, [back]: at - 1, Home: 0, End: marks.length - 1 }[event.key]
  const next = to === undefined ? undefined : marks[to]
  if (to === undefined) return
  event.preventDefault()
  if (!next) return
  mark.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

/** The strip of time under the map: what is dated, the period that is chosen, and the ways to choose one. */
export function Timeline({ picture }: { picture: ReactNode }): ReactNode {
  const { language, speak, filtering } = useReading()
  const { filter, isLive } = filtering
  const { period } = filter
  /** the name and date of the mark under the hand, or with the focus */
  const [tip, setTip] = useState<string | null>(null)
  /** on a small screen the line of time is folded away until it is asked for */
  const [isOpen, setOpen] = useState(false)
  const inWords = formatWhen(period ?? `${String(years[0])}/${String(years.at(-1))}`, language, speak)
  const showTip = (event: PointerEvent | FocusEvent): void => setTip(markAt(event.target)?.getAttribute('aria-label') ?? null)
  return (
    <section
      className={styles.timeline}
      data-open={isOpen || undefined}
      aria-label={speak('timeline')}
      onClick={followMark}
      onPointerOver={showTip}
      onPointerLeave={() => setTip(null)}
      onFocus={showTip}
      onBlur={() => setTip(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTip(null)
        stepMarks(event, directionOf(language) === 'rtl')
      }}
    >
      {tip !== null && (
        // The link that has the focus says the same.
        <p className={styles.tip} aria-hidden="true">
          {tip}
        </p>
      )}
      <p className={styles.period}>{inWords}</p>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {speak('timelinePeriod')}: {inWords}
      </button>
      <button
        type="button"
        className={styles.all}
        aria-disabled={period === null}
        onClick={() => choosePeriod(null)}
      >
        {speak('timelineAll')}
      </button>
      {picture}
      <div className={styles.track}>{isLive && <TimelineTrack period={period} />}</div>
      <div className={styles.years} role="group" aria-label={speak('timelineYears')}>
        {years.map((year, at) => {
          const own = periodOf({ first: at * 12, last: at * 12 + 11 })
          const name = formatWhen(String(year), language, speak)
          // Before there is a script to answer, a year is the name of its part of the line and no more.
          return isLive ? (
            <button
              key={year}
              type="button"
              aria-pressed={period === own}
              onClick={() => choosePeriod(period === own ? null : own)}
            >
              {name}
            </button>
          ) : (
            <span key={year}>{name}</span>
          )
        })}
      </div>
    </section>
  )
}
