import type { Quote } from '../model/quote'
import type { SourceEntry } from '../model/source'

// In a text fragment the comma, the ampersand and the dash have a meaning of their own
// (https://wicg.github.io/scroll-to-text-fragment/#syntax), so they are escaped beyond the usual.
function escapeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27')
}

/** Longer passages are named by their first and last words, as the syntax allows. */
const wholeUpTo = 12
const edge = 5

/** The address of the original that asks a browser to jump to the words. */
export function originalOf(quote: Quote, source: SourceEntry): string {
  const words = quote.exact.trim().split(/\s+/)
  const directive =
    words.length <= wholeUpTo
      ? escapeFragment(words.join(' '))
      : `${escapeFragment(words.slice(0, edge).join(' '))},${escapeFragment(words.slice(-edge).join(' '))}`
  return `${source.URL}#:~:text=${directive}`
}

/** The Internet Archive's list of copies of a page. */
export function archiveOf(url: string): string {
  return `https://web.archive.org/web/*/${url}`
}
