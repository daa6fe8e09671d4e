import type { Ids } from '../ids'
import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** A tour leads to addresses that exist, keeps its time, and asks nothing it does not answer. */
export const tours: Rule = (content, { ids }) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  for (const tour of content.tours) {
    if (tour.steps.length === 0) problems.push(problemOf(content, tour, ['steps'], 'is empty'))
    const minutes = tour.steps.reduce((sum, step) => sum + step.minutes, 0)
    if (tour.steps.length > 0 && Math.abs(minutes - tour.minutes) > 0.01)
      problems.push(problemOf(content, tour, ['minutes'], `is ${tour.minutes}, but its steps take ${minutes}`))
    for (const step of tour.steps) {
      if (step.minutes <= 0) problems.push(problemOf(content, step, ['minutes'], 'is not more than 0'))
      if (Boolean(step.ask) !== Boolean(step.answer))
        problems.push(problemOf(content, step, [step.ask ? 'ask' : 'answer'], step.ask ? 'has no answer' : 'answers nothing that is asked'))
      const also = Array.isArray(step.also) ? step.also : [step.also ?? null]
      for (const [field, address] of [['show', step.show] as const, ...also.map((address) => ['also', address] as const)]) {
        if (address === null) continue
        // what a file that could not be read holds is not known
        if (content.unread.size === 0 && !leadsSomewhere(address, ids))
          problems.push(problemOf(content, step, [field], `"${address}" is not an address of the atlas`))
        const quote = quotes.get(address.split('#')[1] ?? '')
        if (quote !== undefined && quote.gloss === undefined)
          problems.push(problemOf(content, quote, [], 'has no gloss, but a tour shows it'))
      }
    }
  }
  return problems
}

/** Whether an address without language, as the table in the house's plan has it, leads to something that exists. */
function leadsSomewhere(address: string, ids: Ids): boolean {
  const [beforeHash = '', hash, ...more] = address.split('#')
  if (more.length > 0 || /^[a-z]+:|^\/\//i.test(address)) return false
  const [path = ''] = beforeHash.split('?')
  const [room, id, view, ...rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/')
  if (rest.length > 0) return false
  switch (room) {
    case '':
      return id === undefined
    case 'place':
      return id !== undefined && ids.places.has(id) && view === undefined
    case 'person':
      return id !== undefined && ids.actors.has(id) && view === undefined
    case 'source':
      return id !== undefined && ids.sources.has(id) && view === undefined && (hash === undefined || ids.quotes.has(hash))
    case 'agreement':
      if (id === undefined || !ids.agreements.has(id) || (view !== undefined && view !== 'plan')) return false
      return hash === undefined || (ids.clauses.get(id)?.has(`${id}/${hash}`) ?? false)
    case 'compare':
      return (id === 'places' || id === 'terms') && view === undefined
    case 'about':
    case 'data':
    case 'lesson':
      return id === undefined
    default:
      return false
  }
}
