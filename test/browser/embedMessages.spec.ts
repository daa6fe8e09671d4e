import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test, withoutWebgl } from './atlas'
import { castello } from './content'
import { article, framed, line, useHosts, view, type HostPage } from './hosts'
import { root } from './server'

/** What a view and the page around it tell each other. */
test.use(withoutWebgl)

const readme = readFileSync('src/embed/README.md', 'utf8')
const documented = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

const hosts: Record<string, HostPage> = {
  plain: { html: article(line) },
  text: { html: article(framed(view(castello) + '?view=text', 'width="400" height="320"')) },
  words: { html: documented.replace('https://atlas.example/', root).replace('<meta', '<link rel="icon" href="data:,"><meta') },
}

const site = useHosts(hosts)

const inSite = (page: Page): FrameLocator => page.frameLocator('iframe').first()

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
  await page.goto(site() + 'text')
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
  await page.goto(site() + 'words')
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
  await page.goto(site() + 'plain')
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
