/** What a site puts into an article to show a page of the atlas there. */
export interface Snippet {
  /** the whole address of the embedded view */
  src: string
  title: string
  /** in CSS pixels, or of what it stands in */
  width: number | '100%'
  /** in CSS pixels */
  height: number
  /** the whole address of the page itself, for hosts that strip frames */
  link: string
  linkText: string
  /** the link as a quotation, for readers of oEmbed that keep no other text; else as a paragraph */
  isQuoted?: boolean
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** As HTML: a frame and nothing else of ours, and a plain link. Texts are plain; here they are escaped. */
export function snippetOf({ src, title, width, height, link, linkText, isQuoted = false }: Snippet): string {
  const attributes = {
    src,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  }
  const frame = `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`).join(' ')}></iframe>`
  const anchor = `<a href="${escape(link)}">${escape(linkText)}</a>`
  // After the frame: WordPress hides a frame that stands behind a quotation, until a script of its own answers from it.
  return `${frame}\n${isQuoted ? `<blockquote><p>${anchor}</p></blockquote>` : `<p>${anchor}</p>`}`
}
