import { describe, expect, test } from 'vitest'
import { linksOf } from '../../src/model/link'
import { planOn, type PlanNow } from '../../src/model/planNow'
import { lastHour } from '../../src/model/plan'
import type { Run, TermState } from '../../src/model/planBoard'
import { leafFor } from '../atlas'

const leaf = leafFor({ kind: 'plan', id: 'plan-2016-09-09' })
const agreement = leaf.agreements[0]!
const [kerry, lavrov, mistura] = ['john-kerry', 'sergey-lavrov', 'staffan-de-mistura']

const at = (account: string | null, run: Partial<Run>): PlanNow => planOn(agreement, leaf, account, { hour: 0, began: {}, breaks: [], ...run })

const stateOf = (now: PlanNow, slug: string): TermState => now.board.find(({ term }) => term === `${agreement.id}/${slug}`)!

const wholeOf = (now: PlanNow, id: string): TermState => now.whole.find(({ term }) => term === id)!

/** Everything that an account needs happens at once. */
function allAt(account: string | null, hour: number, breaks: number[] = []): PlanNow {
  const { plan } = at(account, {})
  return at(account, { hour, breaks, began: Object.fromEntries(plan.happenings.map(({ key }) => [key, 0])) })
}

/** The link rests on these words; where the content lets go of them, the case is no longer the sources' own. */
function restsOn(state: TermState, needs: string, quote: string): void {
  const finding = state.findings.find(({ requirement }) => requirement.needs.endsWith(needs) && requirement.quotes.includes(`usmission-2016-09-10-${quote}`))
  expect(finding, `${state.term} needs ${needs} by "${quote}"`).toBeDefined()
}

describe('the sources’ own sequence', () => {
  test('Kerry: the Center waits for seven continuous days and for increased access, and may then be established', () => {
    const early = stateOf(allAt(kerry!, 167), 'joint-implementation-center')
    expect(early.answer).toBe('waits')
    expect(early.findings.filter(({ left }) => left !== null).map(({ left }) => left)).toEqual([1])
    restsOn(early, 'nationwide-cessation', 'seven-continuous-days-of-adherence')
    restsOn(early, 'increased-humanitarian-access', 'joint-implementation-group-set-up')
    expect(stateOf(allAt(kerry!, 168), 'joint-implementation-center')).toMatchObject({ answer: 'may-begin', since: 168 })
  })

  test('increased access before the Center is Kerry’s alone: without it Lavrov’s Center may be created', () => {
    const run = { hour: 168, began: { 'nationwide-cessation': 0, 'halt-of-all-attacks': 0, 'no-gaining-of-territory': 0, 'humanitarian-access': 0 } }
    expect(stateOf(at(kerry!, run), 'joint-implementation-center').answer).toBe('waits')
    const his = stateOf(at(lavrov!, run), 'joint-implementation-center')
    expect(his.answer).toBe('may-begin')
    restsOn(his, 'nationwide-cessation', 'seven-continuous-days-to-create-a-center')
    expect(his.findings.map(({ requirement }) => requirement.needs)).toEqual([`${agreement.id}/nationwide-cessation`])
  })

  test('Kerry: experts go after the Center, delineation after the Center and the shared information', () => {
    const board = allAt(kerry!, 168)
    restsOn(stateOf(board, 'experts-to-defeat-daesh-and-nusrah'), 'joint-implementation-center', 'seven-continuous-days-of-adherence')
    restsOn(stateOf(board, 'delineation-by-experts'), 'joint-implementation-center', 'delineation-by-experts')
    restsOn(stateOf(board, 'delineation-by-experts'), 'information-sharing', 'sharing-of-information-for-delineation')
    for (const slug of ['experts-to-defeat-daesh-and-nusrah', 'delineation-by-experts', 'delineating-and-separating-nusrah']) {
      expect(stateOf(allAt(kerry!, 167), slug).answer).toBe('waits')
      expect(stateOf(board, slug).answer).toBe('may-begin')
    }
  })

  test('Kerry: joint strikes wait for reduced violence, access and seven days; Lavrov states no condition of his', () => {
    const strikes = stateOf(allAt(kerry!, 100), 'develop-strikes-against-nusrah')
    expect(strikes.answer).toBe('waits')
    restsOn(strikes, 'sustained-period-of-reduced-violence', 'sustained-period-of-reduced-violence')
    restsOn(strikes, 'access-provided-for-the-period', 'develop-military-strikes-against-nusrah')
    restsOn(strikes, 'nationwide-cessation', 'in-moscow-seven-days-of-adherence')
    expect(stateOf(allAt(lavrov!, 0), 'coordinated-strikes').answer).toBe('no-condition')
    expect(stateOf(allAt(lavrov!, 0), 'develop-strikes-against-nusrah').answer).toBe('not-mentioned')
  })

  test('Castello Road: both sides back, then the zone, then the traffic, which also rests on the monitoring', () => {
    const one = { 'castello-pullback.syrian-government': 0, 'castello-monitoring': 0 }
    const zone = stateOf(at(kerry!, { hour: 5, began: one }), 'castello-demilitarized-zone')
    expect(zone).toMatchObject({ answer: 'waits', findings: [{ missing: ['syrian-opposition'] }] })
    restsOn(zone, 'castello-pullback', 'demilitarized-zone-around-it')
    const both = at(kerry!, { hour: 5, began: { ...one, 'castello-pullback.syrian-opposition': 5 } })
    expect(stateOf(both, 'castello-demilitarized-zone')).toMatchObject({ answer: 'may-begin', since: 5 })
    const traffic = stateOf(both, 'castello-traffic')
    expect(traffic.answer).toBe('may-begin')
    restsOn(traffic, 'castello-demilitarized-zone', 'resumption-of-traffic-along-that-road')
    restsOn(traffic, 'castello-monitoring', 'achieved-by-some-monitoring')
  })

  test('Lavrov: first 48 hours, then another 48, which Kerry does not mention', () => {
    const began = { reconfirmation: 0 }
    const early = stateOf(at(lavrov!, { hour: 47, began }), 'another-48-hours')
    expect(early).toMatchObject({ answer: 'waits', findings: [{ left: 1 }] })
    restsOn(early, 'first-48-hours', 'first-for-48-hours')
    expect(stateOf(at(lavrov!, { hour: 48, began }), 'another-48-hours').answer).toBe('may-begin')
    for (const slug of ['reconfirmation', 'first-48-hours', 'another-48-hours', 'package-of-documents']) {
      expect(stateOf(at(kerry!, {}), slug).answer).toBe('not-mentioned')
    }
  })

  test('the cessation requires a halt of attacks and access while it lasts: without them it must stop', () => {
    const now = stateOf(at(kerry!, { hour: 1, began: { 'nationwide-cessation': 0, 'no-gaining-of-territory': 0, 'humanitarian-access': 0 } }), 'nationwide-cessation')
    expect(now.answer).toBe('must-stop')
    restsOn(now, 'halt-of-all-attacks', 'halting-all-attacks')
    restsOn(now, 'humanitarian-access', 'unimpeded-and-sustained-humanitarian-access')
  })

  test('the calm breaks on day five: seven continuous days begin again, by our reading; elsewhere the sources do not say', () => {
    const center = stateOf(allAt(kerry!, 120, [120]), 'joint-implementation-center')
    expect(center.answer).toBe('waits')
    expect(center.findings.find(({ requirement }) => requirement.unbroken)).toMatchObject({ left: 168, isRestarted: true })
    expect(stateOf(allAt(kerry!, 168, [120]), 'joint-implementation-center').answer).toBe('waits')
    expect(stateOf(allAt(kerry!, 288, [120]), 'joint-implementation-center').answer).toBe('may-begin')
    // Kerry's "seven days" there do not say "continuous"
    for (const hour of [120, 288]) {
      for (const slug of ['develop-strikes-against-nusrah', 'working-together-with-assets']) {
        const findings = stateOf(allAt(kerry!, hour, [120]), slug).findings.filter(({ requirement }) => requirement.held !== null)
        expect(findings.map(({ unsaid }) => unsaid)).toEqual(['break'])
      }
    }
    expect(stateOf(allAt(kerry!, 120, [120]), 'nationwide-cessation')).toMatchObject({ answer: 'unsaid', isBreached: true })
  })

  test('de Mistura: the return to talks waits for the cessation, and nothing else in his account waits', () => {
    const { board, plan, whole } = allAt(mistura!, 300)
    expect(plan.happenings.map(({ key }) => key)).toEqual(['nationwide-cessation'])
    restsOn(stateOf(at(mistura!, {}), 'return-to-talks'), 'nationwide-cessation', 'reinstating-the-cessation')
    expect(stateOf(at(mistura!, {}), 'return-to-talks').answer).toBe('waits')
    expect(board.flatMap(({ term, answer }) => (answer === 'may-begin' ? [term] : []))).toEqual([`${agreement.id}/return-to-talks`])
    expect(new Set(board.map(({ answer }) => answer))).toEqual(new Set(['no-condition', 'not-mentioned', 'may-begin']))
    expect(whole).toEqual([])
  })

  test('Kerry: the opposition is prepared if the government proves serious and the days are met; the invitation needs access too', () => {
    const began = { 'government-proves-serious': 0, 'days-of-reduced-violence': 3 }
    const prepared = stateOf(at(kerry!, { hour: 3, began }), 'opposition-prepared-to-return')
    expect(prepared).toMatchObject({ answer: 'may-begin', since: 3 })
    for (const needs of Object.keys(began)) restsOn(prepared, needs, 'opposition-has-indicated-they-are-prepared')
    const invitation = stateOf(at(kerry!, { hour: 3, began }), 'invitation-to-return')
    expect(invitation.answer).toBe('waits')
    restsOn(invitation, 'access-for-humanitarian-goods', 'invitation-at-the-appropriate-time')
    const ready = at(kerry!, { hour: 4, began: { ...began, 'access-for-humanitarian-goods': 4 } })
    expect(stateOf(ready, 'invitation-to-return').answer).toBe('may-begin')
    // that he is prepared to invite is no invitation yet
    expect(stateOf(ready, 'opposition-able-to-return').answer).toBe('waits')
    const able = stateOf(at(kerry!, { hour: 4, began: { 'invitation-to-the-opposition': 4 } }), 'opposition-able-to-return')
    restsOn(able, 'invitation-to-the-opposition', 'invitation-at-the-appropriate-time')
    expect(able.answer).toBe('may-begin')
    expect(stateOf(at(lavrov!, {}), 'invitation-to-return').answer).toBe('not-mentioned')
  })

  test('Kerry: a durable end needs the transition, retained legitimacy the distance, the changed conflict compliance', () => {
    const now = at(kerry!, {})
    restsOn(stateOf(now, 'durable-end-to-the-war'), 'a-political-transition', 'facilitate-a-political-transition')
    restsOn(stateOf(now, 'legitimacy-retained'), 'distance-from-nusrah-and-daesh', 'distance-themselves-from-nusrah')
    restsOn(stateOf(now, 'change-in-the-nature-of-the-conflict'), 'compliance', 'end-to-barrel-bombs')
    restsOn(stateOf(now, 'change-in-the-nature-of-the-conflict'), 'halt-of-military-air-activity', 'end-to-barrel-bombs')
    restsOn(stateOf(now, 'compliance-by-monitoring'), 'castello-monitoring', 'achieved-by-some-monitoring')
    restsOn(stateOf(now, 'diplomatic-prospects'), 'aleppo-at-peace', 'if-aleppo-is-at-peace')
    restsOn(stateOf(now, 'pinpoint-operations'), 'working-together-with-assets', 'more-pinpoint-strategic-operations')
    restsOn(stateOf(now, 'no-combat-missions'), 'steps-to-no-combat-missions', 'not-fly-combat-missions')
    const retained = agreement.terms.find(({ id }) => id.endsWith('/legitimacy-retained'))!
    expect(retained.requires.map(({ to }) => to)).toEqual(['continue'])
  })

  test('a part, a purpose and a date are no links: the shared information and the preparatory work wait for nothing', () => {
    for (const slug of ['information-sharing', 'preparatory-work', 'ramouseh-gap-access']) expect(stateOf(allAt(null, 0), slug).answer).toBe('no-condition')
    expect(stateOf(allAt(kerry!, 168), 'pinpoint-operations').findings.map(({ requirement }) => requirement.needs)).toEqual([`${agreement.id}/working-together-with-assets`])
    const center = stateOf(at(kerry!, {}), 'joint-implementation-center')
    restsOn(center, 'genuine-reduction-in-violence', 'initial-seven-days-of-genuine-reduction')
    expect(center.findings.filter(({ requirement }) => requirement.held !== null).map(({ requirement }) => requirement.needs)).toEqual([`${agreement.id}/nationwide-cessation`])
  })

  test('Lavrov: support needs that the organizations are informed, the resumption the conditions for it', () => {
    const now = at(lavrov!, {})
    restsOn(stateOf(now, 'support-of-issg-and-security-council'), 'inform-issg-and-security-council', 'inform-the-issg-and-the-security-council')
    restsOn(stateOf(now, 'political-process-resumed'), 'resumption-of-the-political-process', 'conditions-for-resumption-of-political-process')
    restsOn(wholeOf(now, 'favorable-conditions'), 'implementation-begins', 'favorable-conditions-to-resume-negotiations')
  })

  test('the whole depends on what each speaker says of it, and holds back no term', () => {
    const now = allAt(kerry!, 167)
    restsOn(wholeOf(now, 'arrangement-sticks'), 'both-meet-their-obligations', 'both-meet-their-obligations')
    restsOn(wholeOf(now, 'arrangement-sticks'), 'peoples-choices', 'dependent-on-peoples-choices')
    restsOn(wholeOf(now, 'measures-implemented-effectively'), 'obligations-met', 'only-if-all-parties-live-up')
    restsOn(wholeOf(now, 'the-arrangement'), 'castello-pullback', 'pull-back-from-castello-road')
    restsOn(wholeOf(now, 'the-arrangement'), 'no-combat-missions', 'bedrock-of-this-agreement')
    restsOn(wholeOf(now, 'implementation'), 'genuine-reduction-in-violence', 'initial-seven-days-of-genuine-reduction')
    restsOn(wholeOf(now, 'what-is-being-built'), 'oversight-and-compliance', 'no-one-is-building-this-on-trust')
    restsOn(wholeOf(now, 'ceasefire-welcome'), 'ceasefire-idea-implemented', 'ceasefire-would-be-very-welcome')
    expect(wholeOf(now, 'implementation')).toMatchObject({ answer: 'waits', findings: [{ left: 1 }] })
    expect(stateOf(now, 'castello-demilitarized-zone').answer).toBe('may-begin')
    expect(wholeOf(allAt(kerry!, 168), 'implementation').answer).toBe('may-begin')
    const his = allAt(lavrov!, 0).whole
    expect(his.map(({ term }) => term)).toEqual(['the-arrangement', 'favorable-conditions'])
    restsOn(his[0]!, 'reconfirmation', 'first-step-reconfirmation')
  })

  test('all together require everything that any of them requires', () => {
    const center = stateOf(allAt(null, 168), 'joint-implementation-center')
    expect(center.findings).toHaveLength(4)
    const { board, whole } = allAt(null, 0)
    expect([...board, ...whole].flatMap(({ findings }) => findings)).toHaveLength(linksOf(agreement).length)
  })

  test('the slider reaches what a break on the last of seven days still lets begin', () => {
    expect(lastHour(agreement)).toBe(336)
    expect(stateOf(allAt(kerry!, 336, [168]), 'joint-implementation-center').answer).toBe('may-begin')
  })
})
