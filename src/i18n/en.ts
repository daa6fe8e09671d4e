import { map } from './en/map'
import { reading } from './en/reading'
import type { Dictionary } from './messages'

export const en: Dictionary = { ...reading, ...map }
