/** What a site pastes into its page. Plain text goes in; what comes out is HTML in which it cannot be anything else. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export interface Framed {
  /** the whole address of the embedded view */
  src: string
  /** what the frame is called, for those who do not see it */
  title: string
  /** pixels; null: as wide as the column */
  width: number | null
  /** pixels */
  height: number
  /** the whole address of the page itself, and what it is called: for where frames are taken out */
  link: string
  linkText: string
}

/** A frame and a plain link to the page itself. */
export function snippetOf({ src, title, width, height, link, linkText }: Framed): string {
  const frame = `<iframe src="${escape(src)}" title="${escape(title)}" width="${width === null ? '100%' : String(width)}" height="${String(height)}" loading="lazy" style="border:0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  return `${frame}\n<p><a href="${escape(link)}">${escape(linkText)}</a></p>`
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
