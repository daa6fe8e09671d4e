import { useSyncExternalStore, type ReactNode } from 'react'
import { takeNewer } from '../state/actions'
import { store } from '../state/store'
import { useReading } from './reading'
import text from './TextButton.module.css'

/** Says when the atlas can be used without network, and when a newer one waits to be taken. */
export function OfflineNote(): ReactNode {
  const { speak } = useReading()
  const offline = useSyncExternalStore(store.subscribe, () => store.getState().offline, () => 'unknown' as const)
  return (
    <p role="status" data-offline={offline}>
      {offline !== 'unknown' && speak('offlineReady')}
      {offline === 'others' && ` ${speak('offlineOthers')}`}
      {offline === 'newer' && (
        <>
          {` ${speak('offlineNewer')} `}
          <button type="button" className={text.button} onClick={takeNewer}>
            {speak('offlineTake')}
          </button>
        </>
      )}
    </p>
  )
}
