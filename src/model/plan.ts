import type { Agreement, Condition, Whole } from './agreement'
import { hoursOf } from './duration'
import { linksOf } from './link'
import { slugOf, type Requirement, type Term } from './term'

/** Whose words count: one speaker's, or null: everything that any of them requires. */
export type Account = string | null

/** A term as one account has it: with what its words require, and no more. */
export interface PlanTerm {
  term: Term
  /** whether a quotation of the term is this speaker's */
  isMentioned: boolean
  requires: Requirement[]
}

/** What is said of the whole, as one account has it. */
export interface PlanWhole {
  whole: Whole
  requires: Requirement[]
}

/** Something the reader says has happened, or not: a need that nothing else makes possible. */
export interface Happening {
  /** a condition's id; a term's; or a term's with one of the sides that it binds */
  key: string
  /** the term or condition */
  id: string
  /** where each side acts for itself */
  actor: string | null
}

/** An agreement as a mechanism, in one account. */
export interface Plan {
  account: Account
  /** in the agreement's own order */
  terms: PlanTerm[]
  /** only what this account says to depend on something */
  whole: PlanWhole[]
  conditions: Condition[]
  happenings: Happening[]
}

/** Who speaks in a quotation; nobody: the text's own voice. */
export type SpeakersOf = (quote: string) => readonly string[]

/** The kind of term that each side fulfils by an act of its own. */
const eachSides = 'pullback'

/** The speakers who say something of a term, in the order in which the agreement comes to them. */
export function accountsOf(agreement: Agreement, speakersOf: SpeakersOf): string[] {
  return [...new Set(agreement.terms.flatMap(({ quotes }) => quotes.flatMap((quote) => [...speakersOf(quote)])))]
}

/** Whether anything in the agreement is said to hold for a length of time, so that a clock can be set. */
export function hasClock(agreement: Agreement): boolean {
  return linksOf(agreement).some(({ requirement }) => requirement.held !== null)
}

/** The last hour worth looking at: the longest time that must pass, and once more after a break at its end. */
export function lastHour(agreement: Agreement): number {
  const lengths = linksOf(agreement).map(({ requirement: { held } }) => (held === null ? 0 : (hoursOf(held) ?? 0)))
  return 2 * Math.max(0, ...lengths)
}

/** Reads an agreement as one account has it. */
export function planOf(agreement: Agreement, account: Account, speakersOf: SpeakersOf): Plan {
  const isTheirs = (quotes: readonly string[]): boolean =>
    account === null || quotes.some((quote) => speakersOf(quote).includes(account))
  const terms = agreement.terms.map((term): PlanTerm => {
    const requires = term.requires.filter(({ quotes }) => isTheirs(quotes))
    return { term, isMentioned: isTheirs(term.quotes) || requires.length > 0, requires }
  })
  const whole = (agreement.whole ?? []).flatMap((said): PlanWhole[] => {
    const requires = said.requires.filter(({ quotes }) => isTheirs(quotes))
    return requires.length > 0 ? [{ whole: said, requires }] : []
  })
  return { account, terms, whole, conditions: agreement.conditions, happenings: happeningsOf(terms, whole) }
}

/**
 * What the reader can set: each need that has no requirement of its own to begin. A term that has one begins
 * by itself as soon as it may; the words do not say how long it then takes.
 */
function happeningsOf(terms: readonly PlanTerm[], whole: readonly PlanWhole[]): Happening[] {
  const byId = new Map(terms.map((planTerm) => [planTerm.term.id, planTerm]))
  const needed = new Set([...terms, ...whole].flatMap(({ requires }) => requires.map(({ needs }) => needs)))
  return [...needed].flatMap((id): Happening[] => {
    const own = byId.get(id)
    if (own === undefined) return [{ key: id, id, actor: null }]
    if (own.requires.some(({ to }) => to === 'begin')) return []
    const { kind, obliges } = own.term
    if (kind !== eachSides || obliges.length < 2) return [{ key: slugOf(id), id, actor: null }]
    return obliges.map((actor) => ({ key: `${slugOf(id)}.${actor}`, id, actor }))
  })
}
