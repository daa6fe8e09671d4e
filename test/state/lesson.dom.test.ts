import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isLesson, noLesson, type Lesson } from '../../src/model/lesson'
import { openPage, presentAt } from '../../src/state/actions'
import { folderOf, readAddress, writeAddress } from '../../src/state/address'
import { followLesson, isKnownStep, lessonEntry, lessonOf, neededPages } from '../../src/state/lesson'
import { addToLesson, clearLesson, editStep, moveStep, removeStep, replaceLesson, titleLesson } from '../../src/state/lessonEdit'
import { lessonKey, rememberedLesson } from '../../src/state/lessonKeep'
import { decodeLesson, encodeLesson } from '../../src/state/lessonText'
import { createLoader, followPages, loadPage } from '../../src/state/load'
import { leafOf, placesOfPage, presentingOf } from '../../src/state/selectors'
import { resetStore, store } from '../../src/state/store'
import { atlas as compiled, core } from '../atlas'
import { lessons } from '../model/lesson.test'

const titles = (): string[] => store.getState().lesson.steps.map(({ title }) => title)
const quote = 'source/rt-2014-01-13'
const quoteId = compiled.leaves.get(quote)!.quotes[0]!.id

let undo: (() => void)[] = []
beforeEach(() => {
  resetStore()
  window.localStorage.clear()
  window.sessionStorage.clear()
})
afterEach(() => {
  for (const each of undo) each()
  undo = []
  vi.restoreAllMocks()
})

describe('the text of a lesson in an address', () => {
  test('comes out as it went in, and is made of letters that an address carries', async () => {
    await fc.assert(
      fc.asyncProperty(lessons, async (lesson) => {
        const text = await encodeLesson(lesson)
        expect(text).toMatch(/^[\w-]+$/)
        expect(await decodeLesson(text)).toEqual(lesson)
      }),
      { numRuns: 100 },
    )
  })

  test('never throws, whatever it is, and says that it is damaged when it is cut short', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => {
        expect(isLesson(await decodeLesson(text))).toBe(false)
      }), { numRuns: 300 })
    const text = await encodeLesson({ title: 'T', steps: [{ show: 'place/aleppo', title: 'Aleppo', say: 'notes', ask: '', answer: '', minutes: 3 }] })
    expect(await decodeLesson(text.slice(0, -6))).toEqual({ why: 'damaged' })
  })

  test('that swells beyond any lesson is refused before it fills the memory', async () => {
    const huge = await encodeLesson({ title: 'a'.repeat(5_000_000), steps: [] })
    expect(huge.length).toBeLessThan(20_000)
    expect(await decodeLesson(huge)).toEqual({ why: 'damaged' })
  })

  test('stands in the fragment of the lesson’s own pages, and names no place on a page', () => {
    const { address, faults } = readAddress('lesson/', '?step=3', '#lesson=abc_-9')
    expect([address?.page, address?.choices.lesson, address?.fragment, faults]).toEqual([{ kind: 'step', id: 'lesson', step: 3 }, 'abc_-9', null, []])
    expect(writeAddress(address!)).toBe('lesson/?step=3#lesson=abc_-9')
    expect(readAddress('lesson/', '', '#lesson=a.b').faults).toHaveLength(1)
    expect(readAddress('place/aleppo/', '', '#lesson=abc').address?.choices.lesson).toBeNull()
    expect(folderOf({ kind: 'handout', id: 'lesson', reader: 'pupils' })).toBe('lesson/pupils/')
    expect(readAddress('lesson/7/', '', '').address).toBeNull()
  })
})

describe('the reader’s own lesson', () => {
  test('takes what is added, is put in order, and its words are the teacher’s', () => {
    for (const title of ['A', 'B', 'C']) expect(addToLesson('place/aleppo', title)).toBe(true)
    moveStep(2, 0)
    expect(titles()).toEqual(['C', 'A', 'B'])
    moveStep(0, 99)
    expect(titles()).toEqual(['A', 'B', 'C'])
    removeStep(1)
    editStep(1, { title: 'D', ask: 'Who?' })
    titleLesson('One morning')
    expect(store.getState().lesson).toMatchObject({ title: 'One morning', steps: [{ title: 'A' }, { title: 'D', ask: 'Who?' }] })
    while (addToLesson('place/homs', 'X'));
    expect(titles()).toHaveLength(40)
  })

  test('is kept by the browser, followed from another tab, and forgotten when it is cleared', () => {
    undo.push(followLesson())
    addToLesson('place/aleppo', 'Aleppo')
    expect(rememberedLesson()).toEqual(store.getState().lesson)
    const other = JSON.parse(window.localStorage.getItem(lessonKey)!) as Lesson
    window.dispatchEvent(new StorageEvent('storage', { key: lessonKey, newValue: JSON.stringify({ ...other, title: 'From the other tab' }) }))
    expect(store.getState().lesson.title).toBe('From the other tab')
    window.dispatchEvent(new StorageEvent('storage', { key: lessonKey, newValue: 'nonsense' }))
    expect(store.getState().lesson).toEqual(noLesson)
    addToLesson('place/homs', 'Homs')
    clearLesson()
    expect(window.localStorage.getItem(lessonKey)).toBeNull()
  })

  test('is there for this visit where the browser keeps nothing, and that is known', () => {
    undo.push(followLesson())
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError')
    })
    addToLesson('place/aleppo', 'Aleppo')
    expect([titles(), store.getState().keepsLesson]).toEqual([['Aleppo'], false])
  })
})

/** A loader that answers from the compiled content. */
function answering(): ReturnType<typeof createLoader> {
  vi.stubGlobal('fetch', (url: URL) => {
    const name = url.pathname.replace(/^\/data\/|\.json$/g, '')
    const value = name === 'core' ? compiled.core : compiled.leaves.get(name.replace(/^page\//, ''))
    return Promise.resolve(value ? Response.json(value) : new Response('', { status: 404 }))
  })
  return createLoader(new URL('http://localhost/'), core.version)
}

describe('the pages of a lesson', () => {
  const steps = [
    { show: 'place/aleppo', title: 'Aleppo' },
    { show: `${quote}#${quoteId}`, title: 'Words' },
    { show: 'agreement/plan-2016-09-09#joint-strikes-of-nobody', title: 'Gone' },
    { show: 'place/atlantis', title: 'Nowhere' },
  ].map((step) => ({ ...step, say: '', ask: '', answer: '', minutes: 3 }))

  test('need the data of what the steps show, and no more; what there is not is told of, and the rest is there', async () => {
    const loader = answering()
    replaceLesson({ title: 'T', steps })
    openPage({ kind: 'step', id: 'lesson', step: 2 })
    undo.push(followPages(loader))
    await loadPage(loader, store.getState().address.page)
    const state = store.getState()
    expect(state.failure).toBeNull()
    expect(neededPages(state).map(folderOf)).toEqual(['place/aleppo/', 'source/rt-2014-01-13/', 'agreement/plan-2016-09-09/'])
    expect(steps.map((step) => isKnownStep(step, state))).toEqual([true, true, false, false])
    expect(leafOf(state)?.quotes.map(({ id }) => id)).toEqual([quoteId])
    expect(lessonEntry(state)?.steps[0]?.places).toEqual(['aleppo'])
    openPage({ kind: 'handout', id: 'lesson', reader: 'pupils' })
    await vi.waitFor(() => expect(leafOf(store.getState())?.tour?.steps).toHaveLength(4))
    openPage({ kind: 'step', id: 'lesson', step: 1 })
    expect(placesOfPage(store.getState())).toEqual(['aleppo'])
  })

  test('show the one that the address holds, and the reader’s own is unchanged', async () => {
    answering()
    store.setState({ core })
    addToLesson('place/homs', 'Mine')
    undo.push(followLesson())
    const text = await encodeLesson({ title: 'Shared', steps })
    openPage({ kind: 'lesson' }, null, { lesson: text })
    await vi.waitFor(() => expect(lessonOf(store.getState())?.title).toBe('Shared'))
    expect(titles()).toEqual(['Mine'])
    // A presentation of it goes on off its path; leaving it otherwise leaves it.
    presentAt({ tour: 'lesson', step: 2, phase: 'show' })
    openPage({ kind: 'place', id: 'aleppo' })
    expect([store.getState().address.choices.lesson, presentingOf(store.getState())?.step]).toEqual([text, 2])
    store.setState(({ address }) => ({ address: { ...address, choices: { ...address.choices, present: null } } }))
    openPage({ kind: 'home' })
    expect(store.getState().address.choices.lesson).toBeNull()
    openPage({ kind: 'lesson' }, null, { lesson: 'damaged' })
    await vi.waitFor(() => expect(store.getState().lessonFault).toEqual({ why: 'damaged' }))
    expect(lessonOf(store.getState())).toBeNull()
  })
})
