// @vitest-environment jsdom
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { palettes } from '../../src/model/palette'
import { pictureSize } from '../../src/site/picture'
import { rasterizer, type Rasterize } from '../../src/site/rasterize'
import { renderPage } from '../../src/site/render'
import { listPages } from '../../src/site/listPages'
import { loadPanels } from '../../src/panels/chunks'
import { titleOf } from '../../src/panels/pageTitle'
import type { Page } from '../../src/state/address'
import { leafName } from '../../src/state/store'
import { atlas, core, grounds, speaks } from '../atlas'

const pictureOf = (page: Page, language: 'en' | 'ar'): string =>
  renderPage(page, language, { core, leaf: atlas.leaves.get(leafName(page))!, facts: atlas.facts, grounds }).picture

const textsIn = (svg: string): Element[] => [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll(':root > text')]
const plainOf = (element: Element): string => (element.textContent ?? '').replaceAll(/[\u202B\u202C]/g, '')

const pages = listPages(core)
const headingOf = (page: Page): string => titleOf(page, core, 'ar', speaks.ar)!.heading
/** A page of each kind, and the one with most to say in its title. */
const shown = [
  ...new Map(pages.map((page) => [page.kind, page])).values(),
  [...pages].sort((a, b) => headingOf(b).length - headingOf(a).length)[0]!,
]

beforeAll(loadPanels)

describe.each(languages)('the picture of a page for where it is linked, in %s', (language) => {
  test('says what the page is called, whole, and what it holds, within its edges', () => {
    for (const page of shown) {
      const svg = pictureOf(page, language)
      const texts = textsIn(svg)
      const { heading, description } = titleOf(page, core, language, speaks[language])!
      const said = texts.map(plainOf).join(' ')
      expect(said, leafName(page)).toContain(heading)
      expect(said, leafName(page)).toContain(description.split(' ').slice(0, 4).join(' '))
      for (const text of texts) expect(Number(text.getAttribute('y')), plainOf(text)).toBeLessThan(pictureSize.height)
      // What the renderer does not know it leaves out without a word.
      expect(svg).not.toMatch(/var\(|undefined|NaN/)
    }
  })
})

describe('a picture as it is written', () => {
  let rasterize: Rasterize
  beforeAll(async () => {
    rasterize = await rasterizer('public/fonts')
  })

  async function pixelsOf(svg: string): Promise<{ at: (x: number, y: number) => string; colours: Set<string> }> {
    const { data, info } = await sharp(await rasterize(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect({ width: info.width, height: info.height }).toEqual(pictureSize)
    const at = (x: number, y: number): string => `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`
    const colours = new Set(Array.from({ length: 63 }, (_, row) => Array.from({ length: 1200 }, (_, x) => at(x, row * 10))).flat())
    return { at, colours }
  }

  test('has the words at the reader’s own side and the drawing at the other', async () => {
    const { paper, accent, sea } = palettes.light
    const home: Page = { kind: 'home' }
    const [en, ar] = [await pixelsOf(pictureOf(home, 'en')), await pixelsOf(pictureOf(home, 'ar'))]
    // The stroke under the name, the sea west of the coast, the paper between.
    expect([en.at(80, 108), ar.at(1120, 108)]).toEqual([accent, accent])
    expect([en.at(20, 300), ar.at(1180, 300)]).toEqual([paper, paper])
    expect(en.colours.has(sea)).toBe(true)
    expect(en.at(1120, 108)).not.toBe(accent)
  })

  test('draws Arabic in our own face: other words give another picture, and its ink is there', async () => {
    const castello: Page = { kind: 'place', id: 'castello-road' }
    const { colours } = await pixelsOf(pictureOf(castello, 'ar'))
    expect(colours.has(palettes.light.ink)).toBe(true)
    const other = await rasterize(pictureOf({ kind: 'place', id: 'ramouseh-gap' }, 'ar'))
    expect(Buffer.compare(Buffer.from(other), Buffer.from(await rasterize(pictureOf(castello, 'ar'))))).not.toBe(0)
  })
})
