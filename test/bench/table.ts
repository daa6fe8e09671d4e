/** What a part of the bench found: a table to read, and the numbers themselves. */
export interface Part {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  notes: readonly string[]
  data: unknown
}

/** A part as Markdown. */
export function tableOf({ title, head, rows, notes }: Pick<Part, 'title' | 'head' | 'rows' | 'notes'>): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `### ${title}`,
    '',
    line(head),
    // What follows the first column is numbers.
    `|${head.map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map(line),
    ...notes.flatMap((note) => ['', note]),
  ].join('\n')
}
