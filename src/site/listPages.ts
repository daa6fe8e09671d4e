import type { Core } from '../model/atlas'
import { comparisons, type Page } from '../state/address'

/** Every page the build writes, in each language. */
export function listPages(core: Core): Page[] {
  return [
    { kind: 'home' },
    ...core.places.map(({ id }): Page => ({ kind: 'place', id })),
    ...core.agreements.map(({ id }): Page => ({ kind: 'agreement', id })),
    ...core.agreements.flatMap(({ id, hasLinks }): Page[] => (hasLinks ? [{ kind: 'plan', id }] : [])),
    ...core.sources.map(({ id }): Page => ({ kind: 'source', id })),
    ...core.actors.map(({ id }): Page => ({ kind: 'person', id })),
    ...comparisons.map((id): Page => ({ kind: 'compare', id })),
    { kind: 'about' },
    { kind: 'data' },
  ]
}
