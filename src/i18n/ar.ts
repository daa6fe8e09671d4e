import { map } from './ar/map'
import { reading } from './ar/reading'
import type { Dictionary } from './messages'

/** Not yet reviewed by a native editor; the footer says so. */
export const ar: Dictionary = { ...reading, ...map }
