import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { Tour } from '../../src/model/tour'
import { expect, isLive, open, tabTo, test, withoutWebgl } from './atlas'
import { at, languages, leafOf, nameIn, speaks } from './content'

test.use(withoutWebgl)

const tour = leafOf({ kind: 'tour', id: 'one-road' }).tour as Tour
const tourPage = { kind: 'tour', id: tour.id } as const
const firstAsking = tour.steps.findIndex(({ ask }) => ask) + 1

const stepOn = (page: Page): Promise<number> => page.evaluate(() => Number(location.pathname.split('/').at(-2)))

for (const language of languages) {
  const speak = speaks[language]
  const on = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'

  test(`a tour is presented by keyboard alone from its page to its last step, in ${language}`, async ({ page }) => {
    await open(page, at(tourPage, language))
    await tabTo(page, page.getByRole('button', { name: speak('presentStart') }))
    await page.keyboard.press('Enter')
    for (const [index, step] of tour.steps.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title[language])
      await expect(page.getByText(speak('stepOf', { step: index + 1, of: tour.steps.length }), { exact: true })).toBeVisible()
      expect(await stepOn(page)).toBe(index + 1)
      if (step.ask && step.answer) {
        // The question first, the answer on the next press.
        await expect(page.getByRole('main').getByText(step.ask[language])).toBeHidden()
        await page.keyboard.press(on)
        await expect(page.getByRole('main').getByText(step.ask[language])).toBeInViewport()
        await expect(page.getByRole('main').getByText(step.answer[language])).toBeHidden()
        await page.keyboard.press('PageDown')
        await expect(page.getByRole('main').getByText(step.answer[language])).toBeInViewport()
      }
      if (index < tour.steps.length - 1) await page.keyboard.press(index % 2 ? 'PageDown' : on)
    }
    await page.keyboard.press(on)
    expect(await stepOn(page)).toBe(tour.steps.length)
    await page.keyboard.press('Home')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[0]!.title[language])
    // Blank, by the place of the key.
    await page.keyboard.press('KeyB')
    await expect(page.getByRole('button', { name: speak('presentBlank') })).toBeVisible()
    await page.keyboard.press('KeyB')
    await expect(page.getByRole('button', { name: speak('presentBlank') })).toBeHidden()
    await page.getByRole('button', { name: speak('presentEnd') }).press('Enter')
    await expect(page.getByRole('link', { name: speak('atlasName') }).first()).toBeVisible()
  })

  test(`everything on the stage can be read from the back row, in ${language}`, async ({ page }) => {
    for (const number of [1, firstAsking, 8]) {
      const phase = tour.steps[number - 1]!.ask ? 'answer' : 'show'
      await open(page, `${at({ kind: 'step', id: tour.id, step: number }, language)}?present=${tour.id},${String(number)},${phase}`)
      await expect(page.getByRole('button', { name: speak('presentNext') })).toBeVisible()
      const small = await page.locator('main').evaluate((main) =>
        [...main.querySelectorAll('*')].flatMap((element) => {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '')
          const size = parseFloat(getComputedStyle(element).fontSize)
          return own && element.getClientRects().length > 0 && size < 28 ? [`${element.textContent!.slice(0, 40)}: ${String(size)}`] : []
        }),
      )
      expect(small, String(number)).toEqual([])
    }
  })
}

test('a place is opened off the path, and one press leads back', async ({ page }) => {
  const speak = speaks.en
  await open(page, `${at({ kind: 'step', id: tour.id, step: 3 })}?present=${tour.id},3,show`)
  await page.locator('#map [data-place="aleppo"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameIn('aleppo', 'en'))
  await page.getByRole('button', { name: speak('presentBack', { step: 3 }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[2]!.title.en)
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('the large buttons lead on and back', async ({ page }) => {
    await open(page, `${at({ kind: 'step', id: tour.id, step: 1 })}?present=${tour.id},1,show`)
    const next = page.getByRole('button', { name: speaks.en('presentNext') })
    expect((await next.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await next.tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[1]!.title.en)
    await page.getByRole('button', { name: speaks.en('presentPrevious') }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[0]!.title.en)
  })

  for (const language of languages) {
    test(`a swipe turns the page in the direction of reading, in ${language}, and a scroll does not`, async ({ page }) => {
      await open(page, `${at({ kind: 'step', id: tour.id, step: 2 }, language)}?present=${tour.id},2,show`)
      const heading = page.getByRole('heading', { level: 1 })
      const session = await page.context().newCDPSession(page)
      const swipe = async (dx: number, dy: number): Promise<void> => {
        const from = { x: 195, y: 600 }
        await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x + dx, y: from.y + dy }] })
        await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      }
      const onwards = language === 'ar' ? 120 : -120
      await swipe(-onwards, 10)
      await expect(heading).toHaveText(tour.steps[0]!.title[language])
      await swipe(10, -150)
      // A finger that touches a page that is still gliding stops it, and does no more.
      await expect(heading).toHaveText(tour.steps[0]!.title[language])
      await page.waitForTimeout(500)
      await swipe(onwards, 10)
      await expect(heading).toHaveText(tour.steps[1]!.title[language])
    })
  }
})

test('both windows follow each other, survive reloading either, and say when the other is gone', async ({ page, context }) => {
  const speak = speaks.en
  await open(page, `${at({ kind: 'step', id: tour.id, step: 1 })}?present=${tour.id},1,show`)
  const [notes] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: speak('presentWindow') }).click()])
  await isLive(notes)
  const nowIs = (step: number): Promise<void> =>
    expect(notes.getByRole('heading', { level: 2, name: speak('stepOf', { step, of: tour.steps.length }) })).toBeVisible()
  await nowIs(1)
  await expect(notes.getByText(speak('presenterLinked'))).toBeVisible()
  await expect(notes.getByText(tour.steps[0]!.say.en)).toBeVisible()
  await expect(notes.locator('canvas')).toHaveCount(0)
  // What comes next is drawn, and only drawn.
  await expect(notes.locator('section[aria-labelledby=next] svg')).toBeVisible()

  await page.getByRole('button', { name: speak('presentNext') }).click()
  await nowIs(2)
  await notes.getByRole('button', { name: tour.steps[4]!.title.en, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[4]!.title.en)
  await nowIs(5)

  await notes.reload()
  await isLive(notes)
  await nowIs(5)
  await expect(notes.getByText(speak('presenterLinked'))).toBeVisible()
  await page.reload()
  await isLive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[4]!.title.en)
  await notes.getByRole('button', { name: speak('presentPrevious') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[3]!.title.en)

  await page.close()
  await expect(notes.getByText(speak('presenterLost'))).toBeVisible()
  await expect(notes.getByText(tour.steps[3]!.say.en)).toBeVisible()
  const [again] = await Promise.all([context.waitForEvent('page'), notes.getByRole('button', { name: speak('presenterAgain') }).click()])
  await isLive(again)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(tour.steps[3]!.title.en)
  await expect(notes.getByText(speak('presenterLinked'))).toBeVisible()
})

test('where a second window is refused, the notes are shown on the same screen', async ({ page }) => {
  const speak = speaks.en
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(page, `${at({ kind: 'step', id: tour.id, step: 1 })}?present=${tour.id},1,show`)
  await page.getByRole('button', { name: speak('presentWindow') }).click()
  await expect(page.getByText(speak('presentWindowBlocked'))).toBeVisible()
  await page.getByRole('button', { name: speak('presentNotesHere') }).click()
  await expect(page.getByRole('dialog').getByText(tour.steps[0]!.say.en)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('five hundred presses do not make the page grow', async ({ page }) => {
  await open(page, `${at({ kind: 'step', id: tour.id, step: 1 })}?present=${tour.id},1,show`)
  const session = await page.context().newCDPSession(page)
  const size = async (): Promise<{ nodes: number; listeners: number; heap: number }> => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { nodes, listeners: jsEventListeners, heap: usedSize }
  }
  const walk = async (presses: number): Promise<void> => {
    for (let press = 0; press < presses; press++) await page.keyboard.press(Math.floor(press / 20) % 2 ? 'PageUp' : 'PageDown')
    await page.keyboard.press('Home')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.steps[0]!.title.en)
  }
  // All steps have been loaded once.
  await walk(100)
  const before = await size()
  await walk(500)
  const after = await size()
  expect(after.listeners - before.listeners).toBeLessThan(50)
  expect(after.nodes / before.nodes).toBeLessThan(1.5)
  expect(after.heap / before.heap).toBeLessThan(1.3)
})

test('the handouts of the build hold every question with room to write, and only the teacher’s holds the answers', () => {
  for (const language of languages) {
    const read = (reader: 'pupils' | 'teacher'): string => readFileSync(`dist/${at({ kind: 'handout', id: tour.id, reader }, language)}index.html`, 'utf8')
    const plain = (html: string): string => html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const [pupils, teacher] = [plain(read('pupils')), plain(read('teacher'))]
    for (const { say, ask, answer } of tour.steps) {
      expect(teacher).toContain(say[language])
      expect(pupils).not.toContain(say[language])
      if (!ask || !answer) continue
      expect(pupils).toContain(ask[language])
      expect(pupils).not.toContain(answer[language])
      expect(teacher).toContain(answer[language])
    }
  }
})
