import type { Sentences } from '../messages'
import type { FilterMessages } from '../messages/filters'

export const filters: Sentences<FilterMessages> = {
  // Filters
  filters: 'تصفية الاقتباسات',
  filterPeriod: 'الفترة',
  filterKind: 'نوع البند',
  filterStatus: 'الحالة',
  filterSpeaker: 'المتحدث',
  filterSource: 'المصدر',
  filterAgreement: 'الاتفاق أو الخطة أو المحادثات',
  filterNote: 'يبيّن كل عدد كم اقتباسًا يبقى عند هذا الاختيار.',
  filterChosen: '{count, plural, zero {لا خيارات} one {خيار واحد} two {خياران} few {# خيارات} many {# خيارًا} other {# خيار}}',
  filterLoading: 'جارٍ تحميل خيارات التصفية؛ ويظهر كل شيء ريثما تصل.',
  filterFailed: 'تعذّر تحميل خيارات التصفية؛ ويظهر كل شيء.',
  chips: 'خيارات التصفية',
  chipRemove: 'أزل {facet}: {value}',
  chipsClear: 'أزل كل الخيارات',
  // What remains
  shownQuotations:
    '{shown} من أصل {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسين} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  shownNaming:
    '{shown} من أصل {count, plural, zero {لا اقتباسات تذكره} one {اقتباس واحد يذكره} two {اقتباسين يذكرانه} few {# اقتباسات تذكره} many {# اقتباسًا تذكره} other {# اقتباس تذكره}}',
  shownApplying:
    '{count, plural, zero {لا بنود تنطبق} one {بند واحد ينطبق} two {بندان ينطبقان} few {# بنود تنطبق} many {# بندًا تنطبق} other {# بند تنطبق}} هناك',
  shownPlaces:
    '{shown} من أصل {count, plural, zero {لا أماكن} one {مكان واحد} two {مكانين} few {# أماكن} many {# مكانًا} other {# مكان}}',
  shownAgreements:
    '{shown} من أصل {count, plural, zero {لا اتفاقات} one {اتفاق واحد} two {اتفاقين} few {# اتفاقات} many {# اتفاقًا} other {# اتفاق}}',
  shownSources:
    '{shown} من أصل {count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  shownTerms:
    '{shown} من أصل {count, plural, zero {لا بنود} one {بند واحد} two {بندين} few {# بنود} many {# بندًا} other {# بند}}',
  quotationsOutside:
    '{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}} خارج ما اخترته',
  termsOutside:
    '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}} خارج ما اخترته',
  outside: 'خارج ما اخترته:',
  nothingFound: 'لا يوجد اقتباس يطابق كل هذه الخيارات.',
  nothingWithout:
    'استغنِ عن «{facet}»: {count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  // Legend
  legend: 'مفتاح الرموز، وتصفية بحسب الحالة',
  legendPlaces: 'الأماكن',
  legendFill: 'يدل الامتلاء على أبعد حالة تذكرها الاقتباسات المعروضة هناك؛ والخط الذي يقطعه يدل على أن انتهاكًا أو تعثرًا ورد خبره.',
  legendStatus: 'الحالة، بحسب قول أحدهم',
  legendTime: 'التواريخ على الخط الزمني',
  legendDay: 'يوم',
  legendSpan: 'أي وقت ضمنه',
  legendUncertain: 'نحو ذلك الوقت، أو غير مؤكد',
  legendOpen: 'البداية أو النهاية غير معروفة',
  // Timeline
  timeline: 'خط زمني، من 2014 إلى 2017',
  timelineAll: 'اعرض كل السنوات',
  timelineList: 'قائمة بالترتيب الزمني',
  timelineOpenNote: 'عند اختيار فترة يُحسب التاريخ المفتوح البداية أو النهاية عند اليوم المعروف منه.',
  timelinePicture:
    'رسم للخط الزمني: {count, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}}؛ تنتقل أسهم لوحة المفاتيح من تاريخ إلى آخر',
  timelineYears: 'السنوات',
  timelinePeriod: 'الفترة',
  timelineFrom: 'بداية الفترة',
  timelineTo: 'نهاية الفترة',
  timelineWhole: 'الفترة كلها، تتحرك معًا',
  timelineAgreement: 'اتفاق أو خطة أو محادثات',
  timelineEvent: 'حدث',
  timelineSource: 'مصدر',
  timelinePublished: '{source}، يوم النشر',
  timelineSome: 'لكي يمكن التمييز بينها، يظهر هنا {shown, number} من أصل {count, number} من التواريخ.',
}
