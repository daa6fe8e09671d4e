import { ownVoice, type Facet } from '../model/facts'
import { statuses } from '../model/status'
import { formatWhen } from '../i18n/format'
import type { Reading } from './reading'

/** The name of an option as a reader knows it. */
export function nameOfOption(facet: Facet | 'period', id: string, reading: Reading): string {
  const { language, speak, label, actor, source, agreement } = reading
  switch (facet) {
    case 'period':
      return formatWhen(id, language, speak)
    case 'kind':
      return label('termKinds', id)
    case 'status':
      return label('statuses', id)
    case 'speaker':
      return id === ownVoice ? speak('quoteTextVoice') : (actor(id)?.name[language] ?? id)
    case 'source':
      return source(id)?.custom.short[language] ?? id
    case 'agreement':
      return agreement(id)?.name[language] ?? id
  }
}

/** All options of a filter in the order of its list; speakers by how much they say in all, then by name. */
export function optionsOf(facet: Facet, reading: Reading): string[] {
  const { core, language, filtering } = reading
  switch (facet) {
    case 'kind':
      return core.vocabulary.termKinds.map(({ id }) => id)
    case 'status':
      return [...statuses]
    case 'source':
      return core.sources.map(({ id }) => id)
    case 'agreement':
      return core.agreements.map(({ id }) => id)
    case 'speaker': {
      const said = new Map<string, number>()
      for (const id of filtering.facts?.quotes.flatMap(({ speakers }) => speakers) ?? []) said.set(id, (said.get(id) ?? 0) + 1)
      const nameOf = (id: string): string => nameOfOption(facet, id, reading)
      return [...said.keys()].sort(
        (a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0) || nameOf(a).localeCompare(nameOf(b), language),
      )
    }
  }
}
