import { describe, expect, test } from 'vitest'
import { firstAims, isMet, reached, type Rounds } from './aims'
import { quantile, ratioOf, spreadOf } from './statistics'
import { figureNames } from './visit'
import { blockingTime, layoutShift } from './vitals'

describe('a row of measurements', () => {
  test('is said by its median and its quarters, whatever its order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ count: 5, quarter: 2, median: 3, threeQuarters: 4, most: 5 })
    expect(quantile([1, 2], 0.5)).toBe(1.5)
    expect(quantile([], 0.5)).toBeNaN()
  })

  test('is compared with another’s round by round, so that a round that was slow for both changes nothing', () => {
    expect(ratioOf([20, 200, 22], [10, 100, 11])).toBe(2)
  })

  test('is equal to another where both are nothing, and not comparable where only the other is', () => {
    expect(ratioOf([0, 0], [0, 0])).toBe(1)
    expect(ratioOf([5, 5], [0, 0])).toBeNull()
  })
})

describe('what a reader feels', () => {
  test('of each task only what goes beyond 50 ms blocks, and only until the moment that is asked for', () => {
    const tasks = [{ start: 0, duration: 40 }, { start: 100, duration: 80 }, { start: 300, duration: 500 }]
    expect(blockingTime(tasks, Infinity)).toBe(30 + 450)
    expect(blockingTime(tasks, 400)).toBe(30 + 50)
    expect(blockingTime(tasks, 50)).toBe(0)
  })

  test('shifts count together while less than a second lies between them, and five in all', () => {
    expect(layoutShift([{ at: 0, value: 0.1 }, { at: 900, value: 0.1 }, { at: 2000, value: 0.15 }])).toBeCloseTo(0.2)
    const steady = Array.from({ length: 8 }, (_, at) => ({ at: at * 900, value: 0.1 }))
    expect(layoutShift(steady)).toBeCloseTo(0.6)
    expect(layoutShift([])).toBe(0)
  })
})

test('an aim is met at its edge, missed beyond it, and missed where nothing could be measured', () => {
  const round = (value: number): Rounds[number] => Object.fromEntries(figureNames.map((name) => [name, value])) as Rounds[number]
  const aim = firstAims.find(({ figure }) => figure === 'placesAt')!
  expect(reached(aim, [round(5), round(5)], [round(4), round(4)])).toBe(1.25)
  expect(isMet(aim.most, 1.25)).toBe(true)
  expect(isMet(aim.most, 1.26)).toBe(false)
  expect(isMet(aim.most, reached(aim, [round(NaN)], [round(4)]))).toBe(false)
})
