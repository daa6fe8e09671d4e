import { languages, type Language } from '../model/language'
import { themes, type Theme } from '../model/palette'
import { folderOf, isSamePage, readAddress, type Address, type Page } from '../state/address'
import { embedViews } from '../state/choices'

/**
 * Messages between an embedded view and the page around it, version 1. What a message asks for is put together as an
 * address and read as one, so that no message can do more than an address could.
 */
export const envelope = { ns: 'ceasefire-atlas', v: 1 } as const

/** What can be asked of us, told in `ready`. */
export const caps = ['hello', 'set', 'ping'] as const

/** The parts of an address that a message may set; `null`: the default, absent: as it is. */
export interface Wanted {
  page?: string
  id?: string
  step?: number
  lang?: Language
  theme?: Theme | 'auto'
  view?: 'both' | 'map' | 'text'
  /** zoom, degrees north, degrees east, as in an address */
  at?: string
}

export type Asked = { type: 'hello' } | { type: 'ping' } | { type: 'set'; wanted: Wanted }

// No value that means anything is longer: a slug, or three numbers.
const longest = 200
const mostText = 2048

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longest
const isOneOf = <T extends string>(known: readonly T[]) => (value: unknown): value is T => known.some((each) => each === value)

const setKeys: { [K in keyof Required<Wanted>]: (value: unknown) => boolean } = {
  page: isShort,
  id: isShort,
  step: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 99,
  lang: isOneOf(languages),
  theme: isOneOf(['auto', ...themes]),
  view: isOneOf(['both', ...embedViews]),
  at: isShort,
}

/** The own values of a plain object, without calling anything of its maker's; null: it is none, or it has too many. */
function valuesOf(data: unknown): Map<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null
  const prototype: unknown = Object.getPrototypeOf(data)
  if (prototype !== Object.prototype && prototype !== null) return null
  const keys = Reflect.ownKeys(data)
  if (keys.length > Object.keys(setKeys).length + 3) return null
  const values = new Map<string, unknown>()
  let length = 0
  for (const key of keys) {
    const told = Object.getOwnPropertyDescriptor(data, key)
    if (typeof key !== 'string' || !told || !('value' in told)) return null
    const value: unknown = told.value
    if (typeof value !== 'string' && typeof value !== 'number') return null
    length += key.length + String(value).length
    if (length > mostText) return null
    values.set(key, value)
  }
  return values
}

/** In: whatever somebody has sent. Out: what is asked, or null for anything else. Never throws, changes nothing. */
export function readMessage(data: unknown): Asked | null {
  let values: Map<string, unknown> | null = null
  try {
    values = valuesOf(data)
  } catch {
    // What throws when it is looked at is no message.
  }
  if (values?.get('ns') !== envelope.ns || values.get('v') !== envelope.v) return null
  const type = values.get('type')
  for (const key of ['ns', 'v', 'type']) values.delete(key)
  if (type === 'hello' || type === 'ping') return values.size === 0 ? { type } : null
  if (type !== 'set' || values.size === 0) return null
  for (const [key, value] of values) if (!Object.hasOwn(setKeys, key) || !setKeys[key as keyof Wanted](value)) return null
  return { type, wanted: Object.fromEntries(values) as Wanted }
}

/** The folder of the page that is wanted: "place/homs", a plan below its agreement, a step below its tour. */
function folderWanted({ page, id, step }: Wanted): string {
  if (page === 'plan') return `agreement/${id ?? ''}/plan/`
  if (page === 'step') return `tour/${id ?? ''}/${String(step ?? '')}/`
  return page === 'home' ? '' : `${page ?? ''}/${id ?? ''}/`
}

/** The address that a message asks for: what it leaves out stays as it is. Null: it names no page that can be embedded. */
export function addressWanted(wanted: Wanted, now: Address): Address | null {
  const hasPage = wanted.page !== undefined
  if (!hasPage && (wanted.id !== undefined || wanted.step !== undefined)) return null
  const folder = hasPage ? folderWanted(wanted) : folderOf(now.page)
  // Whatever stands in an id, it is one part of a path.
  if (/[?#%\\]/.test(folder) || folder.split('/').includes('..')) return null
  const language = wanted.lang ?? now.language
  const query = new URLSearchParams()
  for (const key of ['theme', 'view', 'at'] as const) {
    const value = wanted[key]
    if (value !== undefined) query.set(key, value)
  }
  const { address } = readAddress(`${language === 'en' ? '' : `${language}/`}embed/${folder}`, query.toString(), '')
  if (address === null) return null
  const { theme, view, at } = address.choices
  const isElsewhere = hasPage && !isSamePage(address.page, now.page)
  return {
    ...now,
    language,
    // A new one each time, so that the map looks there.
    page: hasPage || wanted.at !== undefined ? address.page : now.page,
    fragment: isElsewhere ? null : now.fragment,
    choices: {
      ...now.choices,
      ...(wanted.theme === undefined ? {} : { theme }),
      ...(wanted.view === undefined ? {} : { view }),
      ...(wanted.at === undefined ? (hasPage ? { at: null } : {}) : { at }),
    },
  }
}

/** How a page is named in a message: the reverse of what `set` takes. */
export function nameOfPage(page: Page): { page: string; id: string | null; step: number | null } {
  return { page: page.kind, id: 'id' in page ? page.id : null, step: page.kind === 'step' ? page.step : null }
}

/** In: when the last messages came, and now, milliseconds. Out: those of the last second with this one; null: too many already. */
export function admit(times: readonly number[], now: number, most = 20): number[] | null {
  const recent = times.filter((time) => now - time < 1000)
  return recent.length >= most ? null : [...recent, now]
}
