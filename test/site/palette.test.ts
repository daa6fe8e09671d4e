import { describe, expect, test } from 'vitest'
import { palettes, themes, type Palette } from '../../src/model/palette'
import { headersFor } from '../../src/site/headers'
import { paletteCss } from '../../src/site/paletteCss'

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const texts: (keyof Palette)[] = ['ink', 'quiet', 'accent']
const papers: (keyof Palette)[] = ['paper', 'raised']
const marks: (keyof Palette)[] = ['roleTalks', 'roleTerms', 'roleEvents', 'roleMentioned', 'accent']
const grounds: (keyof Palette)[] = ['land', 'sea', 'paper', 'builtUp']

test('the measure of contrast is right at its ends', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#777777')).toBe(1)
  // 4.54 is the value commonly given for this grey.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(themes)('in the theme %s', (theme) => {
  const palette = palettes[theme]

  test('every colour is a whole one', () => {
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })

  test.each(texts.flatMap((text) => papers.map((paper) => [text, paper] as const)))('%s on %s can be read: 4.5:1, in high contrast 7:1', (text, paper) => {
    expect(contrast(palette[text], palette[paper])).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5)
  })

  test.each(marks.flatMap((mark) => grounds.map((ground) => [mark, ground] as const)))('%s on %s can be seen: 3:1', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3)
  })

  test.each(['ink', 'quiet'] as const)('names in %s on land and sea can be read: 4.5:1', (text) => {
    for (const ground of ['land', 'sea'] as const) expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the palette as CSS', () => {
  const css = paletteCss()
  const nameOf = (role: string): string => `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const blockOf = (selector: string): string => css.slice(css.indexOf(`${selector}{`)).split('}')[0]!

  test.each(themes)('has every role of the theme %s, where it is chosen', (theme) => {
    for (const [role, colour] of Object.entries(palettes[theme])) {
      expect(blockOf(`:root[data-theme=${theme}]`)).toContain(`${nameOf(role)}:${colour}`)
    }
  })

  test('is light unless the system or the reader says otherwise', () => {
    expect(css.startsWith(':root{')).toBe(true)
    expect(blockOf(':root')).toContain(`--paper:${palettes.light.paper}`)
    expect(css).toMatch(/@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme\]\)\{/)
    expect(css).toMatch(/@media \(prefers-contrast:more\)\{:root:not\(\[data-theme\]\)\{/)
  })

  test('prints dark ink on light paper, whatever the screen showed', () => {
    const print = css.slice(css.indexOf('@media print'))
    expect(print.split('}')[0]).toContain(`--ink:${palettes.light.ink}`)
    expect(print.split('{')[1]).toBe(':root,:root[data-theme]')
  })

  test('tells the browser whether its own controls are light or dark', () => {
    expect(themes.map((theme) => /color-scheme:(\w+)/.exec(blockOf(`:root[data-theme=${theme}]`))![1])).toEqual(['light', 'dark', 'light'])
  })

  test('is whole: as many braces open as close, and nothing undefined', () => {
    expect(css.match(/\{/g)!.length).toBe(css.match(/\}/g)!.length)
    expect(css).not.toMatch(/undefined|NaN/)
  })
})

describe('the headers', () => {
  const policyOf = (origin: string | null): Map<string, string[]> =>
    new Map(headersFor(origin)['Content-Security-Policy']!.split('; ').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]))

  test('forbid everything that is not named, and all that is inline or evaluated', () => {
    const policy = policyOf(null)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(headersFor(null)['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/)
    for (const name of ['base-uri', 'form-action', 'object-src']) expect(policy.get(name)).toEqual(["'none'"])
  })

  test('let scripts, styles, fonts and data come from the own host only', () => {
    for (const name of ['script-src', 'style-src', 'font-src', 'connect-src']) expect(policyOf(null).get(name)).toEqual(["'self'"])
  })

  test('name a known origin beside it, for sandboxed frames', () => {
    expect(policyOf('https://host.example').get('script-src')).toEqual(["'self'", 'https://host.example'])
  })

  test('never let a type be guessed', () => {
    expect(headersFor(null)['X-Content-Type-Options']).toBe('nosniff')
  })
})
