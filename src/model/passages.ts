import { placesOf, type Quote } from './quote'

/** A text is shown in so many parts: on a phone each is still as high as a finger is wide. */
export const partCount = 10

/** A stretch of a text, as shares of its length: 0 is its beginning, 1 its end. */
export interface Stretch {
  quote: Quote
  from: number
  to: number
}

/** A tenth of a text: the quotations that begin in it, and what of any quotation lies in it, as shares of the part. */
export interface TextPart {
  quotes: Quote[]
  stretches: Stretch[]
}

/** In: quotations of a text in reading order, and its length in code points. Out: its parts, in order. */
export function partsOf(quotes: readonly Quote[], length: number): TextPart[] {
  return Array.from({ length: partCount }, (_, index) => {
    const [first, last] = [(length * index) / partCount, (length * (index + 1)) / partCount]
    const shareOf = (point: number): number => (Math.min(last, Math.max(first, point)) - first) / (last - first)
    return {
      quotes: quotes.filter(({ start }) => start >= first && start < last),
      stretches: quotes
        .filter(({ start, end }) => start < last && end > first)
        .map((quote) => ({ quote, from: shareOf(quote.start), to: shareOf(quote.end) })),
    }
  })
}

/** How much of a text its quotations hold, from 0 to 1; what two of them share counts once. */
export function usedShare(quotes: readonly Quote[], length: number): number {
  let [used, reached] = [0, 0]
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    used += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length === 0 ? 0 : used / length
}

/** The ids of the places that quotations speak of, in the order in which they do. */
export function placesIn(quotes: readonly Quote[]): string[] {
  return [...new Set(quotes.flatMap(placesOf))]
}
