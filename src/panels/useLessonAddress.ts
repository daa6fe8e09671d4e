import { useEffect, useState } from 'react'
import type { Lesson } from '../model/lesson'
import { encodeLesson } from '../state/lessonText'
import { defaultChoices, writeAddress, type Page } from '../state/address'
import { root } from '../state/root'
import { useReading } from './reading'

/** A lesson as text for an address, once it is made; null: not yet, or no lesson. */
export function useLessonText(lesson: Lesson | null): string | null {
  const [made, setMade] = useState<{ lesson: Lesson; text: string } | null>(null)
  useEffect(() => {
    if (lesson === null) return
    let isStale = false
    void encodeLesson(lesson).then((text) => {
      if (!isStale) setMade({ lesson, text })
    })
    return () => {
      isStale = true
    }
  }, [lesson])
  return made !== null && made.lesson === lesson ? made.text : null
}

/** The address that holds the whole lesson in its fragment, at one of its pages; null: not yet. */
export function useLessonAddress(lesson: Lesson | null, page: Page): string | null {
  const { language } = useReading()
  const text = useLessonText(lesson)
  return text === null ? null : new URL(writeAddress({ language, page, fragment: null, choices: { ...defaultChoices, lesson: text } }), root).href
}
