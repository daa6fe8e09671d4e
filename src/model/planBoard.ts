import { hoursOf } from './duration'
import type { Happening, Plan } from './plan'
import type { Requirement } from './term'

/** What has happened, as the reader sets it. Hours count from the plan's beginning. */
export interface Run {
  /** the moment that is looked at */
  hour: number
  /** since when what has happened holds, by the key of the happening; what is not named here has not happened */
  began: Readonly<Record<string, number>>
  /** hours at which the calm was broken */
  breaks: readonly number[]
}

export type Outcome = 'met' | 'waits' | 'unsaid'

/** One requirement of a term at a moment. */
export interface Finding {
  requirement: Requirement
  outcome: Outcome
  /** the hour since which it is met */
  since: number | null
  /** hours that must still pass without a break; null where no clock runs */
  left: number | null
  /** sides that have not acted yet, where each acts for itself */
  missing: string[]
  /** whether it is for the reader to let it happen; else it begins by itself */
  isSet: boolean
  /** the count was begun anew after a break: our reading of "continuous" */
  isRestarted: boolean
  /** why the words give no answer: a break of what must hold, or what is needed has no answer itself */
  unsaid: 'break' | 'need' | null
}

export type Answer = 'may-begin' | 'waits' | 'must-stop' | 'unsaid' | 'not-mentioned' | 'no-condition'

export interface TermState {
  /** the id of the term, or of what is said of the whole */
  term: string
  answer: Answer
  findings: Finding[]
  /** the hour since which the answer is "may begin" */
  since: number | null
  /** what it requires to continue was broken, and the words do not say what follows */
  isBreached: boolean
}

interface Beginning {
  outcome: Outcome
  at: number | null
  missing: string[]
}

/** Agreement, account, what happened → the state of each term, with its reasons, in the agreement's own order. */
export function boardOf(plan: Plan, run: Run): TermState[] {
  const look = lookerOf(plan, run)
  return plan.terms.map(({ term, isMentioned, requires }) => look.state({ id: term.id, isMentioned, requires }))
}

/**
 * The same for what is said of the whole, where the account says that it depends on something. It holds back no
 * term: the words tie it to none.
 */
export function wholeBoardOf(plan: Plan, run: Run): TermState[] {
  const look = lookerOf(plan, run)
  return plan.whole.map(({ whole, requires }) => look.state({ id: whole.id, isMentioned: true, requires }))
}

/** A term, or what is said of the whole. */
interface Dependent {
  id: string
  isMentioned: boolean
  requires: readonly Requirement[]
}

interface Looker {
  state: (dependent: Dependent) => TermState
  isMet: (dependent: Dependent) => boolean
}

function lookerOf(plan: Plan, run: Run): Looker {
  const terms = new Map(plan.terms.map((planTerm) => [planTerm.term.id, planTerm]))
  const keys = new Map<string, Happening[]>()
  for (const happening of plan.happenings) keys.set(happening.id, [...(keys.get(happening.id) ?? []), happening])
  const breaks = run.breaks.filter((hour) => hour <= run.hour)
  const known = new Map<string, Beginning>()

  const happenedAt = ({ key }: Happening): number | null => {
    const hour = Object.hasOwn(run.began, key) ? run.began[key]! : null
    return hour !== null && hour <= run.hour ? hour : null
  }

  /** Whether a need has begun, and when. A need within a circle never begins. */
  function beginningOf(id: string): Beginning {
    const before = known.get(id)
    if (before) return before
    known.set(id, { outcome: 'waits', at: null, missing: [] })
    const beginning = begin(id)
    known.set(id, beginning)
    return beginning
  }

  function begin(id: string): Beginning {
    const set = keys.get(id) ?? []
    const hours = set.map(happenedAt)
    const missing = set.flatMap(({ actor }, at) => (actor !== null && hours[at] === null ? [actor] : []))
    if (hours.includes(null)) return { outcome: 'waits', at: null, missing }
    const findings = (terms.get(id)?.requires ?? []).map(find)
    const outcome = worstOf(findings)
    const since = findings.map((finding) => finding.since ?? 0)
    return { outcome, at: outcome === 'met' ? Math.max(0, ...(hours as number[]), ...since) : null, missing }
  }

  function find(requirement: Requirement): Finding {
    const need = beginningOf(requirement.needs)
    const finding: Finding = {
      requirement, outcome: need.outcome, since: need.at, left: null, missing: need.missing, isSet: keys.has(requirement.needs), isRestarted: false,
      unsaid: need.outcome === 'unsaid' ? 'need' : null,
    }
    const length = requirement.held === null ? null : hoursOf(requirement.held)
    if (need.at === null || length === null) return finding
    return requirement.unbroken ? countAnew(finding, need.at, length) : count(finding, need.at, length)
  }

  /** "Continuous": a break begins the count anew, which is our reading; what a break changes afterwards is not said. */
  function countAnew(finding: Finding, at: number, length: number): Finding {
    const starts = [at, ...breaks.filter((hour) => hour > at).sort((a, b) => a - b)]
    const last = starts.at(-1)!
    const isRestarted = starts.length > 1
    if (last + length <= run.hour) return { ...finding, since: last + length, isRestarted }
    const wasWhole = starts.some((start, index) => (starts[index + 1] ?? start) - start >= length)
    if (wasWhole) return { ...finding, outcome: 'unsaid', since: null, unsaid: 'break' }
    return { ...finding, outcome: 'waits', since: null, left: last + length - run.hour, isRestarted }
  }

  /**
   * Without "continuous" the words do not say what a break changes. Also a break from before the count: else
   * something that happens later would leave fewer breaks behind it, and less would allow more.
   */
  function count(finding: Finding, at: number, length: number): Finding {
    if (breaks.length > 0) return { ...finding, outcome: 'unsaid', since: null, unsaid: 'break' }
    if (at + length <= run.hour) return { ...finding, since: at + length }
    return { ...finding, outcome: 'waits', since: null, left: at + length - run.hour }
  }

  /** Whether a term had begun: set so by the reader, or by itself at some moment until now. */
  function hasBegun(dependent: Dependent): boolean {
    const set = keys.get(dependent.id)
    if (set) return set.every((happening) => happenedAt(happening) !== null)
    return breaks.some((hour) => lookerOf(plan, { ...run, hour, breaks: breaks.filter((other) => other < hour) }).isMet(dependent))
  }

  function state(dependent: Dependent): TermState {
    const { id, isMentioned, requires } = dependent
    const plain = { term: id, findings: [], since: null, isBreached: false }
    if (!isMentioned) return { ...plain, answer: 'not-mentioned' }
    if (requires.length === 0) return { ...plain, answer: 'no-condition' }
    const findings = requires.map(find)
    const lasting = findings.filter(({ requirement }) => requirement.to === 'continue')
    const outcome = worstOf(findings)
    if (worstOf(lasting) === 'waits' && hasBegun(dependent)) return { ...plain, answer: 'must-stop', findings }
    const isBreached = lasting.length > 0 && breaks.length > 0
    if (outcome === 'met' && !isBreached) {
      return { ...plain, answer: 'may-begin', findings, since: Math.max(0, ...findings.map(({ since }) => since ?? 0)) }
    }
    return { ...plain, answer: outcome === 'waits' ? 'waits' : 'unsaid', findings, isBreached }
  }

  return { state, isMet: ({ requires }) => worstOf(requires.map(find)) === 'met' }
}

/** What still fails comes before what cannot be told, and both before what is met. */
function worstOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ outcome }) => outcome === 'waits')) return 'waits'
  return findings.some(({ outcome }) => outcome === 'unsaid') ? 'unsaid' : 'met'
}
