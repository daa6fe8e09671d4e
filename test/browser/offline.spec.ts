import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'
import { headersFor } from '../../src/site/headers'
import { expect, isLive, isMapReady, test } from './atlas'
import { at, castello, core, home, languages, leafOf, nameIn, speaks, transcript } from './content'

test.use({ serviceWorkers: 'allow' })
// Each test has a host of its own, which it can switch off.
test.describe.configure({ mode: 'serial' })

/** A host of a copy of the built site, at an address of its own. */
async function host(folder: string): Promise<PreviewServer> {
  return preview({ configLoader: 'bundle', logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 4185, strictPort: true } })
}
const root = 'http://127.0.0.1:4185/'

let folder: string
let server: PreviewServer | null
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-host-'))
  cpSync('dist', folder, { recursive: true, filter: (path) => !path.endsWith('.png') })
  server = await host(folder)
})
async function switchOff(): Promise<void> {
  // Connections that are kept open would keep the host.
  if (server && 'closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
  await server?.close()
  server = null
}
test.afterEach(async () => {
  await switchOff()
  rmSync(folder, { recursive: true, force: true })
})

/** One visit, until the atlas says that it can do without network. */
async function visit(page: Page, path: string, language: 'en' | 'ar' = 'en'): Promise<void> {
  await page.goto(root + path)
  await isLive(page)
  await expect(page.getByText(speaks[language]('offlineReady')).first()).toBeVisible({ timeout: 60_000 })
}

/** As a host that has published another build: every page, and the worker, say so. */
function publishAnother(): void {
  const build = /data-build="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))![1]!
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, entry)
    if (!/(?:\.html|service-worker\.js)$/.test(file) || !existsSync(file)) continue
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(build, 'another0build000'))
  }
}

test('after one visit everything is there without network: home, a place never opened, Arabic, presenting, search, a path that is no page', async ({ page, watched }) => {
  watched.forgive(/ERR_CONNECTION_REFUSED|404/)
  await visit(page, at(castello))
  await switchOff()
  await page.goto(root)
  await isLive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaks.en('homeTitle'))
  for (const language of languages) {
    await page.goto(root + at(transcript, language))
    await isLive(page)
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('figure').first()).toContainText(leafOf(transcript).quotes[0]!.exact)
  }
  await page.goto(`${root}${at({ kind: 'step', id: core.tours[0]!.id, step: 1 })}?present=${core.tours[0]!.id},1,show`)
  await isLive(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(core.tours[0]!.steps.at(-1)!.title.en)
  await page.goto(root)
  await isLive(page)
  await page.getByRole('combobox', { name: speaks.en('search') }).fill('Ramusa')
  await expect(page.getByRole('option').first()).toContainText(nameIn('ramouseh-gap', 'en'))
  await page.goto(`${root}nowhere/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not in the Ceasefire Atlas')
})

test('the map is there without network too', async ({ page, watched }) => {
  watched.forgive(/ERR_CONNECTION_REFUSED/)
  await visit(page, 'ar/about/', 'ar')
  await switchOff()
  await page.goto(root + at({ kind: 'place', id: 'homs' }, 'ar'))
  await isMapReady(page)
})

test('a newer build waits for the reader’s word, mixes with nothing, and spares a presentation in another window', async ({ page, context, watched }) => {
  watched.forgive(/ERR_CONNECTION_REFUSED|ERR_ABORTED/)
  await visit(page, at(castello))
  publishAnother()
  // The old build goes on answering, though the host has a newer one.
  await page.goto(root + at(home))
  await isLive(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'another0build000')
  await expect(page.getByText(speaks.en('offlineNewer'))).toBeVisible({ timeout: 60_000 })
  const stage = await context.newPage()
  await stage.goto(`${root}${at({ kind: 'step', id: core.tours[0]!.id, step: 2 })}?present=${core.tours[0]!.id},2,show`)
  await isLive(stage)
  await stage.evaluate(() => Reflect.set(window, 'marked', true))
  await page.getByRole('button', { name: speaks.en('offlineTake') }).click()
  await expect(page.getByText(speaks.en('offlineOthers'))).toBeVisible()
  expect(await stage.evaluate(() => Reflect.get(window, 'marked') === true)).toBe(true)
  await stage.close()
  await page.reload()
  await isLive(page)
  await page.getByRole('button', { name: speaks.en('offlineTake') }).click()
  await expect(page.locator('html')).toHaveAttribute('data-build', 'another0build000')
  await isLive(page)
})

test('in a frame nothing is kept', async ({ page }) => {
  await page.route(`${root}host.html`, (route) => route.fulfill({ contentType: 'text/html', headers: headersFor(null), body: `<iframe src="place/homs/"></iframe>` }))
  await page.goto(`${root}host.html`)
  await page.frameLocator('iframe').locator('html[data-live]').waitFor({ state: 'attached' })
  // Longer than a page takes that does keep itself.
  await page.waitForTimeout(5000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
