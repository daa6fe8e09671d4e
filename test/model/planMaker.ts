import fc from 'fast-check'
import type { Agreement, Whole } from '../../src/model/agreement'
import type { SpeakersOf } from '../../src/model/plan'
import { planOf, type Plan } from '../../src/model/plan'
import type { Run } from '../../src/model/planBoard'
import type { Requirement, Term } from '../../src/model/term'

/** Quotations of the generated plans name their speaker. */
export const speakersOf: SpeakersOf = (quote) => (quote.startsWith('both') ? ['ada', 'ben'] : [quote.split(' ')[0]!])

const words = (text: string): { en: string; ar: string } => ({ en: text, ar: text })

export const termOf = (id: string, requires: Requirement[], more: Partial<Term> = {}): Term => ({
  id: `p/${id}`, kind: 'any', title: words(id), statuses: [], scope: 'none', obliges: [], quotes: ['both'], requires, ...more,
})

export const agreementOf = (terms: Term[], conditions: string[], whole: Whole[] = []): Agreement => ({
  id: 'p', name: words('p'), kind: 'plan', quotes: [], dates: [], statuses: [], venues: [], parties: [], relations: [],
  conditions: conditions.map((id) => ({ id, title: words(id), quotes: [] })), pax: null, terms, whole,
})

export const needing = (needs: string, more: Partial<Requirement> = {}): Requirement => ({
  needs, to: 'begin', held: null, unbroken: false, quotes: ['both'], ...more,
})

const conditions = ['c0', 'c1', 'c2']

const lengths = fc.constantFrom(null, 'PT5H', 'PT12H', 'P1D')

const requirementTo = (needs: readonly string[]): fc.Arbitrary<Requirement> =>
  fc
    .record({
      needs: fc.constantFrom(...needs),
      to: fc.constantFrom('begin' as const, 'begin' as const, 'continue' as const),
      held: lengths,
      unbroken: fc.boolean(),
      quotes: fc.constantFrom<string[]>(['ada says'], ['ben says'], ['both say']),
    })
    .map((requirement) => ({ ...requirement, unbroken: requirement.unbroken && requirement.held !== null }))

/** Agreements of up to seven terms, and up to two things said of the whole; unless circles are wanted, a term needs only what stands before it. */
export const agreements = (withCircles = false): fc.Arbitrary<Agreement> =>
  fc.integer({ min: 1, max: 7 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, at) => `p/t${String(at)}`)
    const terms = ids.map((id, at) =>
      fc
        .record({
          requires: fc.array(requirementTo([...conditions, ...(withCircles ? ids : ids.slice(0, at))]), { maxLength: 3 }),
          quotes: fc.constantFrom<string[]>(['ada says'], ['ben says'], ['both say']),
          sides: fc.boolean(),
        })
        .map(({ requires, quotes, sides }) =>
          termOf(id.slice(2), requires, { quotes, kind: sides ? 'pullback' : 'any', obliges: sides ? ['east', 'west'] : [] }),
        ),
    )
    const whole = fc.array(
      fc.array(requirementTo([...conditions, ...ids]).map((requirement) => ({ ...requirement, to: 'begin' as const })), { minLength: 1, maxLength: 2 }),
      { maxLength: 2 },
    )
    return fc.tuple(fc.tuple(...terms), whole).map(([made, said]) =>
      agreementOf(made, conditions, said.map((requires, at) => ({ id: `w${String(at)}`, title: words('w'), quotes: [], requires }))),
    )
  })

export const accounts = fc.constantFrom(null, 'ada', 'ben')

const hours = fc.integer({ min: 0, max: 60 })

/** A run over the happenings of a plan. */
export const runsOf = (plan: Plan): fc.Arbitrary<Run> =>
  fc
    .record({
      hour: hours,
      began: fc.tuple(...plan.happenings.map(() => fc.option(hours, { freq: 4 }))),
      breaks: fc.array(hours, { maxLength: 3 }),
    })
    .map(({ began, ...run }) => ({
      ...run,
      began: Object.fromEntries(plan.happenings.flatMap(({ key }, at) => (began[at] == null ? [] : [[key, began[at]]]))),
    }))

export const plansAndRuns = (withCircles = false): fc.Arbitrary<[Plan, Run]> =>
  fc.tuple(agreements(withCircles), accounts).chain(([agreement, account]) => {
    const plan = planOf(agreement, account, speakersOf)
    return runsOf(plan).map((run): [Plan, Run] => [plan, run])
  })

/** A run in which less happens at the same hour: some things not at all or later, and more breaks. */
export const lessThan = (run: Run): fc.Arbitrary<Run> => {
  const keys = Object.keys(run.began)
  return fc
    .record({ gone: fc.subarray(keys), late: fc.tuple(...keys.map(() => fc.nat(20))), more: fc.array(hours, { maxLength: 2 }) })
    .map(({ gone, late, more }) => ({
      hour: run.hour,
      began: Object.fromEntries(keys.flatMap((key, at) => (gone.includes(key) ? [] : [[key, run.began[key]! + late[at]!]]))),
      breaks: [...run.breaks, ...more],
    }))
}
