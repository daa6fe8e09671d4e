import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language'
import { pictureSize } from '../../src/model/linkPicture'
import { renderPage } from '../../src/site/render'
import { listPages } from '../../src/site/listPages'
import { loadPanels } from '../../src/panels/chunks'
import { titleOf } from '../../src/panels/pageTitle'
import type { Page } from '../../src/state/address'
import { leafName } from '../../src/state/store'
import { atlas, core, grounds, speaks } from '../atlas'

const pictureOf = (page: Page, language: 'en' | 'ar'): string =>
  renderPage(page, language, { core, leaf: atlas.leaves.get(leafName(page))!, facts: atlas.facts, grounds }).picture()

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
