import { describe, expect, it } from 'vitest'
import { themes } from '../../src/model/palette'
import { placeRoles } from '../../src/model/place'
import { formOfPlace, symbolForms } from '../../src/model/status'
import { drawSymbol, lookOf, symbolName, type SymbolLook } from '../../src/map/symbols'

/** Luminance over white, 0 to 255: what a greyscale printer or a colour-blind reader is left with. */
function grey(look: SymbolLook): { size: number; values: number[] } {
  const { width, data } = drawSymbol(look)
  const values: number[] = []
  for (let at = 0; at < data.length; at += 4) {
    const luminance = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!
    const alpha = data[at + 3]! / 255
    values.push(luminance * alpha + 255 * (1 - alpha))
  }
  return { size: width, values }
}

/** How many pixels differ clearly (by a quarter of the range). */
function difference(a: number[], b: number[]): number {
  return a.filter((value, index) => Math.abs(value - b[index]!) > 64).length
}

const looks = (theme: SymbolLook['theme'], chosen: boolean): SymbolLook[] =>
  placeRoles.flatMap((role) =>
    symbolForms.flatMap((form) =>
      // Filled with a cut is the same thing by two names.
      (form === 'cut' ? [true] : form === 'filled' ? [false] : [false, true]).map((cut) => ({ role, form, cut, chosen, theme })),
    ),
  )

describe('the symbols', () => {
  for (const theme of themes) {
    it(`differ from each other by pixels, without any colour, in ${theme}`, () => {
      const drawn = looks(theme, false).map((look) => ({ name: symbolName(look), ...grey(look) }))
      const alike: string[] = []
      for (const [index, a] of drawn.entries()) {
        // 12 of the image's pixels are 3 of the screen's: the cut of a small dotted ring.
        for (const b of drawn.slice(index + 1)) if (difference(a.values, b.values) < 12) alike.push(`${a.name} = ${b.name}`)
      }
      expect(alike).toEqual([])
    })
  }

  it('carry a ring when chosen, around the same symbol', () => {
    for (const look of looks('light', true)) {
      const [chosen, rest] = [grey(look), grey({ ...look, chosen: false })]
      expect(chosen.size).toBeGreaterThan(rest.size)
    }
  })

  it('are empty at the rim, so that nothing is cut off', () => {
    for (const look of [...looks('light', false), ...looks('light', true)]) {
      const { width, data } = drawSymbol(look)
      for (let i = 0; i < width; i++) {
        for (const at of [i, i * width, i * width + width - 1, (width - 1) * width + i]) {
          expect([symbolName(look), data[at * 4 + 3]]).toEqual([symbolName(look), 0])
        }
      }
    }
  })

  it('are found again by their name, and no other name is one', () => {
    for (const look of looks('dark', true)) expect(lookOf(symbolName(look))).toEqual(look)
    for (const name of ['', 'place', 'place:terms:half:whole:rest:sepia', 'x:terms:half:whole:rest:light', 'place:__proto__:half:whole:rest:light']) {
      expect(lookOf(name)).toBeNull()
    }
  })

  it('show the furthest status, a cut for a reported violation, and nothing where no status is stated', () => {
    expect(formOfPlace({ furthest: 'announced', violated: false })).toEqual({ form: 'half', cut: false })
    expect(formOfPlace({ furthest: 'in-force', violated: true })).toEqual({ form: 'filled', cut: true })
    expect(formOfPlace({ furthest: null, violated: false })).toEqual({ form: 'plain', cut: false })
  })
})
