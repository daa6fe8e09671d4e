import type { Page } from '@playwright/test'
import { depthOf, expect, isLive, isUncovered, markWindow, open, test, withoutWebgl } from './atlas'
import { at, castello, firstTerm, home, kinds, languages, leafOf, nameIn, plan, speaks, transcript } from './content'

test.use(withoutWebgl)

/** The page as it is written stands: parsed, in its styles, laid out to its end, and in its fonts, which the first layout asks for. */
async function isWritten(page: Page): Promise<void> {
  await expect(page.locator('footer')).toBeVisible()
  // Below the fold that is done when the first text has been painted.
  await expect(page.locator('html[data-whole]')).toBeAttached()
  await page.waitForFunction(() => {
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    return document.readyState !== 'loading' && styles.length > 0 && styles.every(({ sheet }) => sheet !== null)
  })
  await page.evaluate(async () => {
    document.body.getBoundingClientRect()
    await new Promise(requestAnimationFrame)
    // `document.fonts.ready` would wait for the script that is held back.
    await Promise.all([...document.fonts].filter(({ status }) => status === 'loading').map(({ loaded }) => loaded))
  })
}

/** Where everything a reader reads stands, and what it says. */
function layout(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = [...document.querySelectorAll('#app :is(h1, h2, h3, h4, p, li, dt, dd, figure, summary, label, footer, svg)')]
    // What is folded away has no place yet.
    return all.flatMap((node) => {
      // Nor has what only the script can say: whether there is a map. It stands over the drawing, and moves nothing.
      if (node.closest('#map [role=status]')) return []
      if (node.matches('details:not([open]) > p') || !node.checkVisibility()) return []
      const { x, y, width, height } = node.getBoundingClientRect()
      // What stands only on paper, such as the address of the page, is no part of what is seen.
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      let words = ''
      while (walker.nextNode()) if (walker.currentNode.parentElement?.checkVisibility()) words += walker.currentNode.textContent
      return `${node.tagName} ${[x, y, width, height].map((value) => value.toFixed(1)).join(' ')} ${words}`
    })
  })
}

for (const [kind, shown] of Object.entries(kinds)) {
  for (const language of languages) {
    test(`the script takes over ${kind} in ${language} without moving or changing anything`, async ({ page }) => {
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route(/assets\/main-[^/]*\.js$/, async (route) => {
        await held
        await route.continue()
      })
      // What the script adds is not yet there: the map arrives last, over the drawing.
      await page.route(/assets\/view-/, () => undefined)
      await page.goto(at(shown, language) || './', { waitUntil: 'commit' })
      await isWritten(page)
      const written = await layout(page)
      release()
      await isLive(page)
      const taken = await layout(page)
      // Only what differs is worth reading.
      expect(taken.filter((line, index) => line !== written[index])).toEqual([])
      expect(taken).toHaveLength(written.length)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    })
  }
}

test('another language is the same page without a reload, and Back is the language before', async ({ page }) => {
  const { quote } = firstTerm()
  await open(page, at(castello))
  const isMarked = await markWindow(page)
  const html = page.locator('html')
  await page.getByRole('link', { name: speaks.en('otherLanguage') }).click()
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveURL((url) => url.pathname === `/${at(castello, 'ar')}`)
  await expect(page).toHaveTitle(speaks.ar('pageTitle', { title: nameIn('castello-road', 'ar') }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', 'ar'))
  await expect(page.locator('blockquote q').filter({ hasText: quote.exact }).first()).toBeVisible()
  await page.goBack()
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('dir', 'ltr')
  await expect(page).toHaveURL((url) => url.pathname === `/${at(castello)}`)
  await page.goForward()
  await expect(html).toHaveAttribute('dir', 'rtl')
  expect(await isMarked()).toBe(true)
})

test('another language keeps the quotation that the address names', async ({ page }) => {
  const { quote } = firstTerm()
  await open(page, `${at(transcript)}#${quote.id}`)
  await page.getByRole('link', { name: speaks.en('otherLanguage') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page).toHaveURL((url) => url.pathname === `/${at(transcript, 'ar')}` && url.hash === `#${quote.id}`)
})

test('colours that were chosen hold at once, and on the next visit before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      Reflect.set(window, 'themeAtBody', document.documentElement.dataset['theme'] ?? 'none')
    }).observe(document, { childList: true, subtree: true })
  })
  const html = page.locator('html')
  const themeAtBody = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'themeAtBody'))
  await open(page, at(castello))
  expect(await themeAtBody()).toBe('none')
  const select = page.getByLabel(speaks.en('theme'))
  const paper = (): Promise<string> => html.evaluate((node) => getComputedStyle(node).backgroundColor)
  const light = await paper()
  for (const theme of ['dark', 'contrast', 'light']) {
    await select.selectOption(theme)
    await expect(html).toHaveAttribute('data-theme', theme)
    if (theme === 'dark') expect(await paper()).not.toBe(light)
    await page.reload()
    await isLive(page)
    expect(await themeAtBody()).toBe(theme)
    await expect(html).toHaveAttribute('data-theme', theme)
    await expect(select).toHaveValue(theme)
  }
  await select.selectOption('auto')
  await expect(html).not.toHaveAttribute('data-theme')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).not.toBe(light)
})

test('an address that names colours comes before what was chosen, and stays so on the way', async ({ page }) => {
  await open(page, `${at(home)}?theme=dark`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('main').getByRole('link', { name: nameIn('castello-road', 'en'), exact: true }).click()
  await expect(page).toHaveURL((url) => url.search === '?theme=dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

for (const language of languages) {
  test(`the ways in on the home page lead down the page, and Back leads up again, in ${language}`, async ({ page }) => {
    const speak = speaks[language]
    // Not from a fresh page: what was opened before must not be taken for this one.
    await open(page, at(castello, language))
    await page.evaluate(() => window.scrollTo(0, 500))
    // The tests' own click would scroll first: it takes what is sticky for what is out of view.
    const { x, y, width, height } = (await page.getByRole('link', { name: speak('atlasName'), exact: true }).boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speak('homeTitle'))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect.poll(() => depthOf(page)).toBe(0)
    const heading = page.getByRole('heading', { name: speak('sourcesHeading') })
    await page.getByRole('link', { name: speak('homeWaySource') }).click()
    await expect(heading).toBeInViewport()
    await expect.poll(() => isUncovered(heading)).toBe(true)
    await page.goBack()
    await expect.poll(() => depthOf(page)).toBe(0)
    await page.goForward()
    await expect(heading).toBeInViewport()
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('castello-road', language))
    await expect.poll(() => depthOf(page)).toBe(500)
  })
}

test('the skip links lead to the text and to the map', async ({ page }) => {
  await open(page, at(castello))
  await page.keyboard.press('Tab')
  const toText = page.getByRole('link', { name: speaks.en('skipToText') })
  await expect(toText).toBeFocused()
  await expect.poll(() => isUncovered(toText)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.locator('#text')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.locator('#text').evaluate((node) => node.contains(document.activeElement))).toBe(true)

  await page.keyboard.press('Shift+Tab')
  await page.getByRole('link', { name: speaks.en('skipToMap') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#map')).toBeFocused()
})

test('a reload comes back to the same depth', async ({ page }) => {
  await open(page, at(castello))
  await page.evaluate(() => window.scrollTo(0, 400))
  await page.reload()
  await isLive(page)
  await expect.poll(() => depthOf(page)).toBe(400)
})

test('of two quotations on a page only the one that the address names is marked', async ({ page }) => {
  const { quote } = firstTerm()
  const next = leafOf(transcript).quotes.find(({ id, source }) => source === transcript.id && id !== quote.id)!
  const isMarked = (id: string): Promise<boolean> =>
    page.locator(`figure#${id} blockquote q`).evaluate((node) => getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)')
  await open(page, `${at(transcript)}#${quote.id}`)
  expect([await isMarked(quote.id), await isMarked(next.id)]).toEqual([true, false])
  await page.locator(`figure#${next.id}`).getByRole('link', { name: speaks.en('quoteLink') }).click()
  await expect(page).toHaveURL((url) => url.hash === `#${next.id}`)
  await expect(page.locator(`figure#${next.id}`)).toBeFocused()
  expect([await isMarked(quote.id), await isMarked(next.id)]).toEqual([false, true])
  await page.goBack()
  await expect.poll(() => isMarked(quote.id)).toBe(true)
  expect(await isMarked(next.id)).toBe(false)
})

test('a term named in an address is in view and marked, also when it is chosen from the contents', async ({ page }) => {
  const { slug, title } = firstTerm()
  await open(page, at(plan))
  await page.getByRole('navigation', { name: speaks.en('contents') }).getByRole('link', { name: title.en, exact: true }).click()
  const heading = page.locator(`article#${slug}`).getByRole('heading')
  await expect(page).toHaveURL((url) => url.hash === `#${slug}`)
  await expect(heading).toBeInViewport()
  await expect.poll(() => isUncovered(heading)).toBe(true)
  await expect(heading).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})
