import type { Sentences } from '../messages'
import type { SearchMessages } from '../messages/search'

export const search: Sentences<SearchMessages> = {
  search: 'بحث',
  searchHint: 'أماكن واتفاقات وبنود وأشخاص واقتباسات ومصادر وجولات، بالعربية أو بالإنجليزية.',
  searchKeys: 'السهمان إلى أعلى وأسفل للاختيار، وEnter للفتح، وEsc للإغلاق.',
  searchResults: 'نتائج البحث',
  searchGroup:
    '{group, select, places {الأماكن} agreements {الاتفاقات والهُدَن والخطط والمحادثات} terms {البنود والشروط} people {الأشخاص والأطراف} events {الأحداث} quotations {الاقتباسات} tours {الجولات} other {المصادر}}',
  searchCount:
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  searchAll: 'اعرض الكل ({count})',
  searchNear: 'لا شيء فيه هذه الكلمات تمامًا؛ وهذا قريب منها.',
  searchSome: 'لا شيء فيه كل هذه الكلمات؛ وهذا فيه بعضها.',
  searchNothing: 'لم نجد شيئًا عن “{query}”.',
  searchShorter: 'ابحث عن “{query}”',
  searchPlaces: 'انظر قائمة الأماكن',
  searchLoading: 'جارٍ تحميل البحث.',
  searchMissing: 'تعذّر تحميل البحث؛ وكل الصفحات متاحة من دونه.',
  searchBroken: 'وصل البحث تالفًا؛ وكل الصفحات متاحة من دونه.',
  searchSlow: 'تحميل البحث يستغرق وقتًا؛ وكل الصفحات متاحة من دونه.',
}
