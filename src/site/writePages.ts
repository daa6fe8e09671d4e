import type { Core, Leaf } from '../model/atlas'
import { withMore } from '../model/division'
import type { Facts } from '../model/facts'
import { languages, type Language } from '../model/language'
import type { FrameName, SketchGround } from '../sketch/project'
import { comparisons, pathOf, readAddress, type Page } from '../state/address'
import { leafName } from '../state/store'
import { loadPanels } from '../panels/chunks'
import { en } from '../i18n/en'
import { speakIn } from '../i18n/speak'
import { documentOf, shellOf, type Early } from './document'
import { listEmbedded, listPages } from './listPages'
import { sitemapOf } from './previews'
import { renderPage, type Ready } from './render'

export { notFound } from './document'
export { bundleName, isBundled, isKept, notFoundName, shellName, workerName } from '../offline/kept'
export type { Keeping } from '../offline/kept'
export { hostHeadersName, hostHeadersOf } from './hostHeaders'
export { oembedName } from './oembed'
export { pictureName } from '../model/linkPicture'
export type { Early } from './document'

/** Reads a file of the compiled data by its name below `data/`, without its ending; null where there is none. */
export type ReadData = (name: string) => unknown

/**
 * A page of the site: its folder below the root, its text, its picture for where it is linked, as SVG, and its oEmbed.
 * A view to embed has neither of the two.
 */
export interface WrittenPage {
  folder: string
  text: string
  picture: string | null
  oembed: string | null
}

function readyFor(page: Page, read: ReadData): Ready | null {
  const leaf = read(`page/${leafName(page)}`) as Leaf | null
  return (
    leaf && {
      core: withMore(read('core') as Core, leaf.more),
      leaf,
      facts: read('facts') as Facts,
      grounds: read('ground/sketch') as Record<FrameName, SketchGround>,
    }
  )
}

/** The core with everything that there is: the pages that compare bring the whole lists. */
function wholeCore(read: ReadData): Core {
  return comparisons.reduce((core, id) => withMore(core, (read(`page/compare/${id}`) as Leaf | null)?.more), read('core') as Core)
}

/**
 * Every page in every language, and every view to embed.
 * In: the built template, the data, and what each page asks for beside the entry.
 */
export async function* writePages(
  template: string,
  read: ReadData,
  build: string,
  earlyFor: (page: Page, language: Language, isEmbedded: boolean) => Early,
): AsyncGenerator<WrittenPage> {
  await loadPanels()
  const core = wholeCore(read)
  const { quotable = [] } = (read('page/share') ?? {}) as Partial<Leaf>
  const views = [
    ...listPages(core).map((page) => ({ page, isEmbedded: false })),
    ...listEmbedded(core, quotable.map(({ id }) => id)).map((page) => ({ page, isEmbedded: true })),
  ]
  const { version, siteUrl } = core
  for (const { page, isEmbedded } of views) {
    const ready = readyFor(page, read)
    if (ready === null) throw new Error(`There is no data for the page ${leafName(page)}; run "npm run compile".`)
    for (const language of languages) {
      const rendered = renderPage(page, language, ready, isEmbedded)
      const early = earlyFor(page, language, isEmbedded)
      yield {
        folder: pathOf({ language, page, isEmbedded }),
        text: documentOf({ template, page, language, isEmbedded, siteUrl, rendered, version, build, early }),
        picture: isEmbedded ? null : rendered.picture(),
        oembed: rendered.previews?.oembed ? JSON.stringify(rendered.previews.oembed) : null,
      }
    }
  }
}

/** The shell of a build. In: the styles of every page too, relative to the root. */
export function shell(template: string, read: ReadData, build: string, styles: readonly string[]): string {
  return shellOf({ template, version: (read('core') as Core).version, build, title: speakIn('en', en)('atlasName'), styles })
}

/** The list of all pages for search engines; null where it is not known where the atlas stands. */
export function sitemap(read: ReadData): string | null {
  const core = wholeCore(read)
  return core.siteUrl === null ? null : sitemapOf(core.siteUrl, listPages(core))
}

/** The page at a path below the root, for the server of `npm run dev`; null where there is none. */
export async function answerPath(path: string, template: string, read: ReadData): Promise<string | null> {
  await loadPanels()
  const { address } = readAddress(path, '', '')
  const ready = address && readyFor(address.page, read)
  if (!ready) return null
  const { page, language, isEmbedded = false } = address
  const rendered = renderPage(page, language, ready, isEmbedded)
  return documentOf({ template, page, language, isEmbedded, rendered, version: ready.core.version, build: 'dev', early: { modules: [], styles: [], map: null } })
}
