import { escapeHtml as escape } from './html'

/** What a site puts into an article to show a page of the atlas there. */
export interface Snippet {
  /** the whole address of the embedded view */
  src: string
  title: string
  /** in CSS pixels, or of what it stands in */
  width: number | '100%'
  /** in CSS pixels */
  height: number
  /** the whole address of the page itself, for hosts that strip frames; null: nothing is to lead there */
  link: string | null
  linkText: string
  /** the link as a quotation, for readers of oEmbed that keep no other text; else as a paragraph */
  isQuoted?: boolean
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
  if (link === null) return frame
  const anchor = `<a href="${escape(link)}">${escape(linkText)}</a>`
  // After the frame: WordPress hides a frame that stands behind a quotation, until a script of its own answers from it.
  return `${frame}\n${isQuoted ? `<blockquote><p>${anchor}</p></blockquote>` : `<p>${anchor}</p>`}`
}

interface Pictured {
  /** the whole addresses of the picture and of the page it is of */
  picture: string
  link: string
  alt: string
  credit: string
  size: { width: number; height: number }
}

/** A picture with its credit, both linked to the page: for where no frame is allowed. */
export function pictureSnippetOf({ picture, link, alt, credit, size }: Pictured): string {
  const image = `<img src="${escape(picture)}" alt="${escape(alt)}" width="${String(size.width)}" height="${String(size.height)}" style="max-width:100%;height:auto">`
  return `<figure><a href="${escape(link)}">${image}</a><figcaption><a href="${escape(link)}">${escape(credit)}</a></figcaption></figure>`
}

/** A quotation with its credit, linked to where it stands. `cite`: the address of the text it is from. */
export function quotationSnippetOf({ words, cite, link, credit }: Record<'words' | 'cite' | 'link' | 'credit', string>): string {
  return `<figure><blockquote lang="en" dir="ltr" cite="${escape(cite)}"><p>${escape(words)}</p></blockquote><figcaption><a href="${escape(link)}">${escape(credit)}</a></figcaption></figure>`
}
