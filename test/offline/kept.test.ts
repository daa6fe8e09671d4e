import { describe, expect, test } from 'vitest'
import { buildOf, folderAsked, isBundled, isKept, shellAt } from '../../src/offline/kept'
import { documentOf, shellOf } from '../../src/site/document'
import { core } from '../atlas'

const template = '<!doctype html><html><head><script src="./theme.js"></script><!--head--><link rel="icon" href="./icon.svg" /></head><body><div id="app"><!--app--></div><script type="module" crossorigin src="./assets/index-abc.js"></script></body></html>'

describe('what is kept for use without network', () => {
  test('is what draws any page: not the written pages, their pictures, or what is taken along', () => {
    const kept = ['assets/index-abc.js', 'fonts/plex.woff2', 'data/core.json', 'data/kept.json', 'data/ground/world.json', 'icon.svg', 'theme.js', 'shell.html', '404.html']
    expect(kept.filter((path) => !isKept(path))).toEqual([])
    const left = ['index.html', 'place/homs/index.html', 'picture.png', 'data/atlas.zip', 'assets/maplibre-gl-worker-abc.mjs', 'data/page/place/homs.json', 'data/page/place/homs-quotations.csv', 'data/quotes.csv', 'service-worker.js', 'sitemap.xml']
    expect(left.filter(isKept)).toEqual([])
    expect(['page/place/homs', 'cite/ar/home', 'core', 'ground/world', 'kept'].map(isBundled)).toEqual([true, true, false, false, false])
  })

  test('the shell leads to the same files from every depth', () => {
    const shell = shellOf({ template, version: core.version, build: 'b1', title: 'A & B', styles: ['assets/main-abc.css'] })
    expect(shell).toContain('data-shell')
    expect(shell).toContain('<title>A &amp; B</title>')
    for (const folder of ['', 'about/', 'ar/place/homs/']) {
      const here = new URL(folder, 'https://host.example/some/path/')
      const addresses = [...shellAt(shell, folder).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => new URL(address!, here).href)
      expect(addresses).toEqual(['theme.js', 'assets/main-abc.css', 'icon.svg', 'assets/index-abc.js'].map((file) => `https://host.example/some/path/${file}`))
    }
  })

  test('a page asked for is its folder, however it is written', () => {
    expect(['', 'index.html', 'place/homs/', 'place/homs', 'place/homs/index.html'].map(folderAsked)).toEqual(['', '', 'place/homs/', 'place/homs/', 'place/homs/'])
  })

  test('a page says of which build it is', () => {
    const rendered = { title: 'T', description: 'D', body: '', frame: 'syria' as const, previews: null }
    const text = documentOf({ template, page: { kind: 'home' }, language: 'ar', rendered, version: 'v', build: '0a1b', early: { modules: [], styles: [], map: null } })
    expect(buildOf(text)).toBe('0a1b')
    expect(buildOf('<html lang="en"><body data-build="x">')).toBeNull()
  })
})
