import type { Localized } from '../../src/model/language'
import type { Tour, TourStep } from '../content'
import { filled, every, list, localized, nullable, number, object, optional, words, type Shape } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const address: Shape<string | string[]> = (value, path, reading) =>
  Array.isArray(value) ? words('addresses')(value, path, reading) : filled(value, path, reading)
const lines: Shape<Localized | Localized[]> = (value, path, reading) =>
  Array.isArray(value) ? list(localized)(value, path, reading) : localized(value, path, reading)

export const tour = object<Tour>('a tour', {
  id: filled,
  title: localized,
  teaches: lines,
  minutes: number,
  steps: every(
    object<TourStep>('a step', {
      show: filled,
      also: optional(nullable(address)),
      say: localized,
      ask: optional(nullable(localized)),
      answer: optional(nullable(localized)),
      minutes: number,
    }),
    'steps',
  ),
})
