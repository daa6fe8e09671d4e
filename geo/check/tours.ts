import { lessonId } from '../../src/model/lesson'
import { planOf } from '../../src/model/plan'
import type { Quote } from '../../src/model/quote'
import { readShow } from '../../src/model/tour'
import type { Content } from '../content'
import type { Ids } from '../ids'
import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** A tour leads to addresses that exist, keeps its time, and asks nothing it does not answer. */
export const tours: Rule = (content, { ids }) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  for (const tour of content.tours) {
    if (tour.id === lessonId) problems.push(problemOf(content, tour, ['id'], `is "${lessonId}", which stands for a reader's own lesson`))
    if (tour.steps.length === 0) problems.push(problemOf(content, tour, ['steps'], 'is empty'))
    const minutes = tour.steps.reduce((sum, step) => sum + step.minutes, 0)
    if (tour.steps.length > 0 && Math.abs(minutes - tour.minutes) > 0.01)
      problems.push(problemOf(content, tour, ['minutes'], `is ${tour.minutes}, but its steps take ${minutes}`))
    for (const step of tour.steps) {
      if (step.minutes <= 0) problems.push(problemOf(content, step, ['minutes'], 'is not more than 0'))
      if (Boolean(step.ask) !== Boolean(step.answer))
        problems.push(problemOf(content, step, [step.ask ? 'ask' : 'answer'], step.ask ? 'has no answer' : 'answers nothing that is asked'))
      for (const [field, address] of [['show', step.show] as const, ...(step.also ?? []).map((address) => ['also', address] as const)]) {
        // what a file that could not be read holds is not known
        if (content.unread.size === 0 && !leadsSomewhere(address, ids))
          problems.push(problemOf(content, step, [field], `"${address}" is not an address of the atlas`))
        for (const key of unknownIn(address, content, quotes)) problems.push(problemOf(content, step, [field], `"${key}" is nothing that can happen in this plan`))
        const quote = quotes.get(address.split('#')[1] ?? '')
        if (quote !== undefined && quote.gloss === undefined)
          problems.push(problemOf(content, quote, [], 'has no gloss, but a tour shows it'))
      }
    }
  }
  return problems
}

/** Whether what a step shows is there. */
function leadsSomewhere(address: string, ids: Ids): boolean {
  const shown = readShow(address)
  switch (shown?.kind) {
    case 'place':
      return ids.places.has(shown.id)
    case 'person':
      return ids.actors.has(shown.id)
    case 'source':
      return ids.sources.has(shown.id) && (shown.quote === null || ids.quotes.has(shown.quote))
    case 'agreement':
      return (
        ids.agreements.has(shown.id) &&
        (shown.term === null || [shown.term, `${shown.id}/${shown.term}`].some((id) => ids.clauses.get(shown.id)?.has(id)))
      )
    case 'plan':
      return ids.agreements.has(shown.id) && (shown.account === null || ids.actors.has(shown.account))
    case 'compare':
      return shown.id === 'places' || shown.id === 'terms'
    default:
      return false
  }
}

/** The happenings of a run that its plan does not know. */
function unknownIn(address: string, { agreements }: Content, quotes: ReadonlyMap<string, Quote>): string[] {
  const shown = readShow(address)
  if (shown?.kind !== 'plan' || shown.run === null) return []
  const agreement = agreements.find(({ id }) => id === shown.id)
  if (!agreement) return []
  const known = new Set(planOf(agreement, shown.account, (id) => quotes.get(id)?.speakers ?? []).happenings.map(({ key }) => key))
  return Object.keys(shown.run.began).filter((key) => !known.has(key))
}
