import type { Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeLessonFile, type Lesson } from '../../src/model/lesson'
import { encodeLesson } from '../../src/state/lessonText'
import { expect, isLive, open, press, test, withoutWebgl } from './atlas'
import { at, castello, firstTerm, languages, nameIn, speaks } from './content'
import type { Language } from '../../src/model/language'

test.use(withoutWebgl)

const lessonPage = { kind: 'lesson' } as const
const term = firstTerm()

const step = (show: string, title: string): Lesson['steps'][number] => ({ show, title, say: '', ask: '', answer: '', minutes: 3 })

/** Adds a term, the words it rests on and the page itself, as a teacher on Castello Road would. */
async function addThree(page: Page, language: Language, means: 'mouse' | 'keyboard'): Promise<void> {
  await open(page, at(castello, language))
  const add = page.getByRole('button', { name: speaks[language]('lessonAdd') })
  for (const [button, count] of [[add.nth(0), 1], [add.nth(1), 2], [add.last(), 3]] as const) {
    await press(page, means, button)
    await expect(page.getByRole('status').filter({ hasText: speaks[language]('lessonAdded', { count }) })).toBeVisible()
  }
}

for (const { language, width, means } of [
  { language: 'en', width: 1280, means: 'mouse' },
  { language: 'ar', width: 390, means: 'keyboard' },
] as const) {
  test(`a lesson is put together, presented, put on paper, and shared as an address, in ${language} at ${String(width)} px by ${means}`, async ({ page, browser }) => {
    const speak = speaks[language]
    await page.setViewportSize({ width, height: 844 })
    await addThree(page, language, means)
    await press(page, means, page.getByRole('main').getByRole('link', { name: speak('lessonTitle'), exact: true }).last())
    const titles = page.getByLabel(speak('lessonStepTitle'), { exact: true })
    await expect(titles).toHaveCount(3)
    await expect(titles.first()).toHaveValue(term.title[language])
    // The page itself was added last; it is moved to the beginning, and the focus goes with it.
    const up = page.getByRole('button', { name: speak('lessonUp', { title: nameIn('castello-road', language) }) })
    await press(page, means, up)
    await press(page, means, up)
    await expect(up).toBeFocused()
    await expect(titles.first()).toHaveValue(nameIn('castello-road', language))
    await page.getByLabel(speak('lessonName')).fill('One road, one morning')
    await page.locator('summary', { hasText: speak('lessonWords') }).nth(1).click()
    await page.getByLabel(speak('lessonStepAsk')).nth(1).fill('Who says this?')
    await page.getByLabel(speak('lessonStepAnswer')).nth(1).fill('One side, and nobody else')
    // It is still there when the page is opened again.
    await page.reload()
    await isLive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One road, one morning')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

    await page.getByRole('button', { name: speak('presentStart') }).click()
    await expect(page.locator('html[data-presenting]')).toBeAttached()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameIn('castello-road', language))
    for (const words of [term.quote.exact, 'Who says this?', 'One side, and nobody else']) {
      await page.keyboard.press('PageDown')
      await expect(page.getByRole('main')).toContainText(words)
    }
    await page.getByRole('button', { name: speak('presentEnd') }).click()

    await page.goto(at({ kind: 'handout', id: 'lesson', reader: 'pupils' }, language))
    await isLive(page)
    await expect(page.getByRole('main')).toContainText('Who says this?')
    await expect(page.getByRole('main')).not.toContainText('One side')
    await expect(page.getByRole('img', { name: speak('paperRoom') })).toHaveCount(1)

    // The address holds the lesson: it opens in another browser, at the step it was made at, and nothing is kept there.
    await page.goto(at(lessonPage, language))
    await isLive(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: speak('lessonCopyStep') }).nth(1).click()
    await expect(page.getByText(speak('quoteCopied'))).toBeVisible()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    expect(address.length).toBeLessThan(2000)
    const pupil = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await pupil.goto(address)
    await isLive(pupil)
    await expect(pupil.getByRole('heading', { level: 1 })).toHaveText(term.title[language])
    await expect(pupil.getByRole('main')).toContainText('Who says this?')
    expect(await pupil.evaluate(() => localStorage.getItem('ceasefire-atlas-lesson'))).toBeNull()
    await pupil.getByRole('link', { name: speak('stepPrevious', { title: nameIn('castello-road', language) }) }).click()
    await expect(pupil.getByRole('heading', { level: 1 })).toHaveText(nameIn('castello-road', language))
    await pupil.reload()
    await isLive(pupil)
    await expect(pupil.getByRole('heading', { level: 1 })).toHaveText(nameIn('castello-road', language))
    await pupil.context().close()
  })

  test(`a lesson is saved as a file, opened again, and a file that is none is refused in a sentence, in ${language}`, async ({ page }, info) => {
    const speak = speaks[language]
    const lesson: Lesson = { title: 'Mine', steps: [step('place/homs', 'A'), step('film/aleppo', 'B')] }
    await open(page, at(lessonPage, language))
    const file = page.getByLabel(speak('lessonOpenFile'))
    await file.setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLessonFile(lesson)) })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine')
    // What this version does not know is told of, and kept.
    await expect(page.getByText(speak('lessonMissing', { show: 'film/aleppo' }))).toBeVisible()
    await expect(page.getByText(speak('lessonMissingSome', { count: 1 }))).toBeVisible()
    for (const [text, said] of [
      ['{', speak('lessonFaultDamaged')],
      ['{"a":1}', speak('lessonFaultOther')],
      [writeLessonFile(lesson).replace('"minutes": 3', '"minutes": -3'), speak('lessonFaultStep', { step: 1 })],
    ] as const) {
      await file.setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await expect(page.getByRole('alert')).toContainText(said)
      await expect(page.getByRole('alert')).toContainText(speak('lessonUnchanged'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine')
    }
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: speak('lessonSave') }).click()
    const saved = info.outputPath('lesson.json')
    await (await saving).saveAs(saved)
    expect(readFileSync(saved, 'utf8')).toBe(writeLessonFile(lesson))
    // What was taken away can be had back.
    await page.getByRole('button', { name: speak('lessonClear') }).click()
    await expect(page.getByText(speak('lessonEmpty'))).toBeVisible()
    await page.getByRole('button', { name: speak('lessonUndo') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine')
  })
}

test('an address whose lesson is damaged says so; one that is whole leaves the reader’s own alone until it is taken over', async ({ page }) => {
  const speak = speaks.en
  await addThree(page, 'en', 'mouse')
  const text = await encodeLesson({ title: 'Shared', steps: [step('place/homs', 'Homs')] })
  await page.goto(`${at(lessonPage)}#lesson=${text.slice(0, -9)}`)
  await isLive(page)
  await expect(page.getByRole('alert')).toContainText(speak('lessonFaultDamaged'))
  await page.goto(`${at(lessonPage, 'ar')}#lesson=${text}`)
  await isLive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shared')
  await page.getByRole('button', { name: speaks.ar('lessonTake') }).click()
  await expect(page.getByRole('alert')).toContainText(speaks.ar('lessonTakeOver', { count: 3 }))
  await page.getByRole('main').getByRole('link', { name: speaks.ar('lessonToMine') }).click()
  await expect(page.getByLabel(speaks.ar('lessonStepTitle'), { exact: true })).toHaveCount(3)
  await page.goBack()
  await page.getByRole('button', { name: speaks.ar('lessonTake') }).click()
  await page.getByRole('button', { name: speaks.ar('lessonReplace') }).click()
  await page.getByRole('main').getByRole('link', { name: speaks.ar('lessonToMine') }).click()
  await expect(page.getByLabel(speaks.ar('lessonStepTitle'), { exact: true })).toHaveCount(1)
})

test('where the browser keeps nothing a lesson is made all the same, says so, and its second window has it from the address', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await addThree(page, 'en', 'mouse')
  await page.getByRole('main').getByRole('link', { name: speaks.en('lessonTitle'), exact: true }).last().click()
  await expect(page.getByText(speaks.en('lessonNotKept'))).toBeVisible()
  await page.getByRole('button', { name: speaks.en('presentStart') }).click()
  const second = page.waitForEvent('popup')
  await page.getByRole('button', { name: speaks.en('presentWindow') }).click()
  const notes = await second
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(speaks.en('presenterTitle', { title: speaks.en('lessonTitle') }))
  await expect(notes.getByRole('button', { name: term.title.en })).toBeVisible()
})

test('a lesson too long for an address says so and offers the file', async ({ page }) => {
  await open(page, at(lessonPage))
  const noise = randomBytes(2400).toString('base64')
  const lesson: Lesson = { title: 'Long', steps: [{ ...step('place/homs', 'Homs'), say: noise }] }
  await page.getByLabel(speaks.en('lessonOpenFile')).setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(writeLessonFile(lesson)) })
  await expect(page.getByText(/2,000 not everything that carries addresses/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: speaks.en('lessonCopy') })).toHaveCount(0)
  await expect(page.getByRole('button', { name: speaks.en('lessonSave') })).toBeEnabled()
})

for (const language of languages) {
  test(`without script the page of a lesson says what it needs, in ${language}`, async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })).newPage()
    await page.goto(at(lessonPage, language))
    await expect(page.getByText(speaks[language]('lessonNoScript'))).toBeVisible()
    await page.context().close()
  })
}
