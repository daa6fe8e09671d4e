import { along } from './en/along'
import { compare } from './en/compare'
import { filters } from './en/filters'
import { lesson } from './en/lesson'
import { map } from './en/map'
import { passages } from './en/passages'
import { people } from './en/people'
import { plan } from './en/plan'
import { reading } from './en/reading'
import { search } from './en/search'
import { tours } from './en/tours'
import type { Dictionary } from './messages'

export const en: Dictionary = { ...reading, ...along, ...compare, ...filters, ...lesson, ...map, ...passages, ...people, ...plan, ...search, ...tours }
