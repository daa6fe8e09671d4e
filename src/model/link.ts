import type { Agreement, Condition, Whole } from './agreement'
import type { Localized } from './language'
import { slugOf, type Requirement, type Term } from './term'

/** A requirement as a link of the whole: one makes the next possible. */
export interface Link {
  /** from 1, in the agreement's own order; the diagram and the list name it by this */
  number: number
  /** what needs: a term, or what is said of the whole */
  term: Term | Whole
  requirement: Requirement
}

/** Every link of an agreement, in its own order; those of the whole come after those of its terms. */
export function linksOf({ terms, whole = [] }: Agreement): Link[] {
  return [...terms, ...whole]
    .flatMap((term) => term.requires.map((requirement) => ({ term, requirement })))
    .map((link, at) => ({ number: at + 1, ...link }))
}

/** The term or the condition of an agreement that has an address on its page. */
export function clauseAt({ terms, conditions }: Agreement, slug: string | null): { term?: Term; condition?: Condition } {
  const term = terms.find(({ id }) => slugOf(id) === slug)
  const condition = conditions.find(({ id }) => slugOf(id) === slug)
  return { ...(term ? { term } : {}), ...(condition ? { condition } : {}) }
}

/** The title of a term or condition of an agreement, or of what is said of it as a whole. */
export function titledIn({ terms, conditions, whole = [] }: Agreement, id: string): Localized | undefined {
  return [...terms, ...conditions, ...whole].find((own) => own.id === id)?.title
}

/**
 * What links join, part by part, each part in an order in which nothing comes before
 * what it needs; otherwise in the agreement's own order.
 */
export function joinedParts(agreement: Agreement): string[][] {
  const links = linksOf(agreement)
  const own = [...agreement.terms, ...agreement.conditions, ...(agreement.whole ?? [])].map(({ id }) => id)
  const needsOf = (id: string): string[] => links.flatMap(({ term, requirement }) => (term.id === id ? [requirement.needs] : []))
  const neighboursOf = (id: string): string[] =>
    [...needsOf(id), ...links.flatMap(({ term, requirement }) => (requirement.needs === id ? [term.id] : []))]
  const parts: string[][] = []
  const placed = new Set<string>()
  const place = (id: string, part: string[]): void => {
    if (placed.has(id)) return
    placed.add(id)
    for (const needed of needsOf(id)) place(needed, part)
    part.push(id)
  }
  for (const id of own) {
    if (placed.has(id) || neighboursOf(id).length === 0) continue
    const joined = new Set([id])
    for (const member of joined) for (const other of neighboursOf(member)) joined.add(other)
    const part: string[] = []
    for (const member of own) if (joined.has(member)) place(member, part)
    parts.push(part)
  }
  return parts
}
