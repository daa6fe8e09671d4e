import { actorKinds } from '../../src/model/actor'
import { agreementKinds, dateBases, relationWays } from '../../src/model/agreement'
import type { Confidence } from '../../src/model/place'
import { manners, mentionWays } from '../../src/model/quote'
import { statuses } from '../../src/model/status'
import { scopes } from '../../src/model/term'
import type { Vocabulary } from '../../src/model/vocabulary'
import { nearest, problemIn, problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

/** Lists of which the code knows every entry: each needs its words, and a new one needs code. */
const closed: Partial<Record<keyof Vocabulary, readonly string[]>> = {
  actorKinds,
  agreementKinds,
  bases: dateBases,
  confidences,
  manners,
  mentions: mentionWays,
  relations: relationWays,
  scopes,
  statuses,
}

/** The codes of PA-X that this project has looked up: others may not mean what they seem to. */
const pax = ['Cea', 'Ce', 'CeProv', 'HrMob', 'TjPrire', 'DevHum', 'DdrDemil', 'ImE', 'SsrPsf', 'Terr']

/** The vocabulary has exactly the entries that the code knows, and the content chooses from it. */
export const vocabulary: Rule = (content) => {
  const problems: Problem[] = []
  const file = content.files.get('geo/vocabulary.json')

  /** ids of a list as the file gives them, also of broken entries; null where there is no such list */
  function idsIn(list: string): string[] | null {
    const raw = (file?.value as Record<string, unknown> | null | undefined)?.[list]
    return Array.isArray(raw) ? raw.map((entry: unknown) => String((entry as { id?: unknown } | null)?.id)) : null
  }

  for (const [list, known] of Object.entries(closed)) {
    const entries = content.vocabulary[list as keyof Vocabulary]
    for (const entry of entries)
      if (!known.includes(entry.id))
        problems.push(problemOf(content, entry, ['id'], `"${entry.id}" is not one of ${list} that the atlas knows${nearest(entry.id, known)}`))
    const given = idsIn(list)
    if (file === undefined || given === null) continue
    for (const id of known)
      if (!given.includes(id))
        problems.push(problemIn(file, [list], `has no words for "${id}", which the atlas can show`))
  }
  for (const entries of Object.values(content.vocabulary))
    for (const entry of entries)
      entry.pax?.forEach((code, at) => {
        if (!pax.includes(code))
          problems.push(problemOf(content, entry, ['pax', at], `"${code}" is not one of the PA-X codes ${pax.join(', ')}`))
      })
  function choose(record: object, path: string[], id: string, list: keyof Vocabulary): void {
    const entries = idsIn(list)
    // a list that is not there is one fault, not one at every choice from it
    if (entries !== null && !entries.includes(id))
      problems.push(problemOf(content, record, path, `"${id}" is not in the vocabulary's ${list}${nearest(id, entries)}`))
  }
  for (const place of content.places) choose(place.properties, ['kind'], place.properties.kind, 'placeKinds')
  for (const agreement of content.agreements) {
    for (const party of agreement.parties) choose(party, ['role'], party.role, 'partyRoles')
    for (const term of agreement.terms) choose(term, ['kind'], term.kind, 'termKinds')
  }
  for (const rows of content.ledgers.values())
    for (const row of rows) if ('why' in row) choose(row, ['why'], row.why, 'whys')
  return problems
}
