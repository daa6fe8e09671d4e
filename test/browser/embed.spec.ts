import { readFileSync, writeFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { snippetOf } from '../../src/model/snippet'
import { pathOf, type Page as AtlasPage } from '../../src/state/address'
import { expect, test, withoutWebgl, type Watch } from './atlas'
import { audit } from './audit'
import { castello, languages, nameIn, plan, speaks, transcript } from './content'
import { article, serveHosts, type HostPage } from './hosts'
import { root } from './server'

/** Views in the pages of another site. Most without WebGL: what the map needs is the matter of `embedMap.spec.ts`. */
test.use(withoutWebgl)

const view = (page: AtlasPage, language: 'en' | 'ar' = 'en'): string => root + pathOf({ language, page, isEmbedded: true })
const place = view(castello)
const framed = (src: string, more = 'width="100%" height="600"'): string => `<iframe src="${src}" title="a view" ${more} style="border:0"></iframe>`
const line = snippetOf({ src: place, title: 'Castello Road', width: '100%', height: 600, link: root, linkText: 'Castello Road' })

const readme = readFileSync('src/embed/README.md', 'utf8')
const documented = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

const hosts: Record<string, HostPage> = {
  plain: { html: article(line) },
  lazy: { html: article(`<div style="height:6000px"></div>${line}`) },
  sandbox: { html: article(framed(place, 'width="100%" height="600" sandbox="allow-scripts" allow="fullscreen; clipboard-write"')) },
  bare: { html: article(framed(place)) },
  strict: { html: article(line), headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${root}; style-src 'unsafe-inline'; img-src data:` } },
  rtl: { html: article(framed(view(castello, 'ar')), 'lang="ar" dir="rtl"') },
  narrow: { html: article(framed(place, 'width="280" height="300"')) },
  three: { html: article([castello, plan, transcript].map((page) => framed(view(page))).join('')) },
  inner: { html: article(line) },
  text: { html: article(framed(view(castello) + '?view=text', 'width="400" height="320"')) },
  kiosk: { html: article(framed(view(castello) + '?links=none&ui=none&theme=dark')) },
  hash: { html: article(framed(view(castello) + '?at=nonsense&view=sideways&theme=pink&ui=x&period=never#host:thing')) },
  words: { html: documented.replace('https://atlas.example/', root).replace('<meta', '<link rel="icon" href="data:,"><meta') },
}

let site = ''
let stop = (): void => undefined
test.beforeAll(async () => {
  const served = await serveHosts(hosts)
  hosts['nested'] = { html: article(`<iframe src="${served.root}inner" title="a page between" width="100%" height="700"></iframe>`) }
  site = served.root
  stop = served.close
})
test.afterAll(() => stop())

test.beforeEach(({ watched }) => {
  // The pages around it are not ours, and have no policy of ours.
  watched.forgive(/^(another host|no policy): http:\/\/localhost:/)
})

const says = speaks.en
const full = (frame: FrameLocator, language: 'en' | 'ar' = 'en') => frame.getByRole('link', { name: speaks[language]('embedFull') })

/** The text can be read, the map or its drawing is there, and the page around it is as it was. */
async function isGoodGuest(page: Page, frame: FrameLocator, language: 'en' | 'ar' = 'en'): Promise<void> {
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))
  await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.locator('#map svg').first()).toBeVisible()
  await expect(frame.locator('blockquote q').first()).toBeAttached()
  await expect(full(frame, language)).toHaveAttribute('href', root + pathOf({ language, page: castello }))
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'INPUT'])
}

const inSite = (page: Page): FrameLocator => page.frameLocator('iframe').first()

for (const name of ['plain', 'strict', 'bare']) {
  test(`stands in a page of another site: ${name}`, async ({ page }) => {
    await page.goto(site + name)
    await isGoodGuest(page, inSite(page))
  })
}

test('stands in a page written from right to left', async ({ page }) => {
  await page.goto(site + 'rtl')
  await isGoodGuest(page, inSite(page), 'ar')
})

test('stands in a column of 280 by 300 pixels', async ({ page }) => {
  await page.goto(site + 'narrow')
  await isGoodGuest(page, inSite(page))
})

test('stands in a page within a page', async ({ page }) => {
  await page.goto(site + 'nested')
  const between = page.frameLocator('iframe')
  const inner = between.frameLocator('iframe')
  await expect(inner.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
  await expect(inner.getByRole('heading', { level: 1 })).toContainText('Castello Road')
  await expect(inner.locator('#map svg').first()).toBeVisible()
})

test('stands in a page opened from a file', async ({ page, watched }, info) => {
  watched.forgive(/^(another host|no policy): file:/)
  const path = info.outputPath('article.html')
  writeFileSync(path, article(line))
  await page.goto(`file://${path}`)
  await isGoodGuest(page, inSite(page))
})

test('three stand in one page, and ask for what they share once', async ({ page }) => {
  await page.goto(site + 'three')
  for (const at of [0, 1, 2]) {
    const frame = page.frameLocator('iframe').nth(at)
    await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 45_000 })
    await expect(frame.locator('#map svg').first()).toBeVisible()
  }
  const sent = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/index-.*\.js$/.test(name)).map((entry) => (entry as PerformanceResourceTiming).transferSize))))
  expect(sent.flat().filter((bytes) => bytes > 5000).length).toBeLessThan(3)
})

test('further down in a page it is loaded when it comes near, and moves nothing', async ({ page }) => {
  await page.goto(site + 'lazy')
  expect(page.frames().slice(1).every((frame) => !frame.url().includes('/embed/'))).toBe(true)
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = inSite(page)
  await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.locator('#map svg').first()).toBeVisible()
  const before = await page.evaluate(() => scrollY)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('in a sandbox everything works that is there: what leads away shows its address', async ({ page, watched }) => {
  // Said by the browser of the press itself.
  watched.forgive(/Blocked opening/)
  await page.goto(site + 'sandbox')
  const frame = inSite(page)
  await isGoodGuest(page, frame)
  await full(frame).click()
  await expect(frame.getByLabel(says('embedNoWindow'))).toHaveValue(root + 'place/castello-road/')
  // Another place, without a word in the history of the page around it.
  const before = await page.evaluate(() => history.length)
  await frame.locator('#map [data-place="aleppo"]').first().click()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  await frame.getByRole('link', { name: says('embedBack', { title: 'Castello Road' }) }).click()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('without permission there is no button for the full screen, and what cannot be copied is shown', async ({ page, watched }) => {
  // Said by the browser of the press itself.
  watched.forgive(/Clipboard API has been blocked/)
  await page.goto(site + 'bare')
  const frame = inSite(page)
  await isGoodGuest(page, frame)
  await expect(frame.getByRole('button', { name: says('embedScreen') })).toHaveCount(0)
  const copy = frame.getByRole('button', { name: says('quoteCopyLink') }).first()
  await copy.click()
  await expect(frame.getByLabel(says('quoteCopyByHand')).first()).toHaveValue(/\/agreement\/plan-2016-09-09\/#castello-/)
})

test('what a site chose holds, and nothing leads away', async ({ page }) => {
  await page.goto(site + 'kiosk')
  const frame = inSite(page)
  await expect(frame.locator('html[data-live][data-theme="dark"]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.locator('a[target="_blank"][href]')).toHaveCount(0)
  await expect(full(frame)).toHaveCount(0)
  await expect(frame.getByRole('link', { name: speaks.ar('otherLanguage') })).toHaveCount(0)
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
})

test('bad values are defaults, and what a site puts behind the address is left there', async ({ page }) => {
  await page.goto(site + 'hash')
  const frame = inSite(page)
  await isGoodGuest(page, frame)
  await expect(frame.getByText('nonsense')).toHaveCount(0)
  await frame.locator('#map [data-place="aleppo"]').first().click()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/embed\/place\/aleppo\/.*#host:thing$/)
})

test('a view of text tells how high it is, in both forms, and comes to rest', async ({ page }) => {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const heights: [string, number][] = []
    Reflect.set(window, 'heights', heights)
    addEventListener('message', ({ data, source }) => {
      const px = data.type === 'height' ? data.px : data['datawrapper-height']?.['ceasefire-atlas']
      if (px === undefined) return
      heights.push([data.type === 'height' ? 'own' : 'datawrapper', px])
      for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.height = `${String(px)}px`
    })
  })
  await page.goto(site + 'text')
  const heights = (): Promise<[string, number][]> => page.evaluate(() => Reflect.get(window, 'heights') as [string, number][])
  await expect.poll(async () => new Set((await heights()).map(([form]) => form)).size).toBe(2)
  const frame = inSite(page)
  await expect(frame.locator('#map')).toBeHidden()
  // It has come to rest, and nothing of the text is cut off.
  await page.waitForTimeout(1500)
  const count = (await heights()).length
  await page.waitForTimeout(1500)
  expect((await heights()).length).toBe(count)
  expect(await page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1)
  // A detail that is opened makes it higher.
  const before = (await heights()).at(-1)?.[1] ?? 0
  await frame.locator('summary').first().click()
  await expect.poll(async () => (await heights()).at(-1)?.[1] ?? 0).toBeGreaterThan(before)
})

test('the page of the documentation shows a place when a word is pressed, and keeps its focus', async ({ page }) => {
  await page.goto(site + 'words')
  const frame = inSite(page)
  await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  const word = page.getByRole('button', { name: 'Castello Road' })
  await expect(async () => {
    await word.click()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road', { timeout: 2000 })
  }).toPass()
  await expect(word).toBeFocused()
  await expect.poll(() => page.frames()[1]?.url()).toContain('/embed/place/castello-road/')
})

test('answers the page around it and nobody else, and does no more than it is asked', async ({ page }) => {
  await page.goto(site + 'plain')
  const frame = inSite(page)
  await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
  const ask = (message: unknown, wait = 400): Promise<Record<string, unknown>[]> =>
    page.evaluate(
      ([sent, pause]) =>
        new Promise((resolve) => {
          const answers: Record<string, unknown>[] = []
          const hear = ({ data }: MessageEvent): void => void (data.ns && answers.push(data))
          addEventListener('message', hear)
          document.querySelector('iframe')!.contentWindow!.postMessage(sent, '*')
          setTimeout(() => {
            removeEventListener('message', hear)
            resolve(answers)
          }, pause as number)
        }),
      [message, wait] as const,
    )
  const told = { ns: 'ceasefire-atlas', v: 1 }
  await expect.poll(async () => (await ask({ ...told, type: 'hello' })).map(({ type }) => type)).toEqual(['ready', 'state'])
  const [state] = await ask({ ...told, type: 'ping' })
  expect(state).toEqual({ ...told, type: 'state', page: 'place', id: 'castello-road', step: null, href: root + 'place/castello-road/' })
  for (const nonsense of ['hello', { ...told, type: 'set', href: 'https://elsewhere.example/' }, { ...told, v: 2, type: 'hello' }, { ...told, type: 'set', page: 'place', id: '<img src=x>' + 'x'.repeat(300) }]) {
    expect(await ask(nonsense, 200)).toEqual([])
  }
  expect(await ask({ ...told, type: 'set', page: 'place', id: 'atlantis' })).toEqual([{ ...told, type: 'error', code: 'unknown-page' }])
  const [shown] = await ask({ ...told, type: 'set', page: 'step', id: 'one-road', step: 2, lang: 'ar', theme: 'dark' })
  expect(shown).toMatchObject({ type: 'state', page: 'step', id: 'one-road', step: 2, href: `${root}ar/tour/one-road/2/?theme=dark` })
  await expect(frame.locator('html[lang="ar"][data-theme="dark"]')).toBeAttached()
  // A message that comes from elsewhere (here from the view itself) is not heard.
  await page.frames()[1]?.evaluate(() => window.postMessage({ ns: 'ceasefire-atlas', v: 1, type: 'set', page: 'home' }, '*'))
  await page.waitForTimeout(300)
  await expect(frame.locator('html[lang="ar"]')).toBeAttached()
  expect(page.frames()[1]?.url()).toContain('/ar/embed/tour/one-road/2/')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a view can be read, and the line leads to the page itself', async ({ page }) => {
    await page.goto(site + 'plain')
    const frame = inSite(page)
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
    await expect(frame.locator('#map svg').first()).toBeVisible()
    await expect(frame.locator('blockquote q').first()).toBeAttached()
    await expect(full(frame)).toHaveAttribute('target', '_blank')
    await frame.locator('#map [data-place="aleppo"]').first().click()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  })
})

const kinds: AtlasPage[] = [
  { kind: 'home' },
  castello,
  plan,
  { kind: 'plan', id: plan.id },
  transcript,
  { kind: 'compare', id: 'terms' },
  { kind: 'step', id: 'one-road', step: 5 },
  { kind: 'quote', id: 'usmission-2016-09-10-both-meet-their-obligations' },
]

for (const language of languages) {
  test(`every kind of view fits from 280 to 1400 pixels wide and from 300 high, and axe finds nothing (${language})`, async ({ page }: { page: Page; watched: Watch }) => {
    for (const kind of kinds) {
      await page.goto(view(kind, language))
      await expect(page.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
      const ofText = kind.kind === 'quote'
      for (const [width, height] of [[280, 300], [400, 600], [640, 360], [900, 600], [1400, 800]] as const) {
        await page.setViewportSize({ width, height })
        const where = `${kind.kind} at ${String(width)} × ${String(height)}`
        const room = await page.evaluate(() => {
          const bar = document.querySelector('footer')!.getBoundingClientRect()
          const map = document.querySelector('#map')?.getBoundingClientRect() ?? null
          return { wide: document.documentElement.scrollWidth, foot: bar.bottom, top: bar.top, map: map && [map.width, map.height] }
        })
        expect(room.wide, where).toBeLessThanOrEqual(width)
        expect(room.foot, where).toBeLessThanOrEqual(height + 1)
        if (!ofText) {
          expect(room.map?.[0], where).toBeGreaterThan(Math.min(270, width / 2 - 20))
          expect(room.map?.[1], where).toBeGreaterThan(100)
        }
        await expect(page.getByRole('heading', { level: 1 }), where).toBeVisible()
      }
      expect.soft(await audit(page), kind.kind).toEqual([])
    }
  })
}

