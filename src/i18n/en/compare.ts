import type { Sentences } from '../messages'
import type { CompareMessages } from '../messages/compare'

export const compare: Sentences<CompareMessages> = {
  compareNav: 'Comparisons',
  comparePlacesTitle: 'Places and sources compared',
  comparePlacesWhat:
    'How many quotations of each text mention each place, by its name or by context. Where the name stands for something else, such as a government, that is told apart and not counted. Each figure leads to its quotations below.',
  comparePlacesDescription:
    'Which of five published texts mention which place, how often and how, and which are silent; every figure with its quotations.',
  compareTermsTitle: 'Kinds of term and agreements compared',
  compareTermsWhat:
    'Which kinds of term the texts state for each agreement, truce, plan or round of talks, how many, and the furthest status any text gives one of them. Each entry leads to its terms and quotations below.',
  compareTermsDescription:
    'What each agreement, truce, plan or round of talks contained by the account of five published texts, kind by kind, with status; every entry with its quotations.',
  comparePlace: 'Place',
  compareKind: 'Kind of term',
  compareTotal: 'All five',
  compareTermTotal: 'All',
  compareNamed: '{count} named',
  compareByContext: '{count} by context',
  compareMetonym: '{count} for something else',
  compareNotMentioned: 'not mentioned',
  compareNotMentionedIn: 'Not mentioned in: {sources}',
  compareNoTerm: 'no such term',
  compareNoTermIn: 'No text states such a term for {count} of the {all}.',
  compareCell: '{row}, {column}: {what}',
  compareSortBy: 'Sort by {column}',
  compareSort: 'Sort by',
  compareSortNone: 'Order of the atlas',
  compareReverse: 'Reverse the order',
  compareDownload: 'Download this table (CSV)',
  compareWords: 'The quotations, place by place',
  compareTermWords: 'The terms and their quotations, kind by kind',
  compareBack: 'Back to the table',
  compareLegend: 'What the marks mean:',
}
