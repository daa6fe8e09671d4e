import { createStore } from 'zustand/vanilla'

/** The place of the map that the pointer lay on last. Apart from the store: of it nothing is shown, so nothing is drawn anew. */
export const pointing = createStore<{ place: string | null }>(() => ({ place: null }))
