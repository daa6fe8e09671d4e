import { vocabularyLists, type Vocabulary, type VocabularyEntry } from '../../src/model/vocabulary'
import { filled, list, localized, object, optional, words, type Shape } from '../shape'

// The types are the model's: a field that is added there and forgotten here does not compile.

const entry = object<VocabularyEntry>('an entry of the vocabulary', {
  id: filled,
  label: localized,
  meaning: localized,
  pax: optional(words('PA-X codes')),
})

export const vocabulary = object<Vocabulary>(
  'the vocabulary',
  Object.fromEntries(vocabularyLists.map((name) => [name, list(entry)])) as {
    [K in keyof Vocabulary]: Shape<VocabularyEntry[]>
  },
)
