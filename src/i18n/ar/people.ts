import type { Sentences } from '../messages'
import type { PeopleMessages } from '../messages/people'

export const people: Sentences<PeopleMessages> = {
  homeWayPerson: 'اختر متحدثًا',
  peopleHeading: 'المتحدثون',
  peopleOthers: 'آخرون تتحدث عنهم النصوص',
  personRole: 'الصفة كما وردت',
  personAppearsIn: 'اقتباسات من كلامه أو عنه في',
  personSilentIn: 'لم يُعثر على شيء عنه في',
  personWords: 'كلام {name}',
  personNoWords: 'ليس في الأطلس كلام من {name}. وما يرد هنا قاله آخرون.',
  personRelayed: 'ما ينقله آخرون عن {name}',
  personCited: 'نقلًا عن {name}',
  personParts: 'دور {name} في الاتفاقات والمحادثات',
  personObliges: 'بنود يقع العمل بها على {name}',
  personKinds: 'ما يرد في كلام {name} وما لا يرد فيه',
  personKindsNote: 'بحسب الاقتباسات التي يستند إليها كل بند. وحيث لا شيء فليس في الأطلس كلام كهذا للمتحدث.',
  personSpeaksOf: 'أنواع بنود ترد في كلام {name}',
  personSilentOn: 'أنواع بنود يذكرها آخرون ولا ترد في كلام {name}',
  personSilentOnNone: 'كل نوع من البنود يذكره آخرون يرد في كلام {name} أيضًا.',
  personOnlyOthers: 'ومن هذا النوع ما لا يذكره إلا آخرون:',
  personToo: 'وكذلك {who}',
  personTextVoice: 'النص بلسانه',
  personAlone: 'لا أحد غيره',
  personDescription:
    '{name}: {count, plural, zero {لا اقتباسات من كلامه} one {اقتباس واحد من كلامه} two {اقتباسان من كلامه} few {# اقتباسات من كلامه} many {# اقتباسًا من كلامه} other {# اقتباس من كلامه}}، وما قيل عنه، والبنود التي ترد في كلامه، من خمسة نصوص منشورة.',
}
