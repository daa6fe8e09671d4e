import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formOf, furthestOf, isNothingAgreed, isViolated, statuses, type Status } from '../../src/model/status'

const claims = fc.array(fc.constantFrom(...statuses).map((status) => ({ status })))
const of = (...list: Status[]): { status: Status }[] => list.map((status) => ({ status }))

/** The order of the look, each rank a row. */
const order: Status[][] = [
  ['discussed'],
  ['proposed', 'called-for'],
  ['expected'],
  ['announced'],
  ['agreed', 'endorsed'],
  ['in-force', 'extended'],
]

describe('nothing agreed', () => {
  test('is said of what was only talked about, proposed, called for, expected, announced or held as a position', () => {
    expect(isNothingAgreed(of('discussed', 'proposed', 'called-for', 'expected', 'announced', 'position'))).toBe(true)
  })

  test('is not said of what was agreed or more, of what is reported broken, nor of what is only cited', () => {
    for (const status of ['agreed', 'endorsed', 'in-force', 'extended', 'reported-violated', 'reported-failing', 'cited'] as const)
      expect(isNothingAgreed(of('discussed', status)), status).toBe(false)
  })
})

describe('the furthest status', () => {
  test('every later rank beats every earlier one, in whatever order they are claimed', () => {
    order.forEach((row, rank) => {
      for (const later of order.slice(rank + 1).flat())
        for (const earlier of row) {
          expect(furthestOf(of(earlier, later))).toBe(later)
          expect(furthestOf(of(later, earlier))).toBe(later)
        }
    })
  })

  test('between equals, the first claim stands', () => {
    for (const row of order) for (const a of row) for (const b of row) expect(furthestOf(of(a, b))).toBe(a)
  })

  test('a position, a citation and a report of violation never count', () => {
    expect(furthestOf(of('position', 'cited', 'reported-violated', 'reported-failing'))).toBeNull()
    expect(furthestOf(of('position', 'discussed', 'reported-violated'))).toBe('discussed')
  })

  test('nothing claimed is nothing reached', () => {
    expect(furthestOf([])).toBeNull()
  })

  test('is one of the claims, or none; more claims never take it back', () => {
    const rankOf = (status: Status | null): number => order.findIndex((row) => status !== null && row.includes(status))
    fc.assert(
      fc.property(claims, claims, (some, more) => {
        const furthest = furthestOf(some)
        if (furthest !== null) expect(some.map(({ status }) => status)).toContain(furthest)
        expect(rankOf(furthestOf([...some, ...more]))).toBeGreaterThanOrEqual(rankOf(furthest))
      }),
    )
  })
})

describe('the cut', () => {
  test('is there when a violation or a failing is reported, and only then', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const reported = some.some(({ status }) => status === 'reported-violated' || status === 'reported-failing')
        expect(isViolated(some)).toBe(reported)
      }),
    )
  })
})

describe('the form of a status', () => {
  test.each<[Status, string]>([
    ['discussed', 'dotted'], ['proposed', 'dotted'], ['called-for', 'dotted'],
    ['expected', 'half'], ['announced', 'half'],
    ['agreed', 'filled'], ['endorsed', 'filled'], ['in-force', 'filled'], ['extended', 'filled'],
    ['reported-violated', 'cut'], ['reported-failing', 'cut'],
    ['position', 'quote'], ['cited', 'quote'],
  ])('%s is %s', (status, form) => {
    expect(formOf(status)).toBe(form)
  })

  test('what was only talked about never has the form of what was agreed', () => {
    const talked = [...order[0]!, ...order[1]!].map(formOf)
    const agreed = [...order[4]!, ...order[5]!].map(formOf)
    expect(talked.filter((form) => agreed.includes(form))).toEqual([])
  })

  test('every status has one', () => {
    expect(statuses.map(formOf)).not.toContain(undefined)
  })
})
