import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursOf } from '../../src/model/duration'
import { planOf, type Plan } from '../../src/model/plan'
import { boardOf, wholeBoardOf, type Run, type TermState } from '../../src/model/planBoard'
import { accounts, agreementOf, agreements, lessThan, needing, plansAndRuns, runsOf, speakersOf, termOf } from './planMaker'

const numRuns = 3000

/** Every term, and everything said of the whole. */
const allOf = (plan: Plan, run: Run): TermState[] => [...boardOf(plan, run), ...wholeBoardOf(plan, run)]

const mayBegin = (plan: Plan, run: Run): string[] =>
  allOf(plan, run).flatMap(({ term, answer }) => (answer === 'may-begin' ? [term] : []))

/** Told apart from the engine: whether `length` hours without a break lie between a beginning and now. */
function hasStretch(from: number, length: number, run: Run, mayRestart: boolean): boolean {
  for (let start = from; start + length <= run.hour; start++) {
    if (!run.breaks.some((hour) => hour > start && hour <= run.hour)) return true
    if (!mayRestart) return false
  }
  return false
}

describe('over generated plans and runs', () => {
  test('no term may begin before everything it requires', () => {
    fc.assert(
      fc.property(plansAndRuns(), ([plan, run]) => {
        const states = new Map(allOf(plan, run).map((state) => [state.term, state]))
        const dependent = [...plan.terms.map(({ term, requires }) => ({ id: term.id, requires })), ...plan.whole.map(({ whole, requires }) => ({ id: whole.id, requires }))]
        for (const { id, requires } of dependent) {
          if (states.get(id)!.answer !== 'may-begin') continue
          for (const { needs, held, unbroken } of requires) {
            const set = plan.happenings.filter(({ id }) => id === needs)
            const hours = set.map(({ key }) => run.began[key] ?? Infinity)
            // a need that nobody sets has requirements of its own, and those hold by now
            const need = states.get(needs)
            if (set.length === 0) expect(need?.answer === 'may-begin' || need?.isBreached).toBe(true)
            for (const hour of hours) expect(hour).toBeLessThanOrEqual(run.hour)
            if (held !== null) expect(hasStretch(Math.max(0, ...hours), hoursOf(held)!, run, unbroken)).toBe(true)
          }
        }
      }),
      { numRuns },
    )
  })

  test('when less happens, never may more begin', () => {
    let compared = 0
    fc.assert(
      fc.property(
        plansAndRuns().chain(([plan, run]) => fc.tuple(fc.constant(plan), fc.constant(run), lessThan(run))),
        ([plan, run, less]) => {
          const more = mayBegin(plan, run)
          compared += more.length
          expect(more).toEqual(expect.arrayContaining(mayBegin(plan, less)))
        },
      ),
      { numRuns },
    )
    // what never may begin proves nothing
    expect(compared).toBeGreaterThan(500)
  })

  test('while nothing breaks, time alone takes nothing back, and each answer dates from the hour it names', () => {
    fc.assert(
      fc.property(plansAndRuns(), fc.nat(40), ([plan, run], later) => {
        const calm = { ...run, breaks: [] }
        expect(mayBegin(plan, { ...calm, hour: run.hour + later })).toEqual(expect.arrayContaining(mayBegin(plan, calm)))
        for (const { term, since } of allOf(plan, calm)) {
          if (since === null) continue
          expect(since).toBeLessThanOrEqual(run.hour)
          expect(mayBegin(plan, { ...calm, hour: since })).toContain(term)
          if (since > 0) expect(mayBegin(plan, { ...calm, hour: since - 1 })).not.toContain(term)
        }
      }),
      { numRuns },
    )
  })

  test('the same run gives the same answer, however it was written', () => {
    fc.assert(
      fc.property(plansAndRuns(), ([plan, run]) => {
        const turned = {
          hour: run.hour,
          breaks: [...run.breaks].reverse(),
          began: Object.fromEntries(Object.entries(run.began).reverse()),
        }
        expect(allOf(plan, turned)).toEqual(allOf(plan, run))
      }),
      { numRuns },
    )
  })

  test('every answer has a reason that exists in the account', () => {
    const because = (state: TermState, plan: Plan): void => {
      const said = plan.whole.find(({ whole }) => whole.id === state.term)
      const own = said ? { ...said, isMentioned: true } : plan.terms.find(({ term }) => term.id === state.term)!
      const outcomes = state.findings.map(({ outcome }) => outcome)
      for (const finding of state.findings) {
        expect(own.requires).toContain(finding.requirement)
        if (plan.account !== null) expect(finding.requirement.quotes.flatMap(speakersOf)).toContain(plan.account)
        expect(finding.since !== null).toBe(finding.outcome === 'met')
        expect(finding.unsaid !== null).toBe(finding.outcome === 'unsaid')
        if (finding.left !== null) expect(finding.left).toBeGreaterThan(0)
      }
      switch (state.answer) {
        case 'not-mentioned':
          return expect(own.isMentioned).toBe(false)
        case 'no-condition':
          return expect(own.isMentioned && own.requires.length === 0).toBe(true)
        case 'may-begin':
          return expect(outcomes.length > 0 && outcomes.every((outcome) => outcome === 'met')).toBe(true)
        case 'waits':
          return expect(outcomes).toContain('waits')
        case 'must-stop':
          return expect(state.findings.some((f) => f.outcome === 'waits' && f.requirement.to === 'continue')).toBe(true)
        case 'unsaid':
          return expect(state.isBreached || outcomes.includes('unsaid')).toBe(true)
      }
    }
    fc.assert(
      fc.property(plansAndRuns(), ([plan, run]) => allOf(plan, run).forEach((state) => because(state, plan))),
      { numRuns },
    )
  })

  test('what is said of the whole holds back no term, and lets none begin', () => {
    let compared = 0
    fc.assert(
      fc.property(
        agreements().chain((agreement) => fc.tuple(fc.constant(agreement), accounts)).chain(([agreement, account]) => {
          const plan = planOf(agreement, account, speakersOf)
          return runsOf(plan).map((run) => [plan, planOf({ ...agreement, whole: [] }, account, speakersOf), run] as const)
        }),
        ([plan, without, run]) => {
          compared += plan.whole.length
          const begins = (of: Plan): string[] => boardOf(of, run).flatMap(({ term, answer }) => (answer === 'may-begin' ? [term] : []))
          expect(begins(plan)).toEqual(begins(without))
        },
      ),
      { numRuns },
    )
    expect(compared).toBeGreaterThan(500)
  })

  test('a circle, which the check refuses, waits for ever and ends nothing', () => {
    fc.assert(fc.property(plansAndRuns(true), ([plan, run]) => void boardOf(plan, run)), { numRuns: 1000 })
    const plan = planOf(agreementOf([termOf('a', [needing('p/b')]), termOf('b', [needing('p/a')])], []), null, speakersOf)
    expect(boardOf(plan, { hour: 999, began: {}, breaks: [] }).map(({ answer }) => answer)).toEqual(['waits', 'waits'])
  })

  test('an account requires what its speaker says, and all together what anybody says', () => {
    fc.assert(
      fc.property(agreements(), accounts, (agreement, account) => {
        const all = planOf(agreement, null, speakersOf)
        const own = planOf(agreement, account, speakersOf)
        for (const { whole, requires } of own.whole)
          expect(requires).toEqual(whole.requires.filter(({ quotes }) => account === null || quotes.flatMap(speakersOf).includes(account)))
        own.terms.forEach(({ requires }, at) =>
          expect(requires).toEqual(
            all.terms[at]!.requires.filter(({ quotes }) => account === null || quotes.flatMap(speakersOf).includes(account)),
          ),
        )
      }),
    )
  })

  test('what has happened only later than the moment that is looked at changes nothing yet', () => {
    fc.assert(
      fc.property(
        agreements().chain((agreement) => runsOf(planOf(agreement, null, speakersOf)).map((run) => [agreement, run] as const)),
        ([agreement, run]) => {
          const plan = planOf(agreement, null, speakersOf)
          const past: Run = {
            hour: run.hour,
            began: Object.fromEntries(Object.entries(run.began).filter(([, hour]) => hour <= run.hour)),
            breaks: run.breaks.filter((hour) => hour <= run.hour),
          }
          expect(allOf(plan, run)).toEqual(allOf(plan, past))
        },
      ),
    )
  })
})

describe('a length of time', () => {
  test('of weeks, days and hours is counted in hours', () => {
    expect(['P7D', 'PT48H', 'P1DT12H', 'P2W'].map(hoursOf)).toEqual([168, 48, 36, 336])
  })
  test('without a fixed number of hours is none', () => {
    expect(['P1M', 'P1Y', 'PT30M', 'P', 'PT', '7 days', ''].map(hoursOf)).toEqual(Array(7).fill(null))
  })
})
