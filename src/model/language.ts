/** The languages the atlas speaks. Adding one makes every missing sentence a compile error. */
export const languages = ['en', 'ar'] as const

export type Language = (typeof languages)[number]

/** Our own words: complete in every language, never a mixture. */
export type Localized = Record<Language, string>

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
