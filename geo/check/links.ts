import { problemOf, type Problem } from '../problem'
import type { Rule } from './rule'

/** Links lead out by http or https, and identifiers have the form of their gazetteer. */
export const links: Rule = (content) => {
  const problems: Problem[] = []
  for (const source of content.sources)
    if (!isWebAddress(source.URL))
      problems.push(problemOf(content, source, ['URL'], 'should be a web address that begins with https:// or http://'))
  for (const place of content.places) {
    place.names.forEach((name, at) =>
      name.citations.forEach((citation, i) => {
        const address = citation['@id']
        if (address !== undefined && !isWebAddress(address))
          problems.push(
            problemOf(content, place, ['names', at, 'citations', i, '@id'], 'should be a web address that begins with https:// or http://'),
          )
      }),
    )
    place.links?.forEach((link, at) => {
      if (!/^(?:gn:[1-9]\d*|wd:Q[1-9]\d*)$/.test(link.identifier))
        problems.push(problemOf(content, place, ['links', at, 'identifier'], 'should be a GeoNames (gn:170063) or Wikidata (wd:Q41183) id'))
      if (!linkTypes.has(link.type))
        problems.push(problemOf(content, place, ['links', at, 'type'], `should be one of ${[...linkTypes].join(', ')} (Linked Places)`))
    })
  }
  return problems
}

const linkTypes = new Set(['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'])

/** Nothing but http and https may become a link: `javascript:`, `data:`, `//host` and a tab within the scheme may not. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s\u0000-\u001f\u007f<>"\\]+$/.test(address)) return false
  try {
    return new URL(address).hostname !== ''
  } catch {
    return false
  }
}
