import type { Sentences } from '../messages'
import type { CompareMessages } from '../messages/compare'

export const compare: Sentences<CompareMessages> = {
  compareNav: 'المقارنات',
  comparePlacesTitle: 'مقارنة الأماكن والمصادر',
  comparePlacesWhat:
    'كم اقتباسًا من كل نص يذكر كل مكان، باسمه أو من السياق. وحيث يدل الاسم على شيء آخر، كحكومة مثلًا، يُذكر ذلك على حدة ولا يُحسب. ويقود كل رقم إلى اقتباساته أدناه.',
  comparePlacesDescription:
    'أيّ النصوص الخمسة المنشورة يذكر أيّ مكان، وكم مرة وكيف، وأيّها لا يذكره؛ ومع كل رقم اقتباساته.',
  compareTermsTitle: 'مقارنة أنواع البنود والاتفاقات',
  compareTermsWhat:
    'ما تذكره النصوص من أنواع البنود لكل اتفاق أو هدنة أو خطة أو جولة محادثات، وعددها، وأبعد صفة يعطيها أي نص لأحدها. ويقود كل مدخل إلى بنوده واقتباساته أدناه.',
  compareTermsDescription:
    'ما تضمنه كل اتفاق أو هدنة أو خطة أو جولة محادثات بحسب خمسة نصوص منشورة، نوعًا نوعًا ومع صفته؛ ومع كل مدخل اقتباساته.',
  comparePlace: 'المكان',
  compareKind: 'نوع البند',
  compareTotal: 'في الخمسة كلها',
  compareTermTotal: 'المجموع',
  compareNamed: '{count} بالاسم',
  compareByContext: '{count} من السياق',
  compareMetonym: '{count} لغير المكان',
  compareNotMentioned: 'غير مذكور',
  compareNotMentionedIn: 'غير مذكور في: {sources}',
  compareNoTerm: 'لا بند كهذا',
  compareNoTermIn: 'لا يذكر أي نص بندًا كهذا في {count} من أصل {all}.',
  compareCell: '{row}، {column}: {what}',
  compareSortBy: 'رتّب بحسب {column}',
  compareSort: 'رتّب بحسب',
  compareSortNone: 'ترتيب الأطلس',
  compareReverse: 'اعكس الترتيب',
  compareDownload: 'نزّل هذا الجدول (CSV)',
  compareWords: 'الاقتباسات، مكانًا مكانًا',
  compareTermWords: 'البنود واقتباساتها، نوعًا نوعًا',
  compareBack: 'عودة إلى الجدول',
  compareLegend: 'معنى العلامات:',
}
