import { along } from './ar/along'
import { compare } from './ar/compare'
import { embed } from './ar/embed'
import { filters } from './ar/filters'
import { lesson } from './ar/lesson'
import { map } from './ar/map'
import { passages } from './ar/passages'
import { people } from './ar/people'
import { plan } from './ar/plan'
import { reading } from './ar/reading'
import { search } from './ar/search'
import { tours } from './ar/tours'
import type { Dictionary } from './messages'

/** Not yet reviewed by a native editor; the footer says so. */
export const ar: Dictionary = { ...reading, ...along, ...compare, ...embed, ...filters, ...lesson, ...map, ...passages, ...people, ...plan, ...search, ...tours }
