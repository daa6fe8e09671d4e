import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheFor } from '../../src/site/cacheFor'
import { headersFor } from '../../src/site/headers'
import { hostHeadersOf, type TopName } from '../../src/site/hostHeaders'
import { project } from '../atlas'

const site = 'https://atlas.example/some/path/'
const folder = (name: string): TopName => ({ name, isFolder: true })
const file = (name: string): TopName => ({ name, isFolder: false })
const tops = [folder('assets'), folder('data'), folder('fonts'), folder('place'), file('_headers'), file('index.html'), file('service-worker.js')]

/** As Cloudflare and Netlify read it: a path, then its headers, each in a line that is indented. */
function rulesIn(text: string): [path: string, headers: [string, string][]][] {
  return text.split('\n\n').map((block) => {
    const [path, ...lines] = block.trim().split('\n')
    return [path!, lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])]
  })
}

/** What a path is answered with: of a header that several rules name, all values. */
function answered(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [rule, named] of rulesIn(text)) {
    const fits = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
    if (fits) for (const [name, value] of named) headers[name] = name in headers ? `${headers[name]!}, ${value}` : value
  }
  return headers
}

describe('the file of headers for Netlify and Cloudflare', () => {
  const paths = ['/', '/index.html', '/assets/index-abc.js', '/data/core.json', '/data/', '/fonts/a.woff2', '/place/homs/', '/place/homs/picture.png', '/service-worker.js']

  test.each(paths)('answers %s with each header of the atlas and one value for caching', (path) => {
    expect(answered(hostHeadersOf(site, tops), path)).toEqual({ ...headersFor('https://atlas.example'), 'Cache-Control': cacheFor(path.slice(1)) })
  })

  test('names the origin of the site where it is known, and else the host itself', () => {
    expect(hostHeadersOf(site, tops)).toContain("script-src 'self' https://atlas.example;")
    expect(hostHeadersOf(null, tops)).toContain("script-src 'self';")
  })

  test('says nothing of a page that is none but what is the same for all', () => {
    expect(answered(hostHeadersOf(site, tops), '/nowhere')).toEqual(headersFor('https://atlas.example'))
  })

  test('is not written where Cloudflare would leave out a part of it, and says how much', () => {
    expect(() => hostHeadersOf(null, Array.from({ length: 99 }, (_, at) => folder(`page-${String(at)}`)))).toThrow('101 rules')
    expect(() => hostHeadersOf(`https://${'a.'.repeat(150)}example/`, tops)).toThrow(/line of \d+ characters/)
  })
})

describe('how long a browser keeps a file', () => {
  test.each([
    ['assets/index-abc.js', 'public, max-age=31536000, immutable'],
    ['fonts/a.woff2', 'public, max-age=2592000'],
    ['service-worker.js', 'no-store'],
    ['', 'no-cache'],
    ['ar/place/homs/', 'no-cache'],
    ['data/core.json', 'no-cache'],
    ['theme.js', 'no-cache'],
  ])('%s: %s', (path, cacheControl) => {
    expect(cacheFor(path)).toBe(cacheControl)
  })
})

test('the sample for nginx has the same headers, in one level only', () => {
  const text = readFileSync(join(project, '.hosting', 'nginx.conf'), 'utf8').replaceAll(/#.*$/gm, '')
  const origin = /set \$ceasefire_atlas (\S+);/.exec(text)![1]!
  const added = [...text.matchAll(/^( *)add_header (\S+) "?(.*?)"? always;$/gm)].map(([, indent, name, value]) => ({ indent, name: name!, value: value!.replaceAll(/\$ceasefire_atlas\b/g, origin) }))
  expect(added.map(({ indent }) => indent)).toEqual(added.map(() => '    '))
  expect(text.match(/add_header/g)).toHaveLength(added.length)
  const named = Object.fromEntries(added.map(({ name, value }) => [name, value]))
  expect(named).toEqual({ ...headersFor(origin), 'Cache-Control': '$ceasefire_atlas_cache' })
})
