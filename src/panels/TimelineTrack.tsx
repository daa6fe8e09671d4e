import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { directionOf } from '../model/language'
import {
  fractionOf,
  monthAt,
  monthCount,
  monthsOf,
  moveMonths,
  nameOfMonth,
  parsePeriod,
  periodOf,
  wholeTime,
  type Grip,
  type Months,
} from '../model/period'
import { formatWhen } from '../i18n/format'
import { choosePeriod } from '../state/actions'
import { useReading } from './reading'
import styles from './TimelineTrack.module.css'

interface Hold {
  grip: Grip
  /** the period as it was when it was gripped */
  from: Months
  /** where on the line of time the hand was then: of a handle, beside the end that it moves */
  at: number
}

const percent = (place: number): string => `${(place * 100).toFixed(3)}%`

/**
 * The two ends of the period, and the whole of it: moved by hand and by the keys, a month at a time, or a year.
 * A press on the bare track begins a new period there.
 */
export function TimelineTrack({ period }: { period: string | null }): ReactNode {
  const { language, speak } = useReading()
  const isRightToLeft = directionOf(language) === 'rtl'
  const track = useRef<HTMLDivElement>(null)
  const hold = useRef<Hold | null>(null)
  const months = monthsOf(period)
  const span = (period === null ? null : parsePeriod(period)) ?? wholeTime
  const [from, to] = [fractionOf(span.from), fractionOf(span.to, true)]

  const placeUnder = ({ clientX }: PointerEvent): number => {
    const { left, right, width } = track.current!.getBoundingClientRect()
    return (isRightToLeft ? right - clientX : clientX - left) / width
  }
  const choose = (next: Months): void => {
    const chosen = periodOf(next)
    if (chosen !== period) choosePeriod(chosen)
  }
  const follow = ({ grip, from: start, at }: Hold, place: number): void => {
    const gripped = grip === 'new' ? monthAt(at) : grip === 'last' ? start.last : start.first
    const now = grip === 'new' ? monthAt(place) : gripped + Math.round((place - at) * monthCount)
    choose(moveMonths(grip, start, gripped, now))
  }
  const take = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    hold.current = { grip, from: months, at: placeUnder(event) }
    if (grip === 'new') follow(hold.current, hold.current.at)
  }
  const move = (event: PointerEvent): void => {
    if (hold.current) follow(hold.current, placeUnder(event))
  }
  const letGo = (): void => {
    hold.current = null
  }
  const byHand = (grip: Grip): Record<string, unknown> => ({
    onPointerDown: take(grip),
    onPointerMove: move,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  })

  const onKeyDown = (grip: 'first' | 'last' | 'whole') => (event: KeyboardEvent) => {
    const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
    const steps: Record<string, number> = {
      [onward]: 1,
      ArrowUp: 1,
      [back]: -1,
      ArrowDown: -1,
      PageUp: 12,
      PageDown: -12,
      Home: -monthCount,
      End: monthCount,
    }
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const gripped = grip === 'last' ? months.last : months.first
    choose(moveMonths(grip, months, gripped, gripped + step))
  }

  const [start, end] = endsInWords(period, months).map((edtf) => formatWhen(edtf, language, speak)) as [string, string]
  const slider = (grip: 'first' | 'last' | 'whole', label: string, text: string, [min, now, max]: readonly number[]): object => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': min,
    'aria-valuenow': now,
    'aria-valuemax': max,
    'aria-valuetext': text,
    'aria-orientation': 'horizontal',
    onKeyDown: onKeyDown(grip),
    ...byHand(grip),
  })
  const { first, last } = months
  return (
    <div ref={track} className={styles.track} role="group" aria-label={speak('timelinePeriod')} {...byHand('new')}>
      <div className={styles.outside} style={{ insetInlineStart: 0, inlineSize: percent(from) }} />
      <div className={styles.outside} style={{ insetInlineStart: percent(to), insetInlineEnd: 0 }} />
      <div
        className={`${styles.handle} ${styles.first}`}
        style={{ insetInlineStart: percent(from) }}
        {...slider('first', speak('timelineFrom'), start, [0, first, last])}
      />
      {period !== null && (
        <div
          className={styles.whole}
          style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
          {...slider('whole', speak('timelineWhole'), formatWhen(period, language, speak), [0, first, monthCount - 1 - (last - first)])}
        />
      )}
      <div
        className={`${styles.handle} ${styles.last}`}
        style={{ insetInlineStart: percent(to) }}
        {...slider('last', speak('timelineTo'), end, [first, last, monthCount - 1])}
      />
    </div>
  )
}

/** The first and last date of the period as it was chosen: days where it names days, else months. */
function endsInWords(period: string | null, { first, last }: Months): [string, string] {
  const [from = '', to = from] = (period ?? '').split('/')
  const isDay = (date: string): boolean => date.length === 'yyyy-mm-dd'.length
  return [isDay(from) ? from : nameOfMonth(first), isDay(to) ? to : nameOfMonth(last)]
}
