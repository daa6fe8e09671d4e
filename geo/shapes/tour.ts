import type { Tour, TourStep } from '../../src/model/tour'
import { filled, every, list, localized, nullable, number, object, optional, type Shape } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const step: Shape<TourStep> = object<TourStep>('a step', {
  title: localized,
  show: filled,
  also: optional(list(filled)),
  say: localized,
  ask: optional(nullable(localized)),
  answer: optional(nullable(localized)),
  quotes: list(filled),
  minutes: number,
})

export const tour = object<Tour>('a tour', {
  id: filled,
  title: localized,
  teaches: list(localized),
  minutes: number,
  steps: every(step, 'steps'),
})
