import { compareMentions, compareTerms } from '../../src/model/compared'
import { agreementsInOrder, quotesOf } from '../entries'
import { comparedTerms } from '../pages'
import type { Edition } from './edition'
import { namesIn } from './names'
import { between, tableOf } from './table'

/** `places-by-source.csv`: one row for each place and source, also where the source does not mention the place. */
export function placesBySourceCsv({ content, core }: Edition): string {
  const names = namesIn(content)
  return tableOf(
    compareMentions(core.places, core.sources, quotesOf(content)).map(({ place, source, named, context, metonym }) => ({
      place,
      place_en: names.place(place).name.en,
      place_ar: names.place(place).name.ar,
      source,
      mentioned: named.length + context.length > 0 ? 'mentioned' : 'not mentioned in this text',
      named: String(named.length),
      by_context: String(context.length),
      metonyms: String(metonym.length),
      quotes_named: named.join(between),
      quotes_by_context: context.join(between),
      quotes_metonyms: metonym.join(between),
    })),
  )
}

/** `terms-by-agreement.csv`: one row for each kind of term and agreement, also where no text states such a term. */
export function termsByAgreementCsv({ content }: Edition): string {
  const names = namesIn(content)
  const agreements = agreementsInOrder(content)
  const nameOf = new Map(agreements.map(({ id, name }) => [id, name.en]))
  return tableOf(
    compareTerms(content.vocabulary.termKinds, agreements, comparedTerms(content)).map(({ kind, agreement, terms, furthest, violated }) => ({
      kind,
      kind_en: names.word('termKinds', kind).name.en,
      kind_ar: names.word('termKinds', kind).name.ar,
      agreement,
      agreement_name: nameOf.get(agreement) ?? agreement,
      stated: terms.length > 0 ? 'stated' : 'no text states such a term',
      terms: String(terms.length),
      // empty where only positions, citations or reports of violation stand
      furthest_status: furthest ?? '',
      statuses: [...new Set(terms.flatMap(({ statuses }) => statuses.map(({ status }) => status)))].join(between),
      reported_violated_or_failing: violated === null ? 'no' : 'yes',
      term_ids: terms.map(({ id }) => id).join(between),
      quotes: [...new Set(terms.flatMap(({ quotes }) => quotes))].join(between),
    })),
  )
}
