import { escapeHtml as escape } from '../model/html'
import { directionOf, languages, type Language } from '../model/language'
import { pathOf, relativePath, type Page } from '../state/address'
import { isTextOnly } from '../state/embedding'
import { leafName } from '../state/store'
import { oembedName } from './oembed'
import type { PreviewTags } from './previews'
import type { Rendered } from './render'

interface Parts {
  /** the built template, its addresses relative to the root ("./assets/…") */
  template: string
  page: Page
  language: Language
  /** the view of the page for somebody's page */
  isEmbedded?: boolean
  /** where the atlas stands; null: unknown */
  siteUrl?: string | null
  rendered: Omit<Rendered, 'picture'>
  version: string
  /** the same in every page of a build, and in no other build's */
  build: string
  early: Early
}

/** What the script will ask for on a page, relative to the root, so that it is asked for at once when the text stands. */
export interface Early {
  /** scripts: the main one, the sentences of the language, and the panel where it is a chunk of its own */
  modules: readonly string[]
  /** their styles, without which the page would stand unstyled until, and without, the script */
  styles: readonly string[]
  /** what draws the live map, on pages that begin with one */
  map: Soon | null
}

/** What the live map will ask for. */
export interface Soon {
  modules: readonly string[]
  styles: readonly string[]
  /** its worker */
  files: readonly string[]
}

/** How a page is found and previewed elsewhere; where it is not known where the atlas stands, only the other language. */
function foundBy(previews: PreviewTags | null, here: { language: Language; page: Page }): string[] {
  if (previews === null) {
    return languages
      .filter((other) => other !== here.language)
      .map((other) => `<link rel="alternate" hreflang="${other}" href="${relativePath(here, { ...here, language: other })}">`)
  }
  const { metas, links, oembed } = previews
  const own = links.find(([rel]) => rel === 'canonical')?.[2] ?? ''
  return [
    // Early: who looks for it reads no further than a part of the page.
    ...(oembed ? [`<link rel="alternate" type="application/json+oembed" href="${escape(own + oembedName)}" title="${escape(oembed.title)}">`] : []),
    ...links.map(([rel, language, href]) => `<link rel="${rel}"${language === null ? '' : ` hreflang="${language}"`} href="${escape(href)}">`),
    ...metas.map(([attribute, key, content]) => `<meta ${attribute}="${key}" content="${escape(content)}">`),
  ]
}

/** A view in somebody's page is found by that page, or by the page itself, whose address it gives where that is known. */
function notFoundBy(page: Page, language: Language, siteUrl: string | null): string[] {
  const canonical = siteUrl === null || page.kind === 'quote' ? [] : [`<link rel="canonical" href="${escape(siteUrl + pathOf({ language, page }))}">`]
  return ['<meta name="robots" content="noindex">', ...canonical]
}

/** A link that asks for nothing until `boot.ts` gives it its `rel`. With CORS, in which scripts and `fetch` ask too. */
const soonLink = (rel: string, href: string, as?: string): string =>
  `<link data-rel="${rel}"${as === undefined ? '' : ` as="${as}"`} fetchpriority="low" crossorigin href="${href}">`

/** The files of the ground that the first view of the live map shows: beyond the region there is what is near it. */
function groundFiles({ kind }: Page, frame: Rendered['frame']): string[] {
  const names = frame === 'aleppo' ? ['region', 'aleppo'] : frame === 'syria' && kind === 'place' ? ['region'] : ['region', 'near']
  return names.map((name) => `data/ground/${name}.json`)
}

/** Behind all that is read. */
function withMap(html: string, map: Early['map'], ground: readonly string[], below: (path: string) => string): string {
  if (map === null) return html
  // What the page itself needs of it is asked for already.
  const isNew = (path: string): boolean => !html.includes(`href="${below(path)}"`)
  const [modules, styles] = [map.modules.filter(isNew), map.styles.filter(isNew)]
  const links = [
    ...modules.map((path) => soonLink('modulepreload', below(path))),
    ...styles.map((path) => soonLink('preload', below(path), 'style')),
    // What the map's worker asks for: it finds only what the page has asked for as `prefetch`.
    ...[...map.files, ...ground].map((path) => soonLink('prefetch', below(path), 'fetch')),
  ]
  return html.replace(/ *<\/body>\s*<\/html>\s*$/, (end) => links.map((link) => `    ${link}\n`).join('') + end)
}

/** Behind all that is read: on the page of a source it is long. Data, not a script, so that no policy forbids it. */
function withStructured(html: string, structured: object): string {
  // A "<" could end it early.
  const tag = `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', '\\u003c')}</script>`
  return html.replace(/<\/body>\s*<\/html>\s*$/, (end) => tag + end)
}

const indent = '\n    '

interface Filling {
  root: string
  /** leads from the page to the root */
  up: string
  title: string
  /** without CORS, which a stylesheet does not need, and with which it would not load from a file or a sandbox */
  styles?: readonly string[]
  /** how the page is found */
  found?: readonly string[]
  /** what it will ask for */
  early?: readonly string[]
  body: string
}

/** The template with what belongs into it. */
function filled(template: string, { root, up, title, styles = [], found = [], early = [], body }: Filling): string {
  const head = (): string => [`<title>${escape(title)}</title>`, ...styles, ...found].join(indent)
  return template
    .replace(/<html[^>]*>/, root)
    .replace(/((?:href|src)=")\.?\/(?!\/)/g, (_, attribute: string) => `${attribute}${up === '' ? './' : up}`)
    .replace('<!--head-->', head)
    .replace(/\s*<\/head>/, (end) => early.map((link) => indent + link).join('') + end)
    .replace('<!--app-->', () => body)
}

/** A whole HTML document: language and direction, title and description, early loads, and the text. */
export function documentOf({ template, page, language, isEmbedded = false, siteUrl = null, rendered, version, build, early }: Parts): string {
  const here = { language, page, isEmbedded }
  const up = '../'.repeat(pathOf(here).split('/').length - 1)
  const below = (path: string): string => (up === '' ? `./${path}` : `${up}${path}`)
  const styles = early.styles.map((path) => `<link rel="stylesheet" href="${below(path)}">`)
  const found = [
    `<meta name="description" content="${escape(rendered.description)}">`,
    ...(isEmbedded ? notFoundBy(page, language, siteUrl) : foundBy(rendered.previews, here)),
  ]
  const soon = [
    ...early.modules.map((path) => soonLink('modulepreload', below(path))),
    ...['core', `page/${leafName(page)}`].map((name) => soonLink('preload', below(`data/${name}.json`), 'fetch')),
  ]
  const isText = isEmbedded && isTextOnly(page)
  const view = isEmbedded ? ` data-embed${isText ? ' data-view="text"' : ''}` : ''
  const root = `<html lang="${language}" dir="${directionOf(language)}" data-version="${version}" data-build="${build}"${view}>`
  const html = withMap(filled(template, { root, up, title: rendered.title, styles, found, early: soon, body: rendered.body }), isText ? null : early.map, groundFiles(page, rendered.frame), below)
  return rendered.previews ? withStructured(html, rendered.previews.structured) : html
}

/** The page without words, in which the script draws any page where the host cannot be asked for its own. */
export function shellOf({ template, version, build, title, styles }: Pick<Parts, 'template' | 'version' | 'build'> & { title: string; styles: readonly string[] }): string {
  const root = `<html lang="en" dir="ltr" data-version="${version}" data-build="${build}" data-shell>`
  return filled(template, { root, up: '', title, styles: styles.map((path) => `<link rel="stylesheet" href="./${path}">`), body: '' })
}

/** For an address that is no page: plain text in both languages, without assets, as it may be shown at any depth. */
export const notFound = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found – Ceasefire Atlas</title>
</head>
<body>
<main>
<h1>This page is not in the Ceasefire Atlas</h1>
<p>The address may be mistyped, or of an older version. The atlas begins at the first part of this address.</p>
<div lang="ar" dir="rtl">
<h2>هذه الصفحة ليست في أطلس وقف إطلاق النار</h2>
<p>قد يكون العنوان مكتوبًا خطأ أو من نسخة أقدم. يبدأ الأطلس عند الجزء الأول من هذا العنوان.</p>
</div>
</main>
</body>
</html>
`
