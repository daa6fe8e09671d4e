import type { Requirement } from '../../src/model/term'
import type { StatusClaim } from '../../src/model/status'
import { agreementsInOrder } from '../entries'
import type { Edition, PublishOptions } from './edition'
import { termIri } from './identifiers'
import { namesIn, type Names } from './names'
import { between, tableOf } from './table'

/** "announced, 2016-09-09, by John Kerry"; without a name it is the text's own voice. */
function statusWords({ status, asOf, by }: StatusClaim, names: Names): string {
  const who = by.map((id) => names.actor(id).name.en).join(' and ')
  return `${status}, ${asOf}${who === '' ? '' : `, by ${who}`}`
}

/** "plan-2016-09-09/cessation, to begin, held P7D, unbroken". */
function requirementWords({ needs, to, held, unbroken }: Requirement): string {
  return [needs, `to ${to}`, ...(held === null ? [] : [`held ${held}`]), ...(unbroken ? ['unbroken'] : [])].join(', ')
}

/** `terms.csv`: one row for each term of each agreement, in time order. A term belongs to the speakers of its quotations. */
export function termsCsv({ content }: Edition, { siteUrl }: PublishOptions): string {
  const names = namesIn(content)
  return tableOf(
    agreementsInOrder(content).flatMap((agreement) =>
      agreement.terms.map((term) => ({
        id: term.id,
        iri: termIri(term.id, siteUrl),
        agreement: agreement.id,
        agreement_name: agreement.name.en,
        kind: term.kind,
        pax_codes: (content.vocabulary.termKinds.find(({ id }) => id === term.kind)?.pax ?? []).join(between),
        title_en: term.title.en,
        title_ar: term.title.ar,
        scope: term.scope,
        places: (term.places ?? []).join(between),
        obliges: term.obliges.map((id) => names.actor(id).name.en).join(between),
        obliges_ids: term.obliges.join(between),
        statuses: term.statuses.map((claim) => statusWords(claim, names)).join(between),
        from: term.from ?? '',
        for: term.for ?? '',
        words: term.words ?? '',
        requires: term.requires.map(requirementWords).join(between),
        quotes: term.quotes.join(between),
        reading_en: term.reading?.en ?? '',
        reading_ar: term.reading?.ar ?? '',
      })),
    ),
  )
}
