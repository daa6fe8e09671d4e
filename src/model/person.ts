import type { Localized } from './language'

/** A clause, named with the address of its words and the quotations it rests on. */
export interface TermName {
  agreement: string
  /** its address on the page of the agreement */
  slug: string
  kind: string
  title: Localized
  quotes: string[]
}

/** A clause and who speaks of it: the speakers of the quotations it rests on. */
export interface SpokenTerm extends TermName {
  by: string[]
  /** the text speaks of it in its own voice */
  byText: boolean
}

/** The part an actor takes in an agreement. */
export interface Part {
  agreement: string
  role: string
  quotes: string[]
  reading?: Localized
}

/** What the page of a person shows beyond quotations and events. */
export interface PersonFacts {
  parts: Part[]
  /** the terms that they are to carry out or to keep */
  obliges: TermName[]
  /** every term of each agreement of whose terms they speak; the one of which they speak most comes first */
  speaksOf: { agreement: string; terms: SpokenTerm[] }[]
}

/** The terms of one kind, told apart by who speaks of them. */
export interface KindSpoken {
  kind: string
  /** the terms that the person speaks of */
  own: SpokenTerm[]
  /** the terms that only others speak of */
  others: SpokenTerm[]
}

/** In: the terms of an agreement, and a speaker. Out: by kind, in the order of the terms. */
export function kindsSpoken(terms: readonly SpokenTerm[], speaker: string): KindSpoken[] {
  return [...new Set(terms.map(({ kind }) => kind))].map((kind) => {
    const all = terms.filter((term) => term.kind === kind)
    return {
      kind,
      own: all.filter(({ by }) => by.includes(speaker)),
      others: all.filter(({ by, byText }) => !by.includes(speaker) && (by.length > 0 || byText)),
    }
  })
}
