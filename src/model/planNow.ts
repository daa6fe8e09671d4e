import type { Agreement } from './agreement'
import type { Leaf } from './atlas'
import { accountsOf, planOf, type Account, type Plan } from './plan'
import { boardOf, wholeBoardOf, type Run, type TermState } from './planBoard'

/** An agreement as it stands in an account at a moment of a run. */
export interface PlanNow {
  agreement: Agreement
  /** the speakers whose accounts there are */
  accounts: string[]
  plan: Plan
  run: Run
  board: TermState[]
  /** how what is said of the whole stands */
  whole: TermState[]
}

/** Before the reader lets anything happen. */
export const nothing: Run = { hour: 0, began: {}, breaks: [] }

/** In: the agreement, who speaks in its quotations, and what the reader chose; an account of nobody is that of all together. */
export function planOn(agreement: Agreement, { speakers = {} }: Pick<Leaf, 'speakers'>, account: Account, run: Run | null): PlanNow {
  const speakersOf = (quote: string): readonly string[] => speakers[quote] ?? []
  const accounts = accountsOf(agreement, speakersOf)
  const plan = planOf(agreement, account !== null && accounts.includes(account) ? account : null, speakersOf)
  return { agreement, accounts, plan, run: run ?? nothing, board: boardOf(plan, run ?? nothing), whole: wholeBoardOf(plan, run ?? nothing) }
}

/** The ids of the places where a term may begin at this moment, in the agreement's own order. */
export function placesNow({ agreement, board }: PlanNow): string[] {
  const ready = new Set(board.flatMap(({ term, answer }) => (answer === 'may-begin' ? [term] : [])))
  return [...new Set(agreement.terms.flatMap(({ id, places = [] }) => (ready.has(id) ? places : [])))]
}
