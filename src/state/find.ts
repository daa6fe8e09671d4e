import MiniSearch, { type AsPlainObject, type Query } from 'minisearch'
import { searchFields, type Findable, type FindableGroup, type SearchData } from '../model/findable'
import { bonesKey, bonesOf, soughtIn, soundKey, soundOf, type Word } from '../model/search'

/** Something found, and the keys of the words it was found by. */
export interface Hit {
  findable: Findable
  keys: ReadonlySet<string>
}

/** What was found: `all` has every word that was sought, `near` what is close to every word, `some` some of the words. */
export interface Found {
  how: 'all' | 'near' | 'some'
  /** the group of the best hit first, and in each the best first; none is empty */
  groups: { group: FindableGroup; hits: Hit[] }[]
  count: number
}

export interface Finder {
  /** null: the query has no words yet */
  find: (query: string) => Found | null
  /** the longest beginning of a query that finds something, exactly if possible; null: none */
  shorten: (query: string) => string | null
}

/** How far from a word another still counts as the same, in letters: none in short words, where it would be any word. */
function reachOf(folded: string): number {
  return folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2
}

/** A word with two neighbouring letters exchanged, the commonest slip of fast fingers, each way once. */
function swapsOf(folded: string): string[] {
  if (folded.length < 4 || folded.length > 7) return []
  return [...folded].slice(1).map((letter, at) => folded.slice(0, at) + letter + folded[at]! + folded.slice(at + 2))
}

/** One letter begins some word of almost every quotation: what is called by it is enough, and is there at once. */
function beginning(folded: string): Query {
  return { queries: [folded], prefix: true, fields: ['name', 'title'] }
}

/** A word while it is typed may go on; two letters alone begin too many words to do so in the middle of a query. */
function exactly(folded: string, isLast: boolean): Query {
  if (isLast && folded.length === 1) return beginning(folded)
  const sound = soundOf(folded)
  const itself: Query = { queries: [folded], prefix: isLast || folded.length > 2 }
  if (sound === null) return itself
  return { combineWith: 'OR', queries: [itself, { queries: [soundKey(sound)], prefix: isLast, boostTerm: () => 0.6 }] }
}

function nearly(folded: string, isLast: boolean): Query {
  const bones = bonesOf(folded)
  return {
    combineWith: 'OR',
    queries: [
      exactly(folded, isLast),
      { queries: [folded], fuzzy: reachOf(folded), boostTerm: () => 0.5 },
      ...swapsOf(folded).map((swapped): Query => ({ queries: [swapped], prefix: true, boostTerm: () => 0.5 })),
      ...(bones === null ? [] : [{ queries: [bonesKey(bones)], boostTerm: () => 0.4 }]),
    ],
  }
}

/** The words of a query as one question to the index; of a word with hyphens the whole, or all of its parts. */
function questionOf(words: readonly Word[], ask: typeof exactly, combineWith: 'AND' | 'OR'): Query {
  const queries: Query[] = []
  words.forEach(({ folded, joins }, at) => {
    const query = ask(folded, at >= words.length - 1 - (words.at(-1)?.joins ?? 0))
    if (joins === undefined || queries.length < joins) queries.push(query)
    else queries.push({ combineWith: 'OR', queries: [query, { combineWith: 'AND', queries: queries.splice(-joins) }] })
  })
  return { combineWith, queries }
}

const ways = [
  { how: 'all', ask: exactly, combineWith: 'AND' },
  { how: 'near', ask: nearly, combineWith: 'AND' },
  { how: 'some', ask: exactly, combineWith: 'OR' },
  { how: 'some', ask: nearly, combineWith: 'OR' },
] as const

/** In: what the search loads. Out: the finder. Throws where the index is damaged. */
export function createFinder({ findables, index }: SearchData): Finder {
  const search = MiniSearch.loadJS(index as AsPlainObject, {
    fields: [...searchFields],
    searchOptions: {
      // A name outranks a title even where the place that bears it is also around the term that is so titled.
      boost: { name: 5, title: 3, words: 1, around: 0.6 },
      tokenize: (folded: string) => [folded],
      processTerm: (folded: string) => folded,
    },
  })
  if (search.documentCount !== findables.length) throw new Error('The index is of other findables.')

  const find = (query: string): Found | null => {
    const words = soughtIn(query)
    if (words.length === 0) return null
    for (const { how, ask, combineWith } of ways) {
      const results = search.search(questionOf(words, ask, combineWith))
      if (results.length === 0) continue
      const hits = results.map(({ id, terms }): Hit => ({ findable: findables[Number(id)]!, keys: new Set(terms) }))
      return { how, count: hits.length, groups: grouped(hits) }
    }
    return { how: 'all', groups: [], count: 0 }
  }

  const shorten = (query: string): string | null => {
    const shorter = [...query].slice(2).map((_, cut) => query.slice(0, -1 - cut).trim())
    const found = shorter.filter((part) => (find(part)?.count ?? 0) > 0)
    // What has the words as they are says more than what comes close to them.
    return found.find((part) => find(part)?.how === 'all') ?? found[0] ?? null
  }

  return { find, shorten }
}

/** In: hits, the best first. */
function grouped(hits: readonly Hit[]): Found['groups'] {
  const groups = new Map<FindableGroup, Hit[]>()
  for (const hit of hits) {
    const { group } = hit.findable
    const own = groups.get(group)
    if (own) own.push(hit)
    else groups.set(group, [hit])
  }
  return [...groups].map(([group, own]) => ({ group, hits: own }))
}
