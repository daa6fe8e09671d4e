import type { Sentences } from '../messages'
import type { AlongMessages } from '../messages/along'

export const along: Sentences<AlongMessages> = {
  alongTitle: 'خذ هذه الصفحة معك',
  alongCopyLink: 'انسخ رابط هذه الصفحة',
  alongShare: 'شارك',
  alongShareRefused: 'رُفضت المشاركة؛ يمكن نسخ الرابط بدلًا منها.',
  alongQuotations:
    'نزّل اقتباساتها (CSV): {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  alongPlaces:
    'نزّل أماكنها (GeoJSON): {count, plural, zero {لا أماكن} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}',
  termCopyLink: 'انسخ رابط هذا البند',
  copied: 'نُسخ',
  copyByHand: 'رُفض النسخ؛ والنص الذي يُنسخ يدويًا هو:',
  cite: 'استشهد بهذه الصفحة',
  citeQuote: 'استشهد به',
  citeNoDate: 'التاريخ تاريخ طبعة الأطلس، والإصدار يعيّن محتواها بدقة.',
  citeCopyText: 'انسخ النص',
  citeCopy: 'انسخ {form}',
  citeSave: 'احفظ {form}',
  citeLoading: 'جارٍ تحميل صيغة الاستشهاد.',
  citeMissing: 'تعذّر تحميل صيغة الاستشهاد.',
}
