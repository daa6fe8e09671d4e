import { formatHours } from '../i18n/format'
import type { Agreement } from '../model/agreement'
import { titledIn } from '../model/link'
import type { Happening } from '../model/plan'
import type { Reading } from './reading'

/** A moment of a plan in words, told from its beginning and never as an hour of a day. */
export function momentInWords(hour: number, { speak, language }: Pick<Reading, 'speak' | 'language'>): string {
  return hour === 0 ? speak('planBeginning') : speak('planAfter', { time: formatHours(hour, language) })
}

/** The moment that is looked at, told from what the clock of the plan starts with: "168 hours from sundown on 12 September". */
export function momentFromStart({ start }: Agreement, hours: number, { speak, language }: Pick<Reading, 'speak' | 'language'>): string {
  return speak('planMoment', { hours, start: start?.words[language] ?? speak('planBeginning') })
}

/** What a reader can let happen: a term or condition, and whose part of it where each side acts for itself. */
export function happeningInWords({ id, actor: side }: Happening, agreement: Agreement, { speak, language, actor }: Reading): string {
  const what = titledIn(agreement, id)?.[language] ?? id
  return side === null ? what : speak('planSide', { what, who: actor(side)?.name[language] ?? side })
}
