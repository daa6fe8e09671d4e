import { stringify } from 'csv-stringify/sync'

/** Between several values in one cell. No id holds it; words of a text that do would be seen by the tests. */
export const between = ' | '

/**
 * A cell that begins like a formula would be run by a spreadsheet, so an apostrophe is set before it. To get the
 * cell back, take one apostrophe away where apostrophes stand before such a sign. Those that stood there from the
 * start get one more, so that nothing is lost.
 */
export function guarded(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

/**
 * RFC 4180: a header, CRLF after every row, quotes where a cell needs them. UTF-8 without a byte-order mark.
 * @param rows one object for each row; all have the same columns, in the same order
 */
export function tableOf(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => guarded(row[column] ?? '')))
  // By itself the package leaves a lone line end bare, because it is not the one that ends a row (6.9.0).
  return stringify([columns, ...cells], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}
