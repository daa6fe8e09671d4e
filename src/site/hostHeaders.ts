import { cacheFor } from './cacheFor'
import { headersFor } from './headers'

export const hostHeadersName = '_headers'

/** What Cloudflare reads of the file (https://developers.cloudflare.com/pages/configuration/headers/). */
const most = { rules: 100, line: 2000 }

/** A file or folder at the top of what is served. */
export interface TopName {
  name: string
  isFolder: boolean
}

/**
 * The headers of all that is served, in the file that Netlify and Cloudflare Pages read from the top of a site; both
 * serve it at the root of a host, whatever path `SITE_URL` has.
 * A path may fit several rules, and both hosts then join the values of a header that several of them name. So one rule
 * names what is the same for all, and of the rules for caching exactly one fits each path.
 * Throws where Cloudflare would leave out a part of it.
 */
export function hostHeadersOf(siteUrl: string | null, tops: readonly TopName[]): string {
  const origin = siteUrl === null ? null : new URL(siteUrl).origin
  const caching = tops
    .filter(({ name }) => name !== hostHeadersName)
    .map(({ name, isFolder }) => [isFolder ? `/${name}/*` : `/${name}`, { 'Cache-Control': cacheFor(isFolder ? `${name}/` : name) }] as const)
  const rules = [['/*', headersFor(origin)] as const, ['/', { 'Cache-Control': cacheFor('') }] as const, ...caching]
  const text = rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n')
  if (rules.length > most.rules) throw new Error(`${hostHeadersName} has ${String(rules.length)} rules; Cloudflare reads ${String(most.rules)}.`)
  for (const line of text.split('\n')) {
    if (line.length > most.line) throw new Error(`${hostHeadersName} has a line of ${String(line.length)} characters; Cloudflare reads ${String(most.line)}.`)
  }
  return text
}
