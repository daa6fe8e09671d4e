import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entryOfLesson, isLesson, mostSteps, noLesson, packLesson, readLessonFile, showsPageOf, tourOfLesson, unpackLesson, writeLessonFile,
  type Lesson, type LessonStep,
} from '../../src/model/lesson'
import { readShow, stopsOf } from '../../src/model/tour'
import { core } from '../atlas'

const text = fc.string({ unit: 'binary', maxLength: 60 })
const step: fc.Arbitrary<LessonStep> = fc.record({
  show: fc.oneof(fc.string({ minLength: 1, maxLength: 80 }), fc.constantFrom('place/aleppo', 'source/usmission-2016-09-10#um-castello')),
  title: text,
  say: text,
  ask: text,
  answer: text,
  minutes: fc.integer({ min: 0, max: 120 }),
})
export const lessons: fc.Arbitrary<Lesson> = fc.record({ title: text, steps: fc.array(step, { maxLength: mostSteps }) })

const one: LessonStep = { show: 'place/aleppo', title: 'Aleppo', say: '', ask: 'Who?', answer: '', minutes: 3 }

describe('a lesson of one’s own', () => {
  test('comes out of a file and out of packed text as it went in', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        expect(readLessonFile(writeLessonFile(lesson))).toEqual(lesson)
        expect(unpackLesson(packLesson(lesson))).toEqual(lesson)
      }),
    )
  })

  test('is refused with a reason, and never by an error, whatever a file or an address holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (written) => {
        for (const read of [readLessonFile(written), unpackLesson(written)]) expect(isLesson(read) || typeof read.why === 'string').toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('says why it is refused, and which step is at fault', () => {
    const file = (change: object): string => JSON.stringify({ ...(JSON.parse(writeLessonFile({ title: 'T', steps: [one, one] })) as object), ...change })
    expect(readLessonFile('{')).toEqual({ why: 'damaged' })
    expect(readLessonFile('[]')).toEqual({ why: 'other' })
    expect(readLessonFile(file({ type: 'something-else' }))).toEqual({ why: 'other' })
    expect(readLessonFile(file({ version: 2 }))).toEqual({ why: 'newer' })
    expect(readLessonFile(file({ title: 7 }))).toEqual({ why: 'damaged' })
    expect(readLessonFile(file({ steps: [one, { ...one, minutes: -1 }] }))).toEqual({ why: 'step', step: 2 })
    expect(readLessonFile(file({ steps: [one, { title: 'shows nothing' }] }))).toEqual({ why: 'step', step: 2 })
    expect(readLessonFile(file({ steps: Array.from({ length: mostSteps + 1 }, () => one) }))).toEqual({ why: 'long' })
    expect(unpackLesson(packLesson({ title: 'T', steps: [one] }).replace('[1,', '[9,'))).toEqual({ why: 'newer' })
  })

  test('keeps a step that shows what this version does not know', () => {
    const lesson = { title: 'T', steps: [{ ...one, show: 'film/aleppo' }, { ...one, show: 'place/atlantis' }] }
    expect(readLessonFile(writeLessonFile(lesson))).toEqual(lesson)
    expect(lesson.steps.map(({ show }) => showsPageOf(readShow(show), core))).toEqual([false, false])
    expect(['place/aleppo', 'compare/places', 'person/john-kerry', 'agreement/plan-2016-09-09/plan'].map((show) => showsPageOf(readShow(show), core))).toEqual([true, true, true, true])
    expect(['compare/speakers', 'agreement/paris-talks-2014-01/plan'].map((show) => showsPageOf(readShow(show), core))).toEqual([false, false])
  })

  test('is walked as a tour is: a question without an answer is two stops, one with it three', () => {
    const lesson = { title: 'T', steps: [{ ...one, ask: '' }, one, { ...one, answer: 'They' }] }
    expect(stopsOf(entryOfLesson(lesson, [])).map(({ step: at, phase }) => `${String(at)} ${phase}`)).toEqual(['1 show', '2 show', '2 ask', '3 show', '3 ask', '3 answer'])
    expect(tourOfLesson(lesson)).toMatchObject({ minutes: 9, steps: [{ ask: null }, { ask: { en: 'Who?', ar: 'Who?' }, answer: null }, { answer: { ar: 'They' } }] })
    expect(entryOfLesson(noLesson, [])).toMatchObject({ steps: [] })
  })
})
