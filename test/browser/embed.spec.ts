import { writeFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { pathOf } from '../../src/state/address'
import { expect, test, withoutWebgl } from './atlas'
import { castello, nameIn, plan, speaks, transcript } from './content'
import { article, framed, line, place, useHosts, view, type HostPage } from './hosts'
import { root } from './server'

/** Views in the pages of another site, without WebGL: what the map needs is the matter of `embedMap.spec.ts`. */
test.use(withoutWebgl)

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
  kiosk: { html: article(framed(view(castello) + '?links=none&ui=none&theme=dark')) },
  hash: { html: article(framed(view(castello) + '?at=nonsense&view=sideways&theme=pink&ui=x&period=never#host:thing')) },
}

const site = useHosts(hosts, (site) => ({
  nested: { html: article(`<iframe src="${site}inner" title="a page between" width="100%" height="700"></iframe>`) },
}))

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
    await page.goto(site() + name)
    await isGoodGuest(page, inSite(page))
  })
}

test('stands in a page written from right to left', async ({ page }) => {
  await page.goto(site() + 'rtl')
  await isGoodGuest(page, inSite(page), 'ar')
})

test('stands in a column of 280 by 300 pixels', async ({ page }) => {
  await page.goto(site() + 'narrow')
  await isGoodGuest(page, inSite(page))
})

test('stands in a page within a page', async ({ page }) => {
  await page.goto(site() + 'nested')
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
  await page.goto(site() + 'three')
  for (const at of [0, 1, 2]) {
    const frame = page.frameLocator('iframe').nth(at)
    await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 45_000 })
    await expect(frame.locator('#map svg').first()).toBeVisible()
  }
  const sent = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/index-.*\.js$/.test(name)).map((entry) => (entry as PerformanceResourceTiming).transferSize))))
  expect(sent.flat().filter((bytes) => bytes > 5000).length).toBeLessThan(3)
})

test('further down in a page it is loaded when it comes near, and moves nothing', async ({ page }) => {
  await page.goto(site() + 'lazy')
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
  await page.goto(site() + 'sandbox')
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
  await page.goto(site() + 'bare')
  const frame = inSite(page)
  await isGoodGuest(page, frame)
  await expect(frame.getByRole('button', { name: says('embedScreen') })).toHaveCount(0)
  await frame.locator('article > details > summary').first().click()
  const copy = frame.getByRole('button', { name: says('quoteCopyLink') }).first()
  await copy.click()
  await expect(frame.getByLabel(says('quoteCopyByHand')).first()).toHaveValue(/\/agreement\/plan-2016-09-09\/#castello-/)
})

test('what a site chose holds, and nothing leads away', async ({ page }) => {
  await page.goto(site() + 'kiosk')
  const frame = inSite(page)
  await expect(frame.locator('html[data-live][data-theme="dark"]')).toBeAttached({ timeout: 30_000 })
  await expect(frame.locator('a[target="_blank"][href]')).toHaveCount(0)
  await expect(full(frame)).toHaveCount(0)
  await expect(frame.getByRole('link', { name: speaks.ar('otherLanguage') })).toHaveCount(0)
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
})

test('bad values are defaults, and what a site puts behind the address is left there', async ({ page }) => {
  await page.goto(site() + 'hash')
  const frame = inSite(page)
  await isGoodGuest(page, frame)
  await expect(frame.getByText('nonsense')).toHaveCount(0)
  await frame.locator('#map [data-place="aleppo"]').first().click()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/\/embed\/place\/aleppo\/.*#host:thing$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a view can be read, and the line leads to the page itself', async ({ page }) => {
    await page.goto(site() + 'plain')
    const frame = inSite(page)
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
    await expect(frame.locator('#map svg').first()).toBeVisible()
    await expect(frame.locator('blockquote q').first()).toBeAttached()
    await expect(full(frame)).toHaveAttribute('target', '_blank')
    await frame.locator('#map [data-place="aleppo"]').first().click()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Aleppo')
  })
})
