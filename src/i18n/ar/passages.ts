import type { Sentences } from '../messages'
import type { PassagesMessages } from '../messages/passages'

export const passages: Sentences<PassagesMessages> = {
  mentions: 'يذكر',
  mentionsAlso: 'ويذكر أيضًا',
  quoteTerms: 'بنود تستند إليه',
  sourceUse: 'ما اقتُبس، وأين يقع',
  sourceShare: 'تضم الاقتباسات {share} من محارف النص. وما عداها ليس في الأطلس.',
  sourcePlaces: 'أين يرد كل مكان',
  sourcePlacesNote: 'كل سطر هو النص من أوله إلى آخره، وكل علامة اقتباس يتحدث عن المكان.',
  stripLabel: 'النص من أوله إلى آخره',
  stripPart:
    'الجزء {part} من {parts}: {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  stripMark: 'علّم المقاطع التي تتحدث عن',
  stripMarkNone: 'لا مكان',
  stripMarked:
    '{name}: {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}، في هذه الأعشار من النص: {parts}.',
  agreementBefore: 'قبله زمنيًا:',
  agreementAfter: 'بعده زمنيًا:',
  relatedBy_renews: 'يجدّده:',
  relatedBy_prepares: 'يمهّد له:',
  relatedBy_follows: 'يليه:',
  relatedBy_extends: 'يمدّده:',
  relatedBy_cites: 'يستشهد به:',
  relatedBy_endorses: 'يؤيّده:',
  relatedBy_part_of: 'من أجزائه:',
  relatedBy_strengthens: 'يعزّزه:',
  relatedBy_discussed_at: 'بُحث فيه:',
  reachAway:
    '{kind, select, plan {الإعلان في} talks {المحادثات في} conference {المحادثات في} other {البحث في}} {venue}، على بعد {km} كم',
  reachFrom: 'من {venue} إلى حيث كانت بنوده ستُطبَّق:',
  reachKm: '{km} كم:',
  printAddress: 'عنوان هذه الصفحة:',
  printSources: 'المصادر المقتبسة في هذه الصفحة',
}
