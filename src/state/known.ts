import type { Core } from '../model/atlas'
import { isWhole } from '../model/division'
import { facets, ownVoice, type Facet } from '../model/facts'
import { statuses } from '../model/status'
import type { Address, AddressFault } from './address'

/** The ids that each filter can name. */
function idsOf(core: Core): Record<Facet, ReadonlySet<string>> {
  const ids = (entries: readonly { id: string }[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id))
  return {
    kind: ids(core.vocabulary.termKinds),
    status: new Set(statuses),
    speaker: new Set([...ids(core.actors), ownVoice]),
    source: ids(core.sources),
    agreement: ids(core.agreements),
  }
}

/** The filters of which the core names all ids: of a large atlas it does not name all agreements. */
function facetsKnown(core: Core): readonly Facet[] {
  return isWhole(core) ? facets : facets.filter((facet) => facet !== 'agreement')
}

/**
 * Leaves out of an address what looks like an id and is none, and names it as a fault. Only the core knows
 * which ids there are, so this follows reading. The page object stays the same.
 */
export function keepKnown(address: Address, core: Core): { address: Address; faults: AddressFault[] } {
  const faults: AddressFault[] = []
  const known = idsOf(core)
  const choices = { ...address.choices }
  for (const key of facetsKnown(core)) {
    const chosen = choices[key]
    if (chosen === null) continue
    const kept = chosen.filter((id) => known[key].has(id))
    faults.push(...chosen.filter((id) => !known[key].has(id)).map((value) => ({ key, value })))
    if (kept.length < chosen.length) choices[key] = kept.length > 0 ? kept : null
  }
  return faults.length > 0 ? { address: { ...address, choices }, faults } : { address, faults }
}
