import type { Core } from '../model/atlas'
import type { Page } from '../state/address'

/** Every page the build writes, in each language. */
export function listPages(core: Core): Page[] {
  return [
    { kind: 'home' },
    ...core.places.map(({ id }): Page => ({ kind: 'place', id })),
    ...core.agreements.map(({ id }): Page => ({ kind: 'agreement', id })),
    ...core.sources.map(({ id }): Page => ({ kind: 'source', id })),
    { kind: 'about' },
    { kind: 'data' },
  ]
}
