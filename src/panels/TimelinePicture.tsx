import type { ReactNode } from 'react'
import type { Core } from '../model/atlas'
import type { DatedEvent } from '../model/facts'
import type { Language } from '../model/language'
import { fractionOf, years } from '../model/period'
import { formOf, furthestOf, isViolated } from '../model/status'
import { lanes, marksOf, placeMarks, toldApart, type Mark, type PlacedMark } from '../model/timeline'
import { standingUnder, type Visible } from '../model/visible'
import { formatWhen } from '../i18n/format'
import type { Speak } from '../i18n/speak'
import { relativePath, type Address, type Page } from '../state/address'
import { ExtentShape } from './ExtentShape'
import { FormShape } from './StatusMark'
import styles from './TimelinePicture.module.css'

interface Props {
  address: Pick<Address, 'page'>
  core: Pick<Core, 'agreements' | 'sources'>
  events: readonly DatedEvent[]
  visible: Visible | null
  /** whether the list begins open */
  isListOpen?: boolean
  language: Language
  speak: Speak
}

/** px between the rows of marks: a symbol's height and a little air. */
const rowHeight = 11
const rowCount = lanes.agreement + lanes.event + lanes.source
const height = rowCount * rowHeight + 4
const symbolSize = 10

interface Target {
  page: Extract<Page, { id: string }>
  fragment: string | null
}

function targetOf(mark: Mark): Target {
  switch (mark.kind) {
    case 'agreement':
      return { page: { kind: 'agreement', id: mark.agreement.id }, fragment: null }
    case 'event':
      return { page: { kind: 'source', id: mark.event.source }, fragment: mark.event.quote }
    case 'source':
      return { page: { kind: 'source', id: mark.source.id }, fragment: null }
  }
}

function isQuiet(mark: Mark, visible: Visible | null): boolean {
  if (visible === null) return false
  switch (mark.kind) {
    case 'agreement':
      return !visible.agreements.has(mark.agreement.id)
    case 'event':
      return !visible.quotes.has(mark.event.quote)
    case 'source':
      return !visible.sources.has(mark.source.id)
  }
}

/**
 * Agreements, events and the days of the sources on a line of time, and the same as a list. Time runs in the
 * direction of reading. Real links: `Timeline` follows them once the script runs, also on the drawing that the
 * build wrote, which is why each carries its target.
 */
export function TimelinePicture({ address, core, events, visible, isListOpen = false, language, speak }: Props): ReactNode {
  const all = marksOf(core, events)
  const marks = toldApart(all)
  const linkOf = (mark: Mark): { href: string; 'data-kind': string; 'data-id': string; 'data-fragment': string | undefined } => {
    const { page, fragment } = targetOf(mark)
    return {
      href: relativePath({ language, page: address.page }, { language, page, fragment }),
      'data-kind': page.kind,
      'data-id': page.id,
      'data-fragment': fragment ?? undefined,
    }
  }
  const nameOf = (mark: Mark): string => {
    switch (mark.kind) {
      case 'agreement':
        return mark.agreement.name[language]
      case 'event':
        return mark.event.name[language]
      case 'source':
        return speak('timelinePublished', { source: mark.source.custom.short[language] })
    }
  }
  const whenOf = (mark: Mark): string => formatWhen(mark.when, language, speak)
  const isRightToLeft = language === 'ar'
  const x = (place: number): string => `${((isRightToLeft ? 1 - place : place) * 100).toFixed(2)}%`
  const placed = placeMarks(marks)
  return (
    <>
      <svg
        className={styles.lanes}
        height={height}
        role="group"
        aria-label={speak('timelinePicture', { count: placed.length })}
      >
        {years.map((year) => (
          <line key={year} x1={x(fractionOf(`${String(year)}-01-01`))} x2={x(fractionOf(`${String(year)}-01-01`))} y1="0" y2={height} className={styles.year} />
        ))}
        <line x1={x(1)} x2={x(1)} y1="0" y2={height} className={styles.year} />
        {placed.map(({ mark, extent, row }, at) => {
          const y = row * rowHeight + rowHeight / 2 + 2
          return (
            <a
              key={`${mark.kind} ${at}`}
              {...linkOf(mark)}
              data-mark=""
              tabIndex={at === 0 ? 0 : -1}
              aria-label={`${nameOf(mark)}${speak('comma')}${whenOf(mark)}`}
              className={[styles[mark.kind], isQuiet(mark, visible) ? styles.quiet : ''].join(' ')}
            >
              <ExtentShape extent={extent} y={y} isRightToLeft={isRightToLeft} />
              <svg x={x(extent.at)} y={y} width="1" height="1" overflow="visible">
                <Symbol placed={mark} visible={visible} />
              </svg>
            </a>
          )
        })}
      </svg>
      <details className={styles.list} open={isListOpen}>
        <summary>{speak('timelineList')}</summary>
        <div className={styles.sheet}>
          <p>{speak('timelineOpenNote')}</p>
          {marks.length < all.length && <p>{speak('timelineSome', { shown: marks.length, count: all.length })}</p>}
          <ol>
            {marks.map((mark, at) => (
              <li key={`${mark.kind} ${String(at)}`} className={isQuiet(mark, visible) ? styles.quiet : undefined}>
                <time>{whenOf(mark)}</time>
                <a {...linkOf(mark)}>
                  <bdi>{nameOf(mark)}</bdi>
                </a>
              </li>
            ))}
          </ol>
        </div>
      </details>
    </>
  )
}

/** An agreement wears its furthest status by the words that are shown, an event a triangle, a source a page. */
function Symbol({ placed: mark, visible }: { placed: PlacedMark['mark']; visible: Visible | null }): ReactNode {
  const half = symbolSize / 2
  switch (mark.kind) {
    case 'agreement': {
      const { id, statuses } = mark.agreement
      const whole = { furthest: furthestOf(statuses), violated: isViolated(statuses) }
      const { furthest, violated } = standingUnder(visible?.agreements ?? null, id, whole)
      const scale = symbolSize / 14
      return (
        <g transform={`translate(${String(-8 * scale)} ${String(-8 * scale)}) scale(${String(scale)})`}>
          <circle cx="8" cy="8" r="6.5" className={styles.ground} />
          <FormShape form={furthest === null ? null : formOf(furthest)} isCut={violated} />
        </g>
      )
    }
    case 'event':
      return <path d={`M0 ${String(-half)}L${String(half)} ${String(half - 1)}H${String(-half)}z`} className={styles.shape} />
    case 'source':
      return <rect x={-half + 1} y={-half} width={symbolSize - 2} height={symbolSize} className={styles.shape} />
  }
}
