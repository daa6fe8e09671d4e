import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directionOf, languages, type Language } from '../../src/model/language'
import { documentOf, notFound, type Early } from '../../src/site/document'
import { titleOf } from '../../src/panels/pageTitle'
import { listPages } from '../../src/site/listPages'
import { previewsOf, sitemapOf, type PreviewTags } from '../../src/site/previews'
import { pathOf, type Page } from '../../src/state/address'
import type { FrameName } from '../../src/sketch/project'
import { leafName } from '../../src/state/store'
import { core, leafFor, project, speaks } from '../atlas'

const source = readFileSync(join(project, 'index.html'), 'utf8')
// As the build leaves the template: hashed files, addresses relative to the root.
const built = source
  .replace('src="/src/boot.ts"', 'crossorigin src="./assets/index-abc.js"')
const root = 'https://host.example/some/path/'

const nasty = '"></title><script>alert(1)</script>&<!--app-->$&'
const plain = { title: 'A title', description: 'A sentence.', body: '<p>The text</p>', frame: 'syria' as FrameName, previews: null as PreviewTags | null }

function written(page: Page, language: Language, rendered = plain, template = built, map: Early['map'] = null): string {
  return documentOf({ template, page, language, rendered, version: 'abc123', build: 'def456', early: { modules: ['assets/ar-xyz.js', 'assets/main-abc.js'], styles: ['assets/about-xyz.css', 'assets/main-def.css'], map } })
}
function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}
/** Every address of a document, resolved from where it is served. */
function addressesOf(html: string, page: Page, language: Language): string[] {
  return [...parsed(html).querySelectorAll('[href], [src]')].map(
    (element) => new URL(element.getAttribute('href') ?? element.getAttribute('src')!, root + pathOf({ page, language })).href,
  )
}

const pages = listPages(core)
const site = 'https://atlas.example/here/'
const samples = pages.filter((page, at) => pages.findIndex(({ kind }) => kind === page.kind) === at)

describe.each(languages)('a document in %s', (language) => {
  test.each(samples)('%j says its language, its direction and the version of its data', (page) => {
    const { documentElement } = parsed(written(page, language))
    expect([documentElement.lang, documentElement.dir, documentElement.dataset['version']]).toEqual([language, directionOf(language), 'abc123'])
  })

  test.each(samples)('%j asks only for files below the root, whatever its depth', (page) => {
    const addresses = addressesOf(written(page, language), page, language)
    expect(addresses).toEqual(expect.arrayContaining(['theme.js', 'icon.svg', 'assets/index-abc.js', 'assets/main-def.css'].map((file) => root + file)))
    for (const address of addresses) expect(address.startsWith(root)).toBe(true)
  })

  test.each(samples)('%j names what its script needs, to be asked for behind its text, in the mode in which that is asked for', (page) => {
    const html = written(page, language)
    const links = [...parsed(html).querySelectorAll('link[data-rel]')]
    for (const link of links) expect(link.hasAttribute('rel')).toBe(false)
    expect(links.map((link) => new URL(link.getAttribute('href')!, root + pathOf({ page, language })).href)).toEqual(
      ['assets/ar-xyz.js', 'assets/main-abc.js', 'data/core.json', `data/page/${leafName(page)}.json`].map((file) => root + file),
    )
    for (const link of links) expect(link.hasAttribute('crossorigin')).toBe(true)
    expect(links.slice(2).map((link) => link.getAttribute('as'))).toEqual(['fetch', 'fetch'])
  })

  test.each(samples)('%j names the same page in the other language', (page) => {
    const other = language === 'en' ? 'ar' : 'en'
    const link = parsed(written(page, language)).querySelector('link[rel=alternate]')!
    expect(link.getAttribute('hreflang')).toBe(other)
    expect(new URL(link.getAttribute('href')!, root + pathOf({ page, language })).href).toBe(root + pathOf({ page, language: other }))
  })
})

describe('what is written into a document', () => {
  const html = written({ kind: 'home' }, 'en', { ...plain, title: nasty, description: nasty })
  const page = parsed(html)

  test('keeps title and description as text', () => {
    expect(page.title).toBe(nasty)
    expect(page.querySelector('meta[name=description]')!.getAttribute('content')).toBe(nasty)
    expect([...page.querySelectorAll('script')].every((script) => script.hasAttribute('src'))).toBe(true)
  })

  test('stands once, in its place', () => {
    expect(page.querySelector('#app')!.innerHTML).toBe('<p>The text</p>')
    expect(html.match(/<p>The text<\/p>/g)).toHaveLength(1)
  })

  test('is kept when it looks like a pattern of replacement, or like the template', () => {
    const body = '<p>$1 $` $\' $&amp; &lt;!--head--&gt;</p>'
    expect(parsed(written({ kind: 'home' }, 'en', { ...plain, body })).querySelector('#app')!.innerHTML).toBe(body)
  })

  test('leaves the body’s own addresses as they are', () => {
    const body = '<a href="../../place/homs/">Homs</a><a href="/elsewhere">x</a>'
    expect(written({ kind: 'place', id: 'aleppo' }, 'en', { ...plain, body })).toContain(body)
  })

  test('has no inline script and no inline style, which the strict policy forbids', () => {
    expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual(['', ''])
    expect(page.querySelectorAll('style, [style], [onclick], [onload]')).toHaveLength(0)
  })

  test('sets the theme before anything is painted, and asks for its styles, which are more, before that', () => {
    const order = [...page.head.querySelectorAll('script, link[rel=stylesheet]')].map(({ tagName }) => tagName)
    expect(order).toEqual(['LINK', 'LINK', 'SCRIPT'])
    for (const name of ['async', 'defer', 'type']) expect(page.head.querySelector('script')!.hasAttribute(name)).toBe(false)
  })

  test('names its styles before how it is found, and asks for nothing else that the first paint has to share the way with', () => {
    const kinds = [...page.head.querySelectorAll('title, link')].map((element) => element.getAttribute('rel') ?? element.getAttribute('data-rel') ?? element.tagName)
    expect(kinds).toEqual(['TITLE', 'stylesheet', 'stylesheet', 'alternate', 'icon', 'modulepreload', 'modulepreload', 'preload', 'preload'])
    // The page's own styles come before those of every page, in the order the script loads them in.
    expect([...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))).toEqual(['./assets/about-xyz.css', './assets/main-def.css'])
    expect(page.querySelectorAll('link[rel=preload], link[rel=modulepreload], link[rel=prefetch]')).toHaveLength(0)
  })

  test.each([
    ['aleppo', ['region', 'aleppo']],
    ['syria', ['region']],
    ['world', ['region', 'near']],
  ] as const)('names behind all that is read what draws the live map, and of its ground what a page framed as %s shows', (frame, ground) => {
    const map = { modules: ['assets/view-xyz.js', 'assets/main-abc.js'], styles: ['assets/view-xyz.css'], files: ['assets/worker-xyz.js'] }
    const own = parsed(written({ kind: 'place', id: 'homs' }, 'en', { ...plain, frame }, built, map))
    const links = [...own.querySelectorAll('#app ~ link')].map((link) => ['data-rel', 'as', 'fetchpriority', 'crossorigin', 'href'].map((name) => link.getAttribute(name)))
    expect(links).toEqual([
      ['modulepreload', null, 'low', '', '../../assets/view-xyz.js'],
      ['preload', 'style', 'low', '', '../../assets/view-xyz.css'],
      ...['assets/worker-xyz.js', ...ground.map((name) => `data/ground/${name}.json`)].map((path) => ['prefetch', 'fetch', 'low', '', `../../${path}`]),
    ])
    expect(page.querySelector('#app ~ link')).toBeNull()
  })

  test('asks for its stylesheet without CORS, so that it loads from a sandbox too', () => {
    expect(page.querySelector('link[rel=stylesheet]')!.hasAttribute('crossorigin')).toBe(false)
  })

  test('works on the template as it lies in the project as well, for the server of development', () => {
    const own = parsed(written({ kind: 'place', id: 'homs' }, 'ar', plain, source))
    expect([...own.querySelectorAll('script')].map((script) => script.getAttribute('src'))).toEqual(['../../../theme.js', '../../../src/boot.ts'])
  })
})

describe('a page of an atlas that knows where it stands', () => {
  const told = (page: Page, language: Language): PreviewTags => {
    const words = titleOf(page, core, language, speaks[language])!
    return previewsOf(site, { core, quotes: leafFor(page).quotes, page, language, ...words, site: speaks[language]('atlasName') })
  }
  const html = (page: Page, language: Language, previews = told(page, language)): Document => parsed(written(page, language, { ...plain, previews }))
  const contentOf = (head: Document, key: string): string | null => head.querySelector(`meta[property="${key}"]`)?.getAttribute('content') ?? null

  test.each(samples)('%j names itself, itself in each language, and its picture, by whole addresses', (page) => {
    for (const language of languages) {
      const head = html(page, language)
      const own = site + pathOf({ language, page })
      expect(head.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(own)
      const alternates = [...head.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
      expect(alternates).toEqual([['en', site + pathOf({ language: 'en', page })], ['ar', site + pathOf({ language: 'ar', page })], ['x-default', site + pathOf({ language: 'en', page })]])
      expect([contentOf(head, 'og:url'), contentOf(head, 'og:image')]).toEqual([own, `${own}picture.png`])
      expect(contentOf(head, 'og:title')).toBe(titleOf(page, core, language, speaks[language])!.heading)
      const data = JSON.parse(head.querySelector('script[type="application/ld+json"]')!.textContent!) as Record<string, unknown>
      expect(data).toMatchObject({ '@context': 'https://schema.org', url: own, inLanguage: language })
    }
  })

  test('says of a place where it is, of a source who published it when, of the data where they are', () => {
    const dataOf = (page: Page): unknown => JSON.parse(html(page, 'en').querySelector('script[type="application/ld+json"]')!.textContent!)
    expect(dataOf({ kind: 'place', id: 'homs' })).toMatchObject({ '@type': 'WebPage', mainEntity: { '@type': 'Place', name: 'Homs', geo: { '@type': 'GeoCoordinates' } } })
    expect(dataOf({ kind: 'place', id: 'castello-road' })).not.toHaveProperty('mainEntity.geo')
    expect(dataOf({ kind: 'source', id: 'rt-2014-01-13' })).toMatchObject({ mainEntity: { '@type': 'NewsArticle', datePublished: '2014-01-13' } })
    expect(dataOf({ kind: 'data' })).toMatchObject({ '@type': 'Dataset', distribution: { contentUrl: `${site}data/atlas.zip` } })
    expect(dataOf({ kind: 'home' })).toMatchObject({ '@type': 'WebSite', hasPart: { '@type': 'Map' } })
  })

  test('is not broken by what it is called', () => {
    const head = html({ kind: 'home' }, 'en', previewsOf(site, { core, quotes: [], page: { kind: 'home' }, language: 'en', title: nasty, heading: nasty, description: nasty, site: nasty }))
    expect(contentOf(head, 'og:title')).toBe(nasty)
    expect((JSON.parse(head.querySelector('script[type="application/ld+json"]')!.textContent!) as { name: string }).name).toBe(nasty)
    expect(head.querySelectorAll('script:not([src], [type="application/ld+json"])')).toHaveLength(0)
    expect(head.querySelector('link[type="application/json+oembed"]')!.getAttribute('title')).toBe(nasty)
  })

  test('tells first of all where its oEmbed is, where it has an embedded view', () => {
    for (const page of samples) {
      const link = html(page, 'ar').querySelector('title ~ link:not([rel=stylesheet])')!
      const isEmbedded = ['home', 'place', 'agreement', 'plan', 'source', 'compare', 'step'].includes(page.kind)
      expect(link.getAttribute('type'), page.kind).toBe(isEmbedded ? 'application/json+oembed' : null)
      if (isEmbedded) expect([link.getAttribute('href'), link.getAttribute('title')]).toEqual([`${site}${pathOf({ language: 'ar', page })}oembed.json`, titleOf(page, core, 'ar', speaks.ar)!.title])
    }
  })

  test('has what it tells to machines behind what is read', () => {
    expect(html({ kind: 'home' }, 'en').body.lastElementChild!.getAttribute('type')).toBe('application/ld+json')
  })

  test('is in the sitemap, in each language', () => {
    const xml = new DOMParser().parseFromString(sitemapOf(site, pages), 'application/xml')
    expect(xml.querySelector('parsererror')).toBeNull()
    const listed = [...xml.querySelectorAll('url > loc')].map(({ textContent }) => textContent)
    expect(listed.sort()).toEqual(languages.flatMap((language) => pages.map((page) => site + pathOf({ language, page }))).sort())
  })
})

describe('the page for an address that is none', () => {
  const page = parsed(notFound)

  test('speaks both languages, without any asset', () => {
    expect(page.querySelector('h1')!.textContent).toContain('Ceasefire Atlas')
    expect(page.querySelector('[lang=ar][dir=rtl] h2')!.textContent).toContain('أطلس وقف إطلاق النار')
    expect(page.querySelectorAll('link, script, img, style, [href], [src]')).toHaveLength(0)
  })
})
