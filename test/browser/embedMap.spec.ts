import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type FrameLocator } from '@playwright/test'
import { expect, mapPatience, test } from './atlas'
import { castello, plan, transcript } from './content'
import { findChromium } from './chromium'
import { article, framed, useHosts, view, type HostPage } from './hosts'

/** The live map in the pages of another site. */
const size = 'width="100%" height="420"'

const hosts: Record<string, HostPage> = {
  three: { html: article([castello, plan, transcript].map((page) => framed(`${view(page)}?view=map`, size)).join('')) },
  sandbox: { html: article(framed(view(castello), `${size} sandbox="allow-scripts"`)) },
  free: { html: article(framed(`${view(castello)}?view=map&scroll=free`, size)) },
}

const site = useHosts(hosts)

async function isDrawn(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('#map canvas')).toBeVisible({ timeout: mapPatience })
  await expect(frame.locator('#map .sketch svg')).toBeHidden()
}

test('a map is drawn in a sandbox, where it has no origin', async ({ page }) => {
  await page.goto(site() + 'sandbox')
  await isDrawn(page.frameLocator('iframe'))
})

test('three maps stand in one page, and all three stay; the wheel over one moves the page around it', async ({ page }) => {
  test.slow()
  await page.goto(`${site()}three`)
  for (const at of [0, 1, 2]) {
    const frame = page.frameLocator('iframe').nth(at)
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
    await isDrawn(frame)
  }
  for (const at of [0, 1, 2]) await expect(page.frameLocator('iframe').nth(at).locator('#map canvas')).toBeVisible()
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('iframe').first().hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
})

test('where a site wants it so, the wheel moves the map', async ({ page }) => {
  await page.goto(`${site()}free`)
  await isDrawn(page.frameLocator('iframe'))
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.frames()[1]?.url(), { timeout: mapPatience }).toContain('at=')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('in a browser as it comes, with the storage of other sites blocked, a view is whole', async ({ page: _ }, info) => {
  const profile = info.outputPath('profile')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 1, block_third_party_cookies: true } }))
  // Started by itself: the test tool starts a browser with settings of its own.
  const child = spawn(findChromium(), [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    'about:blank',
  ])
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr.on('data', (text: Buffer) => {
        said += text.toString()
        const found = /ws:\/\/\S+/.exec(said)
        if (found) resolve(found[0])
      })
      child.on('exit', () => reject(new Error(`The browser did not start: ${said}`)))
    })
    const browser = await chromium.connectOverCDP(address)
    const page = browser.contexts()[0]!.pages()[0]!
    const faults: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    page.on('pageerror', (error) => void faults.push(error.message))
    await page.goto(site() + 'sandbox')
    await page.setContent(article(framed(view(castello))))
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Castello Road')
    await expect(frame.locator('#map svg').first()).toBeVisible()
    // No cookie of ours, and none is taken.
    expect(await page.frames()[1]?.evaluate(() => document.cookie)).toBe('')
    expect(faults).toEqual([])
    await browser.close()
  } finally {
    child.kill()
  }
})
