import { formatHours } from '../i18n/format'
import type { Reading } from './reading'

/** A moment of a plan in words, told from its beginning and never as an hour of a day. */
export function momentInWords(hour: number, { speak, language }: Pick<Reading, 'speak' | 'language'>): string {
  return hour === 0 ? speak('planBeginning') : speak('planAfter', { time: formatHours(hour, language) })
}
