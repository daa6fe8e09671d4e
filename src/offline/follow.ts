import { Workbox } from 'workbox-window'
import { store } from '../state/store'
import { workerName } from './kept'

/**
 * Keeps the atlas for use without network, and tells the store how it stands; not where the browser refuses.
 * In: the root that all addresses resolve from.
 */
export function followOffline(root: URL): void {
  if (!('serviceWorker' in navigator)) return
  // Who asks the browser to save data has not asked for all of this.
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return
  const made = new Workbox(new URL(workerName, root).href)
  made.addEventListener('waiting', () => store.setState({ offline: 'newer' }))
  made.addEventListener('message', ({ data }) => {
    if ((data as { type?: unknown } | null)?.type === 'OTHER_WINDOWS') store.setState({ offline: 'others' })
  })
  store.subscribe(({ offline }, before) => {
    if (offline !== 'taking' || before.offline === 'taking') return
    made.addEventListener('controlling', () => window.location.reload())
    made.messageSkipWaiting()
  })
  made.register().then(
    () =>
      navigator.serviceWorker.ready.then(() => {
        if (store.getState().offline === 'unknown') store.setState({ offline: 'ready' })
      }),
    () => {
      // Refused (a sandbox, a setting, a full disk): all is read from the host, as before.
    },
  )
}
