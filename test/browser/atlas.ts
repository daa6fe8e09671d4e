import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { headersFor } from '../../src/site/headers'

/** What a test may not do unnoticed. `forgive` names what it brings about itself. */
export interface Watch {
  forgive: (pattern: RegExp) => void
}

// Said by Chromium of drawing without a graphics card, or of a script that has not come to use in a few seconds what was
// asked for early: of the machine, not of the page. A preload that does not fit its request is said in other words.
const ofTheMachine = /GL Driver Message|GPU stall|software WebGL|WebGL.*swiftshader|preloaded using link preload but not used within|Service Worker registration blocked by Playwright/i

/** With the host's own address, or without, as it was built. */
const isPolicy = (told: string | undefined, url: string): boolean =>
  [null, new URL(url).origin].some((origin) => told === headersFor(origin)['Content-Security-Policy'])

/** Every context is watched: errors, the policy, hydration, other hosts, documents without their headers. */
function watch(context: BrowserContext, host: string): { faults: string[] } & Watch {
  const faults: string[] = []
  const forgiven: RegExp[] = [ofTheMachine]
  const tell = (fault: string): void => {
    if (!forgiven.some((pattern) => pattern.test(fault))) faults.push(fault)
  }
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      tell(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => tell(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== host) tell(`another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    const kind = response.request().resourceType()
    if (kind !== 'document' && kind !== 'script') return
    if (response.status() >= 300 && response.status() < 400) return
    if (!isPolicy(response.headers()['content-security-policy'], response.url())) tell(`no policy: ${response.url()}`)
  })
  return { faults, forgive: (pattern) => forgiven.push(pattern) }
}

export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watching = watch(context, new URL(baseURL ?? '').hostname)
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`)
        })
      })
      await use(watching)
      expect(watching.faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/**
 * Options of a file whose tests are not about the map: its browser draws nothing in three dimensions, so
 * that the seconds the map takes in software are not spent. The drawing stays, and says so.
 */
export const withoutWebgl: Parameters<typeof test.use>[0] = {
  launchOptions: async ({ launchOptions }, use) => {
    const args = (launchOptions.args ?? []).filter((argument) => !/-gl=|angle|swiftshader/.test(argument))
    await use({ ...launchOptions, args: [...args, '--disable-3d-apis'] })
  },
}

// The map takes this long where WebGL is drawn in software and another browser works beside it.
export const mapPatience = 45_000

/** Opens an address below the root, and waits until the script has taken the page over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address === '' ? './' : address)
  await isLive(page)
}

export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('html[data-live]')).toBeAttached({ timeout: 30_000 })
}

/** The map is drawn, and the drawing has gone. */
export async function isMapReady(page: Page): Promise<void> {
  await expect(page.locator('#map canvas')).toBeVisible({ timeout: mapPatience })
  await expect(drawing(page)).toBeHidden()
}

/** The drawing that shows until, and instead of, the map. */
export function drawing(page: Page): Locator {
  return page.locator('#map .sketch svg')
}

/** Leaves a mark on the window that a reload would wipe away. Out: whether it is still there. */
export async function markWindow(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Reflect.set(window, 'marked', true))
  return () => page.evaluate(() => Reflect.get(window, 'marked') === true)
}

export function depthOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY))
}

/** Whether the middle of an element's first line can be seen: inside the window, and under nothing else. */
export function isUncovered(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const box = node.getClientRects()[0]
    if (!box) return false
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const top = document.elementFromPoint(x, y)
    return top !== null && (node.contains(top) || top.contains(node))
  })
}

/** How a reader presses what is on the page. */
export type Means = 'mouse' | 'keyboard' | 'touch'

/** Tab until the element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, element: Locator, most = 150): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(most)} times Tab did not reach ${String(element)}.`)
}

/** Brings an element under the hand without pressing it yet; what follows scrolls no further. */
export async function reach(page: Page, means: Means, element: Locator): Promise<void> {
  if (means === 'keyboard') await tabTo(page, element)
  else await element.click({ trial: true })
}

export async function press(page: Page, means: Means, element: Locator): Promise<void> {
  await reach(page, means, element)
  if (means === 'keyboard') await page.keyboard.press('Enter')
  else if (means === 'touch') await element.tap()
  else await element.click()
}
