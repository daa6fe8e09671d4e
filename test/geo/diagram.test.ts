import { beforeAll, describe, expect, test } from 'vitest'
import { drawDiagrams, type Diagrams } from '../../geo/diagram'
import { wrapText } from '../../src/model/wrap'
import { languages } from '../../src/model/language'
import { linksOf } from '../../src/model/link'
import { core, leafFor } from '../atlas'

const linked = core.agreements.filter(({ hasLinks }) => hasLinks).map(({ id }) => leafFor({ kind: 'plan', id }).agreements[0]!)
let diagrams: Diagrams
beforeAll(async () => {
  diagrams = await drawDiagrams(linked)
}, 60_000)

describe('what makes what possible, as it is drawn', () => {
  test('every agreement in which something requires something has its diagrams', () => {
    expect(linked.map(({ id }) => id)).toContain('plan-2016-09-09')
    expect([...diagrams.keys()]).toEqual(linked.map(({ id }) => id))
  })

  test('every link is drawn once, from the foot of what is needed down to the head of what needs it', () => {
    for (const agreement of linked)
      for (const language of languages) {
        const parts = diagrams.get(agreement.id)![language]
        expect(parts.flatMap(({ links }) => links.map(({ number }) => number)).sort((a, b) => a - b)).toEqual(linksOf(agreement).map(({ number }) => number))
        for (const { nodes, links, width, height } of parts) {
          const byId = new Map(nodes.map((node) => [node.id, node]))
          for (const { from, to, points } of links) {
            const [above, below] = [byId.get(from)!, byId.get(to)!]
            expect(above.y + above.height).toBeLessThan(below.y)
            expect(points[0]![1]).toBeCloseTo(above.y + above.height, 0)
            expect(points.at(-1)![1]).toBeCloseTo(below.y, 0)
            for (const [x, y] of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
          }
        }
      }
  })

  test('nodes stand below each other, and the whole is no wider than a telephone can show legibly', () => {
    for (const both of diagrams.values())
      for (const { nodes, width } of Object.values(both).flat()) {
        expect(width).toBeLessThanOrEqual(420)
        nodes.slice(1).forEach((node, at) => expect(node.y).toBeGreaterThan(nodes[at]!.y + nodes[at]!.height))
      }
  })

  test('Arabic begins at the right', () => {
    const { en, ar } = diagrams.get('plan-2016-09-09')!
    const first = (drawn: typeof en): number => drawn.find(({ nodes }) => nodes.length > 10)!.nodes[0]!.x
    const width = en.find(({ nodes }) => nodes.length > 10)!.width
    expect(first(en) + first(ar)).toBeCloseTo(width - 216, 0)
  })
})

describe('a title broken into lines', () => {
  test('keeps its words and their order, and no line is wider than its room', () => {
    const title = 'Forces from both sides to pull back from Castello Road'
    const lines = wrapText(title, 'en', 13, 120)
    expect(lines.join(' ')).toBe(title)
    expect(lines.length).toBeGreaterThan(2)
    expect(wrapText(title, 'en', 13, 1000)).toEqual([title])
  })
  test('gives a word that is wider than the room a line to itself', () => {
    expect(wrapText('a Mississippi b', 'en', 13, 30)).toEqual(['a', 'Mississippi', 'b'])
  })
})
