/** What a deployment may set, in the environment of the build; nothing of it is needed. */
export interface Deployment {
  /** where the atlas will stand, with a final slash; null: unknown, and absolute addresses are left out */
  siteUrl: string | null
  /** where readers report errors, `https:` or `mailto:`; null: no link is shown */
  reportUrl: string | null
}

export const noDeployment: Deployment = { siteUrl: null, reportUrl: null }

function readUrl(name: string, text: string | undefined, protocols: readonly string[]): string | null {
  if (text === undefined || text.trim() === '') return null
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new Error(`${name} is "${text}", which is not an address.`)
  }
  if (!protocols.includes(url.protocol)) {
    throw new Error(`${name} is "${text}"; it should begin with ${protocols.join(' or ')}.`)
  }
  return url.href
}

/** In: environment variables. Out: the deployment. Throws a sentence where an address is none. */
export function readDeployment(environment: Readonly<Record<string, string | undefined>>): Deployment {
  const site = readUrl('SITE_URL', environment['SITE_URL'], ['https:', 'http:'])
  // other addresses are made by adding to it; a password in it would be published with them
  if (site !== null && /[?#]|\/\/[^/]*@/.test(site)) {
    throw new Error(`SITE_URL is "${site}"; it should be a host and a path, such as https://example.org/atlas/.`)
  }
  return {
    siteUrl: site === null || site.endsWith('/') ? site : `${site}/`,
    reportUrl: readUrl('REPORT_URL', environment['REPORT_URL'], ['https:', 'http:', 'mailto:']),
  }
}
