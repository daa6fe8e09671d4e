import type { LedgerRow } from '../content'
import { problemOf, type Problem } from '../problem'
import { between } from '../text'
import { textIn, type Rule } from './rule'

/** The ledger accounts for the whole text, row after row, and agrees with the quotations by offsets. */
export const ledger: Rule = (content, context) => {
  const problems: Problem[] = []
  for (const [source, rows] of content.ledgers) {
    const say = (row: object, path: string[], what: string) => problems.push(problemOf(content, row, path, what))
    const text = textIn(context, source)
    const length = text?.points.length ?? content.fingerprints.get(source)?.length
    const quotes = content.quotes.get(source) ?? []
    let last: LedgerRow | null = null
    for (const row of rows) {
      const covered: number = last?.end ?? 0
      if (row.end <= row.start) say(row, ['end'], `end ${row.end} is not after start ${row.start}`)
      if (last !== null && row.start < last.start) say(row, ['start'], `stands out of order: it begins at ${row.start}, the row above at ${last.start}`)
      else if (row.start < covered) say(row, ['start'], `overlaps the row above, which ends at ${covered}`)
      if (length !== undefined && row.end > length) say(row, ['end'], `lies beyond the text, which has ${length} characters`)
      if (text !== null && row.start > covered) {
        const gap = between(text, covered, row.start).trim()
        if (gap !== '') say(row, ['start'], `the words before it, ${covered}–${row.start}, are in no row: ${short(gap)}`)
      }
      last = row

      const within = quotes.filter((quote) => quote.start < row.end && quote.end > row.start).map((quote) => quote.id)
      if ('why' in row) {
        for (const id of within) say(row, ['why'], `says why nothing is used, but "${id}" quotes words of it`)
        continue
      }
      if (row.quotes.length === 0) say(row, ['quotes'], 'names no quotation; say "why" none uses it')
      for (const id of within) if (!row.quotes.includes(id)) say(row, ['quotes'], `does not name "${id}", which quotes words of it`)
      const known = quotes.map((quote) => quote.id)
      for (const id of row.quotes)
        if (known.includes(id) && !within.includes(id)) say(row, ['quotes'], `names "${id}", which quotes nothing of it`)
    }
    const end = last?.end ?? 0
    const rest = text === null ? '' : between(text, end, text.points.length).trim()
    const file = content.files.get(`geo/ledger/${source}.json`)
    if (rest !== '' && file !== undefined)
      problems.push({ file: file.path, at: 'the end', what: `the words after ${end} are in no row: ${short(rest)}` })
  }
  return problems
}

/** Enough of a gap to find it. */
function short(words: string): string {
  const points = Array.from(words.replace(/\s+/g, ' '))
  return JSON.stringify(points.length > 40 ? `${points.slice(0, 40).join('')}…` : points.join(''))
}
