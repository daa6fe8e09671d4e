import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/model/language'
import { roundKm } from '../../src/model/reach'
import { touches, type Box } from '../../src/sketch/labels'
import { layOut, type Layout } from '../../src/sketch/layout'
import { boxesAlong } from '../../src/sketch/lines'
import { frameNames, width, type FrameName } from '../../src/sketch/project'
import { core, grounds, leafFor, speaks } from '../atlas'

const plan = leafFor({ kind: 'agreement', id: 'plan-2016-09-09' }).reaches!
const everywhere = core.places.map(({ id }) => id)
type Scene = Parameters<typeof layOut>[0]

function lay(frame: FrameName, language: Language = 'en', more: Partial<Scene> = {}): Layout {
  const speak = speaks[language]
  return layOut({
    ground: grounds[frame],
    places: core.places,
    lit: everywhere,
    visible: null,
    reaches: plan,
    chosen: null,
    language,
    approximate: speak('approximate'),
    sayReach: (venue, place, km) => speak('mapReach', { venue, place, km: String(roundKm(km)) }),
    sayBeyond: (name, km) => speak('mapBeyond', { name, km: String(roundKm(km)) }),
    ...more,
  })
}

const cases = frameNames.flatMap((frame) => languages.map((language) => [frame, language] as const))

describe('a hint at the edge of the drawing', () => {
  test('names what lies beyond it, how far, and in which direction', () => {
    const { hints } = lay('aleppo', 'en', { lit: ['castello-road'] })
    expect(hints.map(({ id, text }) => [id, text])).toEqual([['geneva', 'Geneva, 2800 km']])
    // to the left and upward: west-northwest
    expect(Math.cos(hints[0]!.angle)).toBeLessThan(0)
    expect(Math.sin(hints[0]!.angle)).toBeLessThan(0)
    expect(lay('aleppo', 'ar', { lit: ['castello-road'] }).hints[0]!.text).toBe('جنيف، 2800 كم')
  })

  test('is there for no place that the drawing shows, that the filter leaves out, or that is only mentioned', () => {
    expect(lay('world').hints).toEqual([])
    expect(lay('syria').hints.length).toBeGreaterThan(1)
    expect(lay('syria', 'en', { visible: ['aleppo'] }).hints).toEqual([])
    expect(lay('syria', 'en', { lit: ['tehran'], reaches: [] }).hints).toEqual([])
  })

  test.each(cases)('of %s, in %s, touches no name, no symbol, no other hint, and no name of the ground', (frame, language) => {
    const { hints, names, groundNames, drawn, marks } = lay(frame, language)
    const symbols = drawn.flatMap(({ id, geometry }): Box[] => {
      const [x, y] = marks.get(id)!
      return geometry?.type === 'Point' ? [[x - 6.5, y - 6.5, x + 6.5, y + 6.5]] : []
    })
    for (const [at, { box, text }] of hints.entries()) {
      const others = [...symbols, ...[...names.values(), ...groundNames.map(({ label }) => label), ...hints.slice(at + 1)].map((other) => other.box)]
      expect(others.filter((other) => touches(box, other)), text).toEqual([])
    }
  })

  test.each(cases)('of %s, in %s, is seen in every pane from 9:10 to 14:10', (frame, language) => {
    const { hints, projection, side, isWide } = lay(frame, language)
    if (isWide) return
    for (const shape of [0.9, 1.2, 1.4]) {
      const seen = shape * projection.height < width ? [shape * projection.height, projection.height] : [width, width / shape]
      const left = { xMin: 0, xMid: (width - seen[0]!) / 2, xMax: width - seen[0]! }[side]
      const top = (projection.height - seen[1]!) / 2
      for (const { box } of hints) {
        expect(box[0] >= left && box[2] <= left + seen[0]! && box[1] >= top && box[3] <= top + seen[1]!).toBe(true)
      }
    }
  })
})

describe('a name', () => {
  // Five lines cross Aleppo: one name of five, measured generously, has no clear side left.
  test.each(languages)('keeps off the lines, in %s', (language) => {
    const { names, lines } = lay('aleppo', language)
    const boxes = lines.flatMap(({ parts }) => boxesAlong(parts))
    expect(names.size).toBe(5)
    expect([...names.values()].filter(({ box }) => boxes.some((other) => touches(box, other))).map(({ text }) => text)).toEqual([])
  })
})

describe('other words', () => {
  test.each(cases)('of %s, in %s, cross no line where they name the ground, and no edge of a usual pane where they say a distance', (frame, language) => {
    const { groundNames, lines, distances, projection, isWide } = lay(frame, language)
    const boxes = lines.flatMap(({ parts }) => boxesAlong(parts))
    for (const { label } of groundNames) expect(boxes.filter((other) => touches(label.box, other)), label.text).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    if (isWide) return
    const lost = (projection.height - width / 1.4) / 2
    for (const { y, text } of distances) expect(y > lost && y < projection.height - lost, text).toBe(true)
  })
})

// A phone 390 px wide: the drawing is never smaller than its pane.
const pixels = 390 / width

describe('what is pressed', () => {
  test('is 24 px across on a phone around every symbol that stands apart, and never reaches another symbol’s middle', () => {
    for (const frame of frameNames) {
      const { drawn, marks, touch } = lay(frame)
      for (const { id } of drawn) {
        const [x, y] = marks.get(id)!
        const others = drawn.filter((other) => other.id !== id).map((other) => marks.get(other.id)!)
        const nearest = Math.min(...others.map(([ox, oy]) => Math.hypot(ox - x, oy - y)))
        if (nearest * pixels >= 25) expect(touch.get(id)! * 2 * pixels, id).toBeGreaterThanOrEqual(24)
        else expect(touch.get(id)!, id).toBeLessThanOrEqual(nearest / 2)
      }
    }
  })

  test('is as tall for every hint, and an area or a road never lies over a symbol', () => {
    for (const { box } of lay('syria').hints) expect((box[3] - box[1]) * pixels).toBeGreaterThanOrEqual(24)
    const kinds = lay('aleppo').drawn.map(({ geometry }) => geometry!.type)
    expect(kinds.lastIndexOf('Polygon')).toBeLessThan(kinds.indexOf('LineString'))
    expect(kinds.lastIndexOf('LineString')).toBeLessThan(kinds.indexOf('Point'))
  })
})
