import type { Language } from '../model/language'
import { madeOnce } from '../i18n/made'
import { locales } from '../i18n/speak'

/**
 * In: metres in one CSS pixel, the longest bar in CSS pixels, a language. Out: a round distance that fits,
 * the bar's length, and its words. (MapLibre's own control keeps the units of the language it began with.)
 */
export function scaleBar(metresPerPixel: number, longest: number, language: Language): { pixels: number; words: string } | null {
  const most = metresPerPixel * longest
  if (!Number.isFinite(most) || most <= 0) return null
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 3, 2, 1].find((step) => step * power <= most) ?? 1) * power
  const unit = metres >= 1000 ? 'kilometer' : 'meter'
  const words = madeOnce(Intl.NumberFormat, locales[language], { style: 'unit', unit, unitDisplay: 'short' })
  return { pixels: metres / metresPerPixel, words: words.format(metres >= 1000 ? metres / 1000 : metres) }
}
