import type { Sentences } from '../messages'
import type { PassagesMessages } from '../messages/passages'

export const passages: Sentences<PassagesMessages> = {
  mentions: 'Mentions',
  mentionsAlso: 'Also mentions',
  quoteTerms: 'Terms that rest on it',
  sourceUse: 'What is quoted, and where',
  sourceShare: 'The quotations hold {share} of the characters of the text. The rest is not in the atlas.',
  sourcePlaces: 'Where each place occurs',
  sourcePlacesNote: 'Each line is the text from beginning to end; each mark is a quotation that speaks of the place.',
  stripLabel: 'The text from beginning to end',
  stripPart: 'Part {part} of {parts}: {count, plural, =0 {no quotations} one {# quotation} other {# quotations}}',
  stripMark: 'Mark the passages about',
  stripMarkNone: 'no place',
  stripMarked:
    '{name}: {count, plural, =0 {no quotations} one {# quotation} other {# quotations}}, in these tenths of the text: {parts}.',
  agreementBefore: 'Before it in time:',
  agreementAfter: 'After it in time:',
  relatedBy_renews: 'Renewed by',
  relatedBy_prepares: 'Prepared by',
  relatedBy_follows: 'Followed by',
  relatedBy_extends: 'Extended by',
  relatedBy_cites: 'Cited by',
  relatedBy_endorses: 'Endorsed by',
  relatedBy_part_of: 'Has as a part',
  relatedBy_strengthens: 'Strengthened by',
  relatedBy_discussed_at: 'Was where there was talk of',
  reachAway:
    '{kind, select, plan {Announced in} talks {Talks in} conference {Talks in} other {Spoken of in}} {venue}, {km} km away',
  reachFrom: 'From {venue} to where its terms were to apply:',
  reachKm: '{km} km:',
  printAddress: 'Address of this page:',
  printSources: 'Sources quoted on this page',
}
