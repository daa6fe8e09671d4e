import { basename } from 'node:path'
import type { Content } from '../content'
import { problemIn, problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const slugSays = 'is not a slug (lower-case letters, digits, single hyphens)'

/** Ids are slugs, given once, and say what they belong to; those that others rely on are there. */
export const ids: Rule = (content, context) => {
  const problems: Problem[] = []

  function once(records: readonly { record: object; id: string; path?: string[] }[], what: string, form = slug): void {
    const seen = new Set<string>()
    for (const { record, id, path = ['id'] } of records) {
      if (!form.test(id)) problems.push(problemOf(content, record, path, `"${id}" ${slugSays}`))
      if (seen.has(id)) problems.push(problemOf(content, record, path, `"${id}" is the id of another ${what} too`))
      seen.add(id)
    }
  }
  const byId = <T extends { id: string }>(records: readonly T[]) => records.map((record) => ({ record, id: record.id }))

  once(content.places.map((record) => ({ record, id: record.properties.id, path: ['properties', 'id'] })), 'place')
  once(byId(content.sources), 'source')
  once(byId(content.actors), 'actor')
  once(byId(content.events), 'event')
  once(byId([...content.quotes.values()].flat()), 'quotation')
  for (const entries of Object.values(content.vocabulary)) once(byId(entries), 'entry of this list')

  for (const record of [...content.agreements, ...content.tours]) {
    const name = nameOf(content, record)
    if (!slug.test(name)) problems.push(problemOf(content, record, ['id'], `the file's name "${name}" ${slugSays}`))
    if (record.id !== name)
      problems.push(problemOf(content, record, ['id'], `is "${record.id}", but the file is named "${name}": they must be equal`))
  }
  for (const agreement of content.agreements) {
    once(byId([...agreement.conditions, ...(agreement.whole ?? [])]), 'condition')
    once(byId(agreement.terms), 'term', /^/)
    for (const term of agreement.terms) {
      const own = term.id.startsWith(`${agreement.id}/`) ? term.id.slice(agreement.id.length + 1) : ''
      if (!slug.test(own)) problems.push(problemOf(content, term, ['id'], `should be "${agreement.id}/" and a slug`))
    }
  }

  for (const { record, id, urn } of content.places.map((record) => ({ record, id: record.properties.id, urn: record['@id'] })))
    if (urn !== `urn:ceasefire-atlas:place:${id}`)
      problems.push(problemOf(content, record, ['@id'], `should be "urn:ceasefire-atlas:place:${id}"`))

  for (const [source, quotes] of content.quotes)
    for (const quote of quotes) {
      if (quote.source !== source)
        problems.push(problemOf(content, quote, ['source'], `is "${quote.source}", but the file is of "${source}"`))
      const fault = faultOfQuoteId(quote.id, source, quote.exact)
      if (fault !== null) problems.push(problemOf(content, quote, ['id'], fault))
    }

  const places = content.files.get('geo/places.geojson')
  for (const id of context.fixed.places)
    if (places !== undefined && !context.ids.places.has(id))
      problems.push(problemIn(places, ['features'], `the place "${id}" must exist: links and tools rely on its id`))
  const sources = content.files.get('geo/sources.json')
  for (const id of context.fixed.sources)
    if (sources !== undefined && !context.ids.sources.has(id))
      problems.push(problemIn(sources, [], `the source "${id}" must exist: links and tools rely on its id`))
  return problems
}

function nameOf(content: Content, record: object): string {
  return basename(content.originOf(record).file.path, '.json')
}

/** A quotation's id is its source's id and a few of its words: a running number would shift when one is added. */
function faultOfQuoteId(id: string, source: string, exact: string): string | null {
  if (!id.startsWith(`${source}-`)) return `should begin with "${source}-"`
  const own = id.slice(source.length + 1).split('-')
  const words = new Set(
    exact
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[’'.]/g, '')
      .split(/[^a-z0-9]+/),
  )
  return own.some((word) => /[a-z]/.test(word) && words.has(word)) ? null : 'should end with a few of the words quoted'
}
