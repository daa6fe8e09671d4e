import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useReading } from './reading'
import styles from './Search.module.css'
import { SearchField } from './SearchField'

/** The search of the header: a field where there is room for it, else a button that opens it over the whole page. */
export function Search(): ReactNode {
  const { speak, page } = useReading()
  const sheet = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = (): void => sheet.current?.close()

  // A page that opened, by a result or by going back, is not read through the sheet.
  useEffect(() => {
    if (sheet.current?.open) sheet.current.close()
  }, [page])

  return (
    <div role="search" className={styles.search}>
      <div className={styles.wide}>
        <SearchField />
      </div>
      <button
        type="button"
        className={styles.opener}
        onClick={() => {
          sheet.current?.showModal()
          setOpen(true)
        }}
      >
        {speak('search')}
      </button>
      <dialog ref={sheet} className={styles.sheet} aria-label={speak('search')} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <SearchField isSheet onDone={close} />
            <button type="button" className={styles.close} onClick={close}>
              {speak('dismiss')}
            </button>
          </>
        )}
      </dialog>
    </div>
  )
}
