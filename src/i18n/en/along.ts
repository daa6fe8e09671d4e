import type { Sentences } from '../messages'
import type { AlongMessages } from '../messages/along'

export const along: Sentences<AlongMessages> = {
  alongTitle: 'Take this page along',
  alongCopyLink: 'Copy link to this page',
  alongShare: 'Share',
  alongShareRefused: 'Sharing was refused; the link can be copied instead.',
  alongQuotations: 'Download {count, plural, one {its # quotation} other {its # quotations}} (CSV)',
  alongPlaces: 'Download {count, plural, one {its # place} other {its # places}} (GeoJSON)',
  termCopyLink: 'Copy link to this term',
  copied: 'Copied',
  copyByHand: 'Copying was refused; the text to copy by hand is:',
  cite: 'Cite this page',
  citeQuote: 'Cite',
  citeNoDate: 'The date is that of the edition of the atlas, the version its exact content.',
  citeCopyText: 'Copy text',
  citeCopy: 'Copy {form}',
  citeSave: 'Save {form}',
  citeLoading: 'Loading the citation.',
  citeMissing: 'The citation could not be loaded.',
}
