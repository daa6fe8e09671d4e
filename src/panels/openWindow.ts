import { writeAddress, type Choices, type Page } from '../state/address'
import { root } from '../state/root'
import { store } from '../state/store'

/** Opens a page in a window of its own, with the choices of this one. Out: false where the browser refuses. */
export function openWindow(page: Page, name: string, chosen: Partial<Choices> = {}, features?: string): boolean {
  const { address } = store.getState()
  const target = writeAddress({ ...address, page, fragment: null, choices: { ...address.choices, ...chosen } })
  return window.open(new URL(target, root).href, name, features) !== null
}
