import type { Core } from '../model/atlas'
import { lessonId } from '../model/lesson'
import { comparisons, handoutReaders, isEmbeddable, type Page } from '../state/address'

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
    ...core.tours.flatMap(({ id, steps }): Page[] => [
      { kind: 'tour', id },
      ...steps.map((_, at): Page => ({ kind: 'step', id, step: at + 1 })),
      { kind: 'presenter', id },
      ...handoutReaders.map((reader): Page => ({ kind: 'handout', id, reader })),
    ]),
    // A reader's own lesson is put together on these.
    { kind: 'lesson' },
    { kind: 'presenter', id: lessonId },
    ...handoutReaders.map((reader): Page => ({ kind: 'handout', id: lessonId, reader })),
    { kind: 'about' },
    { kind: 'data' },
    { kind: 'share' },
  ]
}

/** Every page that is also written as a view to embed, and each quotation by itself. In: the ids of the quotations. */
export function listEmbedded(core: Core, quotes: readonly string[]): Page[] {
  return [...listPages(core).filter(isEmbeddable), ...quotes.map((id): Page => ({ kind: 'quote', id }))]
}
