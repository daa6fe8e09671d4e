/** A setting that was read, or the sentence that says why it cannot be used. */
export type SiteUrlReading = { ok: true; siteUrl: string | null } | { ok: false; problem: string }

/**
 * In: the value of SITE_URL, the address under which a deployment serves the atlas.
 * Out: that address without a slash at its end; null where there is none.
 */
export function readSiteUrl(given: string | undefined): SiteUrlReading {
  const written = given?.trim() ?? ''
  if (written === '') return { ok: true, siteUrl: null }
  const url = URL.parse(written)
  // What follows "?" or "#" cannot be the beginning of other addresses; a password would be published.
  const fits =
    url !== null && /^https?:$/.test(url.protocol) && !/[?#]/.test(written) && url.username === '' && url.password === ''
  if (!fits) {
    return {
      ok: false,
      problem: `SITE_URL is "${written}", and that is no address of a site: write it like https://example.org/atlas, with nothing after the path`,
    }
  }
  return { ok: true, siteUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, '') }
}
