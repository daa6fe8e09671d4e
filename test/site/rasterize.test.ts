import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { palettes } from '../../src/model/palette'
import { loadPanels } from '../../src/panels/chunks'
import { pictureSize } from '../../src/model/linkPicture'
import { rasterizer, type Rasterize } from '../../src/site/rasterize'
import { renderPage } from '../../src/site/render'
import type { Page } from '../../src/state/address'
import { leafName } from '../../src/state/store'
import { atlas, core, grounds } from '../atlas'

const pictureOf = (page: Page, language: 'en' | 'ar'): string =>
  renderPage(page, language, { core, leaf: atlas.leaves.get(leafName(page))!, facts: atlas.facts, grounds }).picture()

beforeAll(loadPanels)

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
