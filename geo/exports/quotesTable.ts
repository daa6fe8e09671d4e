import type { MentionWay, Quote } from '../../src/model/quote'
import { issuedOf } from '../../src/model/source'
import { quotesOf } from '../entries'
import type { Edition } from './edition'
import { ourLicence } from './licences'
import { namesIn } from './names'
import { between, tableOf } from './table'
import { usesOf } from './uses'

function mentioned(quote: Quote, way: MentionWay): string {
  return quote.places
    .filter(({ how }) => how === way)
    .map((mention) => ('id' in mention ? mention.id : mention.words))
    .join(between)
}

/** `quotes.csv`: one row for each quotation, source by source in reading order. Names are in English, ids beside them. */
export function quotesCsv(edition: Edition): string {
  return tableOf(rowsOf(edition, quotesOf(edition.content)))
}

/** The same of one page's quotations: a table that goes alone, and so says in each row what it is part of and whose it is. */
export function pageQuotesCsv(edition: Edition, quotes: readonly Quote[]): string {
  const licence = `columns: ${ourLicence}, Ceasefire Atlas; quoted words: their authors`
  return tableOf(rowsOf(edition, quotes).map((row) => ({ ...row, atlas_version: edition.core.version, licence })))
}

function rowsOf({ content, core }: Edition, quotes: readonly Quote[]): Record<string, string>[] {
  const names = namesIn(content)
  const uses = usesOf(content)
  const sources = new Map(core.sources.map((source) => [source.id, source]))
  const nameOf = (id: string | null): string => (id === null ? '' : names.actor(id).name.en)
  return quotes.map((quote) => {
    const source = sources.get(quote.source)
    const { agreements, terms } = uses.get(quote.id) ?? { agreements: [], terms: [] }
    return {
      id: quote.id,
      source: quote.source,
      source_title: source?.title ?? '',
      date: source ? issuedOf(source) : '',
      // empty: the text's own voice
      speakers: quote.speakers.map(nameOf).join(between),
      speaker_ids: quote.speakers.join(between),
      manner: quote.manner,
      relays: nameOf(quote.relays),
      reported_by: nameOf(quote.reportedBy),
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      start: String(quote.start),
      end: String(quote.end),
      places_named: mentioned(quote, 'named'),
      places_by_context: mentioned(quote, 'context'),
      metonyms: mentioned(quote, 'metonym'),
      unnamed: mentioned(quote, 'unnamed'),
      agreements: agreements.join(between),
      terms: terms.join(between),
      note: quote.note?.en ?? '',
      reading: quote.reading?.en ?? '',
      url: source?.URL ?? '',
      text_sha256: source?.sha256 ?? '',
    }
  })
}
