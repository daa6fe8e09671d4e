import type { Sentences } from '../messages'
import type { PeopleMessages } from '../messages/people'

export const people: Sentences<PeopleMessages> = {
  homeWayPerson: 'Choose a speaker',
  peopleHeading: 'Who speaks',
  peopleOthers: 'Others of whom the texts speak',
  personRole: 'Role as stated',
  personAppearsIn: 'Quotations of theirs or about them in',
  personSilentIn: 'Nothing of them found in',
  personWords: 'Words of {name}',
  personNoWords: 'The atlas holds no words of {name}. What stands here is said by others.',
  personRelayed: 'What others relay of {name}',
  personCited: 'Cited from {name}',
  personParts: 'Part of {name} in agreements and talks',
  personObliges: 'Terms in which {name} is to act',
  personKinds: 'What {name} speaks of, and what not',
  personKindsNote:
    'Judged by the quotations on which each term rests. Where nothing is found, the atlas holds no such words of this speaker.',
  personSpeaksOf: 'Kinds of term of which {name} speaks',
  personSilentOn: 'Kinds of term of which others speak and {name} says nothing',
  personSilentOnNone: '{name} speaks of every kind of term of which others speak.',
  personOnlyOthers: 'Of this kind, spoken of by others only:',
  personToo: 'also {who}',
  personTextVoice: 'the text’s own voice',
  personAlone: 'nobody else',
  personDescription:
    '{name}: {count, plural, =0 {no quotation of their words} one {# quotation of their words} other {# quotations of their words}}, what is said of them, and the terms they speak of, from five published texts.',
}
