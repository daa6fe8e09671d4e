/** What a text says has become of a term or an agreement. None of the texts is itself an agreement. */
export const statuses = [
  'discussed',
  'proposed',
  'called-for',
  'expected',
  'announced',
  'agreed',
  'in-force',
  'extended',
  'endorsed',
  'cited',
  'reported-violated',
  'reported-failing',
  'position',
] as const

export type Status = (typeof statuses)[number]

/** A status by somebody's word at a time. `by` empty: the text's own voice. */
export interface StatusClaim {
  status: Status
  /** EDTF level 1 */
  asOf: string
  by: string[]
  quotes: string[]
}

/** How a status is drawn, the same on map, chips, tables and board. */
export type StatusForm = 'dotted' | 'half' | 'filled' | 'cut' | 'quote'

const forms: Record<Status, StatusForm> = {
  discussed: 'dotted',
  proposed: 'dotted',
  'called-for': 'dotted',
  expected: 'half',
  announced: 'half',
  agreed: 'filled',
  endorsed: 'filled',
  'in-force': 'filled',
  extended: 'filled',
  'reported-violated': 'cut',
  'reported-failing': 'cut',
  position: 'quote',
  cited: 'quote',
}

export function formOf(status: Status): StatusForm {
  return forms[status]
}

// Equal ranks are deliberate: called for counts as proposed, endorsed as agreed, extended as in force.
// A position and a citation never count; a report of violation or failing adds a cut instead.
const ranks: Partial<Record<Status, number>> = {
  discussed: 1,
  proposed: 2,
  'called-for': 2,
  expected: 3,
  announced: 4,
  agreed: 5,
  endorsed: 5,
  'in-force': 6,
  extended: 6,
}

/** The furthest status among the claims, or null where only positions, citations or reports of violation stand. */
export function furthestOf(claims: readonly { status: Status }[]): Status | null {
  let furthest: Status | null = null
  for (const { status } of claims) {
    const rank = ranks[status] ?? 0
    if (rank > (furthest === null ? 0 : (ranks[furthest] ?? 0))) furthest = status
  }
  return furthest
}

/** Whether any of the claims reports a violation or a failing. */
export function isViolated(claims: readonly { status: Status }[]): boolean {
  return claims.some(({ status }) => forms[status] === 'cut')
}

/**
 * Whether none of the claims reports anything as agreed. What is in force, or is reported broken, was agreed before;
 * and what is only cited was settled where these texts do not look.
 */
export function isNothingAgreed(claims: readonly { status: Status }[]): boolean {
  return claims.every(({ status }) => forms[status] !== 'filled' && forms[status] !== 'cut' && status !== 'cited')
}

/** How the symbol of a place is drawn; `plain`: no status at all. */
export type SymbolForm = StatusForm | 'plain'
export const symbolForms: readonly SymbolForm[] = ['plain', 'dotted', 'half', 'filled', 'cut', 'quote']

/** The form of a place's symbol: its furthest status, and a cut where a violation was reported. */
export function formOfPlace({ furthest, violated }: { furthest: Status | null; violated: boolean }): { form: SymbolForm; cut: boolean } {
  return { form: furthest === null ? 'plain' : formOf(furthest), cut: violated }
}
