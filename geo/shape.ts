import type { Localized } from '../src/model/language'
import type { JsonPath } from './json'
import { nearest } from './problem'

/**
 * Small words to say what a file must look like. A shape reads an unknown value and gives it back typed;
 * what does not fit is said, with its path, and reading goes on.
 */
export type Shape<T> = (value: unknown, path: JsonPath, reading: Reading) => T | Broken

export interface Reading {
  say(path: JsonPath, what: string): void
  /** remembers where a record that was read stands in its file */
  mark(record: object, path: JsonPath): void
}

export const broken = Symbol('broken')
export type Broken = typeof broken

const optionalShapes = new WeakSet<object>()

type Fields<T> = { [K in keyof T]-?: Shape<T[K]> }

function fail(reading: Reading, path: JsonPath, expected: string, value: unknown): Broken {
  reading.say(path, `should be ${expected}, is ${nameOf(value)}`)
  return broken
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const shown = JSON.stringify(value)
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown
}

/**
 * An object with exactly these fields. Unknown fields are said, because a field with a slip in its name
 * would otherwise be lost in silence; they do not make the object unusable.
 */
export function object<T extends object>(what: string, fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[]
  return (value, path, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(reading, path, `${what} (an object)`, value)
    const given = value as Record<string, unknown>
    const read: Partial<T> = {}
    let whole = true
    for (const name of names) {
      const shape: Shape<T[typeof name]> = fields[name]
      if (!Object.hasOwn(given, name)) {
        if (optionalShapes.has(shape)) continue
        reading.say(path, `"${name}" is missing from ${what}`)
        whole = false
        continue
      }
      const part = shape(given[name], [...path, name], reading)
      if (part === broken) whole = false
      else read[name] = part as T[typeof name]
    }
    for (const name of Object.keys(given))
      if (!(names as string[]).includes(name))
        reading.say([...path, name], `"${name}" is not a field of ${what}${nearest(name, names)}`)
    if (!whole) return broken
    reading.mark(read, path)
    return read as T
  }
}

/** A field that may be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  const may: Shape<T | undefined> = (value, path, reading) => shape(value, path, reading)
  optionalShapes.add(may)
  return may
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, reading) => (value === null ? null : shape(value, path, reading))
}

/** A list of records: a broken member is said and left out, the others stay. */
export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return fail(reading, path, 'a list', value)
    return value
      .map((member, at) => shape(member, [...path, at], reading))
      .filter((member): member is Exclude<typeof member, Broken> => member !== broken)
  }
}

/** A list of which one broken member breaks the whole, so that no rule takes it for shorter than it is. */
export function every<T>(shape: Shape<T>, what: string): Shape<T[]> {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return fail(reading, path, `a list of ${what}`, value)
    const read = list(shape)(value, path, reading)
    return read === broken || read.length < value.length ? broken : read
  }
}

/** A list of ids or codes. */
export function words(what: string): Shape<string[]> {
  return every(text, what)
}

export const text: Shape<string> = (value, path, reading) =>
  typeof value === 'string' ? value : fail(reading, path, 'text', value)

export const filled: Shape<string> = (value, path, reading) =>
  typeof value === 'string' && value.trim() !== '' ? value : fail(reading, path, 'text that is not empty', value)

export const flag: Shape<boolean> = (value, path, reading) =>
  typeof value === 'boolean' ? value : fail(reading, path, 'true or false', value)

export const number: Shape<number> = (value, path, reading) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(reading, path, 'a number', value)

/** A whole number from 0. */
export const count: Shape<number> = (value, path, reading) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(reading, path, 'a whole number from 0', value)

export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
  return (value, path, reading) => {
    if ((allowed as readonly unknown[]).includes(value)) return value as T
    if (typeof value !== 'string') return fail(reading, path, `one of ${allowed.join(', ')}`, value)
    reading.say(path, `${nameOf(value)} is not one of ${allowed.join(', ')}${nearest(value, allowed)}`)
    return broken
  }
}

/** Text of a fixed form. */
export function like(form: RegExp, what: string): Shape<string> {
  return (value, path, reading) =>
    typeof value === 'string' && form.test(value) ? value : fail(reading, path, what, value)
}

export const localized: Shape<Localized> = object<Localized>('words of ours', { en: text, ar: text })

/** Whatever stands there; another rule reads it. */
export function any<T>(): Shape<T> {
  return (value) => value as T
}
