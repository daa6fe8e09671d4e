import type { AgreementEntry } from './agreement'
import type { Core } from './atlas'
import type { DatedEvent } from './facts'
import { fractionOf, isOpen, spanOf } from './period'
import { issuedOf, type SourceEntry } from './source'
import { firstDay, parseWhen } from './when'

/** Something with a date, as the timeline shows it. */
export type Mark =
  | { kind: 'agreement'; when: string; agreement: AgreementEntry }
  | { kind: 'event'; when: string; event: DatedEvent }
  | { kind: 'source'; when: string; source: SourceEntry }

/** Agreements, events and the days of the sources, in time order. */
export function marksOf(core: Pick<Core, 'agreements' | 'sources'>, events: readonly DatedEvent[]): Mark[] {
  const marks: Mark[] = [
    ...core.agreements.flatMap((agreement): Mark[] =>
      agreement.when === null ? [] : [{ kind: 'agreement', when: agreement.when, agreement }],
    ),
    ...events.map((event): Mark => ({ kind: 'event', when: event.when, event })),
    ...core.sources.map((source): Mark => ({ kind: 'source', when: issuedOf(source), source })),
  ]
  return marks.sort((a, b) => firstDay(a.when).localeCompare(firstDay(b.when)))
}

/** How a date stands on the timeline; places from 0 to 1 in the order of time. */
export interface Extent {
  /** where its symbol stands */
  at: number
  /** all the days it may mean */
  from: number
  to: number
  /** which side of it is open: drawn fading */
  open: 'start' | 'end' | null
  /** about, or uncertain: drawn dashed */
  isUncertain: boolean
}

/** In: EDTF level 1. Out: how it stands on the timeline, or null where it is no date. */
export function extentOf(edtf: string): Extent | null {
  const when = parseWhen(edtf)
  const span = spanOf(edtf)
  if (!when || !span) return null
  const from = fractionOf(span.from)
  const to = fractionOf(span.to, true)
  return {
    at: (from + to) / 2,
    from,
    to,
    open: isOpen(edtf) ? (when.from === null ? 'start' : 'end') : null,
    isUncertain: when.approximate || when.uncertain,
  }
}

/** Lanes from top to bottom, each with so many rows for what would stand on each other. */
export const lanes = { agreement: 2, event: 3, source: 1 } as const satisfies Record<Mark['kind'], number>

/** Symbols nearer than this would touch: 10 px on a timeline 600 px wide. */
const apart = 0.017

/** As many marks as a reader can tell apart on a line. */
const mostMarks = 120
/** Where there are more, so far from each other is what is kept of a lane. */
const farApart = 0.05

/**
 * Of more marks than can be told apart: those that leave room for each other, first come first kept, in each lane as
 * many at about one time as it has rows. In: marks in time order. Out: the same list where it is short enough.
 */
export function toldApart(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= mostMarks) return marks
  const kept: Record<Mark['kind'], number[]> = { agreement: [], event: [], source: [] }
  return marks.filter((mark) => {
    const at = extentOf(mark.when)?.at
    if (at === undefined) return false
    const beside = kept[mark.kind].filter((other) => Math.abs(at - other) < farApart).length
    if (beside >= lanes[mark.kind]) return false
    kept[mark.kind].push(at)
    return true
  })
}

export interface PlacedMark {
  mark: Mark
  extent: Extent
  /** counted from the top, over all lanes */
  row: number
}

/** Gives each mark a row of its lane, the first that is free at its time, else the one free the longest. */
export function placeMarks(marks: readonly Mark[]): PlacedMark[] {
  const firstRow = { agreement: 0, event: lanes.agreement, source: lanes.agreement + lanes.event }
  const last = { agreement: [], event: [], source: [] } as Record<Mark['kind'], number[]>
  const placed = marks.flatMap((mark) => {
    const extent = extentOf(mark.when)
    return extent ? [{ mark, extent }] : []
  })
  const rows = new Map<Mark, number>()
  for (const { mark, extent } of [...placed].sort((a, b) => a.extent.at - b.extent.at)) {
    const taken = last[mark.kind]
    const ends = Array.from({ length: lanes[mark.kind] }, (_, row) => taken[row] ?? -1)
    const free = ends.findIndex((end) => extent.at - end >= apart)
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free
    taken[row] = extent.at
    rows.set(mark, firstRow[mark.kind] + row)
  }
  return placed.map(({ mark, extent }) => ({ mark, extent, row: rows.get(mark) ?? 0 }))
}
