import { useState, type ReactNode } from 'react'
import { inOrder, type Order } from '../model/compared'
import { locales } from '../i18n/speak'
import styles from './CompareTable.module.css'
import { OrderChoice } from './OrderChoice'
import { PageLink } from './PageLink'
import { useReading } from './reading'

/** A column: what is compared with what stands in the rows. */
export interface Column {
  id: string
  name: string
}

export interface Cell {
  column: string
  /** by which the column is sorted */
  count: number
  /** what is said of it, in words; also of silence */
  words: string
  /** what stands before the words */
  mark?: ReactNode
  /** the section of this page with its quotations; null: there are none */
  fragment: string | null
}

export interface Row {
  id: string
  name: string
  head: ReactNode
  cells: Cell[]
  total: number
  /** which columns are silent, for where a row stands as a card and the silent cells would fill it; null: none */
  silence: string | null
}

interface Props {
  rowsName: string
  totalName: string
  columns: readonly Column[]
  rows: readonly Row[]
}

const nameColumn = 'name'
const totalColumn = 'total'

function valueOf({ name, total, cells }: Row, column: string): string | number {
  if (column === nameColumn) return name
  if (column === totalColumn) return total
  return cells.find((cell) => cell.column === column)?.count ?? 0
}

/** With more columns than this no screen holds them side by side. */
const manyFrom = 8

/**
 * A table of one thing against another, with a row a card where the room is narrow. The roles are written out,
 * because a table that is laid out otherwise loses them in some browsers.
 */
export function CompareTable({ rowsName, totalName, columns, rows }: Props): ReactNode {
  const { language } = useReading()
  const [order, setOrder] = useState<Order>({ by: null, isReversed: false })
  const sorted = inOrder(rows, order, valueOf, new Intl.Collator(locales[language]).compare)
  const heads: Column[] = [
    { id: nameColumn, name: rowsName },
    ...columns,
    { id: totalColumn, name: totalName },
  ]
  return (
    <div className={styles.frame}>
      <OrderChoice heads={heads} order={order} onChoose={setOrder} />
      <div id="table" className={styles.scroll} role="region" aria-labelledby="compared" tabIndex={0}>
        <table role="table" className={columns.length > manyFrom ? styles.many : undefined} aria-labelledby="compared">
          <thead role="rowgroup">
            <tr role="row">
              {heads.map((column) => (
                <Head key={column.id} column={column} order={order} onChoose={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.map((row) => (
              <tr key={row.id} role="row">
                <th role="rowheader" scope="row">
                  {row.head}
                  {row.silence !== null && (
                    // The cells say the same, one by one.
                    <p className={styles.silence} aria-hidden="true">
                      {row.silence}
                    </p>
                  )}
                </th>
                {row.cells.map((cell) => (
                  <BodyCell key={cell.column} row={row} cell={cell} columns={columns} />
                ))}
                <td role="cell" className={styles.total}>
                  <span className={styles.within} aria-hidden="true">
                    {totalName}
                  </span>
                  {row.total}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function BodyCell({ row, cell, columns }: { row: Row; cell: Cell; columns: readonly Column[] }): ReactNode {
  const { page, speak } = useReading()
  const column = columns.find(({ id }) => id === cell.column)?.name ?? cell.column
  return (
    <td role="cell" className={cell.fragment === null ? styles.silent : undefined}>
      <span className={styles.within} aria-hidden="true">
        {column}
      </span>
      {cell.fragment === null ? (
        cell.words
      ) : (
        <PageLink to={page} fragment={cell.fragment} label={speak('compareCell', { row: row.name, column, what: cell.words })}>
          {cell.mark}
          {cell.words}
        </PageLink>
      )}
    </td>
  )
}

interface HeadProps {
  column: Column
  order: Order
  onChoose: (order: Order) => void
}

/** The head of a column, with the button that sorts by it, and back. */
function Head({ column, order, onChoose }: HeadProps): ReactNode {
  const { speak } = useReading()
  const isSorted = order.by === column.id
  // Names begin at their first letter, numbers at the greatest.
  const isRising = (column.id === nameColumn) !== order.isReversed
  return (
    <th role="columnheader" scope="col" aria-sort={isSorted ? (isRising ? 'ascending' : 'descending') : undefined}>
      <span className={styles.head}>
        <bdi>{column.name}</bdi>
        <button
          type="button"
          aria-label={speak('compareSortBy', { column: column.name })}
          onClick={() => onChoose({ by: column.id, isReversed: isSorted && !order.isReversed })}
        >
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" focusable="false">
            <path d="M2 6.5 6 2l4 4.5z" className={isSorted && isRising ? styles.chosen : styles.arrow} />
            <path d="M2 9.5 6 14l4-4.5z" className={isSorted && !isRising ? styles.chosen : styles.arrow} />
          </svg>
        </button>
      </span>
    </th>
  )
}
