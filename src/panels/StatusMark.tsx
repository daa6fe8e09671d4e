import type { ReactNode } from 'react'
import { formOf, type Status, type StatusForm } from '../model/status'
import styles from './StatusMark.module.css'

/** How far a thing had got, as a shape: dotted, half, filled, cut, or a quotation mark. Always beside its word. */
export function StatusMark({ status, isCut = false }: { status: Status | null; isCut?: boolean }): ReactNode {
  return <FormMark form={status === null ? null : formOf(status)} isCut={isCut} />
}

function FormMark({ form, isCut }: { form: StatusForm | null; isCut: boolean }): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <FormShape form={form} isCut={isCut} />
    </svg>
  )
}

/** The shape alone, 16 by 16, for drawings that hold more than one. */
export function FormShape({ form, isCut }: { form: StatusForm | null; isCut: boolean }): ReactNode {
  return (
    <>
      {form === null && <circle cx="8" cy="8" r="5.5" className={styles.faint} />}
      {form === 'dotted' && <circle cx="8" cy="8" r="5.5" className={styles.dotted} />}
      {form === 'half' && (
        <>
          <circle cx="8" cy="8" r="5.5" className={styles.outline} />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className={styles.fill} />
        </>
      )}
      {(form === 'filled' || form === 'cut') && <circle cx="8" cy="8" r="6" className={styles.fill} />}
      {form === 'quote' && (
        <>
          <circle cx="8" cy="8" r="5.5" className={styles.outline} />
          <path d="M6 9.6V7.8l.9-1.6M9 9.6V7.8l.9-1.6" className={styles.outline} />
        </>
      )}
      {(form === 'cut' || isCut) && <path d="M2.5 13.5 13.5 2.5" className={form === 'filled' || form === 'cut' ? styles.cut : styles.stroke} />}
    </>
  )
}
