import type { ReactNode } from 'react'
import type { Order } from '../model/compared'
import styles from './CompareTable.module.css'
import { useReading } from './reading'

interface Props {
  heads: readonly { id: string; name: string }[]
  order: Order
  onChoose: (order: Order) => void
}

/** The same choice of an order as the heads of the columns give, for where a row is a card and the heads are away. */
export function OrderChoice({ heads, order, onChoose }: Props): ReactNode {
  const { speak } = useReading()
  return (
    <div className={styles.order}>
      <label>
        {speak('compareSort')}{' '}
        <select
          value={order.by ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose({ by: value === '' ? null : value, isReversed: false })}
        >
          <option value="">{speak('compareSortNone')}</option>
          {heads.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={order.isReversed}
        onClick={() => onChoose({ ...order, isReversed: !order.isReversed })}
      >
        {speak('compareReverse')}
      </button>
    </div>
  )
}
