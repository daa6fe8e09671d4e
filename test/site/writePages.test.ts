import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../src/model/atlas'
import { languages } from '../../src/model/language'
import { answerPath, writePages, type Early, type ReadData, type WrittenPage } from '../../src/site/writePages'
import { listEmbedded, listPages } from '../../src/site/listPages'
import type { Page } from '../../src/state/address'
import { atlas, core, grounds } from '../atlas'

const template = '<!doctype html><html><head><!--head--></head><body><div id="app"><!--app--></div></body></html>'
const read: ReadData = (name) => {
  if (name === 'core') return core
  if (name === 'facts') return atlas.facts
  if (name === 'ground/sketch') return grounds
  return atlas.leaves.get(name.replace(/^page\//, '')) ?? null
}
const earlyFor = (page: Page, language: string): Early => ({ modules: [`assets/${language}.js`], styles: page.kind === 'about' ? ['assets/about.css'] : [], map: null })

async function write(from: ReadData): Promise<WrittenPage[]> {
  const written: WrittenPage[] = []
  for await (const page of writePages(template, from, 'build', earlyFor)) written.push(page)
  return written
}

const written = await write(read)
const quotable = (read('page/share') as Leaf).quotable!.map(({ id }) => id)

describe('the pages of the build', () => {

  test('are each page once in each language, in a folder of its own', () => {
    expect(written.filter(({ picture }) => picture !== null)).toHaveLength(listPages(core).length * languages.length)
    const embedded = listEmbedded(core, quotable).length
    expect(written.filter(({ folder }) => /^(ar\/)?embed\//.test(folder))).toHaveLength(embedded * languages.length)
    const paths = written.map(({ folder }) => folder)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining(['', 'ar/', 'place/castello-road/', 'ar/source/rt-2014-01-13/']))
  })

  test('are whole documents of one version, each asking for the sentences of its own language', () => {
    for (const { folder, text } of written) {
      const language = folder.startsWith('ar/') ? 'ar' : 'en'
      expect(text).toContain(`<html lang="${language}"`)
      expect(text).toContain(`data-version="${core.version}"`)
      expect(text).toContain(`assets/${language}.js`)
      expect(text).not.toMatch(/<!--(head|app)-->/)
    }
  })

  test('ask for the styles of a panel that is a chunk of its own, and only there', () => {
    const styled = written.filter(({ text }) => text.includes('rel="stylesheet"')).map(({ folder }) => folder)
    expect(styled.sort()).toEqual(['about/', 'ar/about/'])
  })

  test('have a view to embed for each kind that can be embedded, which is found by the page itself and asks to be in no list', () => {
    const views = written.filter(({ picture }) => picture === null)
    for (const folder of ['embed/', 'ar/embed/place/castello-road/', 'embed/agreement/plan-2016-09-09/plan/', 'ar/embed/tour/one-road/3/', 'embed/compare/terms/', `embed/quote/${quotable[0]!}/`]) {
      expect(views.map((view) => view.folder)).toContain(folder)
    }
    for (const { folder, text } of views) {
      expect(text, folder).toMatch(/<html [^>]*data-embed/)
      expect(text, folder).toContain('<meta name="robots" content="noindex">')
      expect(text, folder).not.toMatch(/<header class="[^"]*header/)
    }
    for (const { folder, text } of written.filter(({ picture }) => picture !== null)) expect(text, folder).not.toContain('data-embed')
  })

  test('cannot be written where the data of a page is missing, and say which', async () => {
    const without: ReadData = (name) => (name === 'page/place/homs' ? null : read(name))
    await expect(write(without)).rejects.toThrow('place/homs')
  })
})

describe('the oEmbed of the pages', () => {
  test('is not written where it is not known where the atlas stands', () => {
    expect(written.filter(({ oembed }) => oembed !== null)).toEqual([])
  })

  test('names the embedded view in the language of the page, where it is known', async () => {
    const known: ReadData = (name) => (name === 'core' ? { ...core, siteUrl: 'https://atlas.example/here/' } : read(name))
    for await (const { folder, oembed } of writePages(template, known, 'build', earlyFor)) {
      if (folder !== 'ar/place/aleppo/') continue
      expect(JSON.parse(oembed!)).toMatchObject({ type: 'rich', html: expect.stringContaining('src="https://atlas.example/here/ar/embed/place/aleppo/"') as string })
      return
    }
    expect.unreachable()
  })
})

describe('the pages of the server for development', () => {
  test('are those of the build', async () => {
    expect(await answerPath('ar/place/homs/', template, read)).toContain('<html lang="ar" dir="rtl"')
  })

  test.each(['place/atlantis/', 'nowhere/', 'place/', '%'])('are none for "%s"', async (path) => {
    expect(await answerPath(path, template, read)).toBeNull()
  })
})
