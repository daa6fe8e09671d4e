import type { Agreement } from '../../src/model/agreement'
import { hoursOf } from '../../src/model/duration'
import { linksOf } from '../../src/model/link'
import type { Term } from '../../src/model/term'
import { isDuration } from '../edtf'
import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** What terms require can be told in an order, counted in hours, and is somebody's account. */
export const requirements: Rule = (content) => {
  const problems: Problem[] = []
  const quotes = new Map([...content.quotes.values()].flat().map((quote) => [quote.id, quote]))
  for (const agreement of content.agreements) {
    for (const { from, circle } of circlesOf(agreement))
      problems.push(problemOf(content, from, ['requires'], `requires itself: ${circle.join(' needs ')}`))
    for (const { requirement } of linksOf(agreement)) {
      if (requirement.unbroken && requirement.held === null)
        problems.push(problemOf(content, requirement, ['unbroken'], 'is true, but "held" says no length of time'))
      if (requirement.held !== null && isDuration(requirement.held) && hoursOf(requirement.held) === null)
        problems.push(problemOf(content, requirement, ['held'], `"${requirement.held}" is no fixed number of hours: no clock can count it; use weeks, days or hours`))
      requirement.quotes.forEach((id, at) => {
        if (quotes.get(id)?.speakers.length === 0)
          problems.push(problemOf(content, requirement, ['quotes', at], `nobody speaks in "${id}": a requirement belongs to a speaker's account`))
      })
    }
    for (const said of agreement.whole ?? []) {
      if (said.requires.length === 0) problems.push(problemOf(content, said, ['requires'], 'is empty: what is said of the whole stands here for what it depends on'))
      for (const requirement of said.requires)
        if (requirement.to === 'continue')
          problems.push(problemOf(content, requirement, ['to'], 'is "continue", but what is said of the whole never begins on the board; use "begin"'))
    }
  }
  return problems
}

/** Each circle of terms that need one another, once, from the term that comes first in the file. */
function circlesOf(agreement: Agreement): { from: Term; circle: string[] }[] {
  const terms = new Map(agreement.terms.map((term) => [term.id, term]))
  const circles: { from: Term; circle: string[] }[] = []
  const done = new Set<string>()

  function walk(term: Term, way: string[]): void {
    const seen = way.indexOf(term.id)
    if (seen !== -1) {
      const circle = [...way.slice(seen), term.id]
      const from = agreement.terms.find((other) => circle.includes(other.id)) ?? term
      circles.push({ from, circle })
      return
    }
    if (done.has(term.id)) return
    for (const { needs } of term.requires) {
      const next = terms.get(needs)
      if (next !== undefined) walk(next, [...way, term.id])
    }
    done.add(term.id)
  }

  for (const term of agreement.terms) walk(term, [])
  return circles
}
