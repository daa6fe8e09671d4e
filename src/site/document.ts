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

/** What the entry will ask for on a page, relative to the root, so that it is asked for early. */
export interface Early {
  /** scripts: the sentences of the language, and the panel where it is a chunk of its own */
  modules: readonly string[]
  /** the styles of that panel, without which the page would stand unstyled until, and without, the script */
  styles: readonly string[]
  /** what draws the live map, on pages that begin with one */
  map: Pick<Early, 'modules' | 'styles'> | null
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

/** Behind all that is read, which it would hold up. */
function withMap(html: string, map: Early['map'], below: (path: string) => string): string {
  if (map === null) return html
  // What the page itself needs of it is asked for already.
  const modules = map.modules.filter((path) => !html.includes(`href="${below(path)}"`))
  const links = [
    ...modules.map((path) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${below(path)}">`),
    // With CORS, in which Vite asks for the styles of a chunk that is loaded later.
    ...map.styles.map((path) => `<link rel="preload" as="style" fetchpriority="low" crossorigin href="${below(path)}">`),
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
  /** styles of the page's own, before those of the template, as if the script had loaded them */
  styles?: readonly string[]
  /** how the page is found */
  found?: readonly string[]
  /** what it will ask for */
  early?: readonly string[]
  body: string
}

/**
 * The template with what belongs into it. What the first paint waits for stands before what only the script waits for:
 * over a slow way they would share it.
 */
function filled(template: string, { root, up, title, styles = [], found = [], early = [], body }: Filling): string {
  const shared: string[] = []
  const head = (): string => [`<title>${escape(title)}</title>`, ...styles, ...shared, ...found].join(indent)
  return template
    .replace(/<html[^>]*>/, root)
    .replace(/((?:href|src)=")\.?\/(?!\/)/g, (_, attribute: string) => `${attribute}${up === '' ? './' : up}`)
    .replace(/\s*(<link rel="stylesheet"[^>]*>)/g, (_, style: string) => {
      // A stylesheet needs no CORS, and with it would not load from a file or a sandbox.
      shared.push(style.replace(' crossorigin', ''))
      return ''
    })
    .replace(/<link rel="modulepreload"/g, '$& fetchpriority="low"')
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
    ...early.modules.map((path) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${below(path)}">`),
    // The same mode as fetch() asks in, so that nothing is loaded twice.
    ...['core', `page/${leafName(page)}`].map(
      (name) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${below(`data/${name}.json`)}">`,
    ),
  ]
  const view = isEmbedded ? ` data-embed${isTextOnly(page) ? ' data-view="text"' : ''}` : ''
  const root = `<html lang="${language}" dir="${directionOf(language)}" data-version="${version}" data-build="${build}"${view}>`
  const html = withMap(filled(template, { root, up, title: rendered.title, styles, found, early: soon, body: rendered.body }), early.map, below)
  return rendered.previews ? withStructured(html, rendered.previews.structured) : html
}

/** The page without words, in which the script draws any page where the host cannot be asked for its own. */
export function shellOf({ template, version, build, title }: Pick<Parts, 'template' | 'version' | 'build'> & { title: string }): string {
  const root = `<html lang="en" dir="ltr" data-version="${version}" data-build="${build}" data-shell>`
  return filled(template, { root, up: '', title, body: '' })
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
