import fc from 'fast-check'
import type { Page } from '@playwright/test'
import { listPages } from '../../src/site/listPages'
import { expect, isLive, open, test, withoutWebgl } from './atlas'
import { at, castello, core, home, languages, nameIn, speaks } from './content'

const markup = '<img src=x onerror=alert(1)>'

test.use(withoutWebgl)

for (const path of ['nothing/', 'place/no-such-place/', 'ar/source/nothing/', 'place/Castello-Road/', 'a/b/c/d.html', '%3Cscript%3E/']) {
  test(`the path ${path} is answered with 404 and a page in both languages`, async ({ page, watched }) => {
    watched.forgive(/status of 404/)
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in the Ceasefire Atlas')
    await expect(page.locator('[lang=ar]')).toContainText('هذه الصفحة ليست في أطلس وقف إطلاق النار')
  })
}

/** What the reader is told of an address; nothing of it has become markup. */
async function told(page: Page): Promise<string[]> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.locator('img, script:not([src])').count()).toBe(0)
  return page.locator('#text [role=status] p').allInnerTexts()
}

const bad: [address: string, values: string[]][] = [
  ['?theme=purple', ['purple']],
  ['?at=NaN,1e309,91', ['NaN,1e309,91']],
  ['?at=9,36', ['9,36']],
  ['?at=99,36,37', ['99,36,37']],
  ['?at=%D9%A9,36,37', ['٩,36,37']],
  [`?theme=${encodeURIComponent(markup)}`, [markup]],
  ['?theme=__proto__', ['__proto__']],
  ['?theme=%', ['%']],
  ['?theme=purple&at=x#nothing-here', ['purple', 'x', 'nothing-here']],
  ['#nothing-here', ['nothing-here']],
  [`#${markup}`, [markup]],
  ['#__proto__', ['__proto__']],
  ['#constructor', ['constructor']],
  ['#%', ['%']],
  ['#%E0%A4%A', ['%E0%A4%A']],
  [`#${'x'.repeat(100_000)}`, ['x'.repeat(60)]],
]

for (const [address, values] of bad) {
  test(`what ${address.slice(0, 50)} asks for is said not to be found, as text, and can be closed`, async ({ page }) => {
    await open(page, `${at(castello)}${address}`)
    const isHash = (index: number): boolean => address.includes('#') && index === values.length - 1
    await expect
      .poll(() => told(page))
      .toEqual(values.map((value, index) => `${speaks.en(isHash(index) ? 'unknownFragment' : 'unknownInAddress')} ${value}`))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'en'))
    await page.getByRole('button', { name: speaks.en('dismiss') }).click()
    await expect.poll(() => told(page)).toEqual([])
  })
}

const good = [
  '?utm_source=mail&utm_campaign=%3Cb%3E',
  '?__proto__=1&constructor=2',
  '?theme=dark&theme=purple',
  '?theme=',
  '?at=',
  '?%',
  '?=&&&',
  '#',
  '#text',
]
for (const address of good) {
  test(`${address} says nothing, and stays in the address`, async ({ page }) => {
    await open(page, `${at(castello)}${address}`)
    const before = page.url()
    expect(await told(page)).toEqual([])
    await page.getByLabel(speaks.en('theme')).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(new URL(page.url()).searchParams.get('utm_source')).toBe(new URL(before).searchParams.get('utm_source'))
    expect(await told(page)).toEqual([])
  })
}

test('the sentence is in the language of the page, and gone with it', async ({ page }) => {
  await open(page, `${at(home, 'ar')}?theme=purple`)
  await expect.poll(() => told(page)).toEqual([`${speaks.ar('unknownInAddress')} purple`])
  await page.getByRole('main').getByRole('link', { name: nameIn('homs', 'ar'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('homs', 'ar'))
  expect(await told(page)).toEqual([])
})

test('twenty addresses of random bytes leave the page open', async ({ page }) => {
  test.setTimeout(180_000)
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encodeURIComponent(text)),
    fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((text) => text.replace(/[#?]/g, '')),
    fc.constantFrom('%', '%ff%fe', '%00', '../..', '__proto__', 'Infinity', '1e309,0,0', '\u202e', '-0,-0,-0'),
  )
  const key = fc.oneof(fc.constantFrom('theme', 'at', 'period', 'ui', 'toString'), part)
  const address = fc.tuple(fc.array(fc.tuple(key, part), { maxLength: 4 }), part, fc.constantFrom(...listPages(core)), fc.constantFrom(...languages))
  for (const [query, hash, shown, language] of fc.sample(address, { numRuns: 20, seed: 20160909 })) {
    const text = `${at(shown, language) || './'}?${query.map((pair) => pair.join('=')).join('&')}#${hash}`
    await test.step(text, async () => {
      // Another document each time: a new fragment alone would not load it again.
      await page.goto('about:blank')
      await open(page, text)
      await told(page)
      expect(await page.evaluate(() => document.querySelectorAll('main h1').length)).toBe(1)
    })
  }
})

test('a folder without its slash, and an index.html, lead to the page itself', async ({ page }) => {
  for (const path of ['place/castello-road', 'place/castello-road/index.html', 'ar/place/castello-road']) {
    await page.goto(path)
    await isLive(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', path.startsWith('ar') ? 'ar' : 'en'))
    await page.getByRole('link', { name: speaks[path.startsWith('ar') ? 'ar' : 'en']('atlasName'), exact: true }).click()
    await expect(page).toHaveURL((url) => url.pathname === (path.startsWith('ar') ? '/ar/' : '/'))
  }
})

test('every link inside the atlas is answered, and every fragment has its element', async ({ request, baseURL }) => {
  test.setTimeout(180_000)
  const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
  const attribute = (html: string, name: string): string[] =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => unescape(match[1]!))
  const idsAt = new Map<string, Set<string>>()
  const wanted = new Map<string, string>()
  for (const language of languages) {
    for (const shown of listPages(core)) {
      const url = new URL(at(shown, language), baseURL).href
      const html = await (await request.get(url)).text()
      idsAt.set(url, new Set(attribute(html, 'id')))
      expect(idsAt.get(url)!.size, `${url} has an id twice`).toBe(attribute(html, 'id').length)
      for (const href of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
        const to = new URL(href, url)
        if (to.href.startsWith(baseURL!)) wanted.set(to.href, url)
        else expect(to.protocol, `${href} on ${url}`).toMatch(/^(https?|mailto):$/)
      }
    }
  }
  const faults: string[] = []
  const answered = new Map<string, number>()
  for (const [href, from] of wanted) {
    const [plain = '', fragment] = href.split('#')
    if (!answered.has(plain)) answered.set(plain, idsAt.has(plain) ? 200 : (await request.get(plain)).status())
    if (answered.get(plain) !== 200) faults.push(`${href} on ${from}: ${String(answered.get(plain))}`)
    else if (fragment !== undefined && fragment !== '' && !idsAt.get(plain)?.has(decodeURIComponent(fragment))) {
      faults.push(`${href} on ${from}: no such element`)
    }
  }
  expect(wanted.size).toBeGreaterThan(500)
  expect(faults).toEqual([])
})
