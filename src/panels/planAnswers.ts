import type { Answer } from '../model/planBoard'
import type { MessageKey } from '../i18n/messages'

/** How a term stands, in words. */
export const answerWords = {
  'may-begin': 'answerMayBegin',
  waits: 'answerWaits',
  'must-stop': 'answerMustStop',
  unsaid: 'answerUnsaid',
  'not-mentioned': 'answerNotMentioned',
  'no-condition': 'answerNoCondition',
} as const satisfies Record<Answer, MessageKey>

/** The same of the whole: that it may begin would say more than the words. */
export const wholeWords = { ...answerWords, 'may-begin': 'answerWholeMet' } as const satisfies Record<Answer, MessageKey>
